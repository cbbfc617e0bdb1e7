// The flags that say how a call went.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/line/arguments.hpp"
#include "model/entry.hpp"

namespace cli::commands {

inline constexpr std::array outcomes{
    std::pair<std::string_view, model::Outcome>{"--reached", model::Outcome::reached},
    std::pair<std::string_view, model::Outcome>{"--no-answer", model::Outcome::no_answer},
    std::pair<std::string_view, model::Outcome>{"--message-left", model::Outcome::message_left},
    std::pair<std::string_view, model::Outcome>{"--wrong-number", model::Outcome::wrong_number},
    std::pair<std::string_view, model::Outcome>{"--declined", model::Outcome::declined}};

// Nothing where none was given.
inline std::optional<model::Outcome> outcome_of(const Arguments& arguments) {
  for (const auto& [flag, value] : outcomes) {
    if (arguments.has(flag)) return value;
  }
  return std::nullopt;
}

}  // namespace cli::commands
