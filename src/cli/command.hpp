// The one command table's types. The table feeds dispatch, help and «mente du …?».
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/engine/json.hpp"

namespace cli {

class Session;
class Arguments;

struct Option {
  std::string_view name;   // `--at`
  std::string_view value;  // what it takes, `TID`; empty: a switch
  std::string_view help;   // Danish, a phrase
};

struct Positional {
  std::string_view name;  // `TEKST`
  bool required;
  std::string_view help;
};

// What a command has to say: for people as text, for machines as data.
struct Output {
  std::string text;
  std::optional<render::Json> data;
  int exit_code = 0;
};

struct Command {
  std::string_view name;     // `log`, `plan show`
  std::string_view group;    // heading in the help
  std::string_view summary;  // one Danish line
  std::vector<Positional> positionals;
  std::vector<Option> options;
  std::vector<std::string_view> examples;
  bool takes_text;  // carries words of the user's: printed back when they could not be saved
  Output (*run)(Session&, const Arguments&);
};

// All commands, in the order of the help.
std::span<const Command> command_table();
// The flags that every command takes.
std::span<const Option> global_options();
const Command* find_command(std::string_view name);

}  // namespace cli
