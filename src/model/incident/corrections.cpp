#include "model/incident/corrections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.hpp"

namespace model {

namespace {

const Correction* as_correction(const Record& record) {
  return std::get_if<Correction>(&record.entry.content.body);
}

using Children = std::multimap<Stem, const Record*>;  // by what they correct

// All corrections below the entry, whatever they correct there.
std::set<Stem> all_below(const Stem& stem, const Children& children) {
  std::set<Stem> below;
  std::vector<Stem> next{stem};
  while (!next.empty()) {
    const auto [begin, end] = children.equal_range(next.back());
    next.pop_back();
    for (auto it = begin; it != end; ++it) {
      if (below.insert(it->second->stem).second) next.push_back(it->second->stem);
    }
  }
  return below;
}

std::size_t count_voids(const Item& item, const std::vector<Stem>& among) {
  return static_cast<std::size_t>(std::ranges::count_if(item.corrections, [&](const Record& one) {
    return as_correction(one)->instead.empty() && base::contains(among, one.stem);
  }));
}

// Fills in all corrections below the item's entry: each after the ones that it corrects and
// settles, even where the clocks of two machines differ, and otherwise as they were logged. A cycle
// (impossible by honest writing) ends.
void find_chain(Item& item, const Children& children) {
  auto waiting = all_below(item.record.stem, children);
  waiting.erase(item.record.stem);
  std::map<Stem, const Record*> next;
  const auto add_below = [&](const Stem& stem) {
    const auto [begin, end] = children.equal_range(stem);
    for (auto it = begin; it != end; ++it) {
      if (waiting.contains(it->second->stem)) next.emplace(it->second->stem, it->second);
    }
  };
  const auto is_ready = [&](const auto& candidate) {
    return std::ranges::none_of(as_correction(*candidate.second)->over, [&](const Stem& stem) {
      return stem != candidate.first && waiting.contains(stem);
    });
  };
  add_below(item.record.stem);
  while (!next.empty()) {
    auto ready = std::ranges::find_if(next, is_ready);
    if (ready == next.end()) ready = next.begin();
    const Record& record = *ready->second;
    next.erase(ready);
    waiting.erase(record.stem);
    item.corrections.push_back(record);
    add_below(record.stem);
  }
  const auto standing = standing_corrections(item);
  // Two who both say that it is void are of one mind.
  item.disputed = standing.size() > 1 && count_voids(item, standing) < standing.size();
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

// When it was logged, as its name has it.
base::Instant logged_by_name(const Stem& stem, const base::Instant& otherwise) {
  const std::string stamp(stem.stamp());  // 2026-11-20T213102Z
  const auto utc = base::Instant::parse(
      fmt::format("{}:{}:{}", stamp.substr(0, 13), stamp.substr(13, 2), stamp.substr(15)));
  return utc ? base::Instant(utc->utc_seconds(), otherwise.offset_seconds()) : otherwise;
}

// The entry as the first of its corrections that says something has it; nothing where none does.
std::optional<Item> as_corrected(const Stem& erased, const Children& children) {
  const auto any = children.find(erased);
  if (any == children.end()) return std::nullopt;
  Record record{erased, any->second->entry, any->second->folder};
  const auto corrections = make_item(record, children).corrections;
  const auto says = [](const Record& one) { return !as_correction(one)->instead.empty(); };
  const auto first = std::ranges::find_if(corrections, says);
  if (first == corrections.end()) return std::nullopt;
  record.entry = first->entry;
  record.entry.content = as_correction(*first)->instead.front();
  record.entry.logged = logged_by_name(erased, record.entry.content.at);
  auto item = make_item(record, children);
  item.erased = true;
  return item;
}

// What corrects an erased correction falls to what that one corrected: its name tells.
void find_targets(std::vector<Record>& records, const std::vector<Stem>& unreadable) {
  std::map<std::string_view, const Stem*> by_id;  // of what lies there, and what was erased
  std::set<Stem> erased;                          // corrections
  for (const auto& stem : unreadable) by_id.emplace(stem.id(), &stem);
  for (const auto& record : records) {
    by_id.emplace(record.stem.id(), &record.stem);
    const auto* erasure = std::get_if<Erasure>(&record.entry.content.body);
    if (erasure == nullptr) continue;
    by_id.emplace(erasure->erased.id(), &erasure->erased);
    if (erasure->erased.word() == "correction") erased.insert(erasure->erased);
  }
  if (erased.empty()) return;
  for (auto& record : records) {
    auto* correction = std::get_if<Correction>(&record.entry.content.body);
    if (correction == nullptr) continue;
    for (std::size_t i = 0; i < erased.size() && erased.contains(correction->target()); ++i) {
      const auto ids = correction->target().targets();
      const auto next = ids.empty() ? by_id.end() : by_id.find(ids.front());
      if (next == by_id.end()) break;
      correction->falls_to = *next->second;
    }
  }
}

using ByStem = std::map<Stem, const Record*>;

// Whether the corrections that it corrects, one after another, come back to it. All are present.
bool corrects_itself(const Stem& correction, const ByStem& present) {
  std::set<Stem> seen;
  auto next = correction;
  while (seen.insert(next).second) next = as_correction(*present.at(next))->target();
  return next == correction;
}

}  // namespace

std::vector<Stem> standing_corrections(const Item& item) {
  std::set<Stem> settled;
  for (const auto& record : item.corrections) {
    const auto& correction = *as_correction(record);
    settled.insert(correction.target());
    settled.insert(correction.over.begin(), correction.over.end());
  }
  std::vector<Stem> standing;
  for (const auto& record : item.corrections) {
    if (!settled.contains(record.stem)) standing.push_back(record.stem);
  }
  return standing;
}

bool void_contested(const Item& item) {
  const auto voids = count_voids(item, standing_corrections(item));
  return item.disputed && voids > 0;
}

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

std::vector<Item> apply_corrections(std::vector<Record> records,
                                    const std::vector<Stem>& unreadable) {
  const bool untouched = std::ranges::none_of(records, [](const Record& record) {
    return as_correction(record) != nullptr ||
           std::holds_alternative<Erasure>(record.entry.content.body);
  });
  if (untouched) return as_written(std::move(records));
  // The same result for every order of the same entries, also in a cycle.
  std::ranges::sort(records, &Stem::logged_before, &Record::stem);
  find_targets(records, unreadable);
  ByStem present;
  Children children;
  for (const auto& record : records) {
    present.emplace(record.stem, &record);
    const auto* correction = as_correction(record);
    if (correction != nullptr) children.emplace(correction->target(), &record);
  }
  std::vector<Item> items;
  std::set<Stem> placed;
  const auto place = [&](Item item) {
    placed.insert(item.record.stem);
    for (const auto& correction : item.corrections) placed.insert(correction.stem);
    items.push_back(std::move(item));
  };
  // What was erased, and had been corrected, is there as the correction has it.
  for (const auto& record : records) {
    const auto* erasure = std::get_if<Erasure>(&record.entry.content.body);
    if (erasure == nullptr || present.contains(erasure->erased)) continue;
    auto item = as_corrected(erasure->erased, children);
    if (item && !placed.contains(erasure->erased)) place(*std::move(item));  // erased twice, by two
  }
  for (const auto& record : records) {
    const auto* correction = as_correction(record);
    const bool beneath = correction != nullptr && (present.contains(correction->target()) ||
                                                   placed.contains(correction->target()));
    if (!beneath) place(make_item(record, children));
  }
  // Corrections that only correct one another: the first of each cycle stands for it, so that they
  // are shown, once.
  for (const auto& record : records) {
    if (!placed.contains(record.stem) && corrects_itself(record.stem, present))
      place(make_item(record, children));
  }
  sort_by_time(items);
  return items;
}

}  // namespace model
