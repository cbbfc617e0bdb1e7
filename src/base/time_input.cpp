#include "base/time_input.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "base/distance.hpp"
#include "base/spoken_time.hpp"
#include "base/text.hpp"
#include "base/written_time.hpp"

namespace base {
namespace {

Mistake mistake(std::string message, std::string remedy) {
  return {Code::bad_instant, std::move(message), std::move(remedy)};
}

// Where the time typed lies from now; it decides the wording too.
enum class Direction { past, coming };

Mistake not_understood(std::string_view text, std::string_view examples) {
  return mistake(fmt::format("{} er ikke et tidspunkt.", quoted(text)),
                 fmt::format("Skriv for eksempel {}.", examples));
}

Mistake in_future(std::string_view text) {
  return mistake(fmt::format("Tidspunktet {} ligger i fremtiden.", quoted(text)),
                 "Skriv, hvornår det skete, for eksempel 22:10 eller -15m.");
}

Mistake in_past(std::string_view text) {
  return mistake(fmt::format("Tidspunktet {} ligger i fortiden.", quoted(text)),
                 "Skriv et tidspunkt, der kommer, for eksempel 22:45 eller +15m.");
}

// What a watch shows is another time in UTC; it would be kept hours off.
Mistake without_zone(std::string_view text, Direction direction) {
  return mistake(
      fmt::format("{} mangler forskellen til UTC: tidszonen findes ikke på denne computer.",
                  quoted(text)),
      fmt::format("Skriv for eksempel 2026-11-20T22:10+01:00 (dansk vintertid; sommertid er "
                  "+02:00) eller {}.",
                  direction == Direction::past ? "-15m" : "+15m"));
}

// Of a time in the hour that is skipped in spring: who read it off a watch that had not been put
// forward means the same point by the new time.
Instant by_the_old_watch(const LocalTime& local, const Zone& zone) {
  const std::int64_t clock = local.seconds();
  return zone.at(clock - zone.at(clock - day_seconds).offset_seconds());
}

Mistake never_was(const LocalTime& local, const Instant& now, const Zone& zone,
                  Direction direction) {
  const Instant meant = by_the_old_watch(local, zone);
  const bool still_to_come = direction == Direction::past && now < meant;
  return mistake(
      fmt::format("Kl. {}.{:02} den {} {}", local.hour, local.minute, danish_date_short(local.date),
                  direction == Direction::past ? "fandtes ikke: uret blev stillet frem."
                                               : "findes ikke: uret bliver stillet frem."),
      still_to_come ? "Skriv, hvornår det skete, for eksempel -15m."
                    : fmt::format("Mente du {}? Skriv {}T{:02}:{:02}.", danish_clock(meant),
                                  meant.date().iso(), meant.hour(), meant.minute()));
}

// That many days from now by the calendar, at the same clock time.
Parsed<Instant> days_away(std::int64_t days, const Instant& now, const Zone& zone,
                          Direction direction) {
  const Instant here = zone.here(now);
  if (days == 0) return here;
  const int second = static_cast<int>(((now.utc_seconds() % 60) + 60) % 60);
  const LocalTime local{here.date().plus_days(static_cast<int>(days)), here.hour(), here.minute(),
                        second};
  const std::vector<Instant> instants = zone.resolve(local);
  if (instants.empty()) return never_was(local, now, zone, direction);
  // Of a time that is twice the one that has the offset of now, if either has.
  for (const Instant& instant : instants) {
    if (instant.offset_seconds() == here.offset_seconds()) return instant;
  }
  return instants.front();
}

// A time as it was typed, and in the shape that is read here, with the offset that stood behind it.
struct Given {
  std::string_view typed;
  std::string read;
  std::optional<int> offset_seconds = {};

