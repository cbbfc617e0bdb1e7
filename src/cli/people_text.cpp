#include "cli/people_text.hpp"

namespace cli {

std::string reach(const render::PersonView& person) {
  if (person.mobile && person.phone && *person.mobile != *person.phone) {
    return *person.mobile + " / " + *person.phone;
  }
  if (person.mobile) return *person.mobile;
  if (person.phone) return *person.phone;
  if (person.email) return *person.email;
  return "intet nummer i listen";
}

std::string contact_line(const render::ContactView& contact) {
  const auto& person = contact.person;
  std::string line = person.name;
  if (!person.title.empty() && person.title != person.name) line += ", " + person.title;
  if (!person.organisation.empty()) line += ", " + person.organisation;
  if (contact.settled) return line + ": " + contact.standing_text;
  line += ": " + reach(person);
  if (person.hours) line += " (" + *person.hours + ")";
  if (person.deputy) {
    line += ". Stedfortræder: " + *person.deputy;
    if (person.deputy_phone) line += " " + *person.deputy_phone;
  }
  return line;
}

}  // namespace cli
