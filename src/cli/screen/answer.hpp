// How the answer of a command gets out: printed, read page by page, or as JSON; and what is said
// beside it, on stderr: warnings, errors and remedies, as wide as the terminal.
#pragma once

#include <string>
#include <vector>

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

// Each line keeps its own indent; what is too long goes on further in, where it is not plain text.
void print_wrapped(Env& env, const std::string& text, std::size_t first_hang);
// Where only `rows` are left on a terminal the rest is counted, and `command` named that shows it.
void print_warnings(Env& env, const std::vector<std::string>& warnings, std::size_t rows = 0,
                    std::string_view command = {});
// How many rows all of them take.
std::size_t warning_rows(const Env& env, const std::vector<std::string>& warnings);

}  // namespace cli
