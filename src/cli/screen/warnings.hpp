// What is said beside the answer, on stderr: warnings, errors and remedies, as wide as the
// terminal.
#pragma once

#include <string>
#include <vector>

#include "cli/session/env.hpp"

namespace cli {

// Each line keeps its own indent; what is too long goes on further in, where it is not plain text.
void print_wrapped(Env& env, const std::string& text, std::size_t first_hang);
// Where only `rows` are left on a terminal the rest is counted, and `command` named that shows it.
void print_warnings(Env& env, const std::vector<std::string>& warnings, std::size_t rows = 0,
                    std::string_view command = {});
// How many rows all of them take.
std::size_t warning_rows(const Env& env, const std::vector<std::string>& warnings);

}  // namespace cli
