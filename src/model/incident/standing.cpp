#include "model/incident/standing.hpp"

#include <algorithm>

#include "base/lists.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/state.hpp"

namespace model {

namespace {

// What an entry is over: what it says so of; a no also what it ends, and any what it replaces.
// Names tell the same.
bool is_over(const Item& item, const Stem& stem) {
  if (const auto* activation = counting<Activation>(item)) return contains(activation->over, stem);
  const auto* decision = counting<Decision>(item);
  return decision != nullptr && (contains(decision->over, stem) || decision->replaces == stem ||
                                 (decision->ends_use() && contains(decision->ends, stem)));
}

bool is_old(const Item& item) { return item.record.entry.version == 1; }

// Whether there was an activation that the no does not end.
bool leaves_activation(const Incident& incident, const Decision& no) {
  return std::ranges::any_of(incident.activations,
                             [&](const Stem& stem) { return !contains(no.ends, stem); });
}

// Of two that say the same both stand.
bool is_over_by_age(const Incident& incident, const Item& later, const Item& earlier) {
  if (!is_old(later) || !is_old(earlier)) return false;
  const auto says = says_of_use(later);
  if (says == says_of_use(earlier)) return !says;
  return says != true || leaves_activation(incident, *counting<Decision>(earlier));
}

// Of a question that is put to each, whether it was answered for `who`; null: for anybody.
bool concerns(const Decision& decision, const PersonId* who) {
  return who == nullptr || decision.participants.empty() || contains(decision.participants, *who);
}

// One that was decided before another that stood then. Where that one is void, it counts again.
bool comes_before(const Incident& incident, const Item& item, const PersonId* who = nullptr) {
  const auto* decision = counting<Decision>(item);
  if (decision == nullptr) return false;
  return std::any_of(decision->before.begin(), decision->before.end(), [&](const Stem& stem) {
    const auto* later = incident.find(stem);
    if (later == nullptr) return true;
    const auto* says = counting<Decision>(*later);
    return !later->voided && (says == nullptr || concerns(*says, who));
  });
}

bool on_use(const Item& item) { return says_of_use(item).has_value(); }

// Of what says something of the use.
std::vector<std::size_t> in_force(const Incident& incident) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto& item = incident.items[i];
    if (on_use(item) && !comes_before(incident, item) &&
        !is_named_as_over(incident, item.record.stem, true)) {
      found.push_back(i);
    }
  }
  return found;
}

// Of answers to what may be put to each participant those that are the last word for somebody.
std::vector<StandingAnswer> last_words(const Incident& incident,
                                       const std::vector<std::size_t>& answers) {
  std::vector<StandingAnswer> found;
  for (const auto index : answers) {
    const auto& item = incident.items[index];
    const auto is_past = [&](const PersonId* who) {
      if (comes_before(incident, item, who)) return true;
      return std::ranges::any_of(answers, [&](std::size_t other) {
        const auto& later = incident.items[other];
        const auto* says = counting<Decision>(later);
        if (other == index || says == nullptr) return false;
        if (who == nullptr ? !says->participants.empty() : !concerns(*says, who)) return false;
        return (is_over(later, item.record.stem) && !comes_before(incident, later, who)) ||
               (other > index && is_over_by_age(incident, later, item));
      });
    };
    const auto* decision = counting<Decision>(item);
    auto participants = decision ? decision->participants : std::vector<PersonId>{};
    const bool for_some = !participants.empty();
    std::erase_if(participants, [&](const PersonId& who) { return is_past(&who); });
    if (for_some ? participants.empty() : is_past(nullptr)) continue;
    found.push_back({index, std::move(participants)});
  }
  return found;
}

std::optional<LevelId> level_of(const Item& item) {
  if (const auto* activation = counting<Activation>(item)) return activation->level;
  const auto* decision = counting<Decision>(item);
  return decision == nullptr ? std::nullopt : decision->level;
}

