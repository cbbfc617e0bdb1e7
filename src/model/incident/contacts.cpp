#include "model/incident/contacts.hpp"

#include <algorithm>

#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"

namespace model {

namespace {

Contact& contact_for(Incident& incident, const PersonId& who) {
  auto* known = base::find(incident.contacts, who, &Contact::who);
  return known != nullptr ? *known : incident.contacts.emplace_back(Contact{.who = who});
}

Standing standing_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::reached: return Standing::reached;
    case Outcome::no_answer: return Standing::no_answer;
    case Outcome::message_left: return Standing::message_left;
    case Outcome::wrong_number: return Standing::wrong_number;
    case Outcome::declined: return Standing::declined;
  }
  return Standing::not_called;
}

// Who calls others, or activates, is awake, and in it: what came of calls in vain is past.
void take_part(Contact& contact, Standing standing, const base::Instant& at) {
  if (contact.standing != Standing::reached) {
    contact.retry.reset();
    contact.note.reset();
  }
  contact.standing = standing;
  contact.last = at;
}

void take_call(Incident& incident, const Call& call, const base::Instant& at) {
  if (call.by) {
    auto& caller = contact_for(incident, *call.by);
    if (!caller.settled()) take_part(caller, Standing::reached, at);
  }
  auto& contact = contact_for(incident, call.who);
  const bool sent = call.outcome == Outcome::message_left;
  // Any other outcome was put in its place afterwards: somebody answered.
  if (call.email && (sent || call.outcome == Outcome::no_answer)) {
    contact.mailed = {at, *call.email, sent, call.text};
    return;
  }
  if (call.ad_hoc) contact.ad_hoc = call.ad_hoc;
  auto number = call.phone || !call.ad_hoc ? call.phone : call.ad_hoc->phone;
  if (number && contact.ad_hoc) contact.given.push_back(*number);
  // Of an ad hoc person entries of earlier versions did not say it: they had but one.
  if (!number && !call.via && !contact.given.empty()) number = contact.given.back();
  if (!call.outcome) return;
  if (number && !call.incoming) contact.dialled.push_back({*number, *call.outcome});
  ++contact.attempts;
  const Standing standing = standing_of(*call.outcome);
  const bool settles = standing == Standing::reached || standing == Standing::declined;
  // Who has been talked with stays so, and is owed the call that was agreed, whatever later
  // attempts say.
  if (contact.settled() && !settles) {
    if (call.retry) contact.retry = call.retry;
    return;
  }
  contact.retry = call.retry;
  contact.standing = standing;
  contact.last = at;
  contact.note = call.text;
}

// One call, written at once in two incidents that were merged since.
bool is_one_call(const Item& a, const Item& b) {
  const auto& one = std::get<Call>(a.content.body);
  const auto& other = std::get<Call>(b.content.body);
  return a.record.entry.logged == b.record.entry.logged && a.record.folder != b.record.folder &&
         a.record.entry.author == b.record.entry.author && a.content.at == b.content.at &&
         one.who == other.who && one.outcome == other.outcome && one.phone == other.phone;
}

}  // namespace

void collect_contacts(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* activation = counting<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& who : activation->participants) contact_for(incident, who).named = true;
    for (const auto& who : activation->notify) contact_for(incident, who).to_be_mailed = true;
    if (activation->activated_by) contact_for(incident, *activation->activated_by);
  }
  std::vector<const Item*> taken;
  for (const auto& item : incident.items) {
    const auto* activation = counting<Activation>(item);
    if (activation != nullptr && activation->activated_by) {
      take_part(contact_for(incident, *activation->activated_by), Standing::present,
                item.record.entry.logged);
    }
    const auto* call = counting<Call>(item);
    const auto is_same = [&](const Item* other) { return is_one_call(*other, item); };
    if (call == nullptr || std::ranges::any_of(taken, is_same)) continue;
    if (item.record.folder) taken.push_back(&item);
    take_call(incident, *call, item.content.at);
  }
}

}  // namespace model
