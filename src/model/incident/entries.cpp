#include "model/incident/entries.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/lists.hpp"
#include "model/incident/corrections.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/twins.hpp"

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
  log.items = apply_corrections(std::move(records), log.unreadable);
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
      if (items[task.item].record.stem == stem || contains(task.twins, stem)) return &task;
    }
  }
  return nullptr;
}

namespace {

// By the order of the items.
std::vector<const Item*> handovers_in_force(const std::vector<Item>& items,
                                            const base::Instant& now) {
  return base::pointers(items, [&](const Item& item) {
    const auto* handover = counting<Handover>(item);
    return handover != nullptr && !(handover->until && *handover->until <= now) &&
           handover->from.value_or(item.content.at) <= now;
  });
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

const Item* handover_in_force(const std::vector<Item>& items, const base::Instant& now) {
  return last_begun(handovers_in_force(items, now));
}

std::optional<PersonId> handed_to(const std::vector<Item>& items, const base::Instant& now) {
  const auto* last = handover_in_force(items, now);
  return last == nullptr ? std::nullopt : std::optional(handover_of(last).to);
}

std::vector<const Item*> handed_over_apart(const std::vector<Item>& items,
                                           const base::Instant& now) {
  auto found = handovers_in_force(items, now);
  const auto* last = last_begun(found);
  const auto knew = [](const Item* writer, const Item* other) {
    return knew_of(writer->record, handover_of(writer).over, other->record.stem);
  };
  std::erase_if(found, [&](const Item* one) {
    return handover_of(one).to == handover_of(last).to || knew(last, one) || knew(one, last);
  });
  return found;
}

namespace {

const std::vector<Stem>& over_of(const Item& item) {
  static const std::vector<Stem> none;
  const auto& body = item.content.body;
  if (const auto* meeting = std::get_if<Meeting>(&body)) return meeting->over;
  if (const auto* exercise = std::get_if<Exercise>(&body)) return exercise->over;
  const auto* step = std::get_if<ProposalStep>(&body);
  return step != nullptr ? step->over : none;
}

}  // namespace

std::vector<const Item*> written_apart(const std::vector<const Item*>& told) {
  std::vector<const Item*> found;
  for (auto one = told.begin(); one != told.end() && *one != told.back(); ++one) {
    const auto& over = over_of(**one);
    const bool began = one == told.begin() && over.empty();  // it knew of none
    const bool known = std::any_of(one + 1, told.end(), [&](const Item* later) {
      return over_of(*later).empty() || contains(over_of(*later), (*one)->record.stem);
    });
    if (!began && !known && !contains(over, told.back()->record.stem)) found.push_back(*one);
  }
  return found;
}

namespace {

// The first entry that names the one of that stem, or one of its twins: what was done of one is
// done of all.
template <class Names>
std::optional<std::size_t> first_naming(const Entries& entries, const Stem& stem,
                                        const Names& names) {
  const auto* item = entries.find(stem);
  if (item == nullptr) return std::nullopt;
  const auto twins = with_twins(entries, *item);
  const auto* found = base::find_if(entries.items, [&](const Item& other) {
    return std::ranges::any_of(
        twins, [&](const Item* twin) { return twin != &other && names(other, twin->record.stem); });
  });
  return found == nullptr ? std::nullopt : std::optional(index_of(*found, entries.items));
}

std::optional<std::size_t> done_by(const Entries& entries, const Stem& stem) {
  return first_naming(entries, stem, [](const Item& item, const Stem& target) {
    const auto* done = counting<Done>(item);
    return done != nullptr && done->target == target;
  });
}

}  // namespace

bool may_have_open_tasks(const std::vector<Stem>& stems) {
  if (has_erased_but_corrected(stems)) return true;
  std::set<std::string_view> settled;  // done, or replaced by a decision
  std::set<std::string_view> unsure;   // what a correction may turn into a task, or unsettle
  for (const auto& stem : stems) {
    const auto word = stem.word();
    const auto targets = stem.targets();
    const bool settles = word == "done" || word == "followup" || word == "decision" ||
                         word == "used" || word == "notused";
    if (settles) settled.insert(targets.begin(), targets.end());
    // A follow-up that settles nothing tells itself what it is.
    const bool tells = word == "followup" && targets.empty();
    if ((settles && !tells) || word == "correction") unsure.insert(stem.id());
  }
  return std::ranges::any_of(stems, [&](const Stem& stem) {
    const auto word = stem.word();
    if (word == "followup" || word == "inquiry") return !settled.contains(stem.id());
    if (word != "correction") return false;
    return std::ranges::any_of(stem.targets(), [&](auto id) { return unsure.contains(id); });
  });
}

bool has_open_tasks(const Entries& entries) {
  return std::ranges::any_of(entries.followups, &Task::open) ||
         std::ranges::any_of(entries.inquiries, &Task::open);
}

std::optional<std::size_t> replaced_by(const Entries& entries, const Stem& stem) {
  return first_naming(entries, stem, [](const Item& item, const Stem& target) {
    const auto* decision = counting<Decision>(item);
    return decision != nullptr && decision->replaces == target;
  });
}

void collect_tasks(Entries& entries) {
  for (std::size_t i = 0; i < entries.items.size(); ++i) {
    const auto& item = entries.items[i];
    const auto& stem = item.record.stem;
    if (item.twin_of) continue;
    if (const auto* decision = counting<Decision>(item); decision && decision->is_followup()) {
      entries.followups.push_back(
          {i, done_by(entries, stem), replaced_by(entries, stem), twins_of(entries, item)});
    }
    if (const auto* inquiry = counting<Inquiry>(item)) {
      entries.inquiries.push_back(
          {i,
           inquiry->answer ? std::optional<std::size_t>(i) : done_by(entries, stem),
           {},
           twins_of(entries, item)});
    }
    if (counting<Evaluation>(item)) entries.evaluations.push_back(i);
  }
}

std::optional<PersonId> responsible_of(const Body& body) {
  if (const auto* decision = std::get_if<Decision>(&body)) return decision->responsible;
  if (const auto* inquiry = std::get_if<Inquiry>(&body)) return inquiry->responsible;
  return std::nullopt;
}

std::optional<base::Deadline> due_of(const Body& body) {
  if (const auto* decision = std::get_if<Decision>(&body)) return decision->due;
  if (const auto* inquiry = std::get_if<Inquiry>(&body)) return inquiry->due;
  return std::nullopt;
}

}  // namespace model
