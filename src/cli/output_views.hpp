// Which views a command answers --json with: what a script can rely on, and what a test holds every
// answer against (tests/output_schemas_test.py).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cli {

// `data` is as one of these (`beredskab schema view NAME`), or null. Empty for a command that nobody
// has thought about: the test fails.
std::vector<std::string> output_views(std::string_view command);

}  // namespace cli
