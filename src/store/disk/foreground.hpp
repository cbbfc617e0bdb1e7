// Runs a program of the user's on the terminal that we run on: an editor, a pager.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// Its exit status, or nothing where it could not be started. `words` begins with the program's
// name, which is looked for in PATH. Ctrl-C is the program's meanwhile. Where there is `input` it
// finds that on its standard input, and may end before it has read all of it; else it reads the
// terminal.
std::optional<int> run_in_foreground(std::vector<std::string> words,
                                     std::optional<std::string_view> input = {});

}  // namespace store
