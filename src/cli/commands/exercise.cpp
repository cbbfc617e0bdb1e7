// What is written of an exercise: planned, held, called off; and the list of them.
#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/subjects/exercises.hpp"
#include "model/values/plan_entry_fields.hpp"
#include "render/views/describe_parts.hpp"

namespace cli::commands {

namespace {

// The exercise to come whose id the word begins, if any: then it is moved.
const model::ExerciseState* moved(const std::vector<model::ExerciseState>& all,
                                  const std::string& word) {
  if (find_exercise_type(word)) return nullptr;
  return base::find_if(
      all, [&](const auto& state) { return state.unsettled() && id_begins(state.stem, word); });
}

void warn_of_others(Session& session, const std::vector<model::ExerciseState>& all,
                    model::ExerciseType type) {
  for (const auto& state : all) {
    if (!state.planned() || state.type != type) continue;
    session.warn(
        fmt::format("Der er planlagt en {0} i forvejen, til {1}. Er den flyttet, så aflys "
                    "den gamle: beredskab exercise cancel {2}",
                    base::danish(type), base::danish_date(state.day()), state.stem.id()));
  }
}

// The incident that -i names, which must be an exercise.
std::optional<model::Incident> exercise_incident(Session& session) {
  if (!session.arguments().has("--incident")) return std::nullopt;
  auto incident = session.picked_incident();
  if (incident.exercise) return incident;
  throw UsageError(fmt::format("{} er ikke en øvelse.", title(session, incident)),
                   fmt::format("Var det en øvelse, så skriv først: beredskab correct {} --exercise",
                               incident.name.id()));
}

// Without a word: the planned one whose day has come, if just one has.
const model::ExerciseState* only_due(Session& session,
                                     const std::vector<model::ExerciseState>& all) {
  const auto due = base::pointers(all, [&](const auto& state) {
    return state.planned() && state.day() <= session.now().date();
  });
  return due.size() == 1 ? due.front() : nullptr;
}

// Where no other day is given.
base::Date day_held(Session& session, const model::ExerciseState* planned,
                    const std::optional<model::Incident>& incident) {
  const auto today = session.now().date();
  if (incident && incident->at) return session.zone().here(*incident->at).date();
  return planned != nullptr && planned->day() < today ? planned->day() : today;
}

void warn_of_twins(Session& session, const std::vector<model::ExerciseState>& all,
                   model::ExerciseType type, const base::Date& day) {
  for (const auto& state : all) {
    if (!state.held() || state.type != type || state.day() != day) continue;
    session.warn(
        fmt::format("Der er i forvejen skrevet en {} for den dag ({}). Er det den samme, "
                    "så lad den nye udgå: beredskab correct ID --void",
                    base::danish(type), state.stem.id()));
  }
}

// One that is planned for later is not planned any more.
void warn_if_ahead(Session& session, const model::ExerciseState& planned, const base::Date& held) {
  if (planned.day() <= held) return;
  session.warn(
      fmt::format("Den var planlagt til {}. Blev en anden holdt, så lad notatet udgå: "
                  "beredskab correct ID --void",
                  base::danish_date(planned.day())));
}

// Names tell which of the exercises' incidents have an evaluation, unless it is erased and only its
// correction is there.
std::set<std::string> evaluated_incidents(Session& session) {
  std::set<std::string> found;
  const auto evaluated = [](const model::IncidentFolder& folder) {
    return folder.has("evaluation");
  };
  for (const auto& name : session.folders_where(evaluated)) found.emplace(name.id());
  const auto unclear = [](const model::IncidentFolder& folder) {
    return model::has_erased_but_corrected(folder.stems);
  };
  for (const auto& name : session.folders_where(unclear)) {
    if (!session.read(name).evaluations.empty()) found.emplace(name.id());
  }
  return found;
}

void print_row(Paper& paper, const render::ExerciseRow& row, const std::string& more) {
  std::string text = fmt::format("{} {}.", base::upper_first(base::danish(row.type)), row.on.text);
  if (row.responsible) text += " Ansvarlig: " + render::sentence(*row.responsible);
  if (!row.present.empty()) text += " Med: " + render::sentence(base::danish_list(row.present));
  if (row.text) text += ' ' + render::sentence(*row.text);
  text += more;
  if (row.apart) {
    const auto command = unbroken(fmt::format("beredskab exercise plan {} --on DAG", row.id));
    text += fmt::format(" {}: {} (eller exercise cancel)", *row.apart, command);
  }
  paper.row(row.id, id_width, text);
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

Output exercise_plan(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto all = model::exercises(session.plan_entries());
  const auto word = arguments.positional(0);
  const auto* known = word ? moved(all, *word) : nullptr;
  const auto type = known != nullptr ? known->type : exercise_type(session);
  model::Exercise exercise{model::ExerciseAction::planned};
  EntryOptions(session).set(exercise);
  exercise.text = text;
  if (!exercise.on && session.interactive()) {
    ask_until(session.env(), "Hvilken dag? (2026-12-04, eller 2026-12-04T10:00)", "",
              [&](const std::string& words) { exercise.on = to_coming_day(session, words, ""); });
  }
  refuse_if(!exercise.on, "Det mangler, hvilken dag øvelsen er.",
            "Skriv den med --on, for eksempel --on 2026-12-04.");
  if (known != nullptr) {
    exercise.exercise = known->stem;
  } else {
    exercise.type = type;
    warn_of_others(session, all, type);
  }
  return save_exercise(session, exercise, type);
}

Output exercise_held(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto all = model::exercises(session.plan_entries());
  const auto word = arguments.positional(0);
  const auto* planned = word ? find_exercise(session, all, model::ExerciseAction::planned, *word)
                             : only_due(session, all);
  const auto type = planned != nullptr ? planned->type : exercise_type(session);
  const auto incident = exercise_incident(session);
  model::Exercise exercise{model::ExerciseAction::held};
  exercise.on = day_held(session, planned, incident);
  EntryOptions(session).set(exercise);
  if (planned != nullptr) {
    exercise.exercise = planned->stem;
    warn_if_ahead(session, *planned, std::get<base::Date>(*exercise.on));
  } else {
    exercise.type = type;
  }
  warn_of_twins(session, all, type, std::get<base::Date>(*exercise.on));
  if (incident) exercise.incident = incident->name;
  exercise.text = text;
  return save_exercise(session, exercise, type);
}

Output exercise_cancel(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto word = arguments.required(0, "Det mangler, hvilken øvelse der aflyses.", "ID",
                                       ". Alle øvelser: beredskab exercise list");
  const auto all = model::exercises(session.plan_entries());
  const auto* planned = find_exercise(session, all, model::ExerciseAction::planned, word);
  refuse_if(planned == nullptr, "Ingen sådan øvelse er planlagt.",
            "Alle øvelser: beredskab exercise list");
  return save_exercise(
      session,
      {.action = model::ExerciseAction::cancelled, .exercise = planned->stem, .text = text},
      planned->type);
}

Output exercise_list(Session& session, const Arguments&) {
  const auto all = model::exercises(session.plan_entries());
  const auto view =
      render::exercises_view(session.context(), session.plan_entries(), all,
                             logged_exercise(session, all), evaluated_incidents(session));
  Paper paper(session);
  print(paper, view);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
