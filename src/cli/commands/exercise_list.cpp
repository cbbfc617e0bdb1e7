#include <fmt/format.h>

#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/exercises.hpp"
#include "render/engine/json.hpp"
#include "render/views/describe_parts.hpp"

namespace cli::commands {

namespace {

// Names alone tell which of the exercises' incidents have an evaluation.
std::set<std::string> evaluated_incidents(Session& session) {
  std::set<std::string> found;
  const auto evaluated = [](const model::IncidentFolder& folder) {
    return folder.has("evaluation");
  };
  for (const auto& name : session.folders_where(evaluated)) found.emplace(name.id());
  return found;
}

void print_row(Paper& paper, const render::ExerciseRow& row, const std::string& more) {
  std::string text = fmt::format("{} {}.", base::upper_first(base::danish(row.type)), row.on.text);
  if (row.responsible) text += " Ansvarlig: " + render::sentence(*row.responsible);
  if (!row.present.empty()) text += " Med: " + render::sentence(base::danish_list(row.present));
  if (row.text) text += ' ' + render::sentence(*row.text);
  paper.row(row.id, id_width, text + more);
}

void print(Paper& paper, const render::ExercisesView& view) {
  const auto command = [](const std::string& rest) { return unbroken("beredskab " + rest); };
  if (!view.planned.empty()) paper.line("Planlagt:");
  for (const auto& row : view.planned) {
    print_row(paper, row,
              row.overdue ? fmt::format(" DAGEN ER FORBI. Blev den holdt? {} – eller {}",
                                        command("exercise held " + row.id),
                                        command("exercise cancel " + row.id))
                          : "");
  }
  if (!view.held.empty() || view.logged) paper.line("Holdt:");
  if (view.logged) {
    paper.row("", id_width,
              fmt::format("{} den {}, skrevet i hændelsen {}. Skriv, hvilken slags det var: {}",
                          view.logged->title, base::danish_date_short(view.logged->on),
                          view.logged->id, command("exercise held SLAGS -i " + view.logged->id)));
  }
  for (const auto& row : view.held) {
    std::string more = row.incident ? fmt::format(" Skrevet i hændelsen {}.", *row.incident) : "";
    more += row.evaluated ? " Evalueret." : " Ikke evalueret.";
    print_row(paper, row, more);
  }
  if (!view.cancelled.empty()) paper.line("Aflyst:");
  for (const auto& row : view.cancelled) print_row(paper, row, "");
  if (view.planned.empty() && view.held.empty() && view.cancelled.empty() && !view.logged) {
    paper.line("Ingen øvelse er skrevet ned endnu. Planlæg en: " +
               command("exercise plan SLAGS --on DAG"));
  }
}

}  // namespace

Output exercise_list(Session& session, const Arguments&) {
  const auto all = model::exercises(session.plan_entries());
  const auto view = render::exercises_view(session.context(), all, logged_exercise(session, all),
                                           evaluated_incidents(session));
  Paper paper(session);
  print(paper, view);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
