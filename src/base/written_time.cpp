#include "base/written_time.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "base/case_fold.hpp"
#include "base/text.hpp"

namespace base {
namespace {

constexpr int furthest_offset = 18 * 3600;

std::string_view how_to_write(Writing writing) {
  return writing == Writing::in_file ? "Skriv tidspunktet som 2026-11-20T22:15:00+01:00."
                                     : "Skriv tidspunktet som 2026-11-20T22:15.";
}

Mistake mistake(std::string_view seen, std::string_view fault, std::string_view remedy) {
  return {Code::bad_instant, fmt::format("{} {}", quoted(seen), fault), std::string(remedy)};
}

// What the scanner has taken since it stood at `before`.
std::string_view taken(std::string_view before, const Scanner& scanner) {
  return before.substr(0, before.size() - scanner.rest().size());
}

std::optional<Day> scan_day(Scanner& scanner) {
  const auto year = scanner.digits(4);
  if (!year || !scanner.take('-')) return std::nullopt;
  const auto month = scanner.digits(2);
  if (!month || !scanner.take('-')) return std::nullopt;
  const auto day = scanner.digits(2);
  if (!day) return std::nullopt;
  return Day{*year, *month, *day};
}

// What stands between the day and the clock.
bool scan_gap(Scanner& scanner, Writing writing) {
  if (scanner.take('T')) return true;
  if (writing == Writing::in_file || !scanner.take(' ')) return false;
  scanner.skip_spaces();
  return true;
}

void skip_kl(Scanner& scanner) {
  Scanner ahead = scanner;
  if (!(ahead.take('k') || ahead.take('K')) || !ahead.take('l')) return;
  ahead.take('.');
  ahead.skip_spaces();
  scanner = ahead;
}

std::optional<Clock> scan_clock(Scanner& scanner, Writing writing) {
  const bool typed = writing == Writing::typed;
  const auto hour = scanner.digits(typed ? 1 : 2, 2);
  if (!hour || !(scanner.take(':') || (typed && scanner.take('.')))) return std::nullopt;
  const auto minute = scanner.digits(2);
  if (!minute) return std::nullopt;
  return Clock{*hour, *minute};
}

bool is_on_clock(int hour, int minute, int second) {
  return hour < 24 && minute < 60 && second < 60;
}

Mistake not_on_clock(std::string_view seen) {
  return mistake(seen, "er ikke et klokkeslæt.", "Et døgn går fra 00:00 til 23:59.");
}

struct Offset {
  int hours;
  int minutes;
  bool west;

