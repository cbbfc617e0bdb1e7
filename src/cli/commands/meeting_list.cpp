#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "render/answers/meetings_view.hpp"
#include "render/engine/json.hpp"

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

}  // namespace cli::commands