// What says another level after a decision that names no point, and is the last that says one.
// Where the plan asks for the level, the last answer to that counts.
std::optional<std::size_t> later_level(const Incident& incident, std::size_t index) {
  const auto* decision = counting<Decision>(incident.items[index]);
  if (decision == nullptr || decision->question || !decision->level) return std::nullopt;
  for (const auto& state : incident.questions) {
    if (state.question.decides != Decides::level || state.answers.empty()) continue;
    return state.answers.back() == index ? std::nullopt : std::optional(state.answers.back());
  }
  std::size_t last = index;
  for (std::size_t i = index + 1; i < incident.items.size(); ++i) {
    if (level_of(incident.items[i])) last = i;
  }
  return level_of(incident.items[last]) == decision->level ? std::nullopt : std::optional(last);
}

// The last that says a level; with it what else answers the point and says another one, where
// neither of them knew of the other.
std::vector<std::size_t> standing_on_level(const Incident& incident, const QuestionState& state) {
  if (state.answers.empty()) return {};
  const auto last = state.answers.back();
  const auto says = [&](std::size_t index) { return level_of(incident.items[index]); };
  auto apart = standing_on(incident, state.question.id, {});
  std::erase_if(apart, [&](std::size_t index) { return !says(index); });
  const bool differ =
      std::ranges::any_of(apart, [&](std::size_t index) { return says(index) != says(last); });
  return differ && contains(apart, last) ? apart : std::vector{last};
}

bool share(const std::vector<PersonId>& a, const std::vector<PersonId>& b) {
  return a.empty() || b.empty() ||
         std::ranges::any_of(a, [&](const PersonId& who) { return contains(b, who); });
}

}  // namespace

bool asks_for_use(const Activation& activation) {
  return std::ranges::any_of(activation.questions, [](const AskedQuestion& question) {
    return question.decides == Decides::use;
  });
}

std::optional<bool> says_of_use(const Item& item) {
  if (const auto* activation = counting<Activation>(item)) {
    return activation->decided_by.empty() ? std::nullopt : std::optional(true);
  }
  const auto* decision = counting<Decision>(item);
  return decision == nullptr ? std::nullopt : decision->plan_used;
}

bool is_named_as_over(const Incident& incident, const Stem& stem, bool use) {
  const auto by_item = [&](const Item& item) {
    // One that has a `before` is not the last word on what was decided after it.
    const auto* decision = counting<Decision>(item);
    const bool last = decision == nullptr || decision->before.empty();
    const bool may = !use || counting<Activation>(item) || on_use(item);
    return may && item.record.stem != stem && last && is_over(item, stem);
  };
  const auto by_name = [&](const Stem& broken) {
    const auto word = broken.word();
    if (word != "used" && word != "notused" && !broken.is_activation()) return false;
    return broken != stem && !is_taken_back(incident, broken) &&
           contains(broken.targets(), stem.id());
  };
  return std::any_of(incident.items.begin(), incident.items.end(), by_item) ||
         std::any_of(incident.unreadable.begin(), incident.unreadable.end(), by_name);
}

std::vector<std::size_t> noes_in_force(const Incident& incident) {
  return base::filtered(in_force(incident), [&](std::size_t index) {
    return says_of_use(incident.items[index]) == false;
  });
}

std::vector<std::size_t> standing_on_use(const Incident& incident) {
  auto found = in_force(incident);
  std::erase_if(found, [&](std::size_t index) {
    const auto& item = incident.items[index];
    return std::any_of(
        &item + 1, incident.items.data() + incident.items.size(),
        [&](const Item& later) { return on_use(later) && is_over_by_age(incident, later, item); });
  });
  return found;
}