  int seconds() const { return (west ? -1 : 1) * (hours * 3600 + minutes * 60); }
  bool is_real() const { return minutes < 60 && std::abs(seconds()) <= furthest_offset; }
};

// `Z` or `+01:00`.
std::optional<Offset> scan_offset(Scanner& scanner) {
  if (scanner.take('Z')) return Offset{0, 0, false};
  const bool west = scanner.take('-');
  if (!west && !scanner.take('+')) return std::nullopt;
  const auto hours = scanner.digits(2);
  if (!hours || !scanner.take(':')) return std::nullopt;
  const auto minutes = scanner.digits(2);
  if (!minutes) return std::nullopt;
  return Offset{*hours, *minutes, west};
}

// `+2`, `+02:00`, `+5.30`, whole.
std::optional<Offset> offset_shown(std::string_view text) {
  Scanner scanner(text);
  const bool west = scanner.take('-');
  if (!west && !scanner.take('+')) return std::nullopt;
  const auto hours = scanner.digits(1, 2);
  if (!hours) return std::nullopt;
  int minutes = 0;
  if (!scanner.done()) {
    scanner.take(':') || scanner.take('.');
    const auto behind = scanner.digits(2);
    if (!behind) return std::nullopt;
    minutes = *behind;
  }
  const Offset offset{*hours, minutes, west};
  return scanner.done() && offset.is_real() ? std::optional(offset) : std::nullopt;
}

}  // namespace

std::pair<std::string_view, std::optional<int>> without_offset(std::string_view typed) {
  const auto sign = typed.find_last_of("+-");
  if (sign == std::string_view::npos) return {typed, std::nullopt};
  auto time = typed.substr(0, sign);
  auto shown = typed.substr(sign);
  const bool named = case_fold(time).ends_with("utc");
  constexpr std::size_t name = 3;
  if (named) time.remove_suffix(name);
  if (time.ends_with('(') && shown.ends_with(')')) {
    time.remove_suffix(1);
    shown.remove_suffix(1);
  }
  time = trim(time);
  const auto offset = offset_shown(shown);
  if (!offset || time.empty()) return {typed, std::nullopt};
  if (!named && (shown.front() == '-' || shown.find(':') == std::string_view::npos))
    return {typed, std::nullopt};
  return {time, offset->seconds()};
}

bool Scanner::take(char character) {
  if (!rest_.starts_with(character)) return false;
  rest_.remove_prefix(1);
  return true;
}

void Scanner::skip_spaces() {
  while (take(' ')) {
  }
}

std::optional<int> Scanner::digits(std::size_t least, std::size_t most) {
  std::size_t count = 0;
  int value = 0;
  while (count < most && count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9') {
    value = value * 10 + (rest_[count] - '0');
    ++count;
  }
  if (count < least) return std::nullopt;
  rest_.remove_prefix(count);
  return value;
}

std::optional<Day> parse_day(std::string_view text) {
  Scanner scanner(text);
  const std::optional<Day> day = scan_day(scanner);
  return scanner.done() ? day : std::nullopt;
}

std::optional<Parsed<Clock>> parse_clock(std::string_view text) {
  Scanner scanner(text);
  skip_kl(scanner);
  const std::optional<Clock> clock = scan_clock(scanner, Writing::typed);
  if (!clock || !scanner.done()) return std::nullopt;
  if (!is_on_clock(clock->hour, clock->minute, 0)) return not_on_clock(text);
  return *clock;
}

Parsed<WrittenTime> parse_written_time(std::string_view text, Writing writing) {
  const auto other_shape = [&] {
    return mistake(text, "er ikke et tidspunkt.", how_to_write(writing));
  };
  Scanner scanner(text);
  const std::optional<Day> day = scan_day(scanner);
  if (!day) return other_shape();
  const std::string_view written_day = taken(text, scanner);
  const bool real = Date::is_real(day->year, day->month, day->day);
  if (scanner.done() && real) return mistake(text, "mangler et klokkeslæt.", how_to_write(writing));
  if (scanner.done())
    return mistake(written_day, "er ikke en dag i kalenderen.", how_to_write(writing));
  if (!scan_gap(scanner, writing)) return other_shape();

  if (writing == Writing::typed) skip_kl(scanner);
  const std::string_view from_clock = scanner.rest();
  const std::optional<Clock> clock = scan_clock(scanner, writing);
  if (!clock) return other_shape();
  int second = 0;
  if (scanner.take(':')) {
    const auto seconds = scanner.digits(2);
    if (!seconds) return other_shape();
    second = *seconds;
    if (scanner.take('.') || scanner.take(',')) {
      return mistake(text, "har brøkdele af sekunder.", how_to_write(writing));
    }
  }
  const std::string_view written_clock = taken(from_clock, scanner);

  const std::string_view written_offset = scanner.rest();
  std::optional<Offset> offset;
  if (!scanner.done()) {
    offset = scan_offset(scanner);
    if (!offset || !scanner.done()) return other_shape();
  }

  // The shape is right; now whether there is such a time.
  if (!real) {
    return mistake(written_day, "er ikke en dag i kalenderen.", how_to_write(writing));
  }
  if (!is_on_clock(clock->hour, clock->minute, second)) return not_on_clock(written_clock);
  if (offset && !offset->is_real()) {
    return mistake(written_offset, "er ikke en forskel til UTC.",
                   "I Danmark er den +01:00 om vinteren og +02:00 om sommeren.");
  }
  WrittenTime written{{Date(day->year, day->month, day->day), clock->hour, clock->minute, second},
                      std::nullopt};
  if (offset) written.offset_seconds = offset->seconds();
  return written;
}

}  // namespace base
