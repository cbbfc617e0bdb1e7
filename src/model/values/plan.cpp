#include "model/values/plan.hpp"

#include <fmt/format.h>

#include "base/contains.hpp"
#include "model/values/card.hpp"
#include "model/values/document.hpp"

namespace model {

std::vector<base::Breach> check(const Period& period) {
  if (period.from <= period.to) return {};
  return {{base::Code::bad_period, "to", "Perioden slutter, før den begynder.",
           "Byt de to datoer, eller ret den ene."}};
}

namespace {

std::vector<base::Breach> check_days(const std::optional<base::Date>& from,
                                     const std::optional<base::Date>& until) {
  if (!from || !until || *from <= *until) return {};
  return {{base::Code::bad_period, "until", "Sidste dag ligger før første dag.",
           "Byt de to datoer, eller ret den ene."}};
}

}  // namespace

std::vector<base::Breach> check(const Participant& participant) {
  return check_days(participant.from, participant.until);
}

std::string Area::display() const {
  return place ? fmt::format("{}, {}", name.str(), place->str()) : name.str();
}

std::string Participant::display() const {
  if (name) return name->str();
  return fmt::format("{} fra {}", title.str(), organisation.str());
}

std::vector<base::Breach> check(const Question& question) {
  if (question.decides != Decides::use || question.per != Per::participant) return {};
  return {{base::Code::bad_choice, "per",
           "Om planen bruges, afgøres én gang for hændelsen, ikke af hver deltager for sig.",
           "Fjern «per: participant», eller lad et andet punkt have «decides: use»."}};
}

bool Plan::is_partner(const PersonId& who) const {
  return base::contains(partners, who, &Partner::who);
}

std::vector<base::Breach> check(const Relief& relief) {
  if (relief.due_after_hours < relief.before_hours) return {};
  return {{base::Code::bad_period, "before_hours",
           "Afløsningen skal ligge senere, end afløseren skal være fundet.",
           "Skriv et tal, der er større end due_after_hours."}};
}

std::vector<base::Breach> check(const Duty& duty) {
  auto breaches = check_days(duty.from, duty.until);
  if (duty.per_year != 0 && 12 % duty.per_year == 0) return breaches;
  breaches.insert(
      breaches.begin(),
      {base::Code::bad_number, "per_year",
       fmt::format("Året kan ikke deles i {} lige store dele af hele måneder.", duty.per_year),
       "Skriv 1, 2, 3, 4, 6 eller 12."});
  return breaches;
}

std::vector<base::Breach> check(const RiskyDays& days) {
  const bool of_year = days.from && days.to && !days.before_easter && !days.after_easter;
  const bool easter = days.before_easter && days.after_easter && !days.from && !days.to;
  if (of_year || easter) return {};
  return {{base::Code::missing_field, "name", "Dagene skal have en første og en sidste dag.",
           "Skriv from og to, eller before_easter og after_easter."}};
}

bool Card::is_for(const std::optional<TypeId>& type) const {
  return incident_types.empty() || !type || base::contains(incident_types, *type);
}

const Participant* Participants::find(const PersonId& id) const {
  return find_item(participants, id);
}

std::vector<Participant> Participants::in_office(const base::Date& day) const {
  return base::filtered(participants, [&](const Participant& one) {
    return (!one.from || *one.from <= day) && in_force(one, day);
  });
}

}  // namespace model
