#include "model/incident/corrections.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

const Correction* as_correction(const Record& record) {
  return std::get_if<Correction>(&record.entry.content.body);
}

using Children = std::multimap<Stem, const Record*>;  // by what they correct

// Fills in all corrections below the item's entry: each after the one that it corrects, even where
// the clocks of two machines differ, and otherwise as they were logged. A cycle (impossible by
// honest writing) ends.
void find_chain(Item& item, const Children& children) {
  std::set<Stem> seen{item.record.stem};
  std::map<Stem, const Record*> next;
  const auto add_below = [&](const Stem& stem) {
    const auto [begin, end] = children.equal_range(stem);
    if (std::distance(begin, end) > 1) item.disputed = true;
    for (auto it = begin; it != end; ++it) {
      if (seen.insert(it->second->stem).second) next.emplace(it->second->stem, it->second);
    }
  };
  add_below(item.record.stem);
  while (!next.empty()) {
    const Record& record = *next.begin()->second;
    next.erase(next.begin());
    item.corrections.push_back(record);
    add_below(record.stem);
  }
}

// The last correction counts; what is void keeps what was last right. One that puts an entry of
// another kind in its place does not: names tell the kind, and what they tell must hold.
void apply_last(Item& item) {
  const auto kind = kind_of(item.record.entry.content.body);
  for (const auto& correction : item.corrections) {
    const auto& instead = as_correction(correction)->instead;
    if (instead.empty()) {
      item.voided = true;
    } else if (kind_of(instead.front().body) == kind) {
      item.voided = false;
      item.content = instead.front();
    }
  }
}

Item make_item(const Record& record, const Children& children) {
  Item item{record, record.entry.content, false, false, false, {}};
  find_chain(item, children);
  // A correction whose target is missing is shown as it is: others of the chain replace the
  // target's content, and never its own.
  // An erasure cannot be taken back: what it removed is gone.
  const bool counts = !std::holds_alternative<Erasure>(record.entry.content.body);
  if (as_correction(record) == nullptr && counts) apply_last(item);
  return item;
}

// The entry as its first correction that says something has it; nothing where none does.
std::optional<Record> stand_in(const Stem& erased, const Children& children) {
  const Record* first = nullptr;
  const auto [begin, end] = children.equal_range(erased);
  for (auto it = begin; it != end; ++it) {
    const bool says = !as_correction(*it->second)->instead.empty();
    if (says && (first == nullptr || it->second->stem.logged_before(first->stem)))
      first = it->second;
  }
  if (first == nullptr) return std::nullopt;
  Record record{erased, first->entry, first->folder};
  record.entry.content = as_correction(*first)->instead.front();
  return record;
}

// Whether the corrections that it corrects, one after another, come back to it. All are present.
bool corrects_itself(const Record& record, const std::map<Stem, const Record*>& present) {
  std::set<Stem> seen;
  const Record* next = &record;
  while (seen.insert(next->stem).second) next = present.at(as_correction(*next)->corrects);
  return next == &record;
}

}  // namespace

void drop_erased(std::vector<Record>& records, std::vector<Stem>& unreadable) {
  std::set<Stem> erased;
  for (const auto& record : records) {
    if (const auto* erasure = std::get_if<Erasure>(&record.entry.content.body)) {
      erased.insert(erasure->erased);
    }
  }
  if (erased.empty()) return;
  std::erase_if(records, [&](const Record& record) {
    const bool is_erasure = std::holds_alternative<Erasure>(record.entry.content.body);
    return !is_erasure && erased.contains(record.stem);
  });
  std::erase_if(unreadable, [&](const Stem& stem) {
    return stem.word() != "erasure" && erased.contains(stem);
  });
}

namespace {

void sort_by_time(std::vector<Item>& items) {
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
    if (a.content.at != b.content.at) return a.content.at < b.content.at;
    return a.record.stem.logged_before(b.record.stem);
  });
}

// Where nothing was corrected or erased each entry stands for itself.
std::vector<Item> as_written(std::vector<Record> records) {
  std::vector<Item> items;
  items.reserve(records.size());
  for (auto& record : records) {
    auto content = record.entry.content;
    items.push_back({std::move(record), std::move(content)});
  }
  sort_by_time(items);
  return items;
}

}  // namespace

std::vector<Item> apply_corrections(std::vector<Record> records) {
  const bool untouched = std::ranges::none_of(records, [](const Record& record) {
    return as_correction(record) != nullptr ||
           std::holds_alternative<Erasure>(record.entry.content.body);
  });
  if (untouched) return as_written(std::move(records));
  // The same result for every order of the same entries, also in a cycle.
  std::ranges::sort(records, &Stem::logged_before, &Record::stem);
  std::map<Stem, const Record*> present;
  Children children;
  for (const auto& record : records) {
    present.emplace(record.stem, &record);
    if (const auto* correction = as_correction(record)) {
      children.emplace(correction->corrects, &record);
    }
  }
  // What was erased, and had been corrected, is there as the correction has it.
  std::vector<Record> stand_ins;
  for (const auto& record : records) {
    const auto* erasure = std::get_if<Erasure>(&record.entry.content.body);
    if (erasure == nullptr || present.contains(erasure->erased)) continue;
    if (auto one = stand_in(erasure->erased, children)) stand_ins.push_back(*std::move(one));
  }
  for (const auto& record : stand_ins) present.emplace(record.stem, &record);
  std::vector<Item> items;
  std::set<Stem> placed;
  const auto place = [&](const Record& record) {
    items.push_back(make_item(record, children));
    placed.insert(record.stem);
    for (const auto& correction : items.back().corrections) placed.insert(correction.stem);
  };
  for (const auto& record : stand_ins) {
    if (placed.contains(record.stem)) continue;  // erased twice, by two
    place(record);
    items.back().erased = true;
  }
  for (const auto& record : records) {
    const auto* correction = as_correction(record);
    if (correction == nullptr || !present.contains(correction->corrects)) place(record);
  }
  // Corrections that only correct one another: the first of each cycle stands for it, so that they
  // are shown, once.
  for (const auto& record : records) {
    if (!placed.contains(record.stem) && corrects_itself(record, present)) place(record);
  }
  sort_by_time(items);
  return items;
}

}  // namespace model