  bool is_day() const { return parse_day(read).has_value(); }
};

// `-15m` and `+2h`; nothing for other shapes.
std::optional<Parsed<Instant>> parse_relative(const Given& given, const Instant& now,
                                              const Zone& zone, Direction direction) {
  const std::string_view text = given.read;
  if (given.offset_seconds || (!text.starts_with('-') && !text.starts_with('+')))
    return std::nullopt;
  const std::optional<Span> span = parse_span(text.substr(1));
  if (!span) return std::nullopt;
  const bool back = text.front() == '-';
  if (!span->empty() && back != (direction == Direction::past)) {
    return back ? in_past(given.typed) : in_future(given.typed);
  }
  if (span->too_far()) {
    return mistake(fmt::format("{} er mere end et år fra nu.", quoted(given.typed)),
                   "Skriv dag og klokkeslæt, for eksempel 2026-11-20T22:10.");
  }
  const auto day = days_away(back ? -span->days : span->days, now, zone, direction);
  if (!day) return day.mistake();
  return zone.here(day->plus_seconds(back ? -span->seconds : span->seconds));
}

// Of a clock time's instants the one nearest to now on the wanted side, if there is one.
std::optional<Instant> nearest(const std::vector<Instant>& instants, const Instant& now,
                               Direction direction) {
  std::optional<Instant> result;
  for (const Instant& instant : instants) {  // the earlier one first
    if (direction == Direction::past && instant <= now) result = instant;
    if (direction == Direction::coming && instant > now && !result) result = instant;
  }
  return result;
}

// Which points a clock time of a day may be.
std::vector<Instant> points(const LocalTime& local, const Given& given, const Zone& zone) {
  if (!given.offset_seconds) return zone.resolve(local);
  return {zone.at(local.seconds() - *given.offset_seconds)};
}

// `22:10`: today's, or yesterday's where today's is still to come; for the future tomorrow's where
// today's is over.
Parsed<Instant> near_now(const Clock& clock, const Given& given, const Instant& now,
                         const Zone& zone, Direction direction) {
  const bool back = direction == Direction::past;
  const Instant here =
      given.offset_seconds ? Instant(now.utc_seconds(), *given.offset_seconds) : zone.here(now);
  const bool is_over = std::pair(clock.hour, clock.minute) <= std::pair(here.hour(), here.minute());
  for (const int days : {0, back ? -1 : 1}) {
    const LocalTime local{here.date().plus_days(days), clock.hour, clock.minute};
    const std::vector<Instant> instants = points(local, given, zone);
    // A day that skipped the hour is not skipped in turn: the day beyond it was not meant. Only
    // today's may lie on the other side of now, by what the clock shows.
    const bool other_side = days == 0 && is_over != back;
    if (instants.empty() && !other_side) {
      return never_was(local, now, zone, direction);
    }
    if (const auto instant = nearest(instants, now, direction)) return *instant;
  }
  return back ? in_future(given.typed) : in_past(given.typed);  // no clock is this far out of step
}

// A day and a clock time, on whichever side of now.
Parsed<Instant> full_time(const Given& given, const Instant& now, const Zone& zone,
                          Direction direction) {
  const Parsed<WrittenTime> written = parse_written_time(given.read, Writing::typed);
  if (!written) return written.mistake();
  if (written->offset_seconds) {
    return zone.at(written->local.seconds() - *written->offset_seconds);
  }
  if (!zone.known() && !given.offset_seconds) return without_zone(given.read, direction);
  const std::vector<Instant> instants = points(written->local, given, zone);
  if (instants.empty()) return never_was(written->local, now, zone, direction);
  return nearest(instants, now, direction).value_or(instants.back());
}

// 24.12 is no clock time, and may be meant for a day.
Mistake day_perhaps(std::string_view read, Mistake no_clock) {
  Scanner scanner(read);
  const auto day = scanner.digits(1, 2);
  const auto month = day && scanner.take('.') ? scanner.digits(1, 2) : std::nullopt;
  constexpr int leap_year = 2024;
  if (!month || !scanner.done() || !Date::is_real(leap_year, *month, *day)) return no_clock;
  no_clock.remedy = fmt::format("Mener du dagen, så skriv {}/{}.", *day, *month);
  return no_clock;
}

// Nothing where the text has no shape of a time.
std::optional<Parsed<Instant>> parse_time(const Given& given, const Instant& now, const Zone& zone,
                                          Direction direction) {
  if (auto relative = parse_relative(given, now, zone, direction)) return relative;
  if (const auto clock = parse_clock(given.read)) {
    if (!*clock) return day_perhaps(given.read, clock->mistake());
    if (!zone.known() && !given.offset_seconds) return without_zone(given.typed, direction);
    return near_now(**clock, given, now, zone, direction);
  }
  if (parse_day(std::string_view(given.read).substr(0, 10)))
    return full_time(given, now, zone, direction);
  return std::nullopt;
}

// What they take as it stands is left as it was typed, but for an offset.
Parsed<Given> read_words(std::string_view text, const Instant& now, const Zone& zone, Which which,
                         const std::optional<Instant>& from = {}) {
  const auto typed = trim(text);
  const auto [time, offset] = without_offset(typed);
  if (parse_clock(time)) return Given{typed, std::string(time), offset};
  const Instant near = zone.here(from.value_or(now));
  const auto spoken =
      spoken_time(time, zone.here(now).date(), which, false, Clock{near.hour(), near.minute()});
  if (!spoken) return Given{typed, std::string(time), offset};
  if (!*spoken)
    return Mistake{Code::bad_instant, spoken->mistake().message, spoken->mistake().remedy};
  return Given{typed, **spoken, offset};
}

// «i går» alone says no time.
Mistake only_a_day(std::string_view typed) {
  return mistake(fmt::format("{} mangler et klokkeslæt.", quoted(typed)),
                 fmt::format("Skriv for eksempel {} 22.10.", visible(typed)));
}

}  // namespace

Parsed<Instant> parse_past(std::string_view text, const Instant& now, const Zone& zone) {
  const auto given = read_words(text, now, zone, Which::happened);
  if (!given) return given.mistake();
  const auto& [typed, read, offset] = *given;
  if (read != typed && given->is_day()) {
    const auto day = Date::parse(read);
    return day && zone.here(now).date() < *day ? in_future(typed) : only_a_day(typed);
  }
  if (typed == "nu" || typed == "now") return zone.here(now);
  const auto instant = parse_time(*given, now, zone, Direction::past);
  if (!instant) return not_understood(typed, "22:10, i går 22.10, 20/11 kl. 22.10 eller -15m");
  if (*instant && **instant > now) return in_future(typed);
  return *instant;
}

Parsed<Instant> parse_coming(std::string_view text, const Instant& now, const Zone& zone,
                             const std::optional<Instant>& from) {
  const auto given = read_words(text, now, zone, Which::coming, from);
  if (!given) return given.mistake();
  const auto& [typed, read, offset] = *given;
  if (read != typed && given->is_day()) return only_a_day(typed);
  const auto instant = parse_time(*given, from.value_or(now), zone, Direction::coming);
  if (!instant) return not_understood(typed, "22:45, i morgen 9.30, 27/11 kl. 10 eller +15m");
  return *instant;
}

bool is_before(const Deadline& deadline, const Instant& at) {
  if (const auto* day = std::get_if<Date>(&deadline)) return *day < at.date();
  return std::get<Instant>(deadline) < at;
}

Parsed<Deadline> parse_deadline(std::string_view text, const Instant& now, const Zone& zone,
                                const std::optional<Instant>& from) {
  const auto given = read_words(text, now, zone, Which::coming, from);
  if (!given) return given.mistake();
  const auto& [typed, read, offset] = *given;
  if (given->is_day()) {
    const Parsed<Date> date = Date::parse(read);
    if (!date) return date.mistake();
    return Deadline(*date);
  }
  const auto instant = parse_time(*given, from.value_or(now), zone, Direction::coming);
  if (!instant) return not_understood(typed, "27/11, i morgen kl. 9, 22:45 eller +2h");
  if (!*instant) return instant->mistake();
  return Deadline(**instant);
}

}  // namespace base
