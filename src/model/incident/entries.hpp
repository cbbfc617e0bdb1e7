// What an incident and the log outside incidents have in common: entries with their corrections,
// and what is left to do of them. Both are folds; nothing derived is stored.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "base/lists.hpp"
#include "model/values/entry.hpp"

namespace model {

// One entry as it counts, with the corrections that were made to it.
struct Item {
  Record record;                    // as it was written
  Content content;                  // as it counts: the last correction of the chain
  bool voided = false;              // udgår
  bool erased = false;              // as written it is erased: its first correction stands for it
  bool disputed = false;            // corrected twice, apart, not settled: the later logged counts
  std::vector<Record> corrections;  // as they were logged, none before the one that it corrects
  // The item that tells it: it was written at once in two incidents that were merged (twins.hpp).
  std::optional<std::size_t> twin_of{};

  // Only a few may see it: it is so, was written so, or a correction made it so. All of it is kept
  // from others then, whatever it became later.
  bool restricted() const;
};

// A decision with a responsible person or a deadline, or an inquiry, and what became of it.
struct Task {
  std::size_t item;                     // index
  std::optional<std::size_t> done;      // index of the entry that says so
  std::optional<std::size_t> replaced;  // index of the decision that took its place
  std::vector<Stem> twins = {};         // of the item (twins.hpp)

  bool open() const { return !done && !replaced; }
};

struct Entries {
  std::vector<Item> items;  // by when they happened, then by when they were logged
  std::vector<Task> followups;
  std::vector<Task> inquiries;
  std::vector<std::size_t> evaluations;
  std::vector<Stem> unreadable;  // entries whose file is broken

  const Item* find(const Stem& stem) const;
  // The follow-up or inquiry that this entry is, or its twin; null where it is none, or does not
  // count.
  const Task* task(const Stem& stem) const;
};

// The item whose record is it, or one of whose corrections is: these are no items of their own.
template <class IsIt>
const Item* item_where(const Entries& entries, const IsIt& is_it) {
  return base::find_if(entries.items, [&](const Item& item) {
    return is_it(item.record) || std::ranges::any_of(item.corrections, is_it);
  });
}

// Where the item stands among them.
inline std::size_t index_of(const Item& item, const std::vector<Item>& items) {
  return static_cast<std::size_t>(&item - items.data());
}

// The entries outside incidents, of all years.
struct PlanLog : Entries {};
PlanLog fold_plan(std::vector<Record> records, std::vector<Stem> unreadable = {});

// Of the handovers in force at `now` the one that began last; null where there is none. And to
// whom.
const Item* handover_in_force(const std::vector<Item>& items, const base::Instant& now);
std::optional<PersonId> handed_to(const std::vector<Item>& items, const base::Instant& now);
// Those in force to others, of which the one that counts knew nothing, nor they of it: they were
// written apart. Where a handover does not say what it knew, it is taken to have known all, unless
// it is what was written first there.
std::vector<const Item*> handed_over_apart(const std::vector<Item>& items,
                                           const base::Instant& now);
// Of entries that tell one after another how something stands (a meeting, an exercise, what became
// of a proposal), the last of which counts: those that it knew nothing of, nor they of it, nor a
// later one of them. They were written apart. One that does not say what it knew knew all.
std::vector<const Item*> written_apart(const std::vector<const Item*>& told);
// Who is away when, as entries outside incidents tell.
std::vector<Absence> absences(const std::vector<Item>& items);
// The entries as they had been logged by `then`.
std::vector<Item> as_logged_by(const std::vector<Item>& items, const base::Instant& then);

// What is left to do, and who is to do it. A step of fold() and fold_plan(): follow-ups, inquiries,
// evaluations.
void collect_tasks(Entries& entries);

// Whether a follow-up or an inquiry among these may be open: neither done nor replaced. Where names
// cannot tell, since what settled it was corrected, it may be.
bool may_have_open_tasks(const std::vector<Stem>& stems);

// Whether one is open, by the entries themselves.
bool has_open_tasks(const Entries& entries);

// The decision that took the place of this one, as an index; a void one does not.
std::optional<std::size_t> replaced_by(const Entries& entries, const Stem& stem);

// Of a follow-up or an inquiry.
std::optional<PersonId> responsible_of(const Body& body);
std::optional<base::Deadline> due_of(const Body& body);

}  // namespace model
