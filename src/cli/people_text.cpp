#include "cli/people_text.hpp"

#include "cli/paper.hpp"

namespace cli {

std::string reach(const render::PersonView& person) {
  if (person.mobile && person.phone && *person.mobile != *person.phone) {
    return unbroken(*person.mobile) + " / " + unbroken(*person.phone);
  }
  if (person.mobile) return unbroken(*person.mobile);
  if (person.phone) return unbroken(*person.phone);
  if (person.email) return *person.email;
  return "intet nummer i listen";
}

std::string deputy_text(const render::PersonView& person) {
  std::string text = "Stedfortræder: " + *person.deputy;
  if (person.deputy_phone) text += ' ' + unbroken(*person.deputy_phone);
  return text;
}

std::string contact_line(const render::ContactView& contact) {
  const auto& person = contact.person;
  std::string line = person.name;
  if (!person.title.empty() && person.title != person.name) line += ", " + person.title;
  if (!person.organisation.empty()) line += ", " + person.organisation;
  if (contact.settled) return line + ": " + contact.standing_text;
  line += ": " + reach(person);
  if (person.hours) line += " (" + *person.hours + ")";
  if (person.deputy) line += ". " + deputy_text(person);
  return line;
}

}  // namespace cli
