// How the answer of a command gets out: printed, read page by page, or as JSON.
#pragma once

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"

namespace cli {

// With the warnings there are by then; what could not be written is for require_written() to say.
void print_answer(Session& session, const Output& output);
// Throws Error(world) where it could not be written.
void answer_in_json(Session& session, const Output& output);
void require_written(Env& env);
// As `… | head` leaves standard output: whoever read it has seen enough.
bool has_lost_its_reader();

}  // namespace cli
