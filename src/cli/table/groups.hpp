// What the command table is put together of: a file for each group of the help.
#pragma once

#include <vector>

#include "cli/table/command.hpp"

namespace cli::table {

std::vector<Command> night();
std::vector<Command> larger();
std::vector<Command> after();
std::vector<Command> documents();
std::vector<Command> people();
std::vector<Command> signatures();
std::vector<Command> meetings();
std::vector<Command> year();
std::vector<Command> folder();

}  // namespace cli::table
