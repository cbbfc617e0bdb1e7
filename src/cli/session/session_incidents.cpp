// The incidents of a session's plan: which are open, which was the last, which have something left.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/line/suggested.hpp"
#include "cli/session/session.hpp"
#include "model/incident/entries.hpp"
#include "model/rules/people_to_call.hpp"
#include "store/disk/workspace.hpp"

namespace cli {

namespace {

using Groups = std::vector<model::FolderGroup>;

bool may_be_open(const model::FolderGroup& group) {
  return model::open_by_names(group) != model::OpenByName::ended;
}

bool is_unclear(const model::FolderGroup& group) {
  return model::open_by_names(group) == model::OpenByName::unclear;
}

// Follow-ups and inquiries, the plan's own tasks, and staff who have not said that they are home.
bool leaves_something(const model::Incident& incident) {
  return model::has_open_tasks(incident) ||
         std::ranges::any_of(incident.tasks, &model::PlanTaskState::left) ||
         std::ranges::any_of(incident.staff, &model::StaffMember::missing);
}

// By names, but for an inquiry that was answered at once.
bool may_have_open_tasks(Session& session, const model::FolderGroup& group,
                         std::vector<model::Stem> stems) {
  if (!model::may_have_open_tasks(stems)) return false;
  const auto is_inquiry = [](const model::Stem& stem) { return stem.word() == "inquiry"; };
  std::erase_if(stems, is_inquiry);
  return model::may_have_open_tasks(stems) ||
         session.may_hold(group, is_inquiry, [](const model::Body& body) {
           const auto* inquiry = std::get_if<model::Inquiry>(&body);
           return inquiry == nullptr || !inquiry->answer;
         });
}

// The latest entry among the names that ended an incident; where none of them says so, a correction
// may have.
std::string_view ended(const model::IncidentFolder& folder) {
  std::string_view latest;
  std::string_view corrected;
  for (const auto& stem : folder.stems) {
    const bool ends = stem.word() == "closure" || stem.word() == "notused";
    if (ends && stem.stamp() > latest) latest = stem.stamp();
    if (stem.word() == "correction" && stem.stamp() > corrected) corrected = stem.stamp();
  }
  return latest.empty() && !folder.has("merge") ? corrected : latest;
}

}  // namespace

const Groups& Session::groups() {
  if (groups_) return *groups_;
  unlisted_ = {};
  groups_ = model::grouped(records().list(&unlisted_));
  return *groups_;
}

std::vector<model::IncidentName> Session::folders_where(
    const std::function<bool(const model::IncidentFolder&)>& wanted) {
  std::vector<model::IncidentName> names;
  for (const auto& group : groups()) {
    for (const auto& folder : group) {
      if (wanted(folder)) names.push_back(folder.name);
    }
  }
  std::ranges::sort(names);
  return names;
}

bool Session::may_hold(const model::FolderGroup& group, bool (*picked)(const model::Stem&),
                       bool (*is_so)(const model::Body&)) {
  return std::ranges::any_of(group, [&](const model::IncidentFolder& folder) {
    return folder.has("correction") ||
           std::ranges::any_of(folder.stems, [&](const model::Stem& stem) {
             if (!picked(stem)) return false;
             const auto entry = records().read_entry(folder.name, stem);
             return !entry || is_so(entry->content.body);
           });
  });
}

std::vector<model::Incident> Session::read_all(const Groups& groups, base::Diagnostics& faults) {
  auto incidents = records().read_all(groups, faults);
  for (auto& incident : incidents) {
    model::follow_list(incident, plan(), participants(), now().date());
  }
  return incidents;
}

std::vector<model::Incident> Session::read_all(const Groups& groups) {
  base::Diagnostics faults;
  auto incidents = read_all(groups, faults);
  warn_of_entries(faults);
  return incidents;
}

std::vector<model::Incident> Session::all_incidents() { return read_all(groups()); }

const std::vector<model::Incident>& Session::open_incidents() {
  if (open_) return *open_;
  const auto candidates = base::filtered(groups(), may_be_open);
  auto faults = unlisted_;
  auto incidents = read_all(candidates, faults);
  warn_of_entries(faults);
  std::erase_if(incidents, [](const model::Incident& incident) { return !incident.open(); });
  // What contradicts itself comes first.
  std::stable_partition(incidents.begin(), incidents.end(),
                        [](const auto& one) { return one.use.disputed(); });
  open_ = std::move(incidents);
  return *open_;
}

bool Session::several_open() {
  if (open_) return open_->size() > 1;
  return std::ranges::count_if(groups(), may_be_open) > 1;
}

std::optional<model::IncidentFolder> Session::ended_last() {
  std::optional<model::IncidentFolder> latest;
  const auto is_open = [&](const model::IncidentFolder& folder) {
    return base::contains(open_incidents(), folder.name, &model::Incident::name);
  };
  for (const auto& group : groups()) {
    if (model::open_by_names(group) == model::OpenByName::open) continue;
    if (std::ranges::any_of(group, is_open)) continue;
    for (const auto& folder : group) {
      if (!ended(folder).empty() && (!latest || ended(folder) >= ended(*latest))) latest = folder;
    }
  }
  return latest;
}

std::optional<model::Incident> Session::latest_incident() {
  if (const auto folder = ended_last()) return read(folder->name);
  const auto all = folders_where([](const auto&) { return true; });
  return all.empty() ? std::nullopt : std::optional(read(all.back()));
}

std::optional<model::Incident> Session::just_ended() {
  const auto folder = ended_last();
  if (!folder) return std::nullopt;
  const auto since = now().plus_seconds(-base::day_seconds).utc_stamp();
  if (ended(*folder) < since) return std::nullopt;
  auto incident = read(folder->name);
  return incident.open() ? std::nullopt : std::optional(std::move(incident));
}

// Of the plan's tasks and the staff names do not tell: where there may be any, files are read.
std::vector<model::Incident> Session::ended_with_tasks() {
  const bool plan_has_tasks = plan() != nullptr && !plan()->tasks.empty();
  Groups candidates;
  for (const auto& group : groups()) {
    if (model::open_by_names(group) == model::OpenByName::open) continue;
    const auto stems = model::all_stems(group);
    const bool others = std::ranges::any_of(stems, [&](const model::Stem& stem) {
      return stem.word() == "staff" || stem.word() == "task" ||
             (plan_has_tasks && stem.is_activation());
    });
    if (others || may_have_open_tasks(*this, group, stems)) candidates.push_back(group);
  }
  auto incidents = read_all(candidates);
  std::erase_if(incidents, [](const model::Incident& incident) {
    return incident.open() || incident.state == model::State::merged || !leaves_something(incident);
  });
  return incidents;
}

std::vector<model::Incident> Session::with_tasks() {
  auto incidents = open_incidents();
  for (auto& ended : ended_with_tasks()) incidents.push_back(std::move(ended));
  return incidents;
}

std::string Session::plan_flag() const {
  const auto given = one_of_many_ ? std::optional(one_of_many_->str()) : arguments_.value("--plan");
  return given ? " --plan " + *given : "";
}

std::string Session::in_plan(std::string_view text) const {
  std::string out(text);
  const std::string flag = plan_flag();
  if (flag.empty()) return out;
  auto all = suggested_in(text);
  for (auto one = all.rbegin(); one != all.rend(); ++one) {
    const auto line = text.substr(one->begin, text.find('\n', one->begin) - one->begin);
    if (one->command->of_all_plans || line.find("--plan") != line.npos) continue;
    out.insert(one->begin + std::string_view("beredskab").size(), flag);
  }
  return out;
}

std::string Session::open_elsewhere() {
  std::vector<std::string> plans;
  std::ptrdiff_t all = 0;
  for (const auto& id : store::list_plans(root())) {
    if (id == plan_id()) continue;
    try {
      const store::Records elsewhere(root(), id);
      auto groups = base::filtered(model::grouped(elsewhere.list()), may_be_open);
      auto open = std::ranges::count_if(groups, std::not_fn(is_unclear));
      std::erase_if(groups, std::not_fn(is_unclear));
      base::Diagnostics told_there;
      open += std::ranges::count_if(elsewhere.read_all(groups, told_there), &model::Incident::open);
      if (open > 0) plans.push_back(id.str());
      all += open;
    } catch (const Error& error) {
      warn(error.what());  // the night in this plan goes on
    }
  }
  if (plans.empty()) return {};
  if (plans.size() > 1) {
    return fmt::format("I planerne {} er hændelser åbne: tilføj --plan ID.",
                       base::danish_list(plans));
  }
  return fmt::format(
      "I planen «{0}» er {1}: tilføj --plan {0}.", plans.front(),
      all == 1 ? std::string("én hændelse åben") : fmt::format("{} hændelser åbne", all));
}

// What was written since it was listed is seen. A merge may have brought it into another group.
const model::FolderGroup& Session::group_of(const model::IncidentName& name) {
  const auto listed = [&] {
    groups();
    return base::find_if(*groups_, [&](const model::FolderGroup& group) {
      return base::contains(group, name, &model::IncidentFolder::name);
    });
  };
  auto* group = listed();
  if (group == nullptr) group = &groups_->emplace_back(1, model::IncidentFolder{name, {}});
  for (auto& folder : *group) {
    auto now = records().folder(folder.name);
    if (now && now->into == folder.into) {
      folder = *std::move(now);
      continue;
    }
    look_again();
    group = listed();
    break;
  }
  if (group != nullptr) return *group;
  throw WorldError(fmt::format("Hændelsen {} findes ikke længere.", name.str()));
}

model::Incident Session::read(const model::IncidentName& name) {
  const auto incidents = read_all({group_of(name)});
  const auto find = [&](const model::IncidentName& wanted) {
    return *std::ranges::find(incidents, wanted, &model::Incident::name);
  };
  return find(find(name).merged_into.value_or(name));
}

const model::PlanLog& Session::plan_log() {
  if (!plan_log_is_read_) {
    base::Diagnostics faults;
    plan_logs_.push_back(records().read_plan_log(faults));
    plan_log_is_read_ = true;
    warn_of_entries(faults);
  }
  return plan_logs_.back();
}

}  // namespace cli
