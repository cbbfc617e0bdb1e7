// What a measurement says, as `measure` and `correct` read it. What cannot be told is an
// Error(usage).
#pragma once

#include <string>

#include "base/decimal.hpp"
#include "cli/session/session.hpp"
#include "model/values/helhedsplan.hpp"

namespace cli::commands {

// As a Dane writes it, or as a program does: 7,9 and 7.9. A point before three digits may be
// either a thousand or a decimal, and is asked about.
base::Decimal measured_number(const std::string& typed);
// By id, or a unique part of the name.
model::SiteId measured_area(Session& session, const std::string& typed);
model::EffortId measured_effort(Session& session, const std::string& typed);
// Neither long before the tool nor one to come.
int measured_year(Session& session, const std::string& typed);

}  // namespace cli::commands
