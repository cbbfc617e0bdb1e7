#include "model/rules/proposals.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/twins.hpp"
#include "model/rules/exercises.hpp"

namespace model {

namespace {

// The last that was written about each proposal counts.
std::vector<Proposal::Settled> settled_by(const PlanLog& log) {
  std::vector<Proposal::Settled> all;
  for (const auto& item : log.items) {
    const auto* step = counting<ProposalStep>(item);
    if (step != nullptr) all.push_back({*step, item.record.stem, item.content.at});
  }
  std::ranges::sort(all, &Stem::logged_before, &Proposal::Settled::stem);
  return all;
}

class Collector {
 public:
  void from_minutes(const Item& item, const Minutes& minutes) {
    int number = 0;
    for (const auto& change : minutes.changes) {
      ++number;
      const bool again = std::ranges::any_of(all, [&](const Proposal& other) {
        return other.meeting == minutes.meeting && other.stem != item.record.stem &&
               base::case_fold(other.text.str()) == base::case_fold(change.str());
      });
      if (!again) add(item, change, number).meeting = minutes.meeting;
    }
  }
  Proposal& add(const Item& item, const Text& text, int number = 1) {
    all.push_back(
        {item.record.stem, number, text, item.content.at, {}, {}, nullptr, {}, item.restricted()});
    return all.back();
  }
  std::vector<Proposal> all;
};

}  // namespace

std::string Proposal::id() const {
  return number == 1 ? std::string(stem.id()) : fmt::format("{}-{}", stem.id(), number);
}

std::vector<Proposal> proposals(const PlanLog& log, const std::vector<Incident>& incidents) {
  Collector found;
  for (const auto& item : log.items) {
    if (const auto* minutes = counting<Minutes>(item)) found.from_minutes(item, *minutes);
  }
  for (const auto& state : exercises(log.items)) {
    for (const auto i : state.evaluations) {
      const auto& told = std::get<Exercise>(log.items[i].content.body);
      if (told.change) found.add(log.items[i], *told.change).exercise = state.stem;
    }
  }
  for (const auto& incident : incidents) {
    if (incident.state == State::merged) continue;
    for (const auto i : incident.evaluations) {
      const auto* told = counting<Evaluation>(incident.items[i]);
      if (told == nullptr || !told->change) continue;
      auto& made = found.add(incident.items[i], *told->change);
      made.twins = twins_of(incident, incident.items[i]);
      made.incident = &incident;
      made.folder = incident.items[i].record.folder.value_or(incident.name);
    }
  }
  const auto all_settled = settled_by(log);
  for (auto& one : found.all) {
    std::vector<const Item*> told;
    for (const auto& settled : all_settled) {
      const auto& of = settled.step.proposal;
      if ((one.stem != of && !contains(one.twins, of)) ||
          one.number != settled.step.number.value_or(1))
        continue;
      one.settled = settled;
      one.told.push_back(settled.stem);
      told.push_back(log.find(settled.stem));
    }
    for (const auto* item : written_apart(told)) {
      const auto& step = std::get<ProposalStep>(item->content.body);
      if (step.verdict != one.settled->step.verdict)
        one.apart.push_back({step, item->record.stem, item->content.at});
    }
  }
  std::ranges::stable_sort(found.all, {}, &Proposal::at);
  return std::move(found.all);
}

bool may_propose(const std::vector<Stem>& stems, const PlanLog& log) {
  if (has_erased_but_corrected(stems)) return true;
  const auto all = settled_by(log);
  return std::ranges::any_of(stems, [&](const Stem& stem) {
    if (stem.word() != "evaluation") return false;
    const auto settled =
        base::filtered(all, [&](const auto& one) { return one.step.proposal == stem; });
    // Where one says otherwise, it may have been written apart.
    return settled.empty() || std::ranges::any_of(settled, [&](const auto& one) {
             const auto& last = settled.back().step;
             return one.step.verdict != last.verdict ||
                    (last.verdict == ProposalVerdict::accepted && !last.in_plan);
           });
  });
}

}  // namespace model
