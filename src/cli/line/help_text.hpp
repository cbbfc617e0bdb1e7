// Help, from the command table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "cli/table/command.hpp"

namespace cli {

std::string help_of_all(std::size_t columns);
std::string help_of(const Command& command, std::size_t columns);
// Of the commands that begin with that word, a line each; empty where there are none.
std::string help_of_word(const std::string& word, std::size_t columns);
// `beredskab call [P,…] [tilvalg]`.
std::string usage(const Command& command);
// `-i, --incident DEL`.
std::string label_of(const Option& option);
// The environment variables that the program reads, and what each is for.
std::span<const std::pair<std::string_view, std::string_view>> variables();

}  // namespace cli
