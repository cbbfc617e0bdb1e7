// The plan's exercises for the commands that are about them: which kind and which one a word names,
// and the one that nobody wrote down but in an incident's log.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session/session.hpp"
#include "model/rules/exercises.hpp"
#include "render/answers/exercises_view.hpp"

namespace cli {

// The kind that any unique part of its Danish or English word names; nothing where none or several
// do.
std::optional<model::ExerciseType> find_exercise_type(const std::string& typed);
// The kind that the command's first word names, else the usage error with «Mente du …?». Without a
// word it is asked for on a terminal, else the usage error says how to write the command.
model::ExerciseType exercise_type(Session& session);

// «Dilemmaøvelse fredag den 4. december 2026 (k3f9ab)».
std::string exercise_title(const model::ExerciseState& state);

// The one that `typed` names: the beginning of its id, else its kind among those that stand so.
// Null where `typed` is a kind of which none does. Of several held ones the newest; else a terminal
// asks. Throws Error(usage) where it stands otherwise, or nothing fits.
const model::ExerciseState* find_exercise(Session& session,
                                          const std::vector<model::ExerciseState>& all,
                                          model::ExerciseAction standing, const std::string& typed);

// The newest exercise in an incident's log that is newer than every one written down as held. With
// an incident open nothing is looked for.
std::optional<render::LoggedExercise> logged_exercise(Session& session,
                                                      const std::vector<model::ExerciseState>& all);

// Writes it, and says so with the next command for it. `type` is that of the exercise.
Output save_exercise(Session& session, model::Exercise exercise, model::ExerciseType type);

// The kinds as they are typed: «dilemma», «krisestyring».
std::vector<std::string> exercise_words();

}  // namespace cli
