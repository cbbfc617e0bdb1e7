// The numbers of a measurement, as `measure` and `correct` read them.
#pragma once

#include <string>

#include "base/decimal.hpp"
#include "cli/session/session.hpp"

namespace cli::commands {

// As a Dane writes it, or as a program does: 7,9 and 7.9. A point before three digits may be
// either a thousand or a decimal, and is asked about.
base::Decimal measured_number(const std::string& typed);
// Neither long before the tool nor one to come.
int measured_year(Session& session, const std::string& typed);

}  // namespace cli::commands
