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

namespace cli {

struct Env {
  std::filesystem::path current;  // the working folder
  std::function<std::int64_t()> clock;  // seconds since 1970, UTC
  std::function<std::optional<std::string>(const std::string&)> variable;  // of the environment
  base::RandomIds ids;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool interactive;       // stdin and stderr are terminals: questions may be asked
  bool out_is_terminal;   // colour, an answer of one screen, a pager
  std::size_t columns;    // of the terminal
  std::size_t rows;       // likewise
  std::string login;
};

}  // namespace cli
