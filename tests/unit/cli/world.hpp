// A world with nothing in it: no workspace, no environment, nobody at the keyboard.
#pragma once

#include <sstream>

#include "cli/session/env.hpp"

struct World {
  std::istringstream in;
  std::ostringstream out, err;
  cli::Env env{.current = "/nowhere/at/all",
               .clock = [] { return std::int64_t{1795209300}; },
               .variable = [](const std::string&) { return std::optional<std::string>(); },
               .ids = base::RandomIds(1),
               .in = in,
               .out = out,
               .err = err,
               .interactive = false,
               .out_is_terminal = false,
               .columns = 80,
               .rows = 24,
               .login = "ukendt"};
};
