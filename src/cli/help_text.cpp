#include "cli/help_text.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace cli {

namespace {

constexpr std::size_t columns = 80;

// A label and its text, which wraps under itself; a long label gets a line of its own.
void add_row(std::string& out, std::string_view label, std::size_t label_width,
             std::string_view text) {
  const std::size_t left = label_width + 4;
  const bool own_line = base::width(label) > label_width;
  if (own_line) out += fmt::format("  {}\n", label);
  bool first = !own_line;
  for (const auto& line : base::wrap(text, columns - left)) {
    out += "  " + base::pad(first ? label : "", label_width) + "  " + line + '\n';
    first = false;
  }
}

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
  if (option.name == "--incident") label = "-i, --incident";
  if (option.name == "--directory") label = "-C, --directory";
  if (option.name == "--output") label = "-o, --output";
  if (!option.value.empty()) label += fmt::format(" {}", option.value);
  return label;
}

void add_options(std::string& out, std::span<const Option> options) {
  for (const auto& option : options) add_row(out, label_of(option), 26, option.help);
}

}  // namespace

std::string help_of_all() {
  std::string out =
      "beredskab – hvem gør hvad, når der sker noget i boligområdet\n\n"
      "Midt om natten: beredskab activate   eller   beredskab guide\n";
  std::string_view group;
  for (const auto& command : command_table()) {
    if (command.group != group) {
      group = command.group;
      out += fmt::format("\n{}\n", group);
    }
    add_row(out, command.name, 13, command.summary);
  }
  out += "\nTilvalg, som alle kommandoer tager\n";
  add_options(out, global_options());
  out += "\nMiljøvariabler\n";
  add_row(out, "BEREDSKAB_DIR", 26, "beredskabsmappen, når -C ikke er skrevet");
  add_row(out, "BEREDSKAB_USER", 26, "den, der skriver; ellers navnet i git");
  out += "\nMere om en kommando: beredskab help KOMMANDO\n";
  return out;
}

std::string help_of_word(const std::string& word) {
  std::string out;
  for (const auto& command : command_table()) {
    if (command.name.starts_with(word + ' ')) add_row(out, command.name, 13, command.summary);
  }
  return out;
}

std::string help_of(const Command& command) {
  std::string out = fmt::format("{}\n\n{}\n", usage(command), command.summary);
  if (!command.positionals.empty()) out += '\n';
  for (const auto& positional : command.positionals) {
    add_row(out, positional.name, 26, positional.help);
  }
  if (!command.options.empty()) out += "\nTilvalg\n";
  add_options(out, command.options);
  if (!command.examples.empty()) out += "\nEksempler\n";
  for (const auto example : command.examples) out += fmt::format("  {}\n", example);
  const std::string more = help_of_word(std::string(command.name));
  if (!more.empty()) out += "\nSe også\n" + more;
  out += "\nTilvalg, som alle kommandoer tager: beredskab help\n";
  return out;
}

}  // namespace cli
