// Which decisions stand: nobody who saw them has decided anew. For model/ and the writing of
// decisions.
#pragma once

#include <optional>
#include <vector>

#include "model/incident/incident.hpp"

namespace model {

// What an item says of the plan's use; nothing where it says nothing of it, or is void.
std::optional<bool> says_of_use(const Item& item);
// Whether the plan that was activated asks for it.
bool asks_for_use(const Activation& activation);

// Of what was decided on the plan's use; indices, by time. A decision stands unless it is in
// somebody's `over`, or has a `before`. One of version 1 stood over all that happened before it;
// but a yes not over a no that ended every activation: none could be said then, except apart.
std::vector<std::size_t> standing_on_use(const Incident& incident);
// Likewise of a question of any other kind, for one of `participants` or for all.
std::vector<std::size_t> standing_on(const Incident& incident, const QuestionId& question,
                                     const std::vector<PersonId>& participants);

// An answer that counts now, and for whom: for each of these it is the last word. Of two that know
// nothing of one another both are.
struct StandingAnswer {
  std::size_t item;
  std::vector<PersonId> participants;  // none: it was not put to each
};
// Of a question of the incident's; by time.
std::vector<StandingAnswer> answers_now(const Incident& incident, const QuestionState& state);

// Whether decisions contradict one another on the use, or on the level: neither was taken by
// somebody who knew of the other.
bool is_disputed(const Incident& incident, Decides on);

// What took the place of a decision that counts for nobody any more, where that is known; nothing
// for one that counts. `state` is its question's; null where it answers none.
std::optional<std::vector<std::size_t>> took_its_place(const Incident& incident,
                                                       const QuestionState* state,
                                                       std::size_t index);

// Whether it is a decision that answers none of the incident's questions: where deciding was not
// asked for yet, or what it answers came into the plan later, it names one all the same.
bool decides_beside(const Incident& incident, const Item& item);

// Whether such a decision is a no where a yes stands beside it, or the other way round.
bool is_contradicted_beside(const Incident& incident, const Item& item);

// Whether a decision is what counts: no answer took the place of it, and no other decision.
bool counts_now(const Incident& incident, const Item& item);

// Whether the entry that was written at once with it tells it: not where the two stand otherwise.
bool is_told_by_twin(const Incident& incident, const Item& item);

// The noes that no later decision names: what they end has ended, unless a yes stands against them.
std::vector<std::size_t> noes_in_force(const Incident& incident);

// Whether an entry that counts, or the name of a broken one, is over that stem; of a decision on
// the plan's use (`use`) only another one is.
bool is_named_as_over(const Incident& incident, const Stem& stem, bool use);

}  // namespace model
