// The incidents of a session's plan: which are open, which was the last, which have something left.
#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "cli/session.hpp"
#include "model/open_tasks.hpp"

namespace cli {

const std::vector<model::Incident>& Session::open_incidents() {
  if (open_) return *open_;
  std::vector<store::IncidentFolder> candidates;
  base::Diagnostics faults;
  for (auto& found : records().list(&faults)) {
    if (model::open_by_names(found.stems) != model::OpenByName::ended) {
      candidates.push_back(std::move(found));
    }
  }
  auto incidents = records().read_all(candidates, faults);
  warn_of_entries(faults);
  for (const auto& incident : incidents) {
    if (incident.state == model::State::merged) merged_.push_back(incident);
  }
  std::erase_if(incidents, [](const model::Incident& incident) { return !incident.open(); });
  open_ = std::move(incidents);
  return *open_;
}

namespace {

bool any_open(const std::vector<model::Task>& tasks) {
  return std::any_of(tasks.begin(), tasks.end(), [](const auto& task) { return task.open(); });
}

}  // namespace

std::optional<model::Incident> Session::latest_incident() {
  const auto folders = records().list();
  if (folders.empty()) return std::nullopt;
  const store::IncidentFolder* latest = &folders.back();
  std::string_view ended;
  for (const auto& found : folders) {
    for (const auto& stem : found.stems) {
      const bool ends = stem.word() == "closure" || stem.word() == "notused";
      if (!ends || stem.stamp() < ended) continue;
      ended = stem.stamp();
      latest = &found;
    }
  }
  return read(latest->name);
}

model::Incident Session::incident_to_show() {
  if (!arguments_.values("--incident").empty() || !open_incidents().empty()) {
    return picked_incident();
  }
  if (auto latest = latest_incident()) return *std::move(latest);
  throw base::Error(base::Trouble::usage, "Der er ingen hændelser endnu.",
                    "Skriv beredskab activate, når der sker noget.");
}

std::vector<model::Incident> Session::ended_with_tasks() {
  std::vector<store::IncidentFolder> folders;
  for (auto& found : records().list()) {
    const bool ended = model::open_by_names(found.stems) != model::OpenByName::open;
    if (ended && model::may_have_open_tasks(found.stems)) folders.push_back(std::move(found));
  }
  base::Diagnostics faults;
  auto incidents = records().read_all(folders, faults);
  warn_of_entries(faults);
  std::erase_if(incidents, [](const model::Incident& incident) {
    return incident.open() || (!any_open(incident.followups) && !any_open(incident.inquiries));
  });
  return incidents;
}

std::string Session::plan_flag() const {
  const auto given = arguments_.value("--plan");
  return given ? " --plan " + *given : "";
}

std::vector<std::string> Session::open_elsewhere() {
  std::vector<std::string> sentences;
  for (const auto& id : store::list_plans(root())) {
    if (id == plan_id()) continue;
    std::size_t open = 0;
    for (const auto& found : store::Records(root(), id).list()) {
      if (model::open_by_names(found.stems) == model::OpenByName::open) ++open;
    }
    if (open == 0) continue;
    sentences.push_back(fmt::format("I planen «{0}» er {1} åben: tilføj --plan {0}.", id.str(),
                                    open == 1 ? std::string("én hændelse")
                                              : fmt::format("{} hændelser", open)));
  }
  return sentences;
}

model::Incident Session::read(const model::IncidentName& name) {
  for (const auto& found : records().list()) {
    if (found.name != name) continue;
    base::Diagnostics faults;
    auto incident = records().read(found, faults);
    warn_of_entries(faults);
    return incident;
  }
  throw base::Error(base::Trouble::world, fmt::format("Hændelsen {} findes ikke længere.", name.str()));
}

std::vector<std::string> Session::absorbed(const model::IncidentName& kept) {
  open_incidents();
  std::vector<std::string> titles;
  for (const auto& incident : merged_) {
    if (incident.merged_into == kept) titles.push_back(title(*this, incident));
  }
  return titles;
}

const model::PlanLog& Session::plan_log() {
  if (!plan_log_) {
    base::Diagnostics faults;
    plan_log_ = records().read_plan_log(faults);
    warn_of_entries(faults);
  }
  return *plan_log_;
}

}  // namespace cli
