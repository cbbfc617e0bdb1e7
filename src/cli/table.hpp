// The one command table. It feeds dispatch, help and «mente du …?».
#pragma once

#include <span>
#include <string_view>

#include "cli/command.hpp"

namespace cli {

// All commands, in the order of the help.
std::span<const Command> command_table();
// For whichever command takes them.
std::span<const Exclusive> exclusive_options();
// The flags that every command takes.
std::span<const Option> global_options();
const Command* find_command(std::string_view name);

}  // namespace cli
