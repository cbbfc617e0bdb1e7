// Which plan it is, and what its folder holds; each file is read when it is first asked for.
#include <fmt/format.h>

#include "base/closest.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/session/session.hpp"
#include "store/disk/workspace.hpp"

namespace cli {

namespace {

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

const model::Plans* Session::plans() {
  if (!plans_) {
    plans_ = store::load_plans(root(), store::Fallback::history);
    if (plans_->diagnostics.has_errors()) {
      warn(fmt::format(
          "plans/plans.yaml kan ikke læses. {} {} Alle fejl: beredskab check",
          plans_->value ? "En tidligere udgave fra historikken bruges." : "Dansk tid bruges.",
          first_fault(plans_->diagnostics)));
    }
  }
  return value(*plans_);
}

model::PlanId Session::plan_id() {
  if (folder_) return folder_->id;
  if (one_of_many_) return *one_of_many_;
  const auto listed = store::list_plans(root());
  if (const auto given = arguments_.value("--plan")) {
    if (const auto* id = base::find(listed, *given, &model::PlanId::str)) return *id;
    const auto ids = base::mapped(listed, &model::PlanId::str);
    const auto meant = base::closest(*given, ids);
    throw UsageError(fmt::format("Der er ingen plan med id'et «{}».", base::visible(*given)),
                     meant ? fmt::format("Mente du «{}»?", *meant)
                           : fmt::format("Planer her: {}.", base::join(ids, ", ")));
  }
  if (const model::Plans* known = plans()) return known->default_plan;
  // A folder with a document alone is not a plan to work with yet.
  const auto whole = base::filtered(listed, [&](const auto& id) {
    std::error_code untold;
    const auto plan = std::filesystem::status(root() / "plans" / id.str() / "plan.yaml", untold);
    return plan.type() != std::filesystem::file_type::not_found;
  });
  if (whole.size() == 1) return whole.front();
  throw UsageError("Det kan ikke læses i plans/plans.yaml, hvilken plan der gælder.",
                   "Nævn planen med --plan ID.");
}

store::PlanFolder& Session::plan_and_list() {
  if (folder_) return *folder_;
  folder_ = store::load_plan_and_list(root(), plan_id(), store::Fallback::history);
  // What is wrong with them is said together with what is wrong with the rest.
  if (folder_->plan.diagnostics.has_errors() || folder_->participants.diagnostics.has_errors())
    folder();
  follow_absences();
  return *folder_;
}

store::PlanFolder& Session::folder() {
  plan_and_list();
  if (folder_is_whole_) return *folder_;
  folder_is_whole_ = true;
  store::load_rest(root(), now().date(), store::Fallback::history, *folder_);
  for (const auto& card : folder_->cards) {
    if (card.value) cards_.push_back(*card.value);
  }
  warn_of_plan_files();
  return *folder_;
}

void Session::follow_absences() {
  if (folder_ && folder_->participants.value) {
    folder_->participants.value->away = model::absences(plan_entries());
  }
}

void Session::read_plan_log_again() {
  forget_plan_log();
  follow_absences();
}

bool Session::only_document() {
  const auto& files = folder();
  return files.plan.missing && files.participants.missing && files.document.value;
}

void Session::warn_of_plan_files() {
  if (only_document()) {
    if (one_of_many_) return;  // no news where all plans are listed
    warn(
        fmt::format("Planen «{0}» har kun et dokument: plans/{0}/plan.yaml og participants.yaml "
                    "er ikke skrevet endnu.",
                    folder_->id.str()));
    return;
  }
  const auto warn_of = [&](const auto& loaded, std::string_view what, std::string_view without) {
    if (!loaded.diagnostics.has_errors()) return;
    const std::string_view used = loaded.partly ? "har fejl og bruges uden det, der ikke kan læses"
                                                : "har fejl og bruges alligevel";
    if (one_of_many_) {  // many may be broken: a phrase each, and no advice for the night
      const auto name = loaded.diagnostics.begin()->file;
      warn(fmt::format("{} {}.", name.substr(name.rfind('/') + 1),
                       loaded.missing     ? "mangler"
                       : !loaded.value    ? "kan ikke læses"
                       : loaded.from_date ? "kan ikke læses, og en tidligere udgave bruges"
                                          : used));
      return;
    }
    if (loaded.value && !loaded.from_date) {
      warn(fmt::format("{} {}. {} Alle fejl: beredskab check", what, used,
                       first_fault(loaded.diagnostics)));
      return;
    }
    std::string then(without);
    if (loaded.from_date) {
      const auto date = base::Date::parse(loaded.from_date->substr(0, 10));
      then = fmt::format("Udgaven fra den {} bruges.",
                         date ? base::danish_date_short(*date) : *loaded.from_date);
    }
    warn(fmt::format("{} kan ikke læses. {} {} Alle fejl: beredskab check", what, then,
                     first_fault(loaded.diagnostics)));
  };
  warn_of(folder_->plan, "Planen",
          "Type og boligområde gemmes, som du taster dem, og punkterne til stillingtagen mangler.");
  warn_of(folder_->participants, "Deltagerlisten", "Find numrene på den trykte kontaktliste.");
  warn_of(folder_->document, "Dokumentet", "Planen kan bruges uden.");
  for (const auto& card : folder_->cards) warn_of(card, "Et actioncard", "De andre er her.");
}

const model::Document* Session::document_of(const model::Incident& incident) {
  if (!incident.at || document() == nullptr) return document();
  std::optional<model::Sha256> hash;
  for (const auto& stem : incident.activations) {
    const auto* item = incident.find(stem);
    const auto* one = item ? std::get_if<model::Activation>(&item->content.body) : nullptr;
    if (one != nullptr && one->document && !hash) hash = one->document;
  }
  const auto day = zone().here(*incident.at).date();
  const auto& valid = document()->valid;
  const bool ruled = !valid || (valid->from <= day && day <= valid->to);
  if (hash ? hash == folder().document_hash : ruled) return document();
  auto [there, unread] = earlier_documents_.try_emplace({hash, day});
  if (unread) there->second = store::document_then(root(), plan_id(), hash, day);
  return there->second ? &*there->second : document();
}

const std::vector<model::Card>& Session::cards() {
  folder();
  return cards_;
}

const store::Loaded<model::Helhedsplan>& Session::helhedsplan() {
  if (!helhedsplan_) {
    helhedsplan_ = store::load_helhedsplan(root(), folder(), store::Fallback::history);
  }
  return *helhedsplan_;
}

}  // namespace cli
