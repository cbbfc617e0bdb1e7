#include "cli/line/refusals.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/table/table.hpp"

namespace cli {

const Option* find_option(const Command* command, std::string_view name) {
  const std::string wanted = long_name(name);
  const auto* global = base::find(global_options(), wanted, &Option::name);
  if (global != nullptr || command == nullptr) return global;
  return base::find(command->options, wanted, &Option::name);
}

namespace {

// What takes words of the user's own is called by one of these, or has no name at all.
constexpr std::string_view text_options[] = {"--note", "--summary"};

std::vector<std::string> option_names(const Command* command) {
  std::vector<std::string> names;
  for (const auto& option : global_options()) names.emplace_back(option.name);
  if (command != nullptr) {
    for (const auto& option : command->options) names.emplace_back(option.name);
  }
  return names;
}

// «Det skrives efter et tilvalg: --due FRIST eller -i HÆNDELSE. », of a command
// that takes all of its words so; else nothing.
std::string options_instead(const Command& command) {
  constexpr std::size_t most_named = 3;
  std::vector<std::string> named;
  for (const auto& option : command.options) {
    if (option.value.empty() || named.size() == most_named) continue;
    if (option.name == "--format" || option.name == "--output") continue;  // how, not what
    named.push_back(fmt::format("{} {}", option.name, option.value));
  }
  if (takes_incident(command)) named.emplace_back("-i HÆNDELSE");
  if (named.empty() || !command.positionals.empty()) return {};
  return fmt::format("Det skrives efter et tilvalg: {}. ", base::danish_list(named, "eller"));
}

// Of every incident they say the same: there -i means no other than what is shown.
constexpr std::string_view same_of_each[] = {"completion", "guide", "help", "man"};

// How what -i was to name is said to a command that does not take it.
std::string instead_of_incident(const Arguments& arguments) {
  const auto& command = *arguments.command;
  if (base::contains(command.positionals, "ØVELSE", &Positional::name))
    return "Udelad -i, og nævn øvelsen med dens id: beredskab exercise list";
  const auto named = arguments.list("--incident");
  if (command.name == "list" && named.size() == 1) {
    return fmt::format("Én hændelse: beredskab show -i {}",
                       shell_word(base::visible(named.front())));
  }
  return "Udelad -i.";
}

std::string as_typed(std::string_view option) {
  const char letter = short_name(option);
  return letter != 0 ? std::string{'-', letter} : std::string(option);
}

}  // namespace

void refuse_second_word(const std::string& first, const std::string& second,
                        const std::vector<std::string>& known) {
  const auto typed = first + ' ' + second;
  const auto meant = base::closest(typed, known);
  throw UsageError(
      fmt::format("Kommandoen {} kendes ikke.", base::quoted(typed)),
      fmt::format("{}Vælg en af: {}.", meant ? fmt::format("Mente du «{}»? ", *meant) : "",
                  base::join(known, ", ")));
}

void refuse_dashed_text(const Command* command, const std::vector<std::string>& words,
                        std::size_t text) {
  const std::string& word = words[text];
  const auto space = word.find_first_of(" \n");
  if (!word.starts_with('-') || space == std::string::npos || word.find('=') < space) return;
  std::string line = "beredskab";
  if (command != nullptr) line += ' ' + std::string(command->name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != text) line += ' ' + base::visible(base::mask_cpr(shell_word(words[i])));
  }
  throw UsageError("Teksten begynder med en bindestreg og ligner derfor et tilvalg.",
                   fmt::format("Skriv -- lige før teksten, og tilvalg før det: {} -- \"…\"", line));
}

void refuse_without_value(const Command* command, std::string_view option) {
  throw UsageError(fmt::format("Der mangler noget efter {}.", option),
                   command == nullptr ? "" : fmt::format("Se beredskab help {}.", command->name));
}

void refuse_flag(const Command* command, const std::string& flag) {
  const auto name = flag.substr(0, flag.find('='));
  auto meant = base::closest(name, option_names(command));
  const bool names_text = name == "--text" || std::ranges::count(text_options, name) != 0;
  bool without_option = false;
  if (names_text && command != nullptr) {
    without_option = base::contains(command->positionals, "TEKST", &Positional::name);
    for (const auto text : text_options) {
      if (find_option(command, text) != nullptr) meant = text, without_option = false;
    }
  }
  throw UsageError(
      fmt::format("Tilvalget {} kendes ikke.", base::visible(flag)),
      without_option ? "Teksten skrives uden et tilvalg foran."
      : meant
          ? fmt::format("Mente du {}?", *meant)
          : fmt::format("Se beredskab help{}{}. Er det tekst, så skriv -- lige før.",
                        command == nullptr ? "" : " ", command == nullptr ? "" : command->name));
}

