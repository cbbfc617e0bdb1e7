#include "cli/screen/people_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/rules/numbers.hpp"
#include "render/views/describe_parts.hpp"

namespace cli {

namespace {

// «Tove Prøve, Chef, Prøvekøbing Kommune».
std::string shown_in_line(const render::PersonView& person) {
  auto line = person.beside_organisation;
  const bool said = person.title == person.own_name || line.ends_with('(' + person.title + ')');
  if (!person.title.empty() && !said) line += ", " + person.title;
  if (!person.organisation.empty()) line += ", " + person.organisation;
  return line;
}

model::Contact contact_of(const model::Incident& incident, const model::PersonId& who) {
  const auto* known = incident.contact(who);
  return known != nullptr ? *known : model::Contact{.who = who};
}

// «Stedfortræder: Jens Prøve, 12 34 56 78». Precondition: there is a deputy, or was one.
std::string deputy_text(const render::PersonView& person) {
  if (!person.deputy) return "Stedfortræderen er holdt op";
  std::string text = "Stedfortræder: " + *person.deputy;
  if (person.deputy_phone) text += ", " + unbroken(*person.deputy_phone);
  if (person.deputy_left) text += " (den på listen er holdt op)";
  return text;
}

// «Fraværende til og med den 3. januar 2027», «I stedet for Jens Prøve, der er …», of today; may be
// empty.
std::vector<std::string> absence_notes(const render::PersonView& person) {
  std::vector<std::string> notes;
  if (person.absent) notes.push_back(*person.absence);
  if (!person.instead_of.empty()) {
    notes.push_back("I stedet for " + base::join(person.instead_of, ", og "));
  }
  return notes;
}

}  // namespace

std::string number_line(const model::NamedNumber& number) {
  return fmt::format("{}: {}", number.name.str(), number.phone.str());
}

std::string reach(const render::PersonView& person, const std::vector<std::string>& wrong) {
  const auto all = base::mapped(person.dial, [&](const auto& one) {
    return (one.what && one.what != "mobil" ? *one.what + ' ' : "") + unbroken(one.phone) +
           (base::contains(wrong, one.phone) ? " (forkert)" : "");
  });
  if (!all.empty()) return base::join(all, " / ");
  return person.email.value_or("intet nummer på listen");
}

std::string how_to_reach(const render::ContactView& contact) {
  const auto& person = contact.person;
  auto text = reach(person, contact.wrong_numbers);
  if (person.hours) text += " (" + *person.hours + ")";
  for (const auto& note : absence_notes(person)) text += ". " + note;
  if (person.deputy || person.deputy_left) text += ". " + deputy_text(person);
  return text;
}

std::string contact_line(const render::ContactView& contact) {
  return shown_in_line(contact.person) + ": " +
         (contact.settled ? contact.standing_text : how_to_reach(contact));
}

std::string gone_text(const std::vector<std::string>& names) {
  return fmt::format("Ikke på listen mere: {}.", base::danish_list(names));
}

void print_person(Paper& paper, std::string_view label, const render::PersonView& person) {
  auto line = shown_in_line(person);
  if (person.coordinator_title) line += fmt::format(" ({})", *person.coordinator_title);
  const auto width = std::max<std::size_t>(label.size(), 2);
  paper.row(label, width, line);
  const auto detail = [&](std::string_view what, const std::optional<std::string>& value) {
    if (value) paper.row("", width, fmt::format("{}: {}", what, *value));
  };
  detail("Mobil", person.mobile);
  detail("Telefon", person.phone);
  for (const auto& further : person.numbers) detail(further.name.str(), further.phone.str());
  detail("E-mail", person.email);
  detail("Træffes", person.hours);
  if (person.absence) paper.row("", width, *person.absence);
  for (const auto& other : person.instead_of) paper.row("", width, "I stedet for " + other);
  if (person.deputy || person.deputy_left) paper.row("", width, deputy_text(person));
  detail("Bemærk", person.note);
}

std::string call_line(Session& session, const model::Incident& incident,
                      const model::NextCall& call) {
  const auto context = session.context();
  const auto view = render::contact_view(context, incident, contact_of(incident, call.who));
  std::string line = render::who_name(context, incident, call.who) + ": ";
  line += (view.wrong_numbers.empty() ? "" : "prøv ") + reach(view.person, view.wrong_numbers);
  if (view.person.hours) line += " (" + *view.person.hours + ")";
  for (const auto& note : absence_notes(view.person)) line += " (" + base::lower_first(note) + ")";
  if (call.stands_in_for) {
    line +=
        fmt::format(" (stedfortræder for {})", render::person_name(context, *call.stands_in_for));
  }
  if (call.next_after) {
    line += fmt::format(" (den næste i kæden efter {})",
                        render::person_name(context, *call.next_after));
  }
  if (call.not_before) {
    line += fmt::format(" (ring igen {})", render::when_near(context, *call.not_before).text);
  } else if (call.again) {
    line += " (ring igen nu)";
  }
  return line;
}

std::vector<std::string> calls_left(Session& session, const model::Incident& incident) {
  return base::mapped(model::calls_to_make(incident, session.participants(), session.now()),
                      [&](const auto& call) { return call_line(session, incident, call); });
}

std::string ring_first(Session& session, const model::Incident& incident) {
  auto calls = model::calls_to_make(incident, session.participants(), session.now());
  std::erase_if(calls, [](const auto& call) { return call.not_before.has_value(); });
  if (calls.empty()) return {};
  const auto has_number = [&](const model::NextCall& call) {
    return model::number_to_dial(contact_of(incident, call.who), session.participants())
        .has_value();
  };
  const auto first = std::ranges::find_if(calls, has_number);
  if (first != calls.end()) return "Ring nu til " + call_line(session, incident, *first);
  return "Først på listen er " + call_line(session, incident, calls.front());
}

}  // namespace cli
