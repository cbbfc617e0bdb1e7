#include "model/incident/use.hpp"

#include <algorithm>
#include <ranges>

#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"
#include "model/incident/standing.hpp"
#include "model/incident/state.hpp"

namespace model {

namespace {

// An activation that opened the incident names the time at which it happened; it was decided by the
// time at which that was logged. What was typed in long afterwards says nothing of the night.
std::optional<base::Instant> time_of(const Incident& incident, const Item& item) {
  const auto& at = item.content.at;
  if (counting<Decision>(item) || (incident.at && *incident.at < at)) return at;
  const auto& logged = item.record.entry.logged;
  const auto later = logged.utc_seconds() - at.utc_seconds();
  // From paper, in the morning: it was closed before that was typed.
  const bool over = std::ranges::any_of(incident.items, [&](const Item& other) {
    return counting<Closure>(other) != nullptr && other.content.at < logged &&
           item.record.stem.logged_before(other.record.stem);
  });
  return over || later > long_afterwards_seconds ? std::nullopt : std::optional(logged);
}

const std::vector<PersonId>& deciders(const Item& item) {
  if (const auto* activation = counting<Activation>(item)) return activation->decided_by;
  return counting<Decision>(item)->decided_by;
}

void say(Incident& incident, Use use, std::size_t index) {
  const auto& item = incident.items[index];
  incident.use.use = use;
  incident.use.since = time_of(incident, item);
  incident.use.by = deciders(item);
}

// The first yes after the last no, also where these do not stand any more.
std::size_t first_yes(const Incident& incident) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto says = says_of_use(incident.items[i]);
    if (says == false) found.reset();
    if (says == true && !found) found = i;
  }
  return found.value_or(incident.use.yes.front());
}

bool ends_every_activation(const Incident& incident) {
  const auto& use = incident.use;
  const auto is_named = [&](const Stem& activation) {
    const auto by_item = [&](std::size_t index) {
      return contains(counting<Decision>(incident.items[index])->ends, activation);
    };
    const auto by_name = [&](const Stem& stem) {
      return contains(stem.targets(), activation.id());
    };
    return std::ranges::any_of(use.no, by_item) || std::ranges::any_of(use.unread_no, by_name);
  };
  const auto is_broken_one = [&](const Stem& stem) {
    return stem.is_activation() && !is_named(stem);
  };
  return std::ranges::all_of(incident.activations, is_named) &&
         std::ranges::none_of(incident.unreadable, is_broken_one);
}

// The first activation, where the plan that was activated does not ask whether it is used.
std::optional<std::size_t> activation_without_question(const Incident& incident) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto* activation = counting<Activation>(incident.items[i]);
    if (activation == nullptr) continue;
    if (activation->unverified || asks_for_use(*activation)) return std::nullopt;
    if (!first) first = i;
  }
  return first;
}

}  // namespace

void settle_use(Incident& incident) {
  auto& use = incident.use;
  for (const auto index : standing_on_use(incident)) {
    (*says_of_use(incident.items[index]) ? use.yes : use.no).push_back(index);
  }
  for (const auto& stem : incident.unreadable) {
    const bool yes = stem.word() == "used";
    if ((!yes && stem.word() != "notused") || is_taken_back(incident, stem)) continue;
    if (!is_named_as_over(incident, stem, true))
      (yes ? use.unread_yes : use.unread_no).push_back(stem);
  }
  const bool yes = !use.yes.empty() || !use.unread_yes.empty();
  const bool no = !use.no.empty() || !use.unread_no.empty();
  if (yes && no) {
    use.use = Use::disputed;
  } else if (yes) {
    use.use = Use::used;
    if (!use.yes.empty()) say(incident, Use::used, first_yes(incident));
  } else if (no && ends_every_activation(incident)) {
    use.use = Use::not_used;
    if (!use.no.empty()) say(incident, Use::not_used, use.no.back());
  } else if (const auto first = no ? std::nullopt : activation_without_question(incident)) {
    say(incident, Use::used, *first);
  }
}

}  // namespace model
