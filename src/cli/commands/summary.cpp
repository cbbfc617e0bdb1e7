#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/blank_text.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/waiting.hpp"
#include "cli/writing/document_output.hpp"
#include "render/documents/period_counts.hpp"
#include "render/documents/public_view.hpp"
#include "render/documents/summary_view.hpp"
#include "render/views/incident_view.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/workspace.hpp"

namespace cli::commands {

namespace {

// What may be published of it. What was marked so, and may not, is said.
Output summarise_in_public(Session& session, const model::Incident& incident) {
  const auto view = render::public_view(session.filed_context(), incident);
  if (!view.withheld.empty()) {
    session.warn(
        fmt::format("Mærket til offentliggørelse, men udeladt, for det handler om personer: "
                    "{}. Skriv det uden navne, numre og adresser: beredskab correct {} \"…\"",
                    base::danish_list(view.withheld),
                    view.withheld.size() == 1 ? view.withheld.front() : "ID"));
  }
  if (!view.at) {
    session.warn(
        "Aktiveringen er ikke mærket til offentliggørelse: type, boligområde og tid står "
        "her ikke. Skal de det, så skriv: beredskab correct " +
        std::string(incident.name.id()) + " --public");
  }
  return document_output(session, "public", view,
                         {.exercise = incident.exercise, .publishable = true});
}

// Of one plan, or of one among others.
void count(Session& of_plan, const render::PlanInPeriod* among, bool in_public,
           render::PeriodCounts& counts) {
  auto context = among == nullptr ? of_plan.filed_context() : of_plan.workspace_context();
  context.plan = of_plan.plan();
  of_plan.each_incident(
      [&](const model::Incident& incident) -> std::optional<render::CountedIncident> {
        if (in_public && !render::starts_in_public(incident)) return std::nullopt;
        return counts.look(context, among, incident);
      },
      [&](std::optional<render::CountedIncident> counted) {
        if (counted) counts.add(*std::move(counted));
      });
}

Output summarise_period(Session& session, const Days& days, bool all) {
  const bool in_public = session.arguments().has("--public");
  const auto today = session.now().date();
  auto looking = look_for_left_out(session);
  render::PeriodCounts counts(days.since, days.until.value_or(today), today);
  std::vector<render::PlanInPeriod> plans;
  Waiting waiting(session, "Læser hændelserne");
  const std::size_t many = all ? store::list_plans(session.root()).size() : 1;
  const auto take = [&](Session& of_plan) {
    if (many > 1) waiting.reached(plans.size(), many);
    const auto* plan = of_plan.plan();
    plans.push_back({of_plan.plan_id().str(), plan_name(of_plan),
                     plan != nullptr ? std::optional(*plan) : std::nullopt});
    count(of_plan, all ? &plans.back() : nullptr, in_public, counts);
  };
  if (all) {
    for_each_plan(session, take);
  } else {
    take(session);
  }
  waiting.hide();
  warn_of_left_out(session, looking.get());
  auto view =
      all ? counts.view(session.workspace_context(), plans) : counts.view(session.filed_context());
  if (in_public) view = render::counts_only(std::move(view));
  return document_output(session, "period", view, {.of_all = all, .publishable = in_public});
}

Output blank_log(Session& session, const Arguments& arguments) {
  std::optional<model::Incident> incident;
  if (arguments.has("--incident")) incident = session.picked_incident();
  const auto sheet =
      render::blank_log_view(session.filed_context(), incident ? &*incident : nullptr);
  return sheet_output(session, "blank-log", sheet, {.exercise = incident && incident->exercise},
                      [&] { return blank_log_text(session, sheet); });
}

// Of the incident's own folder, and of those that were merged into it.
void tell_digest(Session& session, const model::Incident& incident, render::SummaryView& view) {
  std::vector<std::filesystem::path> folders{session.records().folder_of(incident.name)};
  for (const auto& one : incident.absorbed)
    folders.push_back(session.records().folder_of(one.name));
  try {
    for (const auto& folder : folders) {
      view.logs.push_back({folder.generic_string(), store::log_digest(session.root() / folder)});
    }
  } catch (const Error& error) {
    session.warn(fmt::format("Loggens kontrolsum er ikke med: {}", error.what()));
  }
}

}  // namespace

Output summary(Session& session, const Arguments& arguments) {
  if (arguments.has("--blank")) return blank_log(session, arguments);
  const bool all = arguments.has("--all");
  const auto days = read_period(session);
  const bool period = all || days.since || days.until;
  refuse_if(arguments.has("--without-restricted") && (period || arguments.has("--public")),
            fmt::format("{} har intet af det, der kun er for en begrænset kreds.",
                        period ? "En periode i tal" : "Det, der må offentliggøres,"),
            "Skriv det uden --without-restricted.");
  if (period) return summarise_period(session, days, all);
  const auto incident = session.incident_to_show();
  if (arguments.has("--public")) return summarise_in_public(session, incident);
  auto view =
      render::summary_view(session.filed_context(), incident,
                           arguments.has("--without-restricted") ? render::Restricted::without
                                                                 : render::Restricted::with);
  tell_digest(session, incident, view);
  view.signatures = arguments.has("--signatures");
  return document_output(session, "summary", view, {.exercise = incident.exercise});
}

}  // namespace cli::commands
