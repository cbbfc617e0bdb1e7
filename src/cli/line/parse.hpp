// From words to a command line, by CLI11: the only source that includes it, a heavy header.
#pragma once

#include <string>
#include <vector>

#include "cli/line/arguments.hpp"

namespace cli {

// Throws Error(usage) in Danish for whatever CLI11 refuses.
Arguments parse(const std::vector<std::string>& words);

}  // namespace cli
