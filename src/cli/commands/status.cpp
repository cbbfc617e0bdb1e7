#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/entry_text.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/incident_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/health.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/write.hpp"
#include "model/rules/call_list.hpp"
#include "model/rules/numbers.hpp"
#include "render/answers/status_view.hpp"
#include "render/documents/year_calendar.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

// Who was not reached, and need not be called: a deputy is there, or is not called for any more.
Spared spared(Session& session, const model::Incident& incident) {
  std::set<std::string> ids;
  const auto calls = model::calls_to_make(incident, session.participants(), session.now());
  for (const auto& contact : incident.contacts) {
    const bool to_call = base::contains(calls, contact.who, &model::NextCall::who);
    const bool lost =  // nothing to call, and nobody in their place
        model::has_no_right_number(contact, session.participants()) &&
        !model::covering_deputy(incident, session.participants(), contact.who);
    if (!to_call && !lost) ids.insert(contact.who.str());
  }
  return [ids](const std::string& id) { return ids.contains(id); };
}

bool tells(const render::StatusView& view, const std::string& id) {
  return base::contains(view.open, id, &render::IncidentView::id) ||
         base::contains(view.ended, id, &render::IncidentView::id);
}

render::StatusView look_at(Session& session, const std::vector<model::Incident>& open,
                           render::HistoryView history) {
  const auto context = session.context();
  auto view = render::status_view(context, session.plan_id(), open, std::move(history),
                                  contact_notes(session));
  const auto is_shown = [&](const model::Incident& one) {  // -i names it
    return base::contains(open, one.name, &model::Incident::name);
  };
  for (const auto& incident : session.ended_with_tasks()) {
    if (!is_shown(incident)) view.ended.push_back(render::incident_view(context, incident));
  }
  if (const auto last = session.just_ended()) {
    view.just_ended = {std::string(last->name.id()), title(session, *last)};
    // Of older ones nobody reads whether somebody was to be rung back.
    auto seen = render::incident_view(context, *last);
    if (!tells(view, seen.id) && std::ranges::any_of(seen.contacts, to_ring_back))
      view.ended.push_back(std::move(seen));
  }
  view.outside = render::outside_followups(context, session.plan_log());
  return view;
}

void print_incidents(Session& session, Paper& paper, const std::vector<model::Incident>& open,
                     const render::StatusView& view) {
  for (std::size_t i = 0; i < open.size(); ++i) {
    paper.blank();
    print_open(paper, view.open[i], spared(session, open[i]));
  }
}

void print_ended(Paper& paper, const render::StatusView& view) {
  for (const auto& incident : view.ended) {
    paper.part({.weight = 50,
                .name = "afsluttede, hvor noget mangler",
                .command = "beredskab status -i " + incident.id,
                .heads = 1});
    paper.hold(true);
    paper.blank();
    paper.heading(fmt::format("{}{} ({}): {}", incident.exercise ? "ØVELSE: " : "", incident.title,
                              incident.id, incident.told));
    print_left(paper, incident);
    paper.hold(false);
  }
}

// So that what is told afterwards can be written in it.
void print_just_ended(Paper& paper, const render::StatusView& view) {
  if (!view.just_ended || tells(view, view.just_ended->id)) return;
  paper.part({.weight = 33, .name = "sidst afsluttet"});
  paper.blank();
  paper.line(fmt::format("Sidst afsluttet: {}. Skriv det, der fortælles bagefter, med {}.",
                         view.just_ended->title, unbroken("-i " + view.just_ended->id)),
             0, 2);
}

// On a terminal also who is writing: what is typed next is signed so.
void print_now(Session& session, Paper& paper, const render::When& now) {
  paper.line(now.text + (paper.terminal() ? ". " + writer_line(session) : std::string()));
}

// The plans in which nothing is open take one line together.
void print_quiet(Paper& paper, int quiet, int all, const std::vector<std::string>& expired) {
  paper.part({});
  paper.blank();
  if (quiet > 0) {
    paper.line(base::counted(quiet, "plan", "planer") + " uden åbne hændelser.");
  }
  if (all == 0) {
    paper.line("Her er ingen planer endnu. Lav en: beredskab plan new ID");
  }
  if (!expired.empty()) {
    paper.line(fmt::format("Udløbet: {}. {} stadig bruges.", base::danish_list(expired),
                           expired.size() == 1 ? "Den kan" : "De kan"));
  }
}

