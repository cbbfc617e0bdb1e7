#include "model/incident/open_tasks.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "model/incident/counting.hpp"

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

bool may_have_open_tasks(const std::vector<Stem>& stems) {
  std::set<std::string_view> settled;  // done, or replaced by a decision
  std::set<std::string_view> unsure;   // what a correction may turn into a task, or unsettle
  for (const auto& stem : stems) {
    const auto word = stem.word();
    const auto targets = stem.targets();
    const bool settles = word == "done" || word == "followup" || word == "decision" ||
                         word == "used" || word == "notused";
    if (settles) settled.insert(targets.begin(), targets.end());
    const bool settling = settles && !targets.empty();
    if (settling || word == "decision" || word == "used" || word == "correction")
      unsure.insert(stem.id());
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
