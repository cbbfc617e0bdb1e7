// How a call went: the flag that says so, and the key and the words to answer with.
#pragma once

#include <optional>
#include <string_view>

#include "cli/line/arguments.hpp"
#include "model/values/entry.hpp"

namespace cli::commands {

struct CallOutcome {
  std::string_view flag;
  model::Outcome outcome;
  std::string_view letter;
  std::string_view word;
};
inline constexpr CallOutcome outcomes[] = {
    {"--reached", model::Outcome::reached, "t", "talt med"},
    {"--no-answer", model::Outcome::no_answer, "i", "intet svar"},
    {"--message-left", model::Outcome::message_left, "b", "besked lagt"},
    {"--wrong-number", model::Outcome::wrong_number, "f", "forkert nummer"},
    {"--declined", model::Outcome::declined, "k", "kan ikke deltage"}};

// Nothing where none was given.
inline std::optional<model::Outcome> outcome_of(const Arguments& arguments) {
  for (const auto& one : outcomes) {
    if (arguments.has(one.flag)) return one.outcome;
  }
  return std::nullopt;
}

}  // namespace cli::commands
