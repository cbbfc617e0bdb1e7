#include "model/incident.hpp"

#include <algorithm>

#include "model/fold_steps.hpp"

namespace model {

Incident::Incident(IncidentName its_name) : name(std::move(its_name)) {}
Incident::Incident(const Incident&) = default;
Incident::Incident(Incident&&) noexcept = default;
Incident& Incident::operator=(const Incident&) = default;
Incident& Incident::operator=(Incident&&) noexcept = default;
Incident::~Incident() = default;

Incident fold(const IncidentName& name, std::vector<Record> records,
              std::vector<Stem> unreadable) {
  Incident incident(name);
  incident.unreadable = std::move(unreadable);
  std::sort(incident.unreadable.begin(), incident.unreadable.end());
  incident.items = apply_corrections(std::move(records));
  find_start(incident);
  settle_use(incident);
  settle_state(incident);
  collect_contacts(incident);
  collect_questions(incident);
  collect_tasks(incident);
  collect_alarm(incident);
  collect_plan_tasks(incident);
  collect_staff(incident);
  return incident;
}

std::optional<PersonId> Incident::convener(const base::Instant& now,
                                           const std::optional<PersonId>& stand_in) const {
  if (auto holder = handed_to(items, now)) return holder;
  if (stand_in) return stand_in;
  for (const auto& item : items) {
    const auto* activation = counting<Activation>(item);
    if (activation != nullptr && activation->coordinator) return activation->coordinator;
  }
  return std::nullopt;
}

const Contact* Incident::contact(const PersonId& who) const {
  for (const auto& contact : contacts) {
    if (contact.who == who) return &contact;
  }
  return nullptr;
}

}  // namespace model