void warn_of_newer(Session& session) {
  session.warn(
      "En anden computer har en nyere udgave af beredskab. Dens notater er her, men denne "
      "udgave viser ikke alt, hvad der står i dem. Hent den nyere udgave.");
}

Output status_of_all(Session& session) {
  bool newer = false;
  render::StatusOfAllView view;
  view.now = render::when(session.workspace_context(), session.now());
  view.records = look_at_history(session, "records").get();
  Paper paper(session);
  paper.fit(session.arguments().line_in_full());
  print_now(session, paper, view.now);
  int all = 0;
  int quiet = 0;
  std::vector<std::string> expired;
  for_each_plan(session, [&](Session& of_plan) {
    ++all;
    const auto& open = of_plan.open_incidents();
    auto seen = look_at(of_plan, open, {});
    if (seen.expired) expired.push_back(plan_name(of_plan));
    if (seen.open.empty() && seen.ended.empty() && seen.outside.empty()) {
      ++quiet;
    } else {
      paper.of(of_plan);
      paper.part({});
      paper.blank();
      paper.heading(fmt::format("{} (--plan {})", plan_name(of_plan), seen.plan_id));
      print_incidents(of_plan, paper, open, seen);
      print_ended(paper, seen);
      print_just_ended(paper, seen);
      print_outside(paper, seen.outside);
    }
    newer = newer || of_plan.met_newer();
    view.plans.push_back(std::move(seen));
  });
  paper.of(session);
  print_quiet(paper, quiet, all, expired);
  print_history(paper, view.records,
                "Skriv for hver plan: " + unbroken("beredskab commit --plan ID"));
  if (newer) warn_of_newer(session);
  return {paper.take(), render::to_json(view)};
}

// --ics: the plan's year as a calendar, on standard output, or where -o says.
Output year_calendar(Session& session) {
  const auto events =
      render::year_events(session.context(), session.plan_id(), session.plan_entries());
  refuse_if(events.empty(), "Der kommer ikke noget, som kan stå i kalenderen.",
            "Møder, øvelser, årets pligter, risikodage og planens udløb kommer med, når de er "
            "skrevet ind.");
  auto text = render::calendar(session.zone(), render::Method::publish, events);
  auto data = render::to_json(text);
  return deliver(session, std::move(text), std::move(data));
}

}  // namespace

Output status(Session& session, const Arguments& arguments) {
  if (arguments.has("--ics")) return year_calendar(session);
  refuse_if(arguments.has("--output"), "-o hører til kalenderen.",
            "Skriv: beredskab status --ics -o FIL");
  if (arguments.has("--all")) return status_of_all(session);
  auto history = look_at_history(session, session.records().relative());
  auto open = session.open_incidents();
  if (arguments.has("--incident")) open = session.picked_incidents();
  auto view = look_at(session, open, history.get());
  // At night nothing is said of the year.
  if (session.open_incidents().empty()) view.health = look_at_year(session, view.notes);

  Paper paper(session);
  paper.fit(arguments.line_in_full());
  print_now(session, paper, view.now);
  print_incidents(session, paper, open, view);
  if (view.open.empty()) {
    paper.part({});
    paper.blank();
    paper.line("Ingen hændelse er åben. Når der sker noget, så skriv: " +
               unbroken("beredskab activate"));
  }
  const auto elsewhere = arguments.has("--incident") ? std::string() : session.open_elsewhere();
  if (!elsewhere.empty()) {
    paper.part({});
    if (!view.open.empty()) paper.blank();
    paper.line(elsewhere);
  }
  print_ended(paper, view);
  print_just_ended(paper, view);
  print_outside(paper, view.outside);
  paper.part({});
  paper.blank();
  print_health(paper, view);
  if (session.met_newer()) warn_of_newer(session);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
