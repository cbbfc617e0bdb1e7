// The one command table. It feeds dispatch, help and «mente du …?».
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/table/command.hpp"

namespace cli {

// All commands, in the order of the help.
std::span<const Command> command_table();
// For whichever command takes them.
std::span<const Exclusive> exclusive_options();
// Whether the command may have both.
bool together(const Command& command, std::string_view one, std::string_view other);
// Whether -i says which incident the command is about; of others it would be dropped.
bool takes_incident(const Command& command);
// The flags that every command takes; --incident only those that are about one.
std::span<const Option> global_options();
// The letter that stands for the option, or nothing.
char short_name(std::string_view option);
// `--incident` for `-i`; what is no letter of an option stays as it is.
std::string long_name(std::string_view short_or_long);
const Command* find_command(std::string_view name);
// The one that a line begins with, of one or two words, whatever follows.
const Command* command_typed(std::string_view line);

}  // namespace cli
