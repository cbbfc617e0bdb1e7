// The call list, person by person; and how a call went: the flag that says so, and the key and the
// words to answer with.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"
#include "model/rules/call_list.hpp"
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

inline constexpr std::string_view list_unknown = "Deltagerne kendes ikke: listen kan ikke læses.";

// What to say when nobody is left to call: a wrong number is no contact.
std::string nobody_left(Session& session, const model::Incident& incident);

// How the call went, asked; `question` says which.
const CallOutcome& ask_outcome(Session& session, const std::string& question);

// Shows whom to call, one at a time, and writes how it went, until all are done or the user stops.
// What is written counts in each of the incidents. Precondition: interactive.
Output walk_call_list(Session& session, const std::vector<model::Incident>& incidents);

}  // namespace cli::commands
