#include <fmt/format.h>

#include <algorithm>

#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/named.hpp"
#include "cli/screen/entry_text.hpp"
#include "cli/screen/incident_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/writing/document_output.hpp"
#include "render/documents/tables_csv.hpp"
#include "render/views/entry_view.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

// What is too long for the screen: the latest of it, and the command for the whole.
std::string latest_of(Session& session, const render::IncidentView& incident) {
  Paper paper(session);
  paper.fit(fmt::format("beredskab show {} --full", incident.id));
  paper.heading(
      fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "", incident.title, incident.id));
  paper.line(base::upper_first(incident.told) + '.', 2, 0);
  const std::string author = incident.timeline.empty() ? "" : incident.timeline.front().author;
  paper.part({.weight = 50, .name = "notaterne", .newest_last = true});
  for (const auto& entry : incident.timeline) {
    if (entry.new_day) paper.line(*entry.new_day, 2, 0);
    print_entry(paper, entry, author);
  }
  paper.part({});
  print_next(paper, incident);
  return paper.take();
}

Output show_incident(Session& session, const model::Incident& incident) {
  const auto view = render::incident_view(session.context(), incident);
  if (wants_csv(session)) {
    return deliver(session, render::log_csv(view.title, view.exercise, view.timeline),
                   render::to_json(view));
  }
  Paper next(session);
  print_next(next, view);
  auto hint = next.take();
  if (!hint.empty()) hint.insert(0, 1, '\n');
  auto output = document_output(session, "incident", view,
                                {.exercise = view.exercise, .hint = std::move(hint)});
  output.long_text = false;  // it is read at night
  const auto rows = std::ranges::count(output.text, '\n');
  const bool fits = rows < static_cast<std::ptrdiff_t>(session.env().rows);
  const bool screen = Paper(session).terminal() && !session.arguments().has("--full");
  if (screen && !fits) output.text = latest_of(session, view);
  return output;
}

// Outside incidents: that a meeting was moved, and held.
void print_since(Session& session, Paper& paper, const model::Stem& stem) {
  bool any = false;
  for (const auto& item : session.plan_log().items) {
    if (item.voided || !base::contains(model::references_of(item.content.body), stem)) continue;
    if (!any) paper.line("Skrevet om det siden:", 2, 0);
    any = true;
    const auto view = render::entry_view(session.context(), session.plan_log(), item);
    paper.row(view.id, id_width, base::in_one_line(view.text), 4);
  }
}

Output show_entry(Session& session, const EntryRef& ref) {
  const auto context = session.context();
  const auto& record = ref.item.record;
  const auto folder = ref.folder(session);
  const auto view = render::entry_view(context, folder, ref.item);
  if (wants_csv(session)) {
    const auto of =
        ref.incident ? render::incident_row(context, *ref.incident) : render::IncidentRow{};
    return deliver(session, render::log_csv(of.title, of.exercise, {view}), render::to_json(view));
  }
  Paper paper(session);
  paper.fit(fmt::format("beredskab show {} --full", record.stem.id()));
  paper.heading(ref.incident ? title(session, *ref.incident) : std::string(outside_heading));
  // Outside incidents years lie between the entries.
  if (!ref.incident) paper.line(view.at.text, 2, 0);
  paper.part({.weight = 50, .name = "notatet", .least = 3, .by_line = true});
  print_entry(paper, view);
  paper.part({});
  if (const auto* task = folder.entries.task(record.stem)) {
    paper.line(task_standing(render::task_view(context, folder, *task)), 2);
  } else if (ref.incident) {
    if (const auto past = render::past_text(*ref.incident, record.stem)) paper.line(*past, 2);
  } else {
    print_since(session, paper, record.stem);
  }
  const auto path = ref.incident
                        ? session.records().folder_of(record.folder.value_or(ref.incident->name))
                        : session.records().plan_folder(record.entry.logged);
  paper.line(path.generic_string() + "/" + view.stem + ".yaml", 2);
  return {paper.take(), render::to_json(view)};
}

// By year, and within it by when things happened.
Output show_plan_log(Session& session) {
  const auto view = render::plan_log_view(session.context(), session.plan_log());
  if (wants_csv(session))
    return deliver(session, render::log_csv("", false, view.entries), render::to_json(view));
  Paper paper(session);
  paper.fit(session.arguments().line_in_full());
  paper.heading(outside_heading);
  if (view.entries.empty()) paper.line("Der er ingen notater endnu.", 2, 0);
  const std::string author = view.entries.empty() ? "" : view.entries.front().author;
  if (!author.empty()) {
    paper.line(fmt::format("Skrevet af {}, hvor ikke andet står.", author), 2, 0);
  }
  paper.part({.weight = 50, .name = "notaterne", .newest_last = true});
  for (const auto& entry : view.entries) {
    if (entry.new_day) paper.line(*entry.new_day, 2, 0);
    print_entry(paper, entry, author);
  }
  for (const auto& stem : view.unreadable) {
    paper.line(fmt::format("Et notat kan ikke læses: {}. De andre er her.", stem), 2, 0);
  }
  return {paper.take(), render::to_json(view)};
}

}  // namespace

// PART is an entry's id, else an incident, else a part of an entry's id or text; without it the
// incident that -i names or that is open.
Output show(Session& session, const Arguments& arguments) {
  const auto part = arguments.positional(0);
  const bool named = arguments.has("--incident");
  if (arguments.has("--plan-log")) {
    refuse_if(part || named, "--plan-log viser det, der står uden for hændelser.",
              "Skriv: beredskab show --plan-log, eller nævn notatet alene.");
    return show_plan_log(session);
  }
  if (!part) {
    if (!named && session.open_incidents().empty()) {
      if (const auto latest = session.latest_incident()) return show_incident(session, *latest);
    }
    return show_incident(session, session.picked_incident());
  }
  if (named) {
    return show_entry(session, find_entry(session, *part, {session.picked_incidents()}, any_entry));
  }
  if (const auto exact = entry_with_id(session, *part)) return show_entry(session, *exact);
  if (const auto incident = session.incident_named(*part)) return show_incident(session, *incident);
  const Among among{session.open_incidents(), true};
  if (const auto ref = entry_named(session, *part, among, any_entry)) {
    return show_entry(session, *ref);
  }
  std::vector<std::string> ids;
  for (const auto& incident : session.open_incidents()) {
    ids.emplace_back(incident.name.id());
    for (const auto& item : incident.items) ids.emplace_back(item.record.stem.id());
  }
  const auto meant = base::closest(*part, ids);
  throw UsageError(
      fmt::format("Ingen hændelse og intet notat passer til «{}».", base::visible(*part)),
      (meant ? fmt::format("Mente du «{}»? ", *meant) : elsewhere(session)) +
          "Se hændelserne med beredskab list. I en afsluttet hændelse findes et notat med sit id, "
          "eller med -i HÆNDELSE.");
}

}  // namespace cli::commands
