#include "model/incident/entries.hpp"

#include <algorithm>

#include "base/lists.hpp"
#include "model/incident/corrections.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/open_tasks.hpp"

namespace model {

bool Item::restricted() const {
  constexpr auto few = Visibility::restricted;
  if (content.visibility == few || record.entry.content.visibility == few) return true;
  return std::ranges::any_of(corrections, [](const Record& one) {
    const auto& instead = std::get<Correction>(one.entry.content.body).instead;
    return one.entry.content.visibility == few ||
           (!instead.empty() && instead.front().visibility == few);
  });
}

PlanLog fold_plan(std::vector<Record> records, std::vector<Stem> unreadable) {
  PlanLog log;
  drop_erased(records, unreadable);
  log.unreadable = std::move(unreadable);
  std::sort(log.unreadable.begin(), log.unreadable.end());
  log.items = apply_corrections(std::move(records));
  collect_tasks(log);
  return log;
}

std::vector<Absence> absences(const std::vector<Item>& items) {
  std::vector<Absence> found;
  for (const auto& item : items) {
    const auto* absence = counting<Absence>(item);
    if (absence == nullptr) continue;
    found.push_back(*absence);
    found.back().logged = item.record.entry.logged;
  }
  return found;
}

std::vector<Item> as_logged_by(const std::vector<Item>& items, const base::Instant& then) {
  std::vector<Record> records;
  const auto take = [&](const Record& record) {
    if (record.entry.logged <= then) records.push_back(record);
  };
  for (const auto& item : items) {
    take(item.record);
    for (const auto& correction : item.corrections) take(correction);
  }
  return apply_corrections(std::move(records));
}

const Item* Entries::find(const Stem& stem) const {
  return base::find_if(items, [&](const Item& item) { return item.record.stem == stem; });
}

const Task* Entries::task(const Stem& stem) const {
  for (const auto* tasks : {&followups, &inquiries}) {
    for (const auto& task : *tasks) {
      if (items[task.item].record.stem == stem) return &task;
    }
  }
  return nullptr;
}

std::optional<PersonId> handed_to(const std::vector<Item>& items, const base::Instant& now) {
  std::optional<PersonId> holder;
  std::optional<base::Instant> since;
  for (const auto& item : items) {
    const auto* handover = counting<Handover>(item);
    if (handover == nullptr || (handover->until && *handover->until <= now)) continue;
    const auto from = handover->from.value_or(item.content.at);
    if (now < from || (since && from < *since)) continue;
    since = from;
    holder = handover->to;
  }
  return holder;
}

}  // namespace model
