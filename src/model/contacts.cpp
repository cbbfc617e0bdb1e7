// How far one has come: who has been talked with, what has been decided, what is done.
#include <algorithm>
#include <set>

#include "model/fold_steps.hpp"

namespace model {

namespace {

Contact& contact_for(Incident& incident, const PersonId& who) {
  for (auto& contact : incident.contacts) {
    if (contact.who == who) return contact;
  }
  incident.contacts.push_back({.who = who});
  return incident.contacts.back();
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

// Who calls others is awake, and in it.
void take_caller(Incident& incident, const PersonId& who, const base::Instant& at) {
  auto& contact = contact_for(incident, who);
  if (contact.settled()) return;
  contact.standing = Standing::reached;
  contact.last = at;
  contact.retry.reset();
}

void take_call(Incident& incident, const Call& call, const base::Instant& at) {
  if (call.by) take_caller(incident, *call.by, at);
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
  // Who has been talked with stays so, whatever later attempts say.
  if (contact.settled() && !settles) return;
  contact.standing = standing;
  contact.last = at;
  contact.retry = settles ? std::nullopt : call.retry;
  contact.note = call.text;
}

// Those who are called in their own right, in call order: each of them answers what is put to each
// participant. Deputies and ad hoc people who were drawn in do not.
std::vector<PersonId> participants_of(const Incident& incident) {
  std::vector<PersonId> all;
  for (const auto& contact : incident.contacts) {
    if (contact.named) all.push_back(contact.who);
  }
  return all;
}

void find_answers(const Incident& incident, QuestionState& state,
                  const std::vector<PersonId>& participants) {
  const bool on_use = state.question.decides == Decides::use;
  const bool on_level = state.question.decides == Decides::level;
  std::set<PersonId> decided;
  bool settled = false;
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto& item = incident.items[i];
    const auto* activation = counting<Activation>(item);
    const auto* decision = counting<Decision>(item);
    const bool by_activation = activation != nullptr && ((on_use && !activation->decided_by.empty()) ||
                                                         (on_level && activation->level));
    const bool by_decision = decision != nullptr && (decision->question == state.question.id ||
                                                     (on_level && decision->level));
    if (!by_activation && !by_decision) continue;
    state.answers.push_back(i);
    settled = settled || !on_use || incident.use.settled();
    if (by_decision) decided.insert(decision->participants.begin(), decision->participants.end());
  }
  state.open = !settled;
  // Without a list of participants (it could not be read) nobody can be named as missing.
  if (state.question.per != Per::participant || participants.empty()) return;
  for (const auto& who : participants) {
    if (decided.count(who) == 0) state.open_for.push_back(who);
  }
  state.open = !state.open_for.empty();
}

}  // namespace

void collect_contacts(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* activation = counting<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& who : activation->participants) contact_for(incident, who).named = true;
    for (const auto& who : activation->notify) contact_for(incident, who).to_be_mailed = true;
    if (activation->activated_by) {
      auto& contact = contact_for(incident, *activation->activated_by);
      contact.standing = Standing::present;
      contact.last = item.record.entry.logged;
    }
  }
  for (const auto& item : incident.items) {
    if (const auto* call = counting<Call>(item)) take_call(incident, *call, item.content.at);
  }
}

void collect_questions(Incident& incident) {
  incident.questions.clear();
  for (const auto& item : incident.items) {
    const auto* activation = counting<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& question : activation->questions) {
      const bool known =
          std::any_of(incident.questions.begin(), incident.questions.end(),
                      [&](const QuestionState& state) { return state.question.id == question.id; });
      if (!known) incident.questions.push_back({question, {}, {}, true});
    }
  }
  const auto participants = participants_of(incident);
  for (auto& state : incident.questions) find_answers(incident, state, participants);
}

}  // namespace model
