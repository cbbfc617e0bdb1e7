// Help, from the command table.
#pragma once

#include <string>

#include "cli/command.hpp"

namespace cli {

std::string help_of_all();
std::string help_of(const Command& command);
// Of the commands that begin with that word, a line each; empty where there are none.
std::string help_of_word(const std::string& word);

}  // namespace cli
