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

namespace {

// By the order of the items.
std::vector<const Item*> handovers_in_force(const std::vector<Item>& items,
                                            const base::Instant& now) {
  std::vector<const Item*> found;
  for (const auto& item : items) {
    const auto* handover = counting<Handover>(item);
    if (handover == nullptr || (handover->until && *handover->until <= now)) continue;
    if (!(now < handover->from.value_or(item.content.at))) found.push_back(&item);
  }
  return found;
}

const Handover& handover_of(const Item* item) { return std::get<Handover>(item->content.body); }

// The one that began last; null where there is none.
const Item* last_begun(const std::vector<const Item*>& handovers) {
  const auto from = [](const Item* item) {
    return handover_of(item).from.value_or(item->content.at);
  };
  const Item* last = nullptr;
  for (const auto* item : handovers) {
    if (last == nullptr || !(from(item) < from(last))) last = item;
  }
  return last;
}

}  // namespace

std::optional<PersonId> handed_to(const std::vector<Item>& items, const base::Instant& now) {
  const auto* last = last_begun(handovers_in_force(items, now));
  return last == nullptr ? std::nullopt : std::optional(handover_of(last).to);
}

std::vector<const Item*> handed_over_apart(const std::vector<Item>& items,
                                           const base::Instant& now) {
  auto found = handovers_in_force(items, now);
  const auto* last = last_begun(found);
  const auto knew = [](const Item* writer, const Item* other) {
    const auto& over = handover_of(writer).over;
    const auto& entry = writer->record.entry;
    const bool first = entry.version > 1 && entry.after.empty();  // nothing lay there
    return (over.empty() && !first) || contains(over, other->record.stem);
  };
  std::erase_if(found, [&](const Item* one) {
    return handover_of(one).to == handover_of(last).to || knew(last, one) || knew(one, last);
  });
  return found;
}

}  // namespace model
