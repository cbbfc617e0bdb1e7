#include "render/views/contacts_sheet.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "render/formats/csv.hpp"
#include "render/views/vcard.hpp"

namespace render {

namespace {

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

std::string contacts_vcf(const ContactsView& view, std::string_view plan) {
  std::string cards;
  for (const auto& listed : everybody(view)) cards += vcard(*listed.person, plan);
  return cards;
}

std::string contacts_csv(const ContactsView& view) {
  std::string table(csv_mark);
  table += csv_row({"Rolle", "Navn", "Stilling", "Organisation", "Mobil", "Telefon", "E-mail",
                    "Træffes", "Stedfortræder", "Stedfortræders telefon", "Kontaktes om",
                    "Bemærkning", "Flere numre"});
  for (const auto& [group, person, scope] : everybody(view)) {
    std::vector<std::string> further;
    for (const auto& one : person->numbers) {
      further.push_back(fmt::format("{}: {}", one.name.str(), one.phone.str()));
    }
    table += csv_row({group, person->own_name, person->title, person->organisation,
                      person->mobile.value_or(""), person->phone.value_or(""),
                      person->email.value_or(""), person->hours.value_or(""),
                      person->deputy.value_or(""), person->deputy_phone.value_or(""), scope,
                      person->note.value_or(""), base::join(further, ", ")});
  }
  return table;
}

}  // namespace render