std::vector<StandingAnswer> answers_now(const Incident& incident, const QuestionState& state) {
  if (state.question.decides == Decides::none) return last_words(incident, state.answers);
  std::vector<StandingAnswer> found;
  const bool of_use = state.question.decides == Decides::use;
  const auto standing_now = of_use ? standing_on_use(incident) : standing_on_level(incident, state);
  for (const auto index : state.answers) {
    const auto* decision = counting<Decision>(incident.items[index]);
    if (!contains(standing_now, index)) continue;
    found.push_back({index, decision ? decision->participants : std::vector<PersonId>{}});
  }
  return found;
}

bool is_disputed(const Incident& incident, Decides on) {
  if (on != Decides::level) return on == Decides::use && incident.use.disputed();
  return std::ranges::any_of(incident.questions, [&](const QuestionState& state) {
    return state.question.decides == Decides::level && answers_now(incident, state).size() > 1;
  });
}

std::optional<std::vector<std::size_t>> took_its_place(const Incident& incident,
                                                       const QuestionState* state,
                                                       std::size_t index) {
  using Found = std::vector<std::size_t>;
  const auto& item = incident.items[index];
  const auto& stem = item.record.stem;
  if (const auto by = replaced_by(incident, stem)) return Found{*by};
  if (state == nullptr) {
    if (const auto later = later_level(incident, index)) return Found{*later};
    return counts_now(incident, item) ? std::nullopt : std::optional(Found{});
  }
  if (contains(answers_now(incident, *state), index, &StandingAnswer::item)) return std::nullopt;
  if (state->question.decides == Decides::level) return Found{state->answers.back()};
  const auto* decision = counting<Decision>(item);
  Found found;
  for (const auto other : state->answers) {
    const auto& later = incident.items[other];
    if (other != index &&
        (is_over(later, stem) || (decision && contains(decision->before, later.record.stem)) ||
         (other > index && is_over_by_age(incident, later, item)))) {
      found.push_back(other);
    }
  }
  return found;
}

bool decides_beside(const Incident& incident, const Item& item) {
  if (counting<Decision>(item) == nullptr) return false;
  return std::ranges::none_of(incident.questions, [&](const QuestionState& state) {
    return contains(state.answers, index_of(item, incident.items));
  });
}

bool is_contradicted_beside(const Incident& incident, const Item& item) {
  const auto* decision = counting<Decision>(item);
  if (!decides_beside(incident, item) || !decision->question || decision->plan_used) return false;
  const auto standing = standing_on(incident, *decision->question, decision->participants);
  return contains(standing, index_of(item, incident.items)) &&
         std::ranges::any_of(standing, [&](std::size_t other) {
           return counting<Decision>(incident.items[other])->not_ != decision->not_;
         });
}

bool counts_now(const Incident& incident, const Item& item) {
  const auto* decision = counting<Decision>(item);
  if (decision == nullptr || replaced_by(incident, item.record.stem)) return false;
  for (const auto& state : incident.questions) {
    if (decision->question != state.question.id) continue;
    return std::ranges::any_of(answers_now(incident, state), [&](const StandingAnswer& one) {
      return incident.items[one.item].record.stem == item.record.stem;
    });
  }
  const auto index = index_of(item, incident.items);
  if (decision->plan_used) return contains(standing_on_use(incident), index);
  if (decision->question) return contains(standing_on(incident, *decision->question, {}), index);
  return !later_level(incident, index) && !comes_before(incident, item) &&
         !is_named_as_over(incident, item.record.stem, false);
}

bool is_told_by_twin(const Incident& incident, const Item& item) {
  return item.twin_of &&
         counts_now(incident, item) == counts_now(incident, incident.items[*item.twin_of]);
}

std::vector<std::size_t> standing_on(const Incident& incident, const QuestionId& question,
                                     const std::vector<PersonId>& participants) {
  std::vector<std::size_t> answers;
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto* decision = counting<Decision>(incident.items[i]);
    if (decision != nullptr && decision->question == question) answers.push_back(i);
  }
  std::vector<std::size_t> found;
  for (const auto& one : last_words(incident, answers)) {
    if (share(one.participants, participants)) found.push_back(one.item);
  }
  return found;
}

}  // namespace model
