// What `correct` changes of an entry: the text and the flags, applied to its content.
#pragma once

#include "cli/session.hpp"
#include "model/incident.hpp"

namespace cli::commands {

// Whether the command line names anything to change.
bool asks_for_change(const Arguments& arguments);
// Changes the content as the command line says; a flag that does not go with its kind is an
// Error(usage).
// Without an incident the entry stands outside of any.
void apply_change(Session& session, const std::optional<model::Incident>& incident,
                  model::Content& content);

}  // namespace cli::commands
