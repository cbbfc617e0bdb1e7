// Which of the questions that must be decided a word names, and what the text of a decision says to
// one.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cli/session/session.hpp"
#include "model/incident/incident.hpp"

namespace cli {

// What is known of a question, from the plan, else from what the incident's activation asked.
struct KnownQuestion {
  model::QuestionId id;
  std::string ask;
  model::Per per;
  model::Decides decides;
  model::DecidedBy decided_by;
  bool otherwise = false;  // of question_meant: the text contradicts what is decided
};

// By its id, or by the only one that begins so, else has it in its words. Throws Error(usage) where
// there is none.
KnownQuestion find_question(Session& session, const std::string& typed,
                            const std::vector<model::Incident>& incidents);
// Likewise several, each once: with commas or «og» between them, as long as they are not of one.
std::vector<KnownQuestion> find_questions(Session& session, const std::vector<std::string>& typed,
                                          const std::vector<model::Incident>& incidents);
// The one that decides the level, where each of the incidents asks for it, once.
std::optional<KnownQuestion> question_of_level(Session& session,
                                               const std::vector<model::Incident>& incidents);
// The one that a decision without one may have meant: its id is the text's first word («beboere SMS
// til opgang 10»), or the text says whether the plan is used, and that is not decided, or
// otherwise.
std::optional<KnownQuestion> question_meant(Session& session, std::string_view text,
                                            const model::Incident& incident);

// What the text of a decision says to a question, taken as it is written.
enum class Said {
  other,
  yes,       // exactly «ja»
  no,        // exactly «nej»
  doubtful,  // begins with «nej» or «ikke», and goes on: a no, or not decided yet
};
Said said_of(std::string_view text);

// Whom an answer is for is said of a point that is put to each participant, and of no other. Throws
// Error(usage).
void require_for(Session& session, const std::optional<KnownQuestion>& question,
                 const std::vector<model::PersonId>& participants);

// A no sets no level. Throws Error(usage).
void refuse_no_of_level(const model::Decision& decision);

// «Ja» or «nej» alone says nothing where no question is named: Error(usage), with those there are.
// Without incidents there are none.
void require_question(Session& session, std::string_view text,
                      const std::vector<model::Incident>& incidents);

// What it says to whether the plan is used: only «ja», or that the plan is used, without a negation
// or a condition, is a yes.
enum class SaidOfUse {
  yes,
  other,     // neither yes nor no: «SMS»
  doubtful,  // «måske», «ja, hvis …», «ikke endnu»
};
SaidOfUse said_of_use(std::string_view text);

// The command that gives the answer in other words, without «beredskab», plan and incident.
using AnswerCommand = std::function<std::string(const std::string& words)>;

// Makes a decision say what its text says to the question: «nej» is a no, and «ja» needs no words.
// To whether the plan is used a text that is neither is Error(usage), which names the commands; but
// where it was a yes already (`was_yes`) its words may be others.
void take_answer(Session& session, model::Decision& decision, model::Decides decides, bool was_yes,
                 const AnswerCommand& command);

}  // namespace cli
