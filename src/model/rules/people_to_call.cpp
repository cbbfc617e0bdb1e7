#include "model/rules/people_to_call.hpp"

#include <set>
#include <string>

#include "base/case_fold.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/state.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"

namespace model {

namespace {

// Whether the alarm chain has them as one of several who may call a link, and as nothing else: one
// of those has called by then.
bool only_calls(const Plan& plan, const PersonId& who, const base::Date& day) {
  bool calls = false;
  for (const auto& step : in_force(plan.alarm, day)) {
    if (contains(step.call, who) || contains(step.coordinate, who)) return false;
    calls = calls || (step.by.size() > 1 && contains(step.by, who));
  }
  return calls;
}

// When it was logged; nothing where it cannot be read.
std::optional<base::Instant> last_activation(const Incident& incident) {
  std::optional<base::Instant> last;
  for (const auto& item : incident.items) {
    if (counting<Activation>(item) == nullptr) continue;
    if (!last || *last < item.record.entry.logged) last = item.record.entry.logged;
  }
  return last;
}

// Whom it had to call, and in the place of whoever was away who stood in.
std::vector<PersonId> named_or_acting(const Incident& incident, const Office& office) {
  std::vector<PersonId> people;
  for (const auto& contact : incident.contacts) {
    if (!contact.named) continue;
    const bool away = office.away(contact.who) != nullptr;
    const auto who = away ? office.acting_for(contact.who).value_or(contact.who) : contact.who;
    base::add_new(people, who);
  }
  return people;
}

}  // namespace

std::string known_by(const Participant& person) {
  return base::case_fold(person.name->str()) + '\n' + base::case_fold(person.organisation.str());
}

bool is_same_person(const Participant& a, const Participant& b) {
  return a.name && b.name && known_by(a) == known_by(b);
}

std::vector<PersonId> people_on_list(const Plan* plan, const Participants& participants,
                                     const base::Date& day) {
  auto all_there = participants;
  all_there.away.clear();
  return people_to_call(plan, all_there, day);
}

std::vector<PersonId> people_to_call(const Plan* plan, const Participants& participants,
                                     const base::Date& day) {
  const Office office(&participants, day);
  std::vector<PersonId> people;
  std::set<std::string> known;
  const auto add = [&](const PersonId& who) {
    const auto* person = participants.find(who);
    if (person == nullptr || office.not_in_office(who) || contains(people, who)) return;
    const bool twice = person->name && !known.insert(known_by(*person)).second;
    if (!twice) people.push_back(who);
  };
  if (plan != nullptr) {
    for (const auto& step : in_force(plan->alarm, day)) {
      for (const auto& who : office.acting_for(step.call)) add(who);
      for (const auto& who : office.acting_for(step.coordinate)) add(who);
    }
  }
  for (const auto& participant : participants.in_office(day)) {
    const bool others = plan != nullptr && (plan->is_partner(participant.id) ||
                                            only_calls(*plan, participant.id, day));
    if (!participant.only_deputy && !others) add(*office.acting_for(participant.id));
  }
  return people;
}

void follow_list(Incident& incident, const Plan* plan, const Participants* participants,
                 const base::Date& today) {
  if (participants == nullptr) return;
  const bool over = !incident.open();
  const Office of_today(participants, today);
  for (auto& contact : incident.contacts) {
    if (!over && contact.settled() && of_today.not_in_office(contact.who)) contact.retry.reset();
  }
  if (incident.activations.empty()) return;
  if (over && participants->away.empty()) return;
  const auto then = list_as_told(incident, participants);
  const auto day = over ? end_of(incident).date() : today;
  const Office office(then ? &*then : participants, day);
  const auto activated = last_activation(incident);
  std::vector<Contact> contacts;
  const auto take = [&](const PersonId& who) {
    const Contact* known = incident.contact(who);
    contacts.push_back(known != nullptr ? *known : Contact{.who = who});
    auto& contact = contacts.back();
    if (!contact.named) contact.new_since = activated;
    contact.named = true;
  };
  const auto listed =
      over ? named_or_acting(incident, office) : people_to_call(plan, *participants, day);
  for (const auto& who : listed) take(who);
  for (auto& contact : incident.contacts) {
    if (contains(listed, contact.who)) continue;
    const bool left = !over && office.not_in_office(contact.who);
    const auto acting = office.acting_for(contact.who);
    const bool replaced = acting != contact.who && acting && contains(listed, *acting);
    if (!left && !replaced) {
      contacts.push_back(contact);
    } else if (contact.standing == Standing::reached || contact.standing == Standing::present) {
      contact.named = false;
      contacts.push_back(contact);
    } else if (left) {
      incident.gone.push_back(contact.who);
    }
  }
  incident.contacts = std::move(contacts);
  collect_questions(incident);
}

}  // namespace model
