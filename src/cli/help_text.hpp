// Help, from the command table.
#pragma once

#include <string>

#include "cli/command.hpp"

namespace cli {

std::string help_of_all();
std::string help_of(const Command& command);

}  // namespace cli
