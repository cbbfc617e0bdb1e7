#include "cli/session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/describe.hpp"

namespace cli {

using base::Error;
using base::Trouble;

namespace {

constexpr std::string_view default_zone = "Europe/Copenhagen";

// «plan.yaml, linje 10: Nøglen «kordinator» kendes ikke.»: at night one line says enough.
std::string first_fault(const base::Diagnostics& diagnostics) {
  for (const auto& fault : diagnostics) {
    if (fault.severity != base::Severity::error) continue;
    return fault.line > 0 ? fmt::format("({}, linje {}: {})", fault.file, fault.line, fault.message)
                          : fmt::format("({}: {})", fault.file, fault.message);
  }
  return {};
}

}  // namespace

bool Session::interactive() const {
  return env_.interactive && !arguments_.has("--no-input") && !arguments_.has("--json");
}

const std::filesystem::path& Session::root() {
  if (!root_) {
    root_ = store::find_workspace(arguments_.value("--directory"), env_.current,
                                  env_.variable("BEREDSKAB_DIR"));
  }
  return *root_;
}

const model::Plans* Session::plans() {
  if (!plans_) {
    plans_ = store::load_plans(root(), store::Fallback::history);
    if (plans_->diagnostics.has_errors()) {
      warn(fmt::format("plans/plans.yaml kan ikke læses. {} {} Alle fejl: beredskab check",
                       plans_->value ? "En tidligere udgave fra historikken bruges."
                                     : "Dansk tid bruges.",
                       first_fault(plans_->diagnostics)));
    }
  }
  return value(*plans_);
}

const base::Zone& Session::zone() {
  if (!zone_) {
    const model::Plans* known = plans();
    const std::string name = known != nullptr ? known->timezone.str() : std::string(default_zone);
    try {
      zone_.emplace(name);
    } catch (const Error& error) {
      // A misspelt zone, or a computer without zone data, must not stop the night.
      warn(fmt::format("{} Tiderne skrives i UTC.", error.what()));
      zone_.emplace("UTC");
    }
  }
  return *zone_;
}

base::Instant Session::now() { return zone().at(env_.clock()); }

model::PlanId Session::plan_id() {
  if (folder_) return folder_->id;
  const auto listed = store::list_plans(root());
  if (const auto given = arguments_.value("--plan")) {
    std::vector<std::string> ids;
    for (const auto& id : listed) ids.push_back(id.str());
    for (const auto& id : listed) {
      if (id.str() == *given) return id;
    }
    const auto meant = base::closest(*given, ids);
    throw Error(Trouble::usage, fmt::format("Der er ingen plan med id'et «{}».",
                                            base::visible(*given)),
                meant ? fmt::format("Mente du «{}»?", *meant)
                      : fmt::format("Planer her: {}.", base::join(ids, ", ")));
  }
  if (const model::Plans* known = plans()) return known->default_plan;
  // A folder with a document alone is not a plan to work with yet.
  std::vector<model::PlanId> whole;
  for (const auto& id : listed) {
    std::error_code ignored;
    if (std::filesystem::exists(root() / "plans" / id.str() / "plan.yaml", ignored)) {
      whole.push_back(id);
    }
  }
  if (whole.size() == 1) return whole.front();
  throw Error(Trouble::usage, "Det kan ikke læses i plans/plans.yaml, hvilken plan der gælder.",
              "Nævn planen med --plan ID.");
}

store::PlanFolder& Session::folder() {
  if (!folder_) {
    const auto id = plan_id();
    folder_ = store::load_plan(root(), id, now().date(), store::Fallback::history);
    for (const auto& card : folder_->cards) {
      if (card.value) cards_.push_back(*card.value);
    }
    warn_of_plan_files();
  }
  return *folder_;
}

void Session::warn_of_plan_files() {
  if (folder_->plan.missing && folder_->participants.missing && folder_->document.value) {
    warn(fmt::format("Planen «{0}» har kun et dokument: plans/{0}/plan.yaml og participants.yaml "
                     "er ikke skrevet endnu.",
                     folder_->id.str()));
    return;
  }
  const auto warn_of = [&](const auto& loaded, std::string_view what, std::string_view without) {
    if (!loaded.diagnostics.has_errors()) return;
    std::string then(without);
    if (loaded.from_date) {
      const auto date = base::Date::parse(loaded.from_date->substr(0, 10));
      then = fmt::format("Udgaven fra den {} bruges.",
                         date ? base::danish_date_short(*date) : *loaded.from_date);
    }
    warn(fmt::format("{} kan ikke læses. {} {} Alle fejl: beredskab check", what, then,
                     first_fault(loaded.diagnostics)));
  };
  warn_of(folder_->plan, "Planen", "Type og boligområde gemmes, som du taster dem, og punkterne til stillingtagen "
          "mangler.");
  warn_of(folder_->participants, "Deltagerlisten", "Find numrene på den trykte kontaktliste.");
  warn_of(folder_->document, "Dokumentet", "Planen kan bruges uden.");
  for (const auto& card : folder_->cards) warn_of(card, "Et actioncard", "De andre er her.");
}

const std::vector<model::Card>& Session::cards() {
  folder();
  return cards_;
}

render::Context Session::context() {
  return {plans(), plan(), participants(), document(), now(),
          model::handed_to(plan_entries(), now()), &cards(), &zone()};
}

const std::vector<model::Incident>& Session::open_incidents() {
  if (open_) return *open_;
  std::vector<store::IncidentFolder> candidates;
  for (auto& found : records().list()) {
    if (model::open_by_names(found.stems) != model::OpenByName::ended) {
      candidates.push_back(std::move(found));
    }
  }
  base::Diagnostics faults;
  auto incidents = records().read_all(candidates, faults);
  warn_of_entries(faults);
  std::erase_if(incidents, [](const model::Incident& incident) { return !incident.open(); });
  open_ = std::move(incidents);
  return *open_;
}

namespace {

// Names alone tell which ended incidents have a follow-up or an inquiry that nobody has done.
bool may_have_tasks(const store::IncidentFolder& folder) {
  std::set<std::string_view> done;
  for (const auto& stem : folder.stems) {
    if (stem.word() != "done") continue;
    for (const auto target : stem.targets()) done.insert(target);
  }
  return std::any_of(folder.stems.begin(), folder.stems.end(), [&](const model::Stem& stem) {
    const bool task = stem.word() == "followup" || stem.word() == "inquiry";
    return task && done.count(stem.id()) == 0;
  });
}

bool any_open(const std::vector<model::Task>& tasks) {
  return std::any_of(tasks.begin(), tasks.end(), [](const auto& task) { return !task.done; });
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

std::vector<model::Incident> Session::ended_with_tasks() {
  std::vector<store::IncidentFolder> folders;
  for (auto& found : records().list()) {
    const bool ended = model::open_by_names(found.stems) != model::OpenByName::open;
    if (ended && may_have_tasks(found)) folders.push_back(std::move(found));
  }
  base::Diagnostics faults;
  auto incidents = records().read_all(folders, faults);
  warn_of_entries(faults);
  std::erase_if(incidents, [](const model::Incident& incident) {
    return incident.open() || (!any_open(incident.followups) && !any_open(incident.inquiries));
  });
  return incidents;
}

model::Incident Session::read(const model::IncidentName& name) {
  for (const auto& found : records().list()) {
    if (found.name != name) continue;
    base::Diagnostics faults;
    auto incident = records().read(found, faults);
    warn_of_entries(faults);
    return incident;
  }
  throw Error(Trouble::world, fmt::format("Hændelsen {} findes ikke længere.", name.str()));
}

const std::vector<model::Item>& Session::plan_entries() {
  if (!plan_entries_) {
    base::Diagnostics faults;
    plan_entries_ = records().read_plan_entries(faults);
    warn_of_entries(faults);
  }
  return *plan_entries_;
}

void Session::warn(std::string message) {
  if (std::find(warnings_.begin(), warnings_.end(), message) == warnings_.end()) {
    warnings_.push_back(std::move(message));
  }
}

void Session::warn_of_entries(const base::Diagnostics& diagnostics) {
  for (const auto& fault : diagnostics) {
    const std::string where =
        fault.line > 0 ? fmt::format("{}, linje {}", fault.file, fault.line) : fault.file;
    const bool unreadable = fault.severity == base::Severity::error;
    warn(fmt::format("{}{}{} ({})", unreadable ? "Et notat kan ikke læses: " : "", fault.message,
                     unreadable ? " De andre er her." : "", where));
  }
}

std::string title(Session& session, const model::Incident& incident) {
  return fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "",
                     render::incident_title(session.context(), incident.type, incident.area),
                     incident.name.id());
}

}  // namespace cli
