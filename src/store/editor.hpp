// A text in the user's own editor. Which program that is comes from the user's environment, never
// from a workspace.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace store {

// Runs the program, with its arguments and a file of the text's behind them, on the terminal that
// we run on, and gives what the file holds when it ends. The file is the user's alone, and gone
// afterwards. Throws Error(world) where the program cannot be run or says that it failed.
// Precondition: `program` is not empty.
std::string edit(const std::vector<std::string>& program, std::string_view text);

}  // namespace store
