// One of several things, by its number or a part of its name. Asked as prompt.hpp asks.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/session/env.hpp"

namespace cli {

// The index of the chosen one, by number or by any part of its text that only it has. An empty
// answer takes `preset` where there is one.
std::size_t choose(Env& env, const std::string& question, const std::vector<std::string>& choices,
                   std::optional<std::size_t> preset = {}, const std::string& help = {});
// Likewise one or several («Søparken og Nordvej», «1, 3»), and what followed: «Søparken 12».
struct ChosenWithRest {
  std::vector<std::size_t> indices;
  std::string rest;
};
ChosenWithRest choose_with_rest(Env& env, const std::string& question,
                                const std::vector<std::string>& choices, const std::string& help);

}  // namespace cli
