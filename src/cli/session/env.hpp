// The world, as one struct: main fills it, tests fill it otherwise, and everything gets it by
// reference. There are no globals.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "base/random.hpp"
#include "cli/session/answers.hpp"

namespace cli {

// A line from the terminal, or several that were pasted at once.
struct TypedLine {
  enum class End { entered, end_of_input, broken_off };
  End end;
  std::string text;  // of a line that was broken off, what stood on it
};

struct Env {
  std::filesystem::path current;        // the working folder
  std::function<std::int64_t()> clock;  // seconds since 1970, UTC
  std::function<std::optional<std::string>(const std::string&)> variable;  // of the environment
  base::RandomIds ids;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool interactive;      // stdin and stderr are terminals: questions may be asked
  bool out_is_terminal;  // colour, an answer of one screen, a pager
  std::size_t columns;   // of the terminal
  std::size_t rows;      // likewise
  std::string login;
  // Reads at the terminal, with what stands on the line to begin with; without it `in` is read.
  std::function<TypedLine(const std::string& prompt, const std::string& begun)> read_line = {};
  Answers answers = {};
};

}  // namespace cli
