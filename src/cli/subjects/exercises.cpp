#include "cli/subjects/exercises.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/writing/written.hpp"
#include "model/values/plan_entry_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/describe_plan.hpp"

namespace cli {

namespace {

constexpr std::string_view word_behind_kinds = "øvelse";

// «dilemma», «krisestyring»: as it is typed.
std::string short_word(std::string_view danish) {
  danish.remove_suffix(word_behind_kinds.size());
  if (danish.ends_with('s')) danish.remove_suffix(1);  // the genitive
  return std::string(danish);
}

// Somebody named an exercise that stands otherwise than the command needs.
[[noreturn]] void refuse(const model::ExerciseState& state) {
  refuse_if(state.planned(),
            fmt::format("{} er ikke skrevet som holdt endnu.", exercise_title(state)),
            fmt::format("Skriv først: beredskab exercise held {}", state.stem.id()));
  throw UsageError(fmt::format("{} er {}.", exercise_title(state), base::danish(state.standing)),
                   "Alle øvelser: beredskab exercise list");
}

base::Date day_of(const model::IncidentName& name) {
  return *base::Date::parse(name.str().substr(0, 10));
}

// Names tell it, but for what was reported only, and for version 1.
bool may_be_exercise(Session& session, const model::FolderGroup& group) {
  const auto named = [](const model::IncidentFolder& folder) { return folder.has("drill"); };
  const auto started = [](const model::Stem& stem) {
    return stem.word() == "activation" || stem.word() == "report";
  };
  const auto is_so = [](const model::Body& body) {
    const auto* activation = std::get_if<model::Activation>(&body);
    const auto* report = std::get_if<model::Report>(&body);
    return (activation != nullptr && activation->exercise) ||
           (report != nullptr && report->exercise);
  };
  return std::ranges::any_of(group, named) || session.may_hold(group, started, is_so);
}

bool take_exercise(Session& session, const model::FolderGroup& group,
                   std::optional<render::LoggedExercise>& exercise) {
  const auto incidents = session.read_all({group});
  const auto* found = base::find_if(incidents, model::is_exercise);
  if (found == nullptr) return false;
  exercise = {std::string(found->name.id()), render::incident_title(session.context(), *found),
              day_of(found->name)};
  return true;
}

}  // namespace

std::vector<std::string> exercise_words() {
  return base::mapped(base::choices_of<model::ExerciseType>,
                      [](const auto& choice) { return short_word(choice.danish); });
}

std::optional<model::ExerciseType> find_exercise_type(const std::string& typed) {
  const auto kinds = base::mapped(base::choices_of<model::ExerciseType>, [](const auto& choice) {
    return Named{std::string(choice.word), std::string(choice.danish)};
  });
  const auto found = find_named(kinds, typed);
  return found ? std::optional(base::choices_of<model::ExerciseType>[*found].value) : std::nullopt;
}

model::ExerciseType exercise_type(Session& session) {
  const auto& arguments = session.arguments();
  const auto words = exercise_words();
  if (!arguments.positional(0) && session.interactive()) {
    const auto chosen = choose(session.env(), "Hvilken slags øvelse er det?", words);
    return base::choices_of<model::ExerciseType>[chosen].value;
  }
  const auto word = arguments.required(0, "Det mangler, hvilken slags øvelse det er.", "SLAGS",
                                       fmt::format(". Vælg mellem: {}.", base::join(words, ", ")));
  if (const auto found = find_exercise_type(word)) return *found;
  unknown_choice("Øvelsen", word, words);
}

std::string exercise_title(const model::ExerciseState& state) {
  return fmt::format("{} {} ({})", base::upper_first(base::danish(state.type)),
                     base::danish_date(state.day()), state.stem.id());
}

const model::ExerciseState* find_exercise(Session& session,
                                          const std::vector<model::ExerciseState>& all,
                                          model::ExerciseAction standing,
                                          const std::string& typed) {
  const auto fits = [&](const model::ExerciseState& state) {
    return standing == model::ExerciseAction::planned ? state.unsettled()
                                                      : state.standing == standing;
  };
  auto found = base::pointers(all, [&](const auto& state) { return id_begins(state.stem, typed); });
  if (found.size() == 1 && !fits(*found.front())) refuse(*found.front());
  std::erase_if(found, [&](const auto* state) { return !fits(*state); });
  if (found.empty()) {
    const auto type = exercise_type(session);
    found =
        base::pointers(all, [&](const auto& state) { return state.type == type && fits(state); });
  }
  if (found.empty()) return nullptr;
  if (found.size() == 1 || standing == model::ExerciseAction::held) return found.back();
  const auto titles = base::mapped(found, [](const auto* state) { return exercise_title(*state); });
  if (session.interactive()) {
    return found[choose(session.env(), "Hvilken øvelse mener du?", titles)];
  }
  throw UsageError(fmt::format("Flere øvelser passer til «{}»:\n  {}", base::visible(typed),
                               base::join(titles, "\n  ")),
                   "Nævn øvelsen med dens id på seks tegn.");
}

std::optional<render::LoggedExercise> logged_exercise(
    Session& session, const std::vector<model::ExerciseState>& all) {
  if (!session.open_incidents().empty()) return std::nullopt;
  const auto* held = model::last_held(all);
  const auto& groups = session.groups();
  std::optional<render::LoggedExercise> exercise;
  for (auto found = groups.rbegin(); found != groups.rend(); ++found) {
    if (held != nullptr && day_of(found->front().name) <= held->day()) break;
    if (may_be_exercise(session, *found) && take_exercise(session, *found, exercise)) break;
  }
  return exercise;
}

Output save_exercise(Session& session, model::Exercise exercise, model::ExerciseType type) {
  const auto known = model::exercises(session.plan_entries());
  const auto* of = base::find(known, exercise.exercise, &model::ExerciseState::stem);
  if (of != nullptr) exercise.over = of->told;
  const auto saved = save_to_plan(session, exercise);
  auto told = exercise;
  told.type = type;
  const auto& stem = exercise.exercise ? *exercise.exercise : saved.written.stem;
  const auto command = [&](std::string_view verb, std::string_view why) {
    return fmt::format("beredskab exercise {} {}   {}", verb, stem.id(), why);
  };
  std::vector<std::string> next;
  if (exercise.action == model::ExerciseAction::planned) {
    next.push_back(command("held", "når den er holdt"));
  } else if (exercise.action == model::ExerciseAction::held) {
    next.push_back(command("evaluate", "hvad gik godt, og hvad bør ændres"));
  }
  return written_to_plan(session, saved, render::plan_entry_text(session.context(), told),
                         std::move(next));
}

}  // namespace cli
