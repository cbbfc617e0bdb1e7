// Questions to the person at the terminal, on stderr. Only called where Session::interactive().
// Each takes «?» for help, «tilbage» for the question before, and «fortryd», Ctrl-C or the end of
// input, which throw Error(cancelled). An answer that cannot be taken is said, and asked again.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/env.hpp"

namespace cli {

struct Question {
  std::string text;             // what is asked; it says which question this is, too
  std::string prompt;           // what stands before the cursor, where it is not the text
  std::string help;             // for «?»
  bool lines = false;           // the answer may have several
  std::function<void()> show;   // what stands above it, when it is asked
};
// What is wrong with an answer; nothing where it can be taken.
using Fault = std::function<std::optional<std::string>(const std::string&)>;
std::string answered(Env& env, const Question& question, const Fault& fault);

// A line; empty where the answer is and that is allowed.
std::string ask(Env& env, const std::string& question, bool may_be_empty,
                const std::string& help = {});
// Likewise, of one line or several: what people say in their own words.
std::string ask_text(Env& env, const std::string& question, bool may_be_empty,
                     const std::string& help = {});
// Likewise; an empty answer takes `preset`, which is shown.
std::string ask_with(Env& env, const std::string& question, const std::string& preset);
// Asks until `take` can take the answer; an empty one, or `preset` where there is one, is not taken
// but left as it is. A CPR number ends it, as everywhere.
void ask_until(Env& env, const std::string& question, const std::string& preset,
               const std::function<void(const std::string&)>& take, const std::string& help = {},
               bool lines = false);
bool confirm(Env& env, const std::string& question, bool preset);

}  // namespace cli
