#include "model/incident.hpp"

#include <algorithm>
#include <map>

#include "model/fold_steps.hpp"

namespace model {

Incident::Incident(IncidentName its_name) : name(std::move(its_name)) {}
Incident::Incident(const Incident&) = default;
Incident::Incident(Incident&&) noexcept = default;
Incident& Incident::operator=(const Incident&) = default;
Incident& Incident::operator=(Incident&&) noexcept = default;
Incident::~Incident() = default;

namespace {

// The last merge by time. One into itself says nothing.
std::optional<IncidentName> merged_into(const Incident& incident) {
  std::optional<IncidentName> into;
  for (const auto& item : incident.items) {
    const auto* merge = counting<Merge>(item);
    if (merge != nullptr && merge->into != incident.name) into = merge->into;
  }
  return into;
}

}  // namespace

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
  incident.merged_into = merged_into(incident);
  incident.state = incident.merged_into ? State::merged : incident.unmerged_state;
  return incident;
}

void resolve_merges(std::vector<Incident>& incidents) {
  std::map<IncidentName, IncidentName> into;
  for (const auto& incident : incidents) {
    if (incident.merged_into) into.emplace(incident.name, *incident.merged_into);
  }
  for (auto& incident : incidents) {
    if (!incident.merged_into) continue;
    IncidentName smallest = incident.name;
    IncidentName next = *incident.merged_into;
    // At most as many steps as there are merges, so that a cycle elsewhere ends too.
    for (std::size_t step = 0; step < into.size() && next != incident.name; ++step) {
      smallest = std::min(smallest, next);
      const auto found = into.find(next);
      if (found == into.end()) break;
      next = found->second;
    }
    if (next == incident.name && smallest == incident.name) {
      incident.merged_into.reset();
      incident.state = incident.unmerged_state;
    }
  }
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
