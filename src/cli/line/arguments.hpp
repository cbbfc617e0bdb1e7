// A parsed command line.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/table/command.hpp"

namespace cli {

class Arguments {
 public:
  // Precondition for all but takes(): the command's table (or the global one) has the option.
  bool has(std::string_view option) const;
  // Whether the command has that option at all.
  bool takes(std::string_view option) const;
  std::optional<std::string> value(std::string_view option) const;  // the one given
  std::vector<std::string> values(std::string_view option) const;
  // A comma-separated list; empty where the option is not there.
  std::vector<std::string> list(std::string_view option) const;
  std::optional<std::string> positional(std::size_t index) const;

  const Command* command = nullptr;  // null: none was named
  std::map<std::string, std::vector<std::string>, std::less<>> options;
  std::vector<std::string> positionals;

 private:
  void require_declared(std::string_view option) const;
};

}  // namespace cli
