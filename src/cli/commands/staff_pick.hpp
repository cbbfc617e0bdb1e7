// Which role, member of the staff, language and place is meant by what was typed. What cannot be
// told is an Error(usage).
#pragma once

#include <optional>
#include <string>

#include "cli/session/session.hpp"
#include "model/values/response.hpp"

namespace cli::commands {

// By id, or a unique part of the name.
const model::StaffRole& find_role(Session& session, const std::string& typed);
model::PersonId find_member(const std::string& typed, const model::Incident& incident);
// --language, which a role that is chosen by language must have and no other may.
std::optional<model::Line> language_option(Session& session, const model::StaffRole& role);
// A place of the plan by id or a unique part of its name; else as it is typed.
model::Line find_place(Session& session, const std::string& typed);

}  // namespace cli::commands
