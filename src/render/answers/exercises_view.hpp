// What `exercise list` answers: the planned ones, those that were held, those called off.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/rules/exercises.hpp"
#include "model/values/plan_entry_fields.hpp"
#include "render/views/when.hpp"

namespace render {

// An exercise that stands in an incident's log, and that nobody wrote down as held.
struct LoggedExercise {
  std::string id;     // the incident's short one
  std::string title;  // «Brand i Parken»
  base::Date on;
};

struct ExerciseRow {
  std::string id;  // short
  std::string stem;
  model::ExerciseType type = {};
  model::ExerciseAction standing = {};
  When on;
  bool overdue = false;    // planned, and the day is past
  bool evaluated = false;  // here, or in the incident
  std::optional<std::string> incident;  // short id
  std::optional<std::string> responsible;
  std::vector<std::string> present;
  std::optional<std::string> text;
};

struct ExercisesView {
  std::vector<ExerciseRow> planned;    // the next one first
  std::vector<ExerciseRow> held;       // the newest first
  std::vector<ExerciseRow> cancelled;  // likewise
  std::optional<LoggedExercise> logged;
};

// `evaluated_incidents` are the short ids of those whose log has an evaluation.
ExercisesView exercises_view(const Context& context, const std::vector<model::ExerciseState>& all,
                             const std::optional<LoggedExercise>& logged,
                             const std::set<std::string>& evaluated_incidents);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::LoggedExercise> = Table{
    field("id", &render::LoggedExercise::id, "hændelsens korte id"),
    field("title", &render::LoggedExercise::title, "type og sted"),
    field("on", &render::LoggedExercise::on, "hvilken dag"),
};

template <>
inline constexpr auto fields_of<render::ExerciseRow> = Table{
    field("id", &render::ExerciseRow::id, "øvelsens id"),
    field("stem", &render::ExerciseRow::stem, "det første notats fulde navn"),
    field("type", &render::ExerciseRow::type, "slags"),
    field("standing", &render::ExerciseRow::standing, "hvor langt den er"),
    field("on", &render::ExerciseRow::on, "hvornår den er planlagt til, eller blev holdt"),
    field("overdue", &render::ExerciseRow::overdue, "planlagt, men dagen er forbi"),
    field("evaluated", &render::ExerciseRow::evaluated, "evalueret"),
    field("incident", &render::ExerciseRow::incident, "den hændelse, den er skrevet i"),
    field("responsible", &render::ExerciseRow::responsible, "den, der står for den"),
    field("present", &render::ExerciseRow::present, "dem, der var med"),
    field("text", &render::ExerciseRow::text, "hvad den går ud på"),
};

template <>
inline constexpr auto fields_of<render::ExercisesView> = Table{
    field("planned", &render::ExercisesView::planned, "planlagte, den næste først"),
    field("held", &render::ExercisesView::held, "holdte, den nyeste først"),
    field("cancelled", &render::ExercisesView::cancelled, "aflyste"),
    field("logged", &render::ExercisesView::logged,
          "en nyere øvelse, som kun står i en hændelses log"),
};

}  // namespace base
