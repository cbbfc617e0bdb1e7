#include "render/answers/exercises_view.hpp"

#include <algorithm>

#include "render/views/describe_plan.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

ExerciseRow row(const Context& context, const model::ExerciseState& state,
                const std::set<std::string>& evaluated_incidents) {
  ExerciseRow made;
  made.id = state.stem.id();
  made.stem = state.stem.str();
  made.type = state.type;
  made.standing = state.standing;
  const auto* date = std::get_if<base::Date>(&state.on);
  made.on = date != nullptr ? When{date->iso(), base::danish_date(*date)}
                            : when(context, std::get<base::Instant>(state.on));
  made.overdue = state.planned() && base::is_before(state.on, context.now);
  made.evaluated = !state.evaluations.empty();
  if (state.incident) {
    made.incident = std::string(state.incident->id());
    made.evaluated = made.evaluated || evaluated_incidents.contains(*made.incident);
  }
  made.responsible = person_name(context, state.responsible);
  made.present = person_names(context, state.present);
  made.text = text_of(state.text);
  return made;
}

}  // namespace

ExercisesView exercises_view(const Context& context, const std::vector<model::Item>& entries,
                             const std::vector<model::ExerciseState>& all,
                             const std::optional<LoggedExercise>& logged,
                             const std::set<std::string>& evaluated_incidents) {
  ExercisesView view;
  for (const auto& state : all) {
    auto made = row(context, state, evaluated_incidents);
    made.apart = also_written(context, entries, state);
    auto& rows = state.planned() ? view.planned : state.held() ? view.held : view.cancelled;
    rows.push_back(std::move(made));
  }
  std::ranges::reverse(view.held);
  std::ranges::reverse(view.cancelled);
  view.logged = logged;
  return view;
}

}  // namespace render