void refuse_word(const Command& command, const std::string& word) {
  std::vector<std::string> longer;  // `staff assign` begins as `staff`
  for (const auto& other : command_table()) {
    if (other.name.starts_with(std::string(command.name) + ' ')) longer.emplace_back(other.name);
  }
  if (!longer.empty()) refuse_second_word(std::string(command.name), word, longer);
  const bool several = word.find(' ') != std::string::npos;
  std::string quotes = "Tekst med mellemrum skal stå i anførselstegn: \"…\".";
  for (const auto text : text_options) {
    if (find_option(&command, text) == nullptr) continue;
    quotes += fmt::format(" Er det en bemærkning, så skriv den efter {}.", text);
    if (!several) continue;
    throw UsageError(fmt::format("{} er for meget her.", base::quoted(word)),
                     fmt::format("Hører det til, så skriv det efter {}.", text));
  }
  throw UsageError(
      fmt::format("{} er {}.", base::quoted(word), several ? "for meget her" : "ét ord for meget"),
      command.takes_text && !command.positionals.empty()
          ? quotes
          : fmt::format("{}Se beredskab help {}.", options_instead(command), command.name));
}

void refuse_long_dash(const Command* command, const std::string& word) {
  constexpr std::string_view dashes[] = {"-", "‐", "‑", "‒", "–", "—", "―", "−"};
  std::string_view rest = word;
  const auto begins = [&](std::string_view dash) { return rest.starts_with(dash); };
  while (const auto* dash = base::find_if(dashes, begins)) rest.remove_prefix(dash->size());
  if (rest.empty() || rest.size() == word.size()) return;
  const auto name = (rest.size() == 1 ? "-" : "--") + std::string(rest.substr(0, rest.find('=')));
  if (find_option(command, name) == nullptr) return;
  throw UsageError(fmt::format("{} begynder med en tankestreg.", base::quoted(word)),
                   fmt::format("Tilvalget skrives {}. Er det tekst, så skriv -- lige før.", name));
}

void refuse_repeated(const Command* command, const Arguments& arguments) {
  for (const auto& [name, values] : arguments.options) {
    const bool one = values.size() < 2 || find_option(command, name)->may_be_repeated();
    if (!one) refuse_several(name, values);
  }
}

void refuse_exclusive(const Arguments& arguments) {
  for (const auto& group : exclusive_options()) {
    std::vector<std::string> given;
    for (const auto name : group.options) {
      if (arguments.options.contains(name)) given.emplace_back(name);
    }
    if (given.size() < 2) continue;
    throw UsageError(
        fmt::format("{} kan ikke bruges sammen: {}.", base::danish_list(given), group.why),
        "Vælg ét.");
  }
}

void refuse_together(const Arguments& arguments) {
  if (arguments.command == nullptr) {
    refuse_if(arguments.has("--incident"), "-i nævner hændelsen, men der står ingen kommando.",
              "Skriv: beredskab status -i " +
                  shell_word(base::visible(base::join(arguments.list("--incident"), ","))));
    return;
  }
  const auto* file = find_option(arguments.command, "--output");
  refuse_if(file != nullptr && file->value == "FIL" && arguments.value("--output") == "-",
            "«-» er ingen fil.",
            "Uden -o kommer det på skærmen, eller gennem | til et andet program.");
  const auto& command = *arguments.command;
  refuse_if(arguments.has("--incident") && !takes_incident(command) &&
                !base::contains(same_of_each, command.name),
            fmt::format("-i kan ikke bruges med {}.", base::quoted(command.name)),
            instead_of_incident(arguments));
  for (const auto& one : arguments.command->not_with) {
    if (!arguments.has(one.option)) continue;
    for (const auto other : one.others) {
      if (!arguments.has(other)) continue;
      throw UsageError(
          fmt::format("{} og {} kan ikke bruges sammen.", as_typed(one.option), as_typed(other)),
          std::string(one.remedy));
    }
  }
}

void refuse_cpr(const Arguments& arguments) {
  const auto look = [](const std::string& word, std::string_view where, bool phone) {
    if (!base::find_cpr(word)) return;
    if (phone) {
      throw Error(Trouble::refused, fmt::format("{}Telefonnummeret ligner et CPR-nummer.", where),
                  "CPR-numre må ikke stå her. Skriv udenlandske numre med + foran.");
    }
    throw Error(Trouble::refused,
                fmt::format("{}Teksten indeholder et CPR-nummer: {}", where,
                            base::visible(base::mask_cpr(word))),
                base::cpr_remedy(word));
  };
  for (const auto& [name, values] : arguments.options) {
    const bool phone = name.ends_with("phone") || name == "--mobile";
    for (const auto& value : values) {
      // Numbers of other countries are grouped in every way: the number's own rule knows them.
      if (!phone || !value.starts_with('+')) look(value, name + ": ", phone);
    }
  }
  for (const auto& word : arguments.positionals) look(word, "", false);
}

}  // namespace cli
