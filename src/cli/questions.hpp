// Which of the questions that must be decided a word names.
#pragma once

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

}  // namespace cli
