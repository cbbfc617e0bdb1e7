#include "cli/line/arguments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/table/table.hpp"

namespace cli {

void refuse_several(std::string_view option, const std::vector<std::string>& values) {
  const auto quoted = base::mapped(values, base::quoted);
  throw UsageError(fmt::format("{} er givet flere gange: {}.", option, base::danish_list(quoted)),
                   "Her kan kun stå én ting. Skriv den, der gælder.");
}

bool Arguments::takes(std::string_view option) const {
  return base::contains(global_options(), option, &Option::name) ||
         (command != nullptr && base::contains(command->options, option, &Option::name));
}

void Arguments::require_declared([[maybe_unused]] std::string_view option) const {
  assert(takes(option));
}

bool Arguments::has(std::string_view option) const {
  require_declared(option);
  return options.find(option) != options.end();
}

std::optional<std::string_view> Arguments::first_of(
    std::initializer_list<std::string_view> names) const {
  const auto* found = base::find_if(names, [&](std::string_view name) { return has(name); });
  return found != nullptr ? std::optional(*found) : std::nullopt;
}

bool Arguments::has_others(std::initializer_list<std::string_view> than) const {
  return std::ranges::any_of(command->options, [&](const Option& option) {
    return has(option.name) && !base::contains(than, option.name);
  });
}

std::optional<std::string> Arguments::value(std::string_view option) const {
  require_declared(option);
  const auto found = options.find(option);
  if (found == options.end() || found->second.empty()) return std::nullopt;
  const auto& given = found->second;
  if (given.size() > 1) refuse_several(option, given);  // a list in other cases
  return given.front();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  require_declared(option);
  const auto found = options.find(option);
  return found == options.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> Arguments::list(std::string_view option, char between) const {
  std::vector<std::string> parts;
  for (const auto& value : values(option)) {
    for (auto& part : base::trimmed_parts(value, between)) parts.push_back(std::move(part));
  }
  return parts;
}

std::optional<std::string> Arguments::positional(std::size_t index) const {
  if (index >= positionals.size()) return std::nullopt;
  return positionals[index];
}

std::string Arguments::required(std::size_t index, const std::string& missing,
                                const std::string& words, const std::string& more) const {
  if (auto word = positional(index)) return *std::move(word);
  throw UsageError(missing, line_to_write(words, more));
}

std::string Arguments::line_to_write(const std::string& words, const std::string& more) const {
  const auto line = fmt::format("Skriv: beredskab {} {}", command->name, words);
  const auto own = std::min(line.find(" -"), line.size());
  std::string kept;
  std::vector<std::string> said;
  for (auto from = own; from < line.size();) {
    const auto next = std::min(line.find(" -", from + 1), line.size());
    const auto option = line.substr(from, next - from);
    const auto name = long_name(option.substr(1, option.find(' ', 1) - 1));
    const auto excludes = [&](const auto& typed) { return !together(*command, name, typed.first); };
    if (has(name)) {
      kept += options_typed([&](std::string_view typed) { return typed == name; });
    } else if (std::ranges::none_of(options, excludes)) {
      kept += option;
    }
    said.push_back(name);
    from = next;
  }
  kept += options_typed([&](std::string_view typed) { return !base::contains(said, typed); });
  return line.substr(0, own) + kept + incidents_typed() + more;
}

std::string Arguments::line() const {
  std::string line = fmt::format("beredskab {}", command->name);
  for (const auto& word : positionals) line += ' ' + shell_word(base::visible(word));
  return line + options_typed([](std::string_view) { return true; }) + incidents_typed();
}

std::string Arguments::line_in_full() const { return line() + " --full"; }

std::string Arguments::incidents_typed() const {
  std::string flags;
  for (const auto& part : values("--incident")) flags += " -i " + shell_word(part);
  return flags;
}

std::string Arguments::options_typed(const std::function<bool(std::string_view)>& keep) const {
  std::string typed;
  for (const auto& option : command->options) {
    if (!has(option.name) || !keep(option.name)) continue;
    if (option.value.empty()) typed += fmt::format(" {}", option.name);
    for (const auto& value : values(option.name)) {
      typed += fmt::format(" {} {}", option.name,
                           shell_word(base::visible(base::mask_cpr(value), true)));
    }
  }
  return typed;
}

}  // namespace cli
