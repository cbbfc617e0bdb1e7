// What a command asks on a terminal for the words that its line lacks. The answers are put on the
// command line, and the command runs as if they had been typed there: it checks and writes alike.
// A question's help is what the command table says of the word it fills in.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/named.hpp"
#include "cli/session.hpp"

namespace cli {

// Asks for whatever `arguments` lack, by the steps of their command. Precondition: interactive.
void ask_what_is_missing(Session& session, Arguments& arguments);

namespace asking {

class Asking {
 public:
  Asking(Session& session, Arguments& arguments) : session_(session), arguments_(arguments) {}

  Session& session() { return session_; }
  Env& env() { return session_.env(); }
  // The command was started without words of its own: what may be left out is asked for too.
  bool bare() const { return bare_; }
  bool lacks(std::size_t word) const { return !arguments_.positional(word); }
  bool lacks(std::string_view option) const { return !arguments_.has(option); }
  void put(std::size_t word, std::string text);
  void put(std::string_view option, std::string text);
  void put(const std::string& flag) { arguments_.options[flag]; }

  // Each asks where the word or option is not there. `take` throws Error(usage) for what cannot be
  // taken. The ones that may be left out are left out by an empty answer.
  void text(std::size_t word, const std::string& question);
  void text_if_any(std::size_t word, const std::string& question);
  using Take = std::function<void(const std::string&)>;
  void line(std::size_t word, const std::string& question, const Take& take = {});
  void line(std::string_view option, const std::string& question, const Take& take = {});
  void line_if_any(std::string_view option, const std::string& question, const Take& take = {});
  void text_if_any(std::string_view option, const std::string& question);
  // One of a list; its id is put there. Of an empty list nothing is asked: the command says so.
  void pick(std::size_t word, const std::string& question, const std::vector<Named>& items);
  void pick(std::string_view option, const std::string& question, const std::vector<Named>& items);
  // The incident or incidents that it is about, where several are open and none is named.
  std::vector<model::Incident> incidents(bool several);

 private:
  std::string help_of(std::size_t word) const;
  std::string help_of(std::string_view option) const;

  Session& session_;
  Arguments& arguments_;
  bool bare_ = !has_own_words();
  bool has_own_words() const;
};

// The steps of each command that asks before it runs.
struct Steps {
  std::string_view command;
  void (*ask)(Asking&);
};
void correct(Asking& asked);
std::vector<Steps> night_steps();
std::vector<Steps> later_steps();


}  // namespace asking
}  // namespace cli
