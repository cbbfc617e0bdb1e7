// Times as people type them: `22:10`, `-15m`, `+2h`, `2026-11-20T22:10`, `2026-11-21`.
// A clock time without offset is a mistake where the zone is not known.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "base/time.hpp"

namespace base {

// When something happened (`--at`). `22:10` (or `22.10`) is the latest such time that is not in
// the future; `-15m`, `-2h`, `-1d` (the same time yesterday) count back from now;
// `2026-11-20T22:10` (or with a space) is local time, with offset or without. Of an autumn time
// that was twice, the later one that is not in the future; a spring time that never was, and the
// future, are mistakes.
Parsed<Instant> parse_past(std::string_view text, const Instant& now, const Zone& zone);

// When something shall happen (`--retry`, `--until`). `22:45` is the next such time; `+15m`, `+2h`
// count from now, `+1d` is the same time tomorrow; a full time is taken as it stands. Of what is
// written in afterwards, clock times and `+15m` count from `from`; «i morgen» is said by who
// writes.
Parsed<Instant> parse_coming(std::string_view text, const Instant& now, const Zone& zone,
                             const std::optional<Instant>& from = {});

// A deadline (`--due`): as parse_coming, or a plain date.
using Deadline = std::variant<Date, Instant>;
bool is_before(const Deadline& deadline, const Instant& at);  // a day: before that of `at`
Parsed<Deadline> parse_deadline(std::string_view text, const Instant& now, const Zone& zone,
                                const std::optional<Instant>& from = {});

}  // namespace base
