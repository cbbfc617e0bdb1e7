#include "cli/line/help_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/table/table.hpp"

namespace cli {

namespace {

constexpr std::pair<std::string_view, std::string_view> all_variables[] = {
    {"BEREDSKAB_DIR", "beredskabsmappen, når -C ikke er skrevet"},
    {"BEREDSKAB_USER", "den, der skriver; ellers navnet i git"},
    {"PAGER", "programmet, der bladrer i det, der er langt; ellers less"},
    {"NO_COLOR", "ingen farver og tegn"},
};

// A label and its text, which wraps under itself; a long label gets a line of its own.
void add_row(std::string& out, std::string_view label, std::size_t label_width,
             std::string_view text, std::size_t columns) {
  label_width = std::min(label_width, columns / 3);
  const std::size_t left = label_width + 4;
  const bool own_line = base::width(label) > label_width;
  if (own_line) out += fmt::format("  {}\n", label);
  bool first = !own_line;
  for (const auto& line : base::wrap(text, columns - left)) {
    out += "  " + base::pad(first ? label : "", label_width) + "  " + line + '\n';
    first = false;
  }
}

// A line of its own, which goes on further in.
void add_line(std::string& out, std::string_view text, std::size_t columns,
              std::size_t indent = 0) {
  std::size_t left = indent;
  if (indent + base::width(text) <= columns) {
    out += std::string(left, ' ').append(text) + '\n';
    return;
  }
  for (const auto& line : base::wrap(text, columns - indent - 2)) {
    out += std::string(left, ' ') + line + '\n';
    left = indent + 2;
  }
}

void add_options(std::string& out, std::span<const Option> options, std::size_t columns) {
  for (const auto& option : options) add_row(out, label_of(option), 26, option.help, columns);
}

}  // namespace

std::string usage(const Command& command) {
  std::string line = fmt::format("beredskab {}", command.name);
  for (const auto& positional : command.positionals) {
    line += positional.required ? fmt::format(" {}", positional.name)
                                : fmt::format(" [{}]", positional.name);
  }
  if (!command.options.empty()) line += " [tilvalg]";
  return line;
}

std::string label_of(const Option& option) {
  std::string label(option.name);
  if (const char letter = short_name(option.name)) label = fmt::format("-{}, {}", letter, label);
  if (!option.value.empty()) label += fmt::format(" {}", option.value);
  return label;
}

std::span<const std::pair<std::string_view, std::string_view>> variables() { return all_variables; }

std::string help_of_all(std::size_t columns) {
  std::string out;
  add_line(out, "beredskab – hvem gør hvad, når der sker noget i boligområdet", columns);
  out += '\n';
  add_line(out, line_for_the_night, columns);
  std::string_view group;
  for (const auto& command : command_table()) {
    if (command.group != group) {
      group = command.group;
      out += '\n';
      add_line(out, group, columns);
    }
    add_row(out, command.name, 13, command.summary, columns);
  }
  out += "\nTilvalg, som alle kommandoer tager\n";
  add_options(out, global_options(), columns);
  out += "\nMiljøvariabler\n";
  for (const auto& [name, what] : variables()) add_row(out, name, 26, what, columns);
  out += '\n';
  add_line(out, "Mere om en kommando: beredskab help KOMMANDO", columns);
  return out;
}

std::string help_of_word(const std::string& word, std::size_t columns) {
  std::string out;
  for (const auto& command : command_table()) {
    if (command.name.starts_with(word + ' '))
      add_row(out, command.name, 13, command.summary, columns);
  }
  return out;
}

std::string help_of(const Command& command, std::size_t columns) {
  std::string out;
  add_line(out, usage(command), columns);
  out += '\n';
  add_line(out, command.summary, columns);
  if (!command.positionals.empty()) out += '\n';
  for (const auto& positional : command.positionals) {
    add_row(out, positional.name, 26, positional.help, columns);
  }
  if (!command.options.empty()) out += "\nTilvalg\n";
  add_options(out, command.options, columns);
  if (!command.examples.empty()) out += "\nEksempler\n";
  for (const auto example : command.examples) add_line(out, example, columns, 2);
  const std::string more = help_of_word(std::string(command.name), columns);
  if (!more.empty()) out += "\nSe også\n" + more;
  out += '\n';
  add_line(out, "Tilvalg, som alle kommandoer tager: beredskab help", columns);
  return out;
}

}  // namespace cli
