#include "model/open_tasks.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace model {

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
    if (settling || word == "decision" || word == "used" || word == "correction") unsure.insert(stem.id());
  }
  return std::any_of(stems.begin(), stems.end(), [&](const Stem& stem) {
    const auto word = stem.word();
    if (word == "followup" || word == "inquiry") return settled.count(stem.id()) == 0;
    if (word != "correction") return false;
    const auto targets = stem.targets();
    return std::any_of(targets.begin(), targets.end(),
                       [&](std::string_view id) { return unsure.count(id) != 0; });
  });
}

bool has_open_tasks(const Entries& entries) {
  return std::ranges::any_of(entries.followups, &Task::open) ||
         std::ranges::any_of(entries.inquiries, &Task::open);
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
