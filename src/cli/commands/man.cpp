// The manual page, in roff, from the command table. It is made when the program is installed.
#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/line/help_text.hpp"
#include "cli/line/version.hpp"
#include "cli/table/table.hpp"

namespace cli::commands {

namespace {

// Text as roff prints it: nothing at the beginning of a line or behind a backslash is a command.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') out += "\\e";
    else if (c == '-') out += "\\-";
    else if (c == '\n') out += ' ';
    else out += c;
  }
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

void add_item(std::string& out, std::string_view label, std::string_view text) {
  out += fmt::format(".TP\n\\fB{}\\fR\n{}\n", roff(label), roff(text));
}

void add_options(std::string& out, std::span<const Option> options) {
  for (const auto& option : options) add_item(out, label_of(option), option.help);
}

void add_command(std::string& out, const Command& command) {
  out += fmt::format(".SS \"{}\"\n{}.\n", roff(usage(command)),
                     roff(base::upper_first(command.summary)));
  for (const auto& positional : command.positionals) {
    add_item(out, positional.name, positional.help);
  }
  add_options(out, command.options);
  out += ".PP\nEksempler:\n.PP\n.nf\n";
  for (const auto example : command.examples) out += "    " + roff(example) + '\n';
  out += ".fi\n";
}

constexpr std::pair<std::string_view, std::string_view> exit_codes[] = {
    {"0", "gjort; det, der skulle skrives, er skrevet"},
    {"1", "check eller verify fandt fejl"},
    {"2", "kommandolinjen kan ikke udføres"},
    {"3", "disken, git eller beredskabsmappen svarer ikke"},
    {"4", "afvist for at beskytte nogen"},
    {"130", "afbrudt"},
};

}  // namespace

Output man(Session&, const Arguments&) {
  std::string out = fmt::format(
      ".\\\" -*- coding: UTF-8 -*-\n"
      ".TH BEREDSKAB 1 \"\" \"beredskab {}\" \"Brugerkommandoer\"\n"
      ".SH NAVN\nberedskab \\- hvem gør hvad, når der sker noget i boligområdet\n"
      ".SH OVERSIGT\n.B beredskab\n[KOMMANDO] [ORD ...] [TILVALG ...]\n"
      ".SH BESKRIVELSE\n"
      "Viser, hvem der skal ringes til, og hvad der skal tages stilling til, og skriver ned, hvad "
      "der blev gjort, hvornår og af hvem. Midt om natten:\n"
      ".B beredskab activate\neller\n.BR \"beredskab guide\" .\n"
      "Uden kommando vises, hvor langt I er, og det næste skridt.\n"
      ".SH KOMMANDOER\n",
      version);
  std::string_view group;
  for (const auto& command : command_table()) {
    if (command.group != group) {
      group = command.group;
      out += fmt::format(".PP\n.I {}\n", roff(group));
    }
    add_command(out, command);
  }
  out += ".SH \"TILVALG, SOM ALLE KOMMANDOER TAGER\"\n";
  add_options(out, global_options());
  out += ".SH MILJØVARIABLER\n";
  for (const auto& [name, what] : variables()) add_item(out, name, what);
  out += ".SH SLUTKODER\n";
  for (const auto& [code, what] : exit_codes) add_item(out, code, what);
  return Output::of_text(std::move(out));
}

}  // namespace cli::commands
