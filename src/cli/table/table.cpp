#include "cli/table/table.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "cli/table/groups.hpp"

namespace cli {

namespace {

constexpr Option globals[] = {
    {"--incident", "DEL",
     "hændelsen, for kommandoer om en hændelse: en del af id, sted eller type; A,B skriver i begge",
     true},
    {"--directory", "MAPPE", "beredskabsmappen"},
    {"--plan", "ID", "planen, når der er flere"},
    {"--json", "", "svar til programmer"},
    {"--no-input", "", "stil ingen spørgsmål"},
    {"--no-color", "", "ingen farver og tegn"},
    {"--full", "", "vis det hele, også det, der ikke er plads til på skærmen"},
    {"--verbose", "", "vis også, hvad git og systemet selv sagde, når noget gik galt"},
    {"--help", "", "hjælp"},
    {"--version", "", "programmets udgave"},
};

// clang-format off
constexpr std::string_view about_incidents[] = {
    "activate", "call", "cards", "close", "contacts", "correct", "decide", "disclose", "done",
    "evaluate", "exercise held", "handover", "inquiry", "log", "meeting convene", "merge-into",
    "message", "message issue", "notify", "show", "situation", "situation issue", "staff",
    "staff assign", "staff home", "staff need", "staff relieve", "staff send", "status", "summary",
    "task"};
// clang-format on

constexpr std::pair<char, std::string_view> option_letters[] = {{'i', "--incident"},
                                                                {'C', "--directory"},
                                                                {'o', "--output"},
                                                                {'v', "--verbose"},
                                                                {'h', "--help"}};

}  // namespace

std::span<const Command> command_table() {
  static const auto all = [] {
    std::vector<Command> commands;
    for (const auto group :
         {table::night, table::larger, table::after, table::documents, table::people,
          table::meetings, table::signatures, table::year, table::folder}) {
      for (auto& command : group()) commands.push_back(std::move(command));
    }
    return commands;
  }();
  return all;
}
std::span<const Option> global_options() { return globals; }

std::span<const Exclusive> exclusive_options() {
  static const std::vector<Exclusive> all{
      {{"--reached", "--no-answer", "--message-left", "--wrong-number", "--declined"},
       "et opkald har ét udfald"},
      {{"--public", "--internal", "--restricted"}, "et notat har én kreds, der må se det"},
      {{"--git", "--no-git"}, "historikken begyndes, eller den gør ikke"},
      {{"--hook", "--no-hook"}, "git ser efter, eller det gør det ikke"},
      {{"--mine", "--theirs"}, "det ene af dem skal gælde"},
      {{"--exercise", "--no-exercise"}, "det er en øvelse, eller det er det ikke"},
  };
  return all;
}

bool together(const Command& command, std::string_view one, std::string_view other) {
  const auto has_both = [&](const Exclusive& group) {
    return base::contains(group.options, one) && base::contains(group.options, other);
  };
  const auto parted = [&](const NotWith& rule) {
    return (rule.option == one && base::contains(rule.others, other)) ||
           (rule.option == other && base::contains(rule.others, one));
  };
  return std::ranges::none_of(exclusive_options(), has_both) &&
         std::ranges::none_of(command.not_with, parted);
}

bool takes_incident(const Command& command) {
  return base::contains(about_incidents, command.name);
}

char short_name(std::string_view option) {
  for (const auto& [letter, name] : option_letters) {
    if (name == option) return letter;
  }
  return 0;
}

std::string long_name(std::string_view short_or_long) {
  for (const auto& [letter, name] : option_letters) {
    if (short_or_long == std::string{'-', letter}) return std::string(name);
  }
  return std::string(short_or_long);
}

const Command* find_command(std::string_view name) {
  return base::find(command_table(), name, &Command::name);
}

const Command* command_typed(std::string_view line) {
  const auto end_of_word = [&](std::size_t from) {
    return std::min(line.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", from), line.size());
  };
  const auto first = end_of_word(0);
  if (const auto* one = find_command(line.substr(0, first))) return one;
  const bool goes_on = first < line.size() && line[first] == ' ';
  return goes_on ? find_command(line.substr(0, end_of_word(first + 1))) : nullptr;
}

}  // namespace cli
