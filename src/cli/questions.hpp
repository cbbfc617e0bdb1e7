// Which of the questions that must be decided a word names.
#pragma once

#include <string>
#include <string_view>

#include "cli/session.hpp"
#include "model/incident.hpp"

namespace cli {

// What is known of a question, from the plan, else from what the incident's activation asked.
struct KnownQuestion {
  model::QuestionId id;
  std::string ask;
  model::Per per;
  model::Decides decides;
  model::DecidedBy decided_by;
};

// By its id, or by the only one that begins so. Throws Error(usage) where there is none.
KnownQuestion find_question(Session& session, const std::string& typed,
                            const std::vector<model::Incident>& incidents);

// What the text of a decision says to a question, taken as it is written.
enum class Said {
  other,
  yes,       // exactly «ja»
  no,        // exactly «nej»
  doubtful,  // begins with «nej» or «ikke», and goes on: a no, or not decided yet
};
Said said_of(std::string_view text);

// Makes a decision say what its text says to the question: «nej» is a no, and «ja» needs no words.
// To whether the plan is used a doubtful text is Error(usage), which names both commands;
// `no_command` is the one that makes it a no, without «beredskab», plan and incident.
void take_answer(Session& session, model::Decision& decision, model::Decides decides,
                 const std::string& no_command);

}  // namespace cli
