// How long ago, or how soon, beside a time that is read where it is printed.
#pragma once

#include <string>

#include "base/time.hpp"

namespace cli {

// «for 12 min. siden», «om 2 t. 5 min.», «lige nu»; empty from a day on, where the date says more.
std::string from_now(const base::Instant& then, const base::Instant& now);

}  // namespace cli
