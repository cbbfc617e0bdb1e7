// The types of the command table (table.hpp), and how commands end that cannot be carried out.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "render/engine/json.hpp"

namespace cli {

using base::Error;
using base::Trouble;
using base::UsageError;
using base::WorldError;

// Ends the command where it is so: by what was typed, or by what the folder is like.
inline void refuse_if(bool so, std::string_view what, std::string_view remedy) {
  if (so) throw UsageError(std::string(what), remedy);
}
inline void fail_if(bool so, std::string_view what, std::string_view remedy) {
  if (so) throw WorldError(std::string(what), remedy);
}

class Session;
class Arguments;

struct Option {
  std::string_view name;      // `--at`
  std::string_view value;     // what it takes, `TID`; empty: a switch
  std::string_view help;      // Danish, a phrase
  bool several = false;       // may be given several times; a list («P,…») may, too
  bool may_be_empty = false;  // an empty value takes the fact away

  bool may_be_repeated() const { return value.empty() || several || value.ends_with(",…"); }
};

// Of these one at most may be given; `why` is the rest of a Danish sentence.
struct Exclusive {
  std::vector<std::string_view> options;
  std::string_view why;
};

// With the one option none of the others may be given.
struct NotWith {
  std::string_view option;
  std::vector<std::string_view> others;
  std::string_view remedy = "Vælg ét.";
};

struct Positional {
  std::string_view name;  // `TEKST`
  bool required;
  std::string_view help;
};

// What the program ends with where the disk or git failed.
inline constexpr int world_failed = 3;

// What a command has to say: for people as text, for machines as data.
struct Output {
  std::string text;
  std::optional<render::Json> data;
  int exit_code = 0;
  bool long_text = false;  // to be read page by page; an answer of the night never is
  // What nobody shall wait for: done once the answer is on the screen, and gives a text to follow
  // it.
  std::function<std::string()> afterwards = {};

  // One whose data is its text.
  static Output of_text(std::string text, bool long_text = false) {
    auto data = render::Json::text(text);
    return {std::move(text), std::move(data), 0, long_text};
  }
};

using Run = Output(Session&, const Arguments&);

struct Command {
  std::string_view name;     // `log`, `plan show`
  std::string_view group;    // heading in the help
  std::string_view summary;  // one Danish line
  std::vector<Positional> positionals;
  std::vector<Option> options;
  std::vector<std::string_view> examples;
  bool takes_text;  // carries words of the user's: printed back when they could not be saved
  Run* run;
  std::string_view views =
      "written";  // `data` of --json is as one of these (`schema view NAME`), or null
  std::vector<NotWith> not_with = {};
  bool of_all_plans = false;  // --plan would say nothing: what is suggested to be typed has none
};

}  // namespace cli
