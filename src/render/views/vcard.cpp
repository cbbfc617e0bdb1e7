#include "render/views/vcard.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "render/formats/content_line.hpp"
#include "render/formats/dialled.hpp"

namespace render {

namespace {

void add_numbers(ContentLines& lines, const PersonView& person, bool with_types) {
  const auto add = [&](std::string_view type, const std::string& number) {
    if (with_types) {
      lines.add("TEL", {{"TYPE", std::string(type)}}, dialled(number));
    } else {
      lines.add("TEL", dialled(number));
    }
  };
  if (person.mobile) add("CELL", *person.mobile);
  if (person.phone) add("WORK", *person.phone);
  for (const auto& further : person.numbers) add("VOICE", further.phone.str());
}

// Family name first; of a role the whole is the name.
std::string name_parts(const PersonView& person) {
  const auto space = person.own_name.rfind(' ');
  if (person.role || space == std::string::npos) return text_value(person.own_name) + ";;;;";
  return text_value(person.own_name.substr(space + 1)) + ';' +
         text_value(person.own_name.substr(0, space)) + ";;;";
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
    sentences.push_back(person.deputy_phone ? fmt::format("Stedfortræder: {}, {}", *person.deputy,
                                                          *person.deputy_phone)
                                            : "Stedfortræder: " + *person.deputy);
  }
  for (const auto& further : person.numbers) {
    sentences.push_back(fmt::format("{}: {}", further.name.str(), further.phone.str()));
  }
  if (person.note) sentences.push_back(*person.note);
  return base::join(sentences, "\n");
}

}  // namespace

std::string short_vcard(const PersonView& person) {
  ContentLines lines;
  add_names(lines, person);
  add_numbers(lines, person, false);
  if (person.email) lines.add_text("EMAIL", *person.email);
  lines.add("END", "VCARD");
  return lines.take();
}

std::string vcard(const PersonView& person, std::string_view plan) {
  ContentLines lines;
  add_names(lines, person);
  if (!person.role && !person.title.empty()) lines.add_text("TITLE", person.title);
  add_numbers(lines, person, true);
  if (person.email) lines.add_text("EMAIL", *person.email);
  if (const auto text = note(person); !text.empty()) lines.add_text("NOTE", text);
  lines.add_text("UID", fmt::format("{}.{}@beredskab", person.id, plan));
  lines.add("END", "VCARD");
  return lines.take();
}

}  // namespace render
