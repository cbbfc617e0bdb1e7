// What went well, what did not, what to change: of an incident, and of an exercise.
#pragma once

#include "cli/session/session.hpp"

namespace cli::commands {

// From --good, --bad, --change and the text at `index`; may be empty.
model::Evaluation read_evaluation(Session& session, std::size_t index);
// Where it is empty a terminal asks. Throws Error(usage) where it stays so.
void complete(Session& session, model::Evaluation& evaluation);

}  // namespace cli::commands
