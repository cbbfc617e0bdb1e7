// Proposals to change the plan: from minutes, evaluations and exercises alike. Each is open until
// it is accepted or rejected, and one that was accepted is to be written in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"

namespace model {

struct Proposal {
  Stem stem;       // of the entry that makes it
  int number = 1;  // of those that the entry makes
  Text text;
  base::Instant at;
  std::optional<Stem> meeting;              // whose minutes make it
  std::optional<Stem> exercise;             // whose evaluation makes it: its first entry
  const Incident* incident = nullptr;       // likewise
  std::optional<IncidentName> folder = {};  // of the incident in which it was written
  bool restricted = false;

  struct Settled {
    ProposalStep step;  // as the entry written last says
    Stem stem;          // of that entry
    base::Instant at;
  };
  std::optional<Settled> settled = {};
  std::vector<Stem> twins = {};     // of the entry (twins.hpp): each may be settled for all
  std::vector<Stem> told = {};      // of all that was settled of it, as it was logged
  std::vector<Settled> apart = {};  // settled otherwise, written apart from what counts

  // «cj2t97», and «cj2t97-2» for the second one of the entry.
  std::string id() const;
  bool disputed() const { return !apart.empty(); }
  bool open() const { return !settled || disputed(); }
  bool accepted() const { return !open() && settled->step.verdict == ProposalVerdict::accepted; }
  bool unwritten() const { return accepted() && !settled->step.in_plan; }
};

// By when they were made. Of a meeting whose minutes were written again, the same words are one
// proposal: the first. The pointers are into `incidents`, whose merges have been resolved.
std::vector<Proposal> proposals(const PlanLog& log, const std::vector<Incident>& incidents);

// Whether an incident with these entries may have made one that still waits: names alone tell.
// Those that `log` says are rejected or written in wait no more.
bool may_propose(const std::vector<Stem>& stems, const PlanLog& log);

}  // namespace model
