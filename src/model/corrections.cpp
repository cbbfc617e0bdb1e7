// Corrections: which content of an entry counts.
#include <algorithm>
#include <map>
#include <set>

#include "model/incident.hpp"

namespace model {

namespace {

const Correction* as_correction(const Record& record) {
  return std::get_if<Correction>(&record.entry.content.body);
}

using Children = std::multimap<Stem, const Record*>;  // by what they correct

// All corrections below `stem`, breadth first; a cycle (impossible by honest writing) ends.
std::vector<Record> chain(const Stem& stem, const Children& children, bool& disputed) {
  std::vector<Record> found;
  std::set<Stem> seen{stem};
  std::vector<Stem> open{stem};
  while (!open.empty()) {
    const Stem next = open.back();
    open.pop_back();
    const auto [begin, end] = children.equal_range(next);
    if (std::distance(begin, end) > 1) disputed = true;
    for (auto it = begin; it != end; ++it) {
      if (!seen.insert(it->second->stem).second) continue;
      found.push_back(*it->second);
      open.push_back(it->second->stem);
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Record& a, const Record& b) { return a.stem < b.stem; });
  return found;
}

}  // namespace

std::vector<Item> apply_corrections(std::vector<Record> records) {
  std::set<Stem> present;
  for (const auto& record : records) present.insert(record.stem);
  Children children;
  for (const auto& record : records) {
    if (const auto* correction = as_correction(record)) {
      children.emplace(correction->corrects, &record);
    }
  }
  std::vector<Item> items;
  std::set<Stem> placed;
  const auto place = [&](const Record& record) {
    Item item{record, record.entry.content, false, false, {}};
    item.corrections = chain(record.stem, children, item.disputed);
    placed.insert(record.stem);
    for (const auto& correction : item.corrections) placed.insert(correction.stem);
    if (!item.corrections.empty()) {
      // The last of a chain counts: the latest correction that no other one corrects.
      const Record* last = nullptr;
      for (const auto& correction : item.corrections) {
        if (children.count(correction.stem) == 0) last = &correction;
      }
      if (last == nullptr) last = &item.corrections.back();
      const auto& instead = as_correction(*last)->instead;
      item.voided = instead.empty();
      if (!item.voided) item.content = instead.front();
    }
    items.push_back(std::move(item));
  };
  for (const auto& record : records) {
    const auto* correction = as_correction(record);
    if (correction == nullptr || present.count(correction->corrects) == 0) place(record);
  }
  // Corrections that only correct one another: shown as they are, never lost.
  for (const auto& record : records) {
    if (placed.count(record.stem) == 0) place(record);
  }
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
    if (a.content.at != b.content.at) return a.content.at < b.content.at;
    return a.record.stem < b.record.stem;
  });
  return items;
}

}  // namespace model
