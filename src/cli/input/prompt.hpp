// Questions to the person at the terminal, on stderr. Only called where Session::interactive().
// Each takes «?» for help, «tilbage» for the question before, and «fortryd», Ctrl-C or the end of
// input, which throw Error(cancelled). An answer that cannot be taken is said, and asked again.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/session/env.hpp"

namespace cli {

class Session;

struct Question {
  std::string text;            // what is asked; it says which question this is, too
  std::string prompt;          // what stands before the cursor, where it is not the text
  std::string help;            // for «?»
  bool lines = false;          // the answer may have several
  std::function<void()> show;  // what stands above it, when it is asked
};
// What is wrong with an answer; nothing where it can be taken.
using Fault = std::function<std::optional<std::string>(const std::string&)>;
// Wrapped, above a question.
void say(Env& env, const std::string& text);
std::string answered(Env& env, const Question& question, const Fault& fault);

// Throws Error(usage) for an answer that cannot be taken; a CPR number ends it, as everywhere.
using Take = std::function<void(const std::string&)>;

// A line; empty where the answer is and that is allowed. What is not empty is what `take` takes.
std::string ask(Env& env, const std::string& question, bool may_be_empty,
                const std::string& help = {}, const Take& take = {}, bool lines = false);
// Likewise, of one line or several: what people say in their own words.
std::string ask_text(Env& env, const std::string& question, bool may_be_empty,
                     const std::string& help = {});
// Asks until `take` can take the answer; an empty one, or `preset` where there is one, is not taken
// but left as it is.
void ask_until(Env& env, const std::string& question, const std::string& preset, const Take& take,
               const std::string& help = {}, bool lines = false);
bool confirm(Env& env, const std::string& question, bool preset);

// What is about to be done, and how somebody says yes to it.
struct Proposed {
  std::string_view heading;   // above what is shown
  std::string_view question;  // on a terminal
  std::string_view not_done;  // elsewhere
  std::string_view remedy;
  std::string_view cancelled = "Intet er ændret.";
  bool preset = true;
  bool in_json = false;  // what is shown stands in the refusal
};
// Returns where --yes is given, or the answer is yes; else throws, Error(usage) where nobody can be
// asked. Precondition: the command has --yes.
void agree(Session& session, const std::string& shown, const Proposed& proposed);
// A file as it stands, set in under its name. CPR numbers are not shown again.
std::string file_shown(const std::string& path, const std::string& bytes);

}  // namespace cli
