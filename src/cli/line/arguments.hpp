// A parsed command line.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/table/command.hpp"

namespace cli {

// What stands twice where only one can: one of the two would be lost.
[[noreturn]] void refuse_several(std::string_view option, const std::vector<std::string>& values);

class Arguments {
 public:
  // Precondition for all but takes() and given(): the command's table (or the global one) has the
  // option.
  bool has(std::string_view option) const;
  // Whether the command has that option at all; and whether it is there, too.
  bool takes(std::string_view option) const;
  bool given(std::string_view option) const { return takes(option) && has(option); }
  // The first of these that is there.
  std::optional<std::string_view> first_of(std::initializer_list<std::string_view> names) const;
  // Whether any of the command's own options is there but for these.
  bool has_others(std::initializer_list<std::string_view> than = {}) const;
  std::optional<std::string> value(std::string_view option) const;  // the one given
  std::vector<std::string> values(std::string_view option) const;
  // A list, parted by commas or as said; empty where the option is not there.
  std::vector<std::string> list(std::string_view option, char between = ',') const;
  std::optional<std::string> positional(std::size_t index) const;
  // What to write where something is missing: the command, these words, and `more`. Options that
  // were typed stand in the place of those of the words that are the same, or exclude them.
  std::string line_to_write(const std::string& words, const std::string& more = {}) const;
  // Throws Error(usage) where it is missing, with the line to write.
  std::string required(std::size_t index, const std::string& missing, const std::string& words,
                       const std::string& more = {}) const;
  // The command with its words and options; and the one that shows all of it, with --full.
  std::string line() const;
  std::string line_in_full() const;
  // « -i k3f9ab» for each incident named, as it was typed.
  std::string incidents_typed() const;
  // Likewise the command's own options, those that `keep` takes.
  std::string options_typed(const std::function<bool(std::string_view)>& keep) const;

  const Command* command = nullptr;  // null: none was named
  std::map<std::string, std::vector<std::string>, std::less<>> options;
  std::vector<std::string> positionals;

 private:
  void require_declared(std::string_view option) const;
};

}  // namespace cli
