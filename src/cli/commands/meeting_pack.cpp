#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/helhedsplan.hpp"
#include "cli/meetings.hpp"
#include "cli/paper.hpp"
#include "cli/people_text.hpp"
#include "model/regular_meetings.hpp"
#include "render/views/pack_view_fields.hpp"

namespace cli::commands {

namespace {

void print_list(Paper& paper, std::string_view heading, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  paper.blank();
  paper.heading(heading);
  for (const auto& line : lines) paper.line(line, 2);
}

void print_agenda(Paper& paper, const render::PackView& view) {
  if (view.newcomers) {
    paper.blank();
    paper.heading(fmt::format("Ny i kredsen: {}", view.newcomers->names));
    for (const auto& line : view.newcomers->lines) paper.line("- " + line, 2);
  }
  if (!view.agenda.empty()) {
    paper.blank();
    paper.heading("Dagsorden");
    int number = 0;
    for (const auto& item : view.agenda) {
      paper.row(fmt::format("{}.", ++number), 2, item);
    }
  }
  print_list(paper, "Det venter på mødet", view.points);
}

void print_people(Paper& paper, const render::PackView& view) {
  paper.blank();
  paper.heading("Kontaktliste");
  for (const auto& number : view.numbers) {
    paper.line(fmt::format("{}: {}", number.name, number.phone), 2);
  }
  int position = 0;
  for (const auto& person : view.participants) {
    print_person(paper, fmt::format("{}.", ++position), person);
  }
  if (!view.deputies.empty()) paper.line("Stedfortrædere:", 2);
  for (const auto& person : view.deputies) print_person(paper, "", person);
}

void print_changes(Paper& paper, const render::PackView& view) {
  if (!view.before) return;
  paper.blank();
  paper.heading(fmt::format("Ændret på listen {}", view.since));
  for (const auto& line : view.changes) paper.line(line, 2);
  if (view.no_comparison) paper.line(*view.no_comparison, 2);
  if (view.changes.empty() && !view.no_comparison) paper.line("Intet.", 2);
}

void print_rows(Paper& paper, const std::vector<render::IncidentRow>& rows) {
  for (const auto& row : rows) {
    paper.row(row.id, 6,
              fmt::format("{}{}{}: {}", row.exercise ? "ØVELSE: " : "", row.title,
                          row.at ? ", " + row.at->text : "", row.state_text));
  }
}

void print_events(Paper& paper, const render::PackView& view) {
  paper.blank();
  paper.heading(fmt::format("Hændelser {}", view.since));
  if (view.incidents.empty()) paper.line("Ingen.", 2);
  print_rows(paper, view.incidents);
  if (!view.exercises.empty() || !view.other_exercises.empty()) {
    paper.blank();
    paper.heading("ØVELSER (tæller ikke med)");
    print_rows(paper, view.exercises);
    for (const auto& line : view.other_exercises) paper.line("ØVELSE: " + line, 2);
  }
}

void print_followups(Paper& paper, const render::PackView& view) {
  paper.blank();
  paper.heading("Åbne opfølgninger");
  if (view.followups.empty()) paper.line("Ingen.", 2);
  for (const auto& task : view.followups) {
    std::string text = task.text;
    if (task.responsible) text += " – " + *task.responsible;
    if (task.due) text += " – frist " + task.due->text;
    if (task.overdue) text += " – OVERSKREDET";
    paper.row(task.id, 6, fmt::format("{} ({})", text, task.origin));
  }
}

void print_lessons(Paper& paper, const render::PackView& view) {
  if (view.lessons.empty()) return;
  paper.blank();
  paper.heading(fmt::format("Evalueringer {}", view.since));
  for (const auto& lesson : view.lessons) {
    paper.line(fmt::format("{}, {}", lesson.of, lesson.at.text), 2);
    const auto part = [&](std::string_view label, const std::optional<std::string>& text) {
      if (text) paper.line(fmt::format("{}{}", label, *text), 4);
    };
    part("Gik godt: ", lesson.good);
    part("Gik mindre godt: ", lesson.bad);
    part("Bør ændres i planen: ", lesson.change);
    part("", lesson.text);
  }
}

void print_progress(Paper& paper, const render::PackProgressView& progress) {
  paper.blank();
  paper.heading(fmt::format("{}: målene{}", progress.name,
                            progress.over ? ". Perioden er forbi." : ""));
  for (const auto& target : progress.targets) {
    paper.line(fmt::format("{}: {}", target.indicator, target.target), 2);
    for (const auto& area : target.areas) {
      paper.line(fmt::format("{}: {}", area.area, area.text), 4);
    }
  }
  if (!progress.without_text.empty()) paper.line(progress.without_text, 2);
}

std::string print(Session& session, const render::PackView& view) {
  Paper paper(session);
  paper.heading(fmt::format("{}{}", view.cancelled ? "AFLYST: " : "", view.title));
  paper.line(view.place ? fmt::format("{}, {}", view.time, *view.place) : view.time);
  if (view.convener) paper.line("Indkalder: " + *view.convener);
  if (!view.invited.empty()) paper.line("Indkaldt: " + view.invited);
  if (view.message) paper.line(*view.message);
  print_agenda(paper, view);
  print_followups(paper, view);
  print_events(paper, view);
  print_lessons(paper, view);
  print_list(paper, "Foreslåede ændringer i planen", view.proposals);
  print_list(paper, "Planens tilstand", view.health);
  print_changes(paper, view);
  print_people(paper, view);
  if (view.progress) print_progress(paper, *view.progress);
  return paper.take();
}

// As it was when the meeting before was over, to the end of its day.
std::optional<model::Participants> list_before(Session& session,
                                               const model::MeetingState* before) {
  if (before == nullptr) return std::nullopt;
  const auto day = session.zone().here(before->meeting.start).date();
  const auto midnight = session.zone().resolve({day.plus_days(1), 0, 0});
  const auto then =
      midnight.empty() ? before->meeting.start.plus_seconds(24 * 3600) : midnight.front();
  return store::participants_at(session.root(), session.plan_id(), then);
}

}  // namespace

Output meeting_pack(Session& session, const Arguments& arguments) {
  if (session.plan() == nullptr) {
    throw base::Error(base::Trouble::world, "Uden planen kan mødemappen ikke samles.",
                      "Se, hvad der er i vejen: beredskab check");
  }
  const auto all = model::meetings(session.plan_entries());
  const auto& state =
      pick_meeting(session, all, arguments.positional(0), MeetingChoice::coming);
  const auto* before = model::meeting_before(all, state.meeting.start);
  const auto incidents = all_incidents(session);
  const auto helhedsplan = optional_helhedsplan(session);
  const auto since = before ? std::optional(before->meeting.start) : std::nullopt;
  const auto view = render::pack_view(
      session.context(), {state, before, {session.plan_log(), incidents, since},
                          list_before(session, before), helhedsplan ? &*helhedsplan : nullptr});
  const auto about = incident_of(session, state.meeting);
  return sheet_output(session, "pack", view, {about && about->exercise},
                         [&] { return print(session, view); });
}

}  // namespace cli::commands
