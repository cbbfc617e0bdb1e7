#include "render/views/vcard.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "render/formats/content_line.hpp"

namespace render {

namespace {

// Numbers without spaces, which not every telephone leaves out itself.
std::string dialled(std::string_view phone) {
  std::string digits;
  for (const char c : phone) {
    if (c != ' ') digits += c;
  }
  return digits;
}

// Family name first; of a role the whole is the name.
std::string name_parts(const PersonView& person) {
  const auto space = person.name.rfind(' ');
  if (person.role || space == std::string::npos) return text_value(person.name) + ";;;;";
  return text_value(person.name.substr(space + 1)) + ';' +
         text_value(person.name.substr(0, space)) + ";;;";
}

void add_names(ContentLines& lines, const PersonView& person) {
  lines.add("BEGIN", "VCARD");
  lines.add("VERSION", "3.0");
  lines.add("N", name_parts(person));
  lines.add_text("FN", person.name);
  if (!person.organisation.empty()) lines.add_text("ORG", person.organisation);
}

std::string note(const PersonView& person) {
  std::vector<std::string> sentences;
  if (person.hours) sentences.push_back("Træffes: " + *person.hours);
  if (person.deputy) {
    sentences.push_back(person.deputy_phone
                            ? fmt::format("Stedfortræder: {}, {}", *person.deputy, *person.deputy_phone)
                            : "Stedfortræder: " + *person.deputy);
  }
  if (person.note) sentences.push_back(*person.note);
  return base::join(sentences, "\n");
}

}  // namespace

std::string short_vcard(const PersonView& person) {
  ContentLines lines;
  add_names(lines, person);
  if (person.mobile) lines.add("TEL", dialled(*person.mobile));
  if (person.phone) lines.add("TEL", dialled(*person.phone));
  if (person.email) lines.add_text("EMAIL", *person.email);
  lines.add("END", "VCARD");
  return lines.take();
}

std::string vcard(const PersonView& person, std::string_view plan) {
  ContentLines lines;
  add_names(lines, person);
  if (!person.role && !person.title.empty()) lines.add_text("TITLE", person.title);
  if (person.mobile) lines.add("TEL", {{"TYPE", "CELL"}}, dialled(*person.mobile));
  if (person.phone) lines.add("TEL", {{"TYPE", "WORK"}}, dialled(*person.phone));
  if (person.email) lines.add_text("EMAIL", *person.email);
  if (const auto text = note(person); !text.empty()) lines.add_text("NOTE", text);
  lines.add_text("UID", fmt::format("{}.{}@beredskab", person.id, plan));
  lines.add("END", "VCARD");
  return lines.take();
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (const auto& cell : cells) {
    const auto text = base::visible(cell, true);
    if (!row.empty()) row += ';';
    row += '"';
    // Spreadsheets look for the sign behind white space too.
    const auto first = text.find_first_not_of(" \n");
    if (first != std::string::npos && std::string_view("=+-@").find(text[first]) != std::string_view::npos) {
      row += '\'';
    }
    for (const char c : text) {
      if (c == '"') row += '"';
      row += c;
    }
    row += '"';
  }
  return row + "\r\n";
}

}  // namespace render
