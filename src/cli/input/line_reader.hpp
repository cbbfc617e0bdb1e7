// Reads what is typed at the terminal: with the arrow keys by libedit, or line by line where the
// terminal cannot (TERM=dumb) or no UTF-8 locale is there. Lines that are pasted are one text, be
// the paste marked by the terminal (bracketed) or not: what already waits behind a line belongs to
// it.
#pragma once

#include <functional>
#include <string>

#include "cli/session/env.hpp"

namespace cli {

// Precondition: stdin and stderr are terminals. The terminal is as it was before whenever no line
// is being read.
std::function<TypedLine(const std::string& prompt, const std::string& begun)> line_reader(
    std::istream& in, std::ostream& err, const std::string& terminal_type);

}  // namespace cli
