#include "model/incident/questions.hpp"

#include <set>

#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"

namespace model {

namespace {

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
    const bool by_activation =
        activation != nullptr &&
        ((on_use && !activation->decided_by.empty()) || (on_level && activation->level));
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
    if (!decided.contains(who)) state.open_for.push_back(who);
  }
  state.open = !state.open_for.empty();
}

}  // namespace

void collect_questions(Incident& incident) {
  incident.questions =
      brought_along(incident.items, &Activation::questions, &QuestionState::question);
  const auto participants = participants_of(incident);
  for (auto& state : incident.questions) find_answers(incident, state, participants);
}

}  // namespace model
