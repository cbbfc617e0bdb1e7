#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/entry_text.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/subjects/proposals.hpp"
#include "cli/writing/document_output.hpp"
#include "render/documents/tables_csv.hpp"
#include "render/views/list_view.hpp"

namespace cli::commands {

namespace {

bool has_text(const model::Incident& incident, const std::string& folded) {
  return std::ranges::any_of(incident.items,
                             [&](const model::Item& item) { return cli::has_text(item, folded); });
}

// One of them; with none, what lies outside all areas.
bool concerns(const model::Incident& incident, const std::vector<model::AreaId>& areas) {
  if (areas.empty()) return incident.type && incident.areas.empty();
  return std::ranges::find_first_of(incident.areas, areas) != incident.areas.end();
}

// Also those who have left, or stand on no list, as long as something is theirs.
void keep_person(Session& session, const std::string& words,
                 const std::vector<model::Incident>& incidents, render::FollowupsView& view) {
  const bool number = !whose_number(session, words, incidents).empty();
  const std::string folded =
      number ? person(session, words, incidents).str() : base::case_fold(base::trim(words));
  const auto fits = [&](const render::PersonFollowups& person) {
    return !person.id.empty() && !folded.empty() &&
           (is_part(folded, person.name) || is_part(folded, person.id));
  };
  std::erase_if(view.people, [&](const auto& person) { return !fits(person); });
  if (!view.people.empty()) return;
  // Nothing is theirs: they must be somebody, or the name was misspelt.
  const auto who = person(session, words, incidents);
  view.people.push_back({who.str(), render::person_name(session.context(), who), {}});
}

Output list_proposals(Session& session, const Arguments& arguments) {
  const auto view = look_at_proposals(session, !arguments.has("--open"));
  if (wants_csv(session))
    return deliver(session, render::proposals_csv(view), render::to_json(view));
  Paper paper(session);
  paper.fit(arguments.line_in_full());
  print_proposals(paper, view);
  if (view.proposals.empty()) {
    paper.line(fmt::format("Der er ingen {}forslag til ændring af planen.",
                           arguments.has("--open") ? "åbne " : ""));
  }
  return {paper.take(), render::to_json(view)};
}

Output list_followups(Session& session, const Arguments& arguments) {
  const auto incidents = session.with_tasks();
  auto view = render::followups_view(session.context(), incidents, session.plan_log());
  if (arguments.has("--overdue")) view = render::only_overdue(std::move(view));
  if (const auto words = arguments.value("--person")) {
    keep_person(session, *words, incidents, view);
  }
  view = render::counted(std::move(view));
  if (wants_csv(session))
    return deliver(session, render::followups_csv(view), render::to_json(view));
  Paper paper(session);
  paper.fit(arguments.line_in_full());
  if (view.open > 0) {
    print_followups(paper, view);
  } else {
    const std::string whose =
        arguments.has("--person") ? fmt::format(" hos {}", view.people.front().name) : "";
    paper.line(fmt::format("Der er ingen {}opfølgninger eller henvendelser{}{}.",
                           arguments.has("--overdue") ? "" : "åbne ", whose,
                           arguments.has("--overdue") ? ", hvor fristen er overskredet" : ""));
  }
  return {paper.take(), render::to_json(view)};
}

// Where none is here: whether the history has some, which is said.
bool any_gone(Session& session) {
  const auto history = store::records_history(session.root(), session.records().relative());
  if (!history) {
    const auto& fault = history.fault;
    if (fault.kind == store::GitFault::Kind::no_repository) return false;
    session.warn(
        fmt::format("Historikken (git) kan ikke læses: {}. {}", fault.reason, fault.remedy));
    return true;
  }
  store::RecordsHistory gone;
  gone.missing = history->missing;
  for (const auto& sentence : what_is_wrong(gone)) session.warn(sentence);
  return !history->missing.empty() || !history->left_out.empty() || !history->put_away.empty();
}

void print_incident(Paper& paper, const render::IncidentRow& row) {
  std::string line = fmt::format("{}{}{}: {}", row.exercise ? "ØVELSE: " : "", row.title,
                                 row.place ? ", " + *row.place : "", row.told);
  if (row.at) line += fmt::format(" – {}", row.at->text);
  if (row.followups_open > 0) line += fmt::format(" – åbne opfølgninger: {}", row.followups_open);
  if (row.text) line += fmt::format(" – {}", *row.text);
  paper.row(row.id, 6, line);
}

Output list_incidents(Session& session, const Arguments& arguments) {
  for (const std::string_view flag : {"--person", "--overdue"}) {
    if (!arguments.has(flag)) continue;
    throw UsageError(fmt::format("{} hører til --followups.", flag),
                     fmt::format("Skriv: beredskab list --followups {}{}", flag,
                                 flag == "--person" ? " NAVN" : ""));
  }
  const auto type = type_option(session);
  const auto areas = areas_option(session);
  const auto period = read_period(session);
  const auto& zone = session.zone();
  const auto text = arguments.value("--text");
  const std::string folded = text ? base::case_fold(*text) : "";

  const auto wanted = [&](const model::Incident& incident) {
    if (type && incident.type != type) return false;
    if (areas && !concerns(incident, *areas)) return false;
    if (arguments.has("--open") && !incident.open()) return false;
    if (arguments.has("--exercise") && !incident.exercise) return false;
    return in_period(zone, period, incident) && (!text || has_text(incident, folded));
  };
  bool any = false;
  render::ListView view;
  const auto context = session.context();
  session.each_incident(
      [&](const model::Incident& incident) -> std::optional<render::IncidentRow> {
        if (!wanted(incident)) return std::nullopt;
        return render::incident_row(context, incident);
      },
      [&](std::optional<render::IncidentRow> row) {
        any = true;
        if (row) view.incidents.push_back(*std::move(row));
      });
  std::ranges::stable_sort(view.incidents, {}, &render::IncidentRow::name);
  if (wants_csv(session))
    return deliver(session, render::incidents_csv(view), render::to_json(view));
  Paper paper(session);
  paper.fit(arguments.line_in_full());
  paper.part({.weight = 50, .name = "ældre hændelser", .newest_last = true});
  for (const auto& row : view.incidents) print_incident(paper, row);
  if (view.incidents.empty()) {
    paper.line(any                 ? "Ingen hændelser passer."
               : any_gone(session) ? "Her er ingen hændelser."
                                   : "Der er ingen hændelser endnu.");
  }
  return {paper.take(), render::to_json(view)};
}

}  // namespace

Output list(Session& session, const Arguments& arguments) {
  auto looking = look_for_left_out(session);
  auto listed = arguments.has("--proposals")   ? list_proposals(session, arguments)
                : arguments.has("--followups") ? list_followups(session, arguments)
                                               : list_incidents(session, arguments);
  warn_of_left_out(session, looking.get());
  return listed;
}

}  // namespace cli::commands
