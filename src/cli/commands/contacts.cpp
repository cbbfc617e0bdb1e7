#include <fmt/format.h>

#include "base/time.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/blank_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/documents.hpp"
#include "model/rules/meetings.hpp"
#include "render/documents/contacts_sheet.hpp"
#include "render/documents/contacts_view.hpp"
#include "render/views/incident_view.hpp"
#include "store/git/git.hpp"
#include "store/plans/hand_written.hpp"

namespace cli::commands {

namespace {

void print_changes(Paper& paper, const render::ListChangesView& changes) {
  paper.blank();
  paper.line(
      fmt::format("Ændret siden sidste møde, den {}:", base::danish_date_short(changes.since)));
  for (const auto& one : changes.sentences()) paper.line(one, 2);
  if (!changes.any) paper.line("Ingen ændringer.", 2);
}

std::string print(Session& session, const render::ContactsView& view) {
  Paper paper(session, Paper::Holds::sheet);
  paper.heading(view.incident ? "Kontaktliste: " + *view.incident : std::string("Kontaktliste"));
  if (view.as_of)
    paper.line(fmt::format("Som den stod den {}.", base::danish_date_short(*view.as_of)));
  for (const auto& number : view.numbers) paper.line(number_line(number));
  paper.blank();
  if (view.participants.empty()) paper.line("Listen over deltagere kunne ikke læses eller er tom.");
  int position = 0;
  for (const auto& person : view.participants) {
    print_person(paper, numbered(++position, static_cast<int>(view.participants.size())), person);
  }
  paper.list("Stedfortrædere:", view.deputies,
             [&](const auto& person) { print_person(paper, "", person); });
  paper.list("Inddraget i hændelsen:", view.ad_hoc, [&](const auto& contact) {
    print_person(paper, "", contact.person);
    if (contact.scope) paper.row("", 2, "Inddraget til: " + *contact.scope);
  });
  paper.list("Samarbejdspartnere:", view.partners, [&](const auto& partner) {
    print_person(paper, "", partner.person);
    paper.row("", 2, partner.scope);
  });
  paper.list("Steder:", view.places, [&](const auto& place) {
    paper.line(place.address ? fmt::format("{}, {}", place.name, *place.address) : place.name, 2);
    if (place.note) paper.row("", 2, *place.note);
    if (place.leads_text) paper.row("", 2, "Ledes af " + *place.leads_text);
  });
  paper.list("Kan inddrages efter behov:", view.groups,
             [&](const auto& group) { paper.line(group, 2); });
  if (view.changes) print_changes(paper, *view.changes);
  if (!view.missing.empty()) {
    paper.blank();
    for (const auto& line : view.missing) paper.line(line);
  }
  return paper.take();
}

// The list as it is, or as it stood at the end of the day that --as-of says.
struct List {
  base::Instant at;
  std::optional<base::Date> as_of;
  std::optional<model::Participants> participants;
};

List read_list(Session& session) {
  const auto day = past_day_option(session, "--as-of",
                                   "--as-of viser listen, som den stod en dag, der er gået.");
  if (!day || *day == session.now().date()) {
    const auto* now = session.participants();
    return {session.now(), std::nullopt, now ? std::optional(*now) : std::nullopt};
  }
  const auto at = end_of_day(session, *day);
  auto then = store::participants_at(session.root(), session.plan_id(), at);
  if (then.fault && then.fault.kind != store::GitFault::Kind::no_repository)
    throw store::unread_history(then.fault);
  refuse_if(!then,
            fmt::format("Historikken har ingen liste fra den {} eller før.",
                        base::danish_date_short(*day)),
            "Vælg en senere dag, eller se listen, som den er nu: beredskab contacts");
  return {at, day, *std::move(then)};
}

// Nothing where there is no meeting, or no list from that day in the history.
std::optional<render::ListChangesView> changes_since_meeting(Session& session,
                                                             const render::Context& context,
                                                             const List& list) {
  if (!list.participants) return std::nullopt;
  const auto all = model::meetings(session.plan_entries());
  const auto* meeting = model::meeting_before(all, list.at);
  if (meeting == nullptr) return std::nullopt;
  const auto then = session.zone().here(meeting->meeting.start).date();
  const auto before = list_of_day(session, then);
  if (!before) return std::nullopt;
  return render::list_changes_view(
      context, then, model::list_changes(*before, then, *list.participants, list.at.date()));
}

render::ContactsView read_view(Session& session, const model::Incident* incident) {
  List list = read_list(session);
  auto context = session.context();
  context.now = list.at;
  if (list.participants)
    list.participants->away = model::absences(model::as_logged_by(session.plan_entries(), list.at));
  context.participants = list.participants ? &*list.participants : nullptr;
  std::optional<model::Plan> plan;  // the coordinator of then, and those that were named then
  if (list.as_of) plan = store::plan_at(session.root(), session.plan_id(), list.at);
  if (plan) context.plan = &*plan;
  auto view = render::contacts_view(context, incident);
  view.as_of = list.as_of;
  view.changes = changes_since_meeting(session, context, list);
  return view;
}

}  // namespace

Output contacts(Session& session, const Arguments& arguments) {
  std::optional<model::Incident> incident;
  if (arguments.has("--incident")) incident = session.picked_incident();
  const bool exercise = incident && incident->exercise;
  const bool blank = arguments.has("--blank");
  const Shape shape = wanted_shape(session, blank ? ListShapes::no : ListShapes::yes);
  const auto view = read_view(session, incident ? &*incident : nullptr);
  if (blank) {
    const auto sheet = render::blank_calls_view(view);
    return sheet_output(session, "blank-calls", sheet, {.exercise = exercise},
                        [&] { return blank_calls_text(session, sheet); });
  }
  if (shape == Shape::vcf) {
    const auto day = view.as_of.value_or(session.now().date());
    return deliver(session, render::contacts_vcf(view, session.plan_id().str(), day),
                   render::to_json(view));
  }
  if (shape == Shape::csv) {
    return deliver(session, render::contacts_csv(view), render::to_json(view));
  }
  return sheet_output(session, "contacts", view, {.exercise = exercise},
                      [&] { return print(session, view); });
}

}  // namespace cli::commands
