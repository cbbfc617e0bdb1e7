// The plan's helhedsplan, for the commands that show it; and what a measurement says of it, as
// `measure` and `correct` read it: what cannot be told is an Error(usage).
#pragma once

#include <optional>
#include <string>

#include "base/decimal.hpp"
#include "cli/session/session.hpp"
#include "model/values/helhedsplan.hpp"

namespace cli {

// Throws Error(usage) where the plan has none, or it cannot be read. Where an earlier version had
// to be taken, a warning says so.
model::Helhedsplan required_helhedsplan(Session& session);
// Nothing where the plan has none; one that cannot be read is warned of.
std::optional<model::Helhedsplan> optional_helhedsplan(Session& session);

// As a Dane writes it, or as a program does: 7,9 and 7.9. A point before three digits may be
// either a thousand or a decimal, and is asked about. Of what is told in percent «74,5 %» is one.
base::Decimal measured_number(Session& session, const model::IndicatorId& indicator,
                              const std::string& typed);
// By id, or a unique part of the name.
model::SiteId measured_area(Session& session, const std::string& typed);
model::EffortId measured_effort(Session& session, const std::string& typed);
// Neither long before the tool nor one to come.
int measured_year(Session& session, const std::string& typed);

}  // namespace cli
