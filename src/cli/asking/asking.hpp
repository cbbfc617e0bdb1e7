// What a command asks on a terminal for the words that its line lacks. The answers are put on the
// command line, and the command runs as if they had been typed there: it checks and writes alike.
// A question's help is what the command table says of the word it fills in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/input/named.hpp"
#include "cli/input/prompt.hpp"
#include "cli/session/session.hpp"

namespace cli {

// Asks for whatever `arguments` lack, by the steps of their command. Precondition: interactive.
void ask_what_is_missing(Session& session, Arguments& arguments);

namespace asking {

// Where an answer goes on the command line: a word, or an option.
class Place {
 public:
  // NOLINTBEGIN(google-explicit-constructor): a step names its place as it is
  Place(int word) : word_(static_cast<std::size_t>(word)) {}
  Place(const char* option) : option_(option) {}
  Place(std::string_view option) : option_(option) {}
  // NOLINTEND(google-explicit-constructor)

  bool filled(const Arguments& arguments) const;
  std::optional<std::string> value(const Arguments& arguments) const;
  void fill(Arguments& arguments, std::string text) const;
  std::string help(const Command& command) const;

 private:
  std::size_t word_ = 0;
  std::string_view option_;  // empty: the word
};

class Asking {
 public:
  Asking(Session& session, Arguments& arguments) : session_(session), arguments_(arguments) {}

  Session& session() { return session_; }
  Env& env() { return session_.env(); }
  // The command was started without words of its own: what may be left out is asked for too.
  bool bare() const { return bare_; }
  bool lacks(const Place& place) const { return !place.filled(arguments_); }
  void put(const Place& place, std::string text) { place.fill(arguments_, std::move(text)); }
  void put(const std::string& flag) { arguments_.options[flag]; }

  // Each asks where the word or option is not there. The ones that may be left out are left out by
  // an empty answer.
  void text(const Place& place, const std::string& question, bool if_any = false);
  void text_if_any(const Place& place, const std::string& question) { text(place, question, true); }
  void line(const Place& place, const std::string& question, const Take& take = {});
  void line_if_any(const Place& place, const std::string& question, const Take& take);
  // Who is meant, by id from then on: of several whom a name fits is asked once.
  enum class Whom { one_if_any, some_if_any, some };
  void people(Whom whom, const Place& place, const std::string& question,
              const std::vector<model::Incident>& incidents = {});
  // A file that can be read, by its name.
  void file(const Place& place, const std::string& question);
  // One of a list; its id is put there. Of an empty list nothing is asked: the command says so.
  void pick(const Place& place, const std::string& question, const std::vector<Named>& items);
  // The incident or incidents that it is about, where several are open and none is named.
  std::vector<model::Incident> incidents(bool several);

 private:
  std::string help_of(const Place& place) const { return place.help(*arguments_.command); }

  Session& session_;
  Arguments& arguments_;
  bool bare_ = arguments_.positionals.empty() && !arguments_.has_others();
};

inline constexpr std::string_view day_help = "(2027-03-16 eller 16/3 2027)";

// The steps of each command that asks before it runs.
struct Steps {
  std::string_view command;
  void (*ask)(Asking&);
};
void correct(Asking& asked);
std::vector<Steps> night_steps();
std::vector<Steps> later_steps();
std::vector<Steps> people_steps();

}  // namespace asking
}  // namespace cli
