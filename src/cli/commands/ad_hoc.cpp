#include "cli/commands/ad_hoc.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "model/rules/people.hpp"
#include "model/values/new_id.hpp"

namespace cli::commands {

model::PersonId new_person_id(Session& session, const std::string& name,
                              const std::vector<model::Incident>& incidents) {
  const auto taken = [&](const model::PersonId& id) {
    return model::find_person(session.participants(), id) != nullptr ||
           std::ranges::any_of(incidents, [&](const auto& one) { return one.contact(id); });
  };
  return model::new_id<model::PersonId>(name, "person", taken);
}

model::AdHocPerson ad_hoc_person(Session& session, const std::string& words) {
  auto phone = phone_option(session, "--phone");
  std::string_view rest = words;
  // «Navn, organisation, 12 34 56 78»: what is a number is the number.
  if (const auto last = rest.rfind(','); last != std::string_view::npos && !phone) {
    const auto number = typed_phone(rest.substr(last + 1));
    constexpr std::size_t fewest = 5;  // «blok 4» and «opgang 12» are none
    if (number && number->is_possible()) {
      phone = *number;
      rest = rest.substr(0, last);
    } else if (number && number->key().size() >= fewest) {
      session.warn(
          fmt::format("{} står som organisation. Er det et nummer, så skriv det med "
                      "--phone.",
                      number->str()));
    }
  } else if (const auto alone = typed_phone(words); alone && alone->is_possible() && !phone) {
    phone = *alone;  // nobody knows yet whose it is
  }
  const auto comma = rest.find(',');
  const std::string name(base::trim(rest.substr(0, comma)));
  std::optional<model::Line> organisation;
  if (comma != std::string_view::npos && !base::trim(rest.substr(comma + 1)).empty()) {
    organisation = to_line(std::string(base::trim(rest.substr(comma + 1))), "--ad-hoc");
  }
  return {to_line(name, "--ad-hoc"), organisation, phone, line_option(session, "--scope")};
}

std::optional<model::PersonId> already_there(Session& session, const model::AdHocPerson& person,
                                             const std::vector<model::Incident>& incidents) {
  std::set<model::PersonId> found;
  const auto compare = [&](const model::PersonId& id, const std::optional<model::Line>& name,
                           const std::optional<model::Line>& organisation) {
    const auto same = [](const model::Line& a, const model::Line& b) {
      return base::case_fold(a.str()) == base::case_fold(b.str());
    };
    if (!name || !same(*name, person.name)) return;
    if (organisation && person.organisation && !same(*organisation, *person.organisation)) return;
    found.insert(id);
  };
  if (const auto* listed = session.participants()) {
    for (const auto& one : listed->in_office(session.now().date())) {
      compare(one.id, one.name, one.organisation);
    }
  }
  for (const auto& incident : incidents) {
    for (const auto& contact : incident.contacts) {
      if (contact.ad_hoc) compare(contact.who, contact.ad_hoc->name, contact.ad_hoc->organisation);
    }
  }
  if (found.empty()) return std::nullopt;
  if (found.size() == 1) return *found.begin();
  throw UsageError(fmt::format("Flere på listen hedder {}.", base::visible(person.name.str())),
                   "Skriv organisationen med: --ad-hoc \"Navn, organisation\"");
}

void warn_of_likeness(Session& session, const model::AdHocPerson& person) {
  const auto* listed = session.participants();
  if (listed == nullptr) return;
  // As ids have them: «Mia Proeve» is how some keyboards write Mia Prøve.
  const auto words_of = [](const model::Line& name) {
    const auto free = [](const model::PersonId&) { return false; };
    return base::split(model::new_id<model::PersonId>(name.str(), "person", free).str(), '-');
  };
  const auto words = words_of(person.name);
  for (const auto& one : listed->in_office(session.now().date())) {
    if (!one.name) continue;
    const bool elsewhere = person.organisation && base::case_fold(person.organisation->str()) !=
                                                      base::case_fold(one.organisation.str());
    const auto theirs = words_of(*one.name);
    const bool alike =
        std::ranges::all_of(words, [&](const auto& word) { return base::contains(theirs, word); });
    if (elsewhere || !alike) continue;
    session.warn(
        fmt::format("{} står på listen. Er det den samme, så skriv opkaldet dér: beredskab call {}",
                    model::told_apart(*listed, one), one.id.str()));
  }
}

std::optional<model::AdHocPerson> with_new_number(Session& session, const model::PersonId& who,
                                                  const std::vector<model::Incident>& incidents) {
  const auto number = phone_option(session, "--phone");
  if (!number) return std::nullopt;
  for (const auto& incident : incidents) {
    const auto* contact = incident.contact(who);
    if (contact == nullptr || !contact->ad_hoc) continue;
    auto person = *contact->ad_hoc;
    person.phone = number;
    return person;
  }
  return std::nullopt;
}

}  // namespace cli::commands
