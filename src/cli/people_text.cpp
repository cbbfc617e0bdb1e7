#include "cli/people_text.hpp"

#include <fmt/format.h>

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

void print_person(Paper& paper, std::string_view label, const render::PersonView& person) {
  std::string line = person.name;
  if (!person.title.empty() && person.title != person.name) line += ", " + person.title;
  if (!person.organisation.empty()) line += ", " + person.organisation;
  if (person.coordinator_title) line += fmt::format(" ({})", *person.coordinator_title);
  paper.row(label, 2, line);
  const auto detail = [&](std::string_view what, const std::optional<std::string>& value) {
    if (value) paper.row("", 2, fmt::format("{}: {}", what, *value));
  };
  detail("Mobil", person.mobile);
  detail("Telefon", person.phone);
  detail("E-mail", person.email);
  detail("Træffes", person.hours);
  if (person.deputy) paper.row("", 2, deputy_text(person));
  detail("Bemærk", person.note);
}

}  // namespace cli
