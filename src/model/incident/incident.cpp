#include "model/incident/incident.hpp"

#include <algorithm>

#include "base/lists.hpp"
#include "model/incident/corrections.hpp"
#include "model/incident/state.hpp"
#include "model/incident/twins.hpp"

namespace model {

Incident::Incident(IncidentName its_name) : name(std::move(its_name)) {}
Incident::Incident(const Incident&) = default;
Incident::Incident(Incident&&) noexcept = default;
Incident& Incident::operator=(const Incident&) = default;
Incident& Incident::operator=(Incident&&) noexcept = default;
Incident::~Incident() = default;

// Each step fills in its part, from the items and from what the steps before it found.
Incident fold(const IncidentName& name, std::vector<Record> records, std::vector<Stem> unreadable) {
  Incident incident(name);
  drop_erased(records, unreadable);
  incident.unreadable = std::move(unreadable);
  std::sort(incident.unreadable.begin(), incident.unreadable.end());
  incident.items = apply_corrections(std::move(records), incident.unreadable);
  find_twins(incident);
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

const Contact* Incident::contact(const PersonId& who) const {
  return base::find(contacts, who, &Contact::who);
}

}  // namespace model
