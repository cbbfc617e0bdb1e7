// From words of the command line to values: texts, times. What cannot be taken is an
// Error(usage); a CPR number is an Error(refused).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/spoken_time.hpp"
#include "cli/session/session.hpp"
#include "model/values/entry.hpp"

namespace cli {

// Throws what is wrong; `where` names what it stands in.
[[noreturn]] void refuse(const base::Mistake& mistake, std::string_view where);
// What was parsed, or else what is wrong with it.
template <class T>
T accept(base::Parsed<T> parsed, std::string_view where = "") {
  if (!parsed) refuse(parsed.mistake(), where);
  return *std::move(parsed);
}

// The positional at `index`, `-` for standard input; on a terminal it is asked for by `question`
// when it is missing. Line breaks of Windows become those of Unix.
model::Text required_text(Session& session, std::size_t index, const std::string& question);
std::optional<model::Text> optional_text(Session& session, std::size_t index);
std::optional<model::Text> text_option(Session& session, std::string_view option);
std::optional<model::Line> line_option(Session& session, std::string_view option);
std::optional<model::Phone> phone_option(Session& session, std::string_view option);
model::Text to_text(const std::string& words, std::string_view where);
// Names that no list knows, a line each; blank ones are left out.
std::vector<model::Line> to_lines(const std::vector<std::string>& words, std::string_view where);
model::Line to_line(const std::string& words, std::string_view where);
// A number, whatever people write between its digits: «12-34-56-78», «(+45) 12.34.56.78».
base::Parsed<model::Phone> typed_phone(std::string_view words);
model::Phone to_phone(const std::string& words, std::string_view where);
model::Email to_email(const std::string& words, std::string_view where);

// The last second of the day, here.
base::Instant end_of_day(Session& session, const base::Date& day);
// A day, `2026-11-20`, `20/11` or «fredag». What is agreed on or announced is `planned`: its
// weekday is to come, and an `--until` is the first one from `weekday_from` on.
base::Date to_day(Session& session, const std::string& words, std::string_view where,
                  base::Which which = base::Which::nearest,
                  const std::optional<base::Date>& weekday_from = {});
std::optional<base::Date> day_option(Session& session, std::string_view option,
                                     base::Which which = base::Which::nearest,
                                     const std::optional<base::Date>& weekday_from = {});
// Likewise, of something that was done: a day to come is an Error(usage), which says `remedy`.
std::optional<base::Date> past_day_option(Session& session, std::string_view option,
                                          std::string_view remedy);
// When something happened, in words.
base::Instant to_past(Session& session, const std::string& words, std::string_view where);
// «22:10», «kl. 8»: a time without its day.
bool is_bare_clock(std::string_view typed);
// --at, else now.
base::Instant at(Session& session);
// --at for something known to have happened about `then`: a bare clock time is the one near it.
base::Instant at_near(Session& session, const base::Instant& then);
// From when `12:00` and `+10m` count: from `at` where --at says that this is written in afterwards,
// else from now.
base::Instant reckoned_from(Session& session, const base::Instant& at);
base::Instant to_coming(Session& session, const std::string& words);
// A time to come, reckoned from `then` where that is said: `12:00` is the next such time after it.
std::optional<base::Instant> coming_time(Session& session, std::string_view option,
                                         const std::optional<base::Instant>& then = {});
// A day or a time to come: `2026-12-04`, `2026-12-04T10:00`. What is past is an Error(usage).
base::Deadline to_coming_day(Session& session, const std::string& words, std::string_view where);
std::optional<base::Deadline> due(Session& session, const base::Instant& at);
// A deadline in words; one that lies before `at` is refused. `where` names it in the error.
base::Deadline to_deadline(Session& session, const std::string& words, std::string_view where,
                           const base::Instant& at);
// In digits alone, from 1 to `most`.
std::optional<std::size_t> number_up_to(std::size_t most, const std::string& typed);
model::Visibility visibility(Session& session);

// Throws the usage error for a value that no item has, with «Mente du …?».
[[noreturn]] void unknown_choice(std::string_view what, const std::string& typed,
                                 const std::vector<std::string>& known);

// --since and --until: days, both included.
struct Days {
  std::optional<base::Date> since;
  std::optional<base::Date> until;
};

// Throws Error(usage) for what is no day, and for a period that ends before it begins.
Days read_period(Session& session);
// By the local day on which the incident happened.
bool in_period(const base::Zone& zone, const Days& days, const model::Incident& incident);

}  // namespace cli
