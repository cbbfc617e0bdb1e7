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

  static constexpr auto fields = Table{
      field<&LoggedExercise::id>("hændelsens korte id"),
      field<&LoggedExercise::title>("type og sted"),
      field<&LoggedExercise::on>("hvilken dag"),
  };
};

struct ExerciseRow {
  std::string id;  // short
  std::string stem;
  model::ExerciseType type = {};
  model::ExerciseAction standing = {};
  When on;
  bool overdue = false;                 // planned, and the day is past
  bool evaluated = false;               // here, or in the incident
  std::optional<std::string> incident;  // short id
  std::optional<std::string> responsible;
  std::vector<std::string> present;
  std::optional<std::string> text;
  std::optional<std::string> apart;  // what was written apart from it

  static constexpr auto fields = Table{
      field<&ExerciseRow::id>("øvelsens id"),
      field<&ExerciseRow::stem>("det første notats fulde navn"),
      field<&ExerciseRow::type>("slags"),
      field<&ExerciseRow::standing>("hvor langt den er"),
      field<&ExerciseRow::on>("hvornår den er planlagt til, eller blev holdt"),
      field<&ExerciseRow::overdue>("planlagt, men dagen er forbi"),
      field<&ExerciseRow::evaluated>("evalueret"),
      field<&ExerciseRow::incident>("den hændelse, den er skrevet i"),
      field<&ExerciseRow::responsible>("den, der står for den"),
      field<&ExerciseRow::present>("dem, der var med"),
      field<&ExerciseRow::text>("hvad den går ud på"),
      field<&ExerciseRow::apart>("hvad der også er skrevet om den, hver for sig"),
  };
};

struct ExercisesView {
  std::vector<ExerciseRow> planned;    // the next one first
  std::vector<ExerciseRow> held;       // the newest first
  std::vector<ExerciseRow> cancelled;  // likewise
  std::optional<LoggedExercise> logged;

  static constexpr auto fields = Table{
      field<&ExercisesView::planned>("planlagte, den næste først"),
      field<&ExercisesView::held>("holdte, den nyeste først"),
      field<&ExercisesView::cancelled>("aflyste"),
      field<&ExercisesView::logged>("en nyere øvelse, som kun står i en hændelses log"),
  };
};

// `evaluated_incidents` are the short ids of those whose log has an evaluation.
ExercisesView exercises_view(const Context& context, const std::vector<model::Item>& entries,
                             const std::vector<model::ExerciseState>& all,
                             const std::optional<LoggedExercise>& logged,
                             const std::set<std::string>& evaluated_incidents);

}  // namespace render
