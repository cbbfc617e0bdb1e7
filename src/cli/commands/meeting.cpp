// The meetings that there are, and what is brought to one.
#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/health.hpp"
#include "cli/subjects/helhedsplan.hpp"
#include "cli/subjects/meetings.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/documents.hpp"
#include "model/rules/meetings.hpp"
#include "render/answers/meetings_view.hpp"
#include "render/documents/pack_view.hpp"

namespace cli::commands {

namespace {

void print_meeting(Paper& paper, const render::MeetingRow& row) {
  paper.row(row.id, id_width, fmt::format("{} {}", row.title, row.time), 0);
  std::vector<std::string> facts;
  if (row.place) facts.push_back(*row.place);
  if (row.incident) facts.push_back("hændelsen " + *row.incident);
  facts.push_back(row.standing_text);
  if (row.decisions > 0) {
    facts.push_back(base::counted(row.decisions, "beslutning", "beslutninger"));
  }
  paper.row("", id_width, base::join(facts, ", "), 0);
  if (!row.apart) return;
  const auto command = unbroken("beredskab meeting convene --update " + row.id);
  paper.row("", id_width, fmt::format("{}: {} (eller --cancel)", *row.apart, command), 0);
}

}  // namespace

Output meeting_list(Session& session, const Arguments&) {
  const auto view = render::meetings_view(session.context(), session.plan_entries());
  Paper paper(session);
  for (const auto& row : view.meetings) print_meeting(paper, row);
  if (view.meetings.empty()) {
    paper.line("Der er ingen møder endnu. Indkald til et: " +
               unbroken("beredskab meeting convene --at TID --place STED"));
  }
  if (!view.parts.empty()) {
    const int per_year = session.plan()->meetings->per_year;
    paper.blank();
    paper.line(fmt::format("Planens faste møder ({} om året):", per_year));
    for (const auto& part : view.parts) {
      paper.line(fmt::format("{}: {}", part.name, part.text), 2);
    }
  }
  return {paper.take(), render::to_json(view)};
}

Output meeting_pack(Session& session, const Arguments& arguments) {
  fail_if(session.plan() == nullptr, "Uden planen kan mødemappen ikke samles.",
          "Se, hvad der er i vejen: beredskab check");
  const auto all = model::meetings(session.plan_entries());
  const auto& state = pick_meeting(session, all, arguments.positional(0), MeetingChoice::coming);
  warn_of_apart(session, state);
  const auto* before = model::meeting_before(all, state.meeting.start);
  const auto incidents = session.all_incidents();
  const auto helhedsplan = optional_helhedsplan(session);
  const auto since = before ? std::optional(before->meeting.start) : std::nullopt;
  // As it was when that was over, to the end of its day.
  const auto list = since ? list_of_day(session, session.zone().here(*since).date()) : std::nullopt;
  const auto view =
      render::pack_view(session.filed_context(), {state,
                                                  before,
                                                  {session.plan_log(), incidents, since},
                                                  list,
                                                  helhedsplan ? &*helhedsplan : nullptr,
                                                  all,
                                                  signatures_now(session)});
  const auto about = incident_of(session, state.meeting);
  return document_output(session, "pack", view, {.exercise = about && about->exercise});
}

}  // namespace cli::commands
