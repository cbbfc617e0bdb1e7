#include "model/open_decisions.hpp"

#include <set>

#include "model/fold_steps.hpp"

namespace model {

std::vector<std::size_t> open_decisions(const std::vector<Item>& entries) {
  std::set<Stem> settled;
  for (const auto& item : entries) {
    if (const auto* done = counting<Done>(item)) settled.insert(done->target);
    const auto* decision = counting<Decision>(item);
    if (decision != nullptr && decision->replaces) settled.insert(*decision->replaces);
  }
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto* decision = counting<Decision>(entries[i]);
    if (decision == nullptr || !decision->is_followup()) continue;
    if (settled.count(entries[i].record.stem) == 0) open.push_back(i);
  }
  return open;
}

}  // namespace model
