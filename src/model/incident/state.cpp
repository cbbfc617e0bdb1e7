#include "model/incident/state.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "model/incident/corrections.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/standing.hpp"

namespace model {

namespace {

template <class Start>
void take_start(Incident& incident, const Start& start) {
  incident.type = start.type;
  incident.areas = areas_of(start);
  incident.place = start.place;
  incident.text = start.text;
  incident.exercise = start.exercise;
  incident.unverified = start.unverified;
}

// Where all that it began with is void, the incident still bears the name it had: corrections hide
// nothing, and an exercise stays one.
void take_void_start(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* report = std::get_if<Report>(&item.content.body);
    const auto* activation = std::get_if<Activation>(&item.content.body);
    if (report != nullptr) take_start(incident, *report);
    if (activation != nullptr) take_start(incident, *activation);
    if (report == nullptr && activation == nullptr) continue;
    incident.at = item.content.at;
    return;
  }
}

// What closures, and the noes in force, have ended. The name of a broken one tells whom it names.
struct Endings {
  std::set<Stem> closed;
  std::set<Stem> not_used;
  std::set<std::string_view> closed_ids;
  std::set<std::string_view> not_used_ids;
  bool any_closure = false;
  bool any_no = false;

  bool closes(const Stem& stem) const {
    return closed.contains(stem) || closed_ids.contains(stem.id());
  }
  bool ends(const Stem& stem) const {
    return closes(stem) || not_used.contains(stem) || not_used_ids.contains(stem.id());
  }
};

Endings endings(const Incident& incident) {
  Endings found;
  for (const auto& item : incident.items) {
    if (const auto* closure = counting<Closure>(item)) {
      found.any_closure = true;
      found.closed.insert(closure->closes.begin(), closure->closes.end());
    }
  }
  for (const auto& stem : incident.unreadable) {
    if (stem.word() != "closure" || is_taken_back(incident, stem)) continue;
    found.any_closure = true;
    for (const auto id : stem.targets()) found.closed_ids.insert(id);
  }
  // While a yes stands against it, a no ends nothing.
  if (incident.use.disputed()) return found;
  for (const auto index : noes_in_force(incident)) {
    const auto& ends = counting<Decision>(incident.items[index])->ends;
    found.any_no = true;
    found.not_used.insert(ends.begin(), ends.end());
  }
  for (const auto& stem : incident.use.unread_no) {
    found.any_no = true;
    for (const auto id : stem.targets()) found.not_used_ids.insert(id);
  }
  return found;
}

bool may_end(const Body& body) {
  const auto* decision = std::get_if<Decision>(&body);
  return std::holds_alternative<Closure>(body) || (decision != nullptr && decision->ends_use());
}

bool ends_it(const Item& item) { return !item.voided && may_end(item.content.body); }

// What tells the state, or whether the plan is used.
bool tells_state(const Item& item) {
  const auto& body = item.content.body;
  return std::holds_alternative<Activation>(body) || std::holds_alternative<Closure>(body) ||
         std::holds_alternative<Correction>(body) || says_of_use(item);
}

bool was_over(const Incident& incident, const Stem& stem, bool included) {
  const auto state = state_by(incident, stem, included).state;
  return state == State::closed || state == State::not_used;
}

bool has_its_own_time(const Item& item) {
  const auto& body = item.content.body;
  return std::holds_alternative<Activation>(body) || std::holds_alternative<Closure>(body) ||
         std::holds_alternative<Merge>(body) || std::holds_alternative<Evaluation>(body);
}

}  // namespace

bool is_taken_back(const Incident& incident, const Stem& stem) {
  return std::ranges::any_of(incident.items, [&](const Item& item) {
    const auto* correction = counting<Correction>(item);
    if (correction == nullptr || correction->target() != stem) return false;
    const auto& last = item.corrections.empty() ? item.record : item.corrections.back();
    return std::get<Correction>(last.entry.content.body).instead.empty();
  });
}

Incident state_by(const Incident& incident, const Stem& stem, bool included) {
  Incident then(incident.name);
  std::ranges::copy_if(incident.items, std::back_inserter(then.items), [&](const Item& other) {
    const auto& its = other.record.stem;
    return tells_state(other) && (its.logged_before(stem) || (included && its == stem));
  });
  std::ranges::copy_if(incident.unreadable, std::back_inserter(then.unreadable),
                       [&](const Stem& broken) {
                         return broken.logged_before(stem) || (included && broken == stem);
                       });
  find_start(then);
  settle_use(then);
  settle_state(then);
  return then;
}

// Items are in order of time, so the first activation is the earliest.
void find_start(Incident& incident) {
  const Report* report = nullptr;
  const Activation* activation = nullptr;
  for (const auto& item : incident.items) {
    const auto* as_report = counting<Report>(item);
    const auto* as_activation = counting<Activation>(item);
    if ((as_report || as_activation) && !incident.at) incident.at = item.content.at;
    if (as_report && report == nullptr) report = as_report;
    if (as_activation) {
      incident.activations.push_back(item.record.stem);
      if (activation == nullptr) {
        activation = as_activation;
        incident.activated = item.content.at;
      }
    }
  }
  if (report != nullptr) take_start(incident, *report);
  if (activation != nullptr) {
    take_start(incident, *activation);
    if (report != nullptr && !incident.place) incident.place = report->place;
    if (report != nullptr && !incident.text) incident.text = report->text;
  }
  if (!incident.at) take_void_start(incident);
  if (!incident.at && !incident.items.empty()) incident.at = incident.items.front().content.at;
}

void settle_state(Incident& incident) {
  const Endings found = endings(incident);
  auto activations = incident.activations;
  std::ranges::copy_if(incident.unreadable, std::back_inserter(activations), &Stem::is_activation);
  bool any_closed = false;
  for (const auto& stem : activations) {
    if (!found.ends(stem)) incident.live_activations.push_back(stem);
    any_closed = any_closed || found.closes(stem);
  }
  const auto state = [&] {
    if (!incident.live_activations.empty()) return State::active;
    // A no to every activation means that the plan was never used, also where the incident had been
    // closed as a report before.
    if (!activations.empty()) return any_closed ? State::closed : State::not_used;
    if (found.any_closure) return State::closed;
    return found.any_no ? State::not_used : State::reported;
  };
  incident.state = state();
  incident.end_contested = std::ranges::any_of(incident.items, [](const Item& item) {
    return may_end(item.content.body) && void_contested(item);
  });
}

bool written_after_end(const Incident& incident, const Item& item) {
  const auto& stem = item.record.stem;
  const bool any_end = std::ranges::any_of(incident.items, [&](const Item& other) {
    return ends_it(other) && other.record.stem.logged_before(stem);
  });
  if (has_its_own_time(item) || (!any_end && incident.unreadable.empty())) return false;
  // What opens it again is not late.
  return was_over(incident, stem, false) && (!tells_state(item) || was_over(incident, stem, true));
}

base::Instant end_of(const Incident& incident) {
  std::optional<base::Instant> end;
  auto last = incident.items.front().record.entry.logged;
  for (const auto& item : incident.items) {
    const auto& logged = item.record.entry.logged;
    last = std::max(last, logged);
    if (ends_it(item) && (!end || *end < logged) && !written_after_end(incident, item))
      end = logged;
  }
  return end.value_or(last);
}

}  // namespace model
