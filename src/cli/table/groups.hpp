// What the command table is put together of: the groups of the help.
#pragma once

#include <vector>

#include "cli/table/command.hpp"

namespace cli::table {

using Group = std::vector<Command>();
Group night, larger, after, documents, people, signatures, meetings, year, folder;

}  // namespace cli::table
