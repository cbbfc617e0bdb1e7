#include "cli/line/parse.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/line/refusals.hpp"
#include "cli/table/table.hpp"

namespace cli {

namespace {

// Takes the command's name out of the words: the first word, or two, that are no global flags or
// their values. CLI11's own subcommands would let `log status` run two commands.
const Command* take_command(std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word == "--") return nullptr;
    if (word.starts_with('-')) {
      const Option* option = find_option(nullptr, word);
      if (option != nullptr && !option->value.empty()) ++i;
      continue;
    }
    const auto at = words.begin() + static_cast<std::ptrdiff_t>(i);
    if (i + 1 < words.size()) {
      if (const Command* command = find_command(word + ' ' + words[i + 1])) {
        words.erase(at, at + 2);
        return command;
      }
    }
    if (const Command* command = find_command(word)) {
      words.erase(at);
      return command;
    }
    std::vector<std::string> beginning;  // `plan` begins several
    for (const auto& command : command_table()) {
      if (command.name.starts_with(word + ' ')) beginning.emplace_back(command.name);
    }
    if (!beginning.empty()) {
      const auto& next = i + 1 < words.size() ? words[i + 1] : std::string();
      if (long_name(next) == "--help") {
        words.erase(at + 1);
        return find_command("help");
      }
      if (!next.empty() && !next.starts_with('-')) refuse_second_word(word, next, beginning);
      throw UsageError(fmt::format("«{}» er kun begyndelsen på en kommando.", word),
                       fmt::format("Vælg en af: {}.", base::join(beginning, ", ")));
    }
    refuse_command(words, i);
  }
  return nullptr;
}

// Of `participant set` an empty value takes a fact away, and of `correct` what an entry need not
// say. CLI11 would take what comes next for it, so that a sign that nobody types stands for it
// meanwhile.
constexpr std::string_view empty_value = "\x01";
bool takes_nothing(const Command* command, std::string_view name) {
  const Option* option = command == nullptr ? nullptr : find_option(command, std::string(name));
  return option != nullptr && (option->may_be_empty || command->name == "participant set");
}

// Commas alone name nobody: `--by "$A,$B"` of two that are empty.
bool is_nothing(std::string_view value) {
  return value.find_first_not_of(',') == std::string_view::npos;
}

// Of `--note=` too CLI11 would take what comes next, and of `--restricted=nej` no notice.
std::string with_equals(const Command* command, const std::string& word, std::string_view name) {
  refuse_if(find_option(command, name)->value.empty(),
            fmt::format("{}: {} skrives alene.", base::quoted(word), name),
            "Skriv det uden =, eller udelad det.");
  const auto value = std::string_view(word).substr(name.size() + 1);
  if (!is_nothing(value)) return word;
  const bool global = find_option(nullptr, name) != nullptr;
  if (!value.empty() || global || !takes_nothing(command, name))
    refuse_without_value(command, name);
  return fmt::format("{}{}", word, empty_value);
}

// `--at -15m` becomes `--at=-15m`: CLI11 would take the value for a flag.
std::vector<std::string> join_values(const Command* command,
                                     const std::vector<std::string>& words) {
  std::vector<std::string> joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word == "--") {
      joined.insert(joined.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
      return joined;
    }
    const auto bare = std::string_view(word).substr(0, word.find('='));
    if (bare != word && find_option(command, bare) != nullptr) {
      joined.push_back(with_equals(command, word, bare));
      continue;
    }
    const Option* option = word.starts_with('-') ? find_option(command, word) : nullptr;
    const bool takes_value = option != nullptr && !option->value.empty();
    if (!takes_value) {
      refuse_dashed_text(command, words, i);
      joined.push_back(option != nullptr ? std::string(option->name) : word);
      continue;
    }
    const bool global = find_option(nullptr, word) != nullptr;
    if (takes_nothing(command, option->name) && !global && i + 1 < words.size() &&
        words[i + 1].empty()) {
      joined.push_back(fmt::format("{}={}", option->name, empty_value));
      ++i;
      continue;
    }
    const bool has_value = i + 1 < words.size() && !is_nothing(words[i + 1]) &&
                           words[i + 1] != "--" && find_option(command, words[i + 1]) == nullptr;
    // Here, and not by CLI11: it would take whatever comes next for the value.
    if (!has_value) refuse_without_value(command, word);
    joined.push_back(fmt::format("{}={}", option->name, words[++i]));
  }
  return joined;
}

