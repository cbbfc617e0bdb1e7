// Questions to the person at the terminal, on stderr. Only called where Session::interactive().
#pragma once

#include <signal.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/env.hpp"

namespace cli {

// While it lives, Ctrl-C is the end of input: a question that nobody answers ends the command like
// any other error, and what was written so far is printed back. All questions here have it.
class InterruptEndsInput {
 public:
  InterruptEndsInput();
  ~InterruptEndsInput();
  InterruptEndsInput(const InterruptEndsInput&) = delete;
  InterruptEndsInput& operator=(const InterruptEndsInput&) = delete;

 private:
  struct sigaction before_ {};
};

// The index of the chosen one, by number or by any unique part of its text. An empty answer takes
// `preset` where there is one. Throws Error(cancelled) at the end of input.
std::size_t choose(Env& env, const std::string& question, const std::vector<std::string>& choices,
                   std::optional<std::size_t> preset);
// A line of text; empty where the answer is and that is allowed.
std::string ask(Env& env, const std::string& question, bool may_be_empty);
// Likewise; an empty answer takes `preset`, which is shown.
std::string ask_with(Env& env, const std::string& question, const std::string& preset);
// Asks until `take` can take the answer; an empty one, or `preset` where there is one, is not taken
// but left as it is. A CPR number ends it, as everywhere.
void ask_until(Env& env, const std::string& question, const std::string& preset,
               const std::function<void(const std::string&)>& take);
bool confirm(Env& env, const std::string& question, bool preset);

}  // namespace cli
