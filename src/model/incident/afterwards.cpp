#include "model/incident/afterwards.hpp"

#include <algorithm>
#include <set>

#include "base/lists.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/standing.hpp"

namespace model {

namespace {

// Which activations were still to be ended when one comes to an entry, in the order of logging.
class Life {
 public:
  void take(const Item& item) {
    if (counting<Activation>(item) != nullptr) {
      live_.insert(item.record.stem);
      closed_ = unused_ = false;
    } else if (const auto* closure = counting<Closure>(item)) {
      end(closure->closes);
      closed_ = live_.empty();
    } else if (const auto* decision = counting<Decision>(item)) {
      if (decision->ends_use()) {
        end(decision->ends);
        unused_ = live_.empty();
      } else if (says_of_use(item) == true) {
        unused_ = false;
      }
    }
  }
  bool over() const { return closed_ || unused_; }
  bool closed() const { return closed_; }

 private:
  void end(const std::vector<Stem>& ended) {
    for (const auto& stem : ended) live_.erase(stem);
  }

  std::set<Stem> live_;
  bool closed_ = false;
  bool unused_ = false;
};

bool has_its_own_time(const Item& item) {
  const auto& body = item.content.body;
  return std::holds_alternative<Activation>(body) || std::holds_alternative<Closure>(body) ||
         std::holds_alternative<Merge>(body) || std::holds_alternative<Evaluation>(body);
}

}  // namespace

base::Instant end_of(const Incident& incident) {
  std::optional<base::Instant> end;
  auto last = incident.items.front().record.entry.logged;
  for (const auto& item : incident.items) {
    const auto& logged = item.record.entry.logged;
    last = std::max(last, logged);
    const auto* decision = counting<Decision>(item);
    const bool ends = counting<Closure>(item) != nullptr || (decision && decision->ends_use());
    if (ends && (!end || *end < logged)) end = logged;
  }
  return end.value_or(last);
}

bool written_after_end(const Incident& incident, const Item& item) {
  const auto& stem = item.record.stem;
  const auto ended_before = [&](const Item& other) {
    const auto* decision = counting<Decision>(other);
    const bool ends = counting<Closure>(other) != nullptr || (decision && decision->ends_use());
    return ends && other.record.stem.logged_before(stem);
  };
  if (has_its_own_time(item) || std::ranges::none_of(incident.items, ended_before)) return false;
  auto before = base::pointers(
      incident.items, [&](const Item& other) { return other.record.stem.logged_before(stem); });
  std::ranges::sort(before, [](const Item* a, const Item* b) {
    return a->record.stem.logged_before(b->record.stem);
  });
  Life life;
  for (const auto* other : before) life.take(*other);
  const bool reopens = says_of_use(item) == true && !life.closed();
  return life.over() && !reopens;
}

}  // namespace model
