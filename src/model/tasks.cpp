// What is left to do: follow-ups and inquiries, in an incident and outside of any.
#include "model/fold_steps.hpp"
#include "model/open_tasks.hpp"

namespace model {

namespace {

// The first entry that says so.
template <class Says>
std::optional<std::size_t> first(const Entries& entries, const Says& says) {
  for (std::size_t i = 0; i < entries.items.size(); ++i) {
    if (says(entries.items[i])) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> done_by(const Entries& entries, const Stem& stem) {
  return first(entries, [&](const Item& item) {
    const auto* done = counting<Done>(item);
    return done != nullptr && done->target == stem;
  });
}

}  // namespace

std::optional<std::size_t> replaced_by(const Entries& entries, const Stem& stem) {
  return first(entries, [&](const Item& item) {
    const auto* decision = counting<Decision>(item);
    return decision != nullptr && decision->replaces == stem && item.record.stem != stem;
  });
}

void collect_tasks(Entries& entries) {
  for (std::size_t i = 0; i < entries.items.size(); ++i) {
    const auto& item = entries.items[i];
    const auto& stem = item.record.stem;
    if (const auto* decision = counting<Decision>(item); decision && decision->is_followup()) {
      entries.followups.push_back({i, done_by(entries, stem), replaced_by(entries, stem)});
    }
    if (const auto* inquiry = counting<Inquiry>(item)) {
      entries.inquiries.push_back(
          {i, inquiry->answer ? std::optional<std::size_t>(i) : done_by(entries, stem), {}});
    }
    if (counting<Evaluation>(item)) entries.evaluations.push_back(i);
  }
}

}  // namespace model