// `log to unge skudt` is that text. Where what comes before the text is words of the user's own too
// («inquiry HVEM TEKST»), nobody knows where the one ends: then quotation marks are needed.
void join_text(const Command& command, std::vector<std::string>& words) {
  const auto& takes = command.positionals;
  if (takes.empty() || takes.back().name != "TEKST" || takes.front().name == "HVEM") return;
  if (words.size() <= takes.size()) return;
  for (std::size_t i = takes.size(); i < words.size(); ++i)
    words[takes.size() - 1] += ' ' + words[i];
  words.resize(takes.size());
}

// What is left of the line are words: none of them looks like an option, nor are there too many.
void settle_words(const Command* command, const std::vector<std::string>& given,
                  std::vector<std::string>& words) {
  // What follows `--` is text, whatever it looks like; CLI11 leaves the `--` itself out.
  const auto marker = std::find(given.begin(), given.end(), "--");
  const auto after = static_cast<std::size_t>(given.end() - marker);
  const std::size_t literal = after == 0 ? 0 : after - 1;
  std::erase(words, "--");
  const std::size_t checked = words.size() - std::min(literal, words.size());
  for (std::size_t i = 0; i < checked; ++i) {
    const std::string& word = words[i];
    // `measure X -5`: no flag begins so.
    const bool number = word.size() > 1 && base::is_digit(word[1]);
    if (word.size() > 1 && word.starts_with('-') && !number) refuse_flag(command, word);
    refuse_long_dash(command, word);
  }
  if (command != nullptr) join_text(*command, words);
  if (command != nullptr && words.size() > command->positionals.size()) {
    refuse_word(*command, words[command->positionals.size()]);
  }
}

}  // namespace

Arguments parse(const std::vector<std::string>& given) {
  std::vector<std::string> words = given;
  Arguments arguments;
  arguments.command = take_command(words);
  const Command* command = arguments.command;
  words = join_values(command, words);

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::map<std::string, std::vector<std::string>, std::less<>> values;
  std::map<std::string, bool, std::less<>> switches;
  const auto add = [&](const Option& option) {
    const std::string name(option.name);
    if (option.value.empty()) {
      app.add_flag(name, switches[name]);
    } else {
      // Without extra arguments: else `-i k3f9ab "tekst"` takes the text for a second incident.
      app.add_option(name, values[name])->expected(1)->take_all()->allow_extra_args(false);
    }
  };
  for (const auto& option : global_options()) add(option);
  if (command != nullptr) {
    for (const auto& option : command->options) add(option);
  }
  try {
    std::reverse(words.begin(), words.end());  // as CLI11 wants them
    app.parse(words);
  } catch (const CLI::ParseError&) {
    throw UsageError("Kommandolinjen kan ikke læses.",
                     command == nullptr ? "Se: beredskab help"
                                        : fmt::format("Se: beredskab help {}", command->name));
  }
  for (const auto& [name, on] : switches) {
    if (on) arguments.options[name];
  }
  for (auto& [name, list] : values) {
    if (takes_nothing(command, name))
      std::ranges::replace(list, std::string(empty_value), std::string());
    if (!list.empty()) arguments.options[name] = std::move(list);
  }
  refuse_repeated(command, arguments);
  refuse_exclusive(arguments);
  arguments.positionals = app.remaining();
  settle_words(command, given, arguments.positionals);
  return arguments;
}

}  // namespace cli
