// The whole program, given the world.
#pragma once

#include <string>
#include <vector>

#include "cli/session/env.hpp"

namespace cli {

// Runs one command line (without the program's name) and returns the exit code. The only place
// that catches Error.
int run(const std::vector<std::string>& words, Env& env);

}  // namespace cli
