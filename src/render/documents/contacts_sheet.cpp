#include "render/documents/contacts_sheet.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/time.hpp"
#include "render/formats/content_line.hpp"
#include "render/formats/csv.hpp"
#include "render/formats/html_links.hpp"

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

// «Fraværende til og med den 3. januar 2027», or whom they stand in for.
std::string absence_of(const PersonView& person) {
  std::vector<std::string> told;
  if (person.absence) told.push_back(*person.absence);
  for (const auto& other : person.instead_of) told.push_back("I stedet for " + other);
  return base::join(told, "; ");
}

// «Vagt: 12 34 56 78»
std::string numbered(const model::NamedNumber& number) {
  return fmt::format("{}: {}", number.name.str(), number.phone.str());
}

// A telephone keeps the card when the absence is over: it says of which day it is.
std::string note(const PersonView& person, const base::Date& day) {
  std::vector<std::string> sentences;
  if (const auto absence = absence_of(person); !absence.empty()) {
    sentences.push_back(fmt::format("Fravær: {} (pr. {})", absence, base::danish_date_short(day)));
  }
  if (person.hours) sentences.push_back("Træffes: " + *person.hours);
  if (person.deputy) {
    sentences.push_back(person.deputy_phone ? fmt::format("Stedfortræder: {}, {}", *person.deputy,
                                                          *person.deputy_phone)
                                            : "Stedfortræder: " + *person.deputy);
  }
  for (const auto& further : person.numbers) {
    sentences.push_back(numbered(further));
  }
  if (person.note) sentences.push_back(*person.note);
  return base::join(sentences, "\n");
}

// Everybody on the sheet, with the heading that they stand under.
struct Listed {
  std::string group;
  const PersonView* person;
  std::string scope;
};
std::vector<Listed> everybody(const ContactsView& view) {
  std::vector<Listed> all;
  for (const auto& person : view.participants) all.push_back({"Deltager", &person, {}});
  for (const auto& person : view.deputies) all.push_back({"Stedfortræder", &person, {}});
  for (const auto& contact : view.ad_hoc) {
    all.push_back({"Inddraget", &contact.person, contact.scope.value_or("")});
  }
  for (const auto& partner : view.partners) {
    all.push_back({"Samarbejdspartner", &partner.person, partner.scope});
  }
  return all;
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

std::string vcard(const PersonView& person, std::string_view plan, const base::Date& day) {
  ContentLines lines;
  add_names(lines, person);
  if (!person.role && !person.title.empty()) lines.add_text("TITLE", person.title);
  add_numbers(lines, person, true);
  if (person.email) lines.add_text("EMAIL", *person.email);
  if (const auto text = note(person, day); !text.empty()) lines.add_text("NOTE", text);
  lines.add_text("UID", fmt::format("{}.{}@beredskab", person.id, plan));
  lines.add("END", "VCARD");
  return lines.take();
}

std::string contacts_vcf(const ContactsView& view, std::string_view plan, const base::Date& day) {
  std::string cards;
  for (const auto& listed : everybody(view)) cards += vcard(*listed.person, plan, day);
  return cards;
}

std::string contacts_csv(const ContactsView& view) {
  std::string table(csv_mark);
  table += csv_row({"Rolle", "Navn", "Stilling", "Organisation", "Mobil", "Telefon", "E-mail",
                    "Træffes", "Stedfortræder", "Stedfortræders telefon", "Kontaktes om",
                    "Bemærkning", "Flere numre", "Fravær"});
  for (const auto& [group, person, scope] : everybody(view)) {
    const auto further = base::mapped(person->numbers, numbered);
    table += csv_row({group, person->own_name, person->title, person->organisation,
                      person->mobile.value_or(""), person->phone.value_or(""),
                      person->email.value_or(""), person->hours.value_or(""),
                      person->deputy.value_or(""), person->deputy_phone.value_or(""), scope,
                      person->note.value_or(""), base::join(further, ", "), absence_of(*person)});
  }
  return table;
}

}  // namespace render
