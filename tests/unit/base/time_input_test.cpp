#include "base/time_input.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <variant>
#include <vector>

namespace base {
namespace {

Instant at(std::string_view text) { return *Instant::parse(text); }

Zone copenhagen() { return Zone("Europe/Copenhagen"); }

// The answer as text, whatever it is: an instant, or what is wrong and what to do.
std::string shown(const Parsed<Instant>& instant) {
  if (instant) return instant->iso();
  CHECK(instant.mistake().code == Code::bad_instant);
  return instant.mistake().message + " | " + instant.mistake().remedy;
}

std::string past(std::string_view text, std::string_view now) {
  return shown(parse_past(text, at(now), copenhagen()));
}

std::string coming(std::string_view text, std::string_view now) {
  return shown(parse_coming(text, at(now), copenhagen()));
}

std::string deadline(std::string_view text, std::string_view now) {
  const Parsed<Deadline> parsed = parse_deadline(text, at(now), copenhagen());
  if (!parsed) return parsed.mistake().message + " | " + parsed.mistake().remedy;
  if (const auto* date = std::get_if<Date>(&*parsed)) return date->iso();
  return std::get<Instant>(*parsed).iso();
}

constexpr std::string_view evening = "2026-11-20T22:15:30+01:00";
constexpr std::string_view spring_morning = "2026-03-29T08:00+02:00";

const std::string not_past =
    "ligger i fremtiden. | Skriv, hvornår det skete, for eksempel 22:10 eller -15m.";
const std::string not_coming =
    "ligger i fortiden. | Skriv et tidspunkt, der kommer, for eksempel 22:45 eller +15m.";
const std::string gap_past =
    "Kl. 2.30 den 29. marts 2026 fandtes ikke: uret blev stillet frem. | "
    "Mente du kl. 3.30? Skriv 2026-03-29T03:30.";
const std::string gap_coming =
    "Kl. 2.30 den 29. marts 2026 findes ikke: uret bliver stillet frem. | "
    "Mente du kl. 3.30? Skriv 2026-03-29T03:30.";

TEST_CASE("a clock time is the latest that is past") {
  CHECK(past("22:10", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("22:15", evening) == "2026-11-20T22:15:00+01:00");
  CHECK(past("22:16", evening) == "2026-11-19T22:16:00+01:00");
  CHECK(past("00:00", evening) == "2026-11-20T00:00:00+01:00");
  CHECK(past("23:59", "2026-11-21T00:05+01:00") == "2026-11-20T23:59:00+01:00");
  CHECK(past("23:59", "2027-01-01T00:05+01:00") == "2026-12-31T23:59:00+01:00");
  // The day is that of the zone, whatever offset now comes with.
  CHECK(past("00:10", "2026-11-20T23:15Z") == "2026-11-21T00:10:00+01:00");
}

TEST_CASE("the ways to write a clock time") {
  for (const std::string text : {"7:30", "07:30", "7.30", "07.30", "kl. 7.30", "kl 7.30", "kl.7:30",
                                 "Kl. 07.30", "  7:30 ", "\u00A07:30"}) {
    CAPTURE(text);
    CHECK(past(text, evening) == "2026-11-20T07:30:00+01:00");
    CHECK(coming(text, evening) == "2026-11-21T07:30:00+01:00");
  }
}

TEST_CASE("times as people say them") {
  CHECK(past("i går 22.10", evening) == "2026-11-19T22:10:00+01:00");
  CHECK(past("kl 20", evening) == "2026-11-20T20:00:00+01:00");
  CHECK(past("2010", evening) == "2026-11-20T20:10:00+01:00");
  CHECK(coming("om 2 timer", evening) == coming("+2h", evening));
  CHECK(past("i går", evening) ==
        "«i går» mangler et klokkeslæt. | Skriv for eksempel i går 22.10.");
  CHECK(deadline("28/11", evening) == "2026-11-28");
}

TEST_CASE("what is not a time") {
  const std::string remedy = " er ikke et tidspunkt. | Skriv for eksempel ";
  for (const std::string text :
       {"",         "22",      "22:1",      "22:100",      "122:10",   ":10",   "22:",
        "22:10:30", "kl.",     "k 22:10",   "-",           "-15",      "-m",    "-15x",
        "-1m2h",    "-1h1h",   "-1h30",     "--15m",       "-15m ago", "- 15m", "15m",
        "-1.5h",    "-1h 30m", "2026-11-2", "22:10-01:00", "22:10Z"}) {
    CAPTURE(text);
    CHECK(past(text, evening) ==
          "«" + text + "»" + remedy + "22:10, i går 22.10, 20/11 kl. 22.10 eller -15m.");
    CHECK(coming(text, evening) ==
          "«" + text + "»" + remedy + "22:45, i morgen 9.30, 27/11 kl. 10 eller +15m.");
  }
  const std::string cpr = fmt::format("{}-{}", "010170", "1234");
  CHECK(past(cpr, evening).starts_with("«••••••-••••» er ikke"));
  CHECK(past("22.10.26", evening) ==
        "«22.10.26» mangler et klokkeslæt. | Skriv for eksempel 22.10.26 22.10.");
}

TEST_CASE("hours and minutes that no clock shows") {
  for (const std::string text : {"24:00", "22:60", "99.99", "kl. 24.00"}) {
    CAPTURE(text);
    const std::string expected =
        "«" + text + "» er ikke et klokkeslæt. | Et døgn går fra 00:00 til 23:59.";
    CHECK(past(text, evening) == expected);
    CHECK(coming(text, evening) == expected);
    CHECK(deadline(text, evening) == expected);
  }
}

TEST_CASE("so long ago") {
  CHECK(past("-15m", evening) == "2026-11-20T22:00:30+01:00");
  CHECK(past("-2h", evening) == "2026-11-20T20:15:30+01:00");
  CHECK(past("-1h30m", evening) == "2026-11-20T20:45:30+01:00");
  CHECK(past("-2d", evening) == "2026-11-18T22:15:30+01:00");
  CHECK(past("-1d2h3m", evening) == "2026-11-19T20:12:30+01:00");
  CHECK(past("-90m", evening) == "2026-11-20T20:45:30+01:00");
  CHECK(past("-0m", evening) == "2026-11-20T22:15:30+01:00");
  CHECK(past("-366d", evening) == "2025-11-19T22:15:30+01:00");
  CHECK(past("nu", evening) == "2026-11-20T22:15:30+01:00");
  CHECK(past("now", evening) == "2026-11-20T22:15:30+01:00");
  // Across a change of the clock the span is what was counted, and the offset the zone's.
  CHECK(past("-6h", spring_morning) == "2026-03-29T01:00:00+01:00");
  CHECK(past("-15m", "2026-11-20T21:15:30Z") == "2026-11-20T22:00:30+01:00");
}

TEST_CASE("huge spans are mistakes") {
  const std::string remedy =
      " er mere end et år fra nu. | Skriv dag og klokkeslæt, for eksempel 2026-11-20T22:10.";
  for (const std::string span :
       {"367d", "366d1m", "99999999999999999999m", "9223372036854775807d", "9999999999h",
        "18446744073709551616m", "31622400d31622400h31622400m"}) {
    CAPTURE(span);
    CHECK(past("-" + span, evening) == "«-" + span + "»" + remedy);
    CHECK(coming("+" + span, evening) == "«+" + span + "»" + remedy);
  }
}

TEST_CASE("the wrong direction") {
  CHECK(past("+15m", evening) == "Tidspunktet «+15m» " + not_past);
  CHECK(coming("-15m", evening) == "Tidspunktet «-15m» " + not_coming);
  CHECK(past("+0m", evening) == "2026-11-20T22:15:30+01:00");
}

TEST_CASE("a full time that is past") {
  CHECK(past("2026-11-20T22:10", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("2026-11-20T22:10:45", "2026-11-20T23:00+01:00") == "2026-11-20T22:10:45+01:00");
  CHECK(past("2026-11-20 22:10", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("2026-11-20  22.10", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("2026-11-20 kl. 22.10", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("2026-07-01 7:05", evening) == "2026-07-01T07:05:00+02:00");
  CHECK(past("2026-11-20T22:10+01:00", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("2026-11-20T21:10Z", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("2026-11-20 16:10-05:00", evening) == "2026-11-20T22:10:00+01:00");
  CHECK(past("1999-12-31T23:59", evening) == "1999-12-31T23:59:00+01:00");
  // To the second, now is not the future.
  CHECK(past("2026-11-20T22:15:30", evening) == "2026-11-20T22:15:30+01:00");
}

TEST_CASE("the future has not happened") {
  for (const std::string text : {"2026-11-20T22:15:31", "2026-11-20T22:16", "2027-01-01 00:00",
                                 "2026-11-20T21:16Z", "2026-11-20T22:10-01:00"}) {
    CAPTURE(text);
    CHECK(past(text, evening) == "Tidspunktet «" + text + "» " + not_past);
  }
}

TEST_CASE("full times that are none") {
  const std::string shape = " | Skriv tidspunktet som 2026-11-20T22:15.";
  CHECK(past("2026-11-20", evening) == "«2026-11-20» mangler et klokkeslæt." + shape);
  CHECK(coming("2026-11-20", evening) == "«2026-11-20» mangler et klokkeslæt." + shape);
  CHECK(past("2026-02-30T22:10", evening) == "«2026-02-30» er ikke en dag i kalenderen." + shape);
  CHECK(past("2026-11-20T22:10:30.5", evening) ==
        "«2026-11-20T22:10:30.5» har brøkdele af sekunder." + shape);
  CHECK(past("2026-11-20 24.00", evening) ==
        "«24.00» er ikke et klokkeslæt. | Et døgn går fra 00:00 til 23:59.");
  CHECK(past("2026-11-20T22:10+19:00", evening).starts_with("«+19:00» er ikke en forskel"));
  for (const std::string text : {"2026-11-20T", "2026-11-2022:10", "2026-11-20T22", "2026-11-20 x",
                                 "2026-11-20T22:10 ", "2026-11-20T22:10+1"}) {
    CAPTURE(text);
    const auto parsed = parse_past(text + "x", at(evening), copenhagen());
    REQUIRE_FALSE(parsed);
    CHECK(parsed.mistake().message == "«" + text + "x» er ikke et tidspunkt.");
  }
}

TEST_CASE("spring: a time that never was is a mistake") {
  CHECK(past("2026-03-29T02:30", spring_morning) == gap_past);
  CHECK(past("2026-03-29 02.30", "2026-11-20T22:00+01:00") == gap_past);
  // With an offset it is a point all the same.
  CHECK(past("2026-03-29T02:30+01:00", spring_morning) == "2026-03-29T03:30:00+02:00");
  // Today's hour that was skipped, rather than silently yesterday's.
  CHECK(past("02:30", spring_morning) == gap_past);
  // However soon after; 3.30 by the new time is still to come, and not proposed.
  const auto gap_just_now =
      gap_past.substr(0, gap_past.find("Mente")) + "Skriv, hvornår det skete, for eksempel -15m.";
  CHECK(past("02:30", "2026-03-29T03:00+02:00") == gap_just_now);
  CHECK(past("i dag 2.30", "2026-03-29T03:00+02:00") == gap_just_now);
  CHECK(past("02:30", "2026-03-30T01:00+02:00") == gap_past);
  CHECK(past("02:30", "2026-03-30T02:29:59+02:00") == gap_past);
  // Before the change it was still to come; the day after it is past once more.
  CHECK(past("02:30", "2026-03-29T01:50+01:00") == "2026-03-28T02:30:00+01:00");
  CHECK(past("02:30", "2026-03-30T02:30+02:00") == "2026-03-30T02:30:00+02:00");
  // The hours beside the gap are as ever.
  CHECK(past("01:59", spring_morning) == "2026-03-29T01:59:00+01:00");
  CHECK(past("03:00", spring_morning) == "2026-03-29T03:00:00+02:00");
  CHECK(past("08:30", spring_morning) == "2026-03-28T08:30:00+01:00");
}

TEST_CASE("autumn: of two times the later one that is past") {
  CHECK(past("02:30", "2026-10-25T08:00+01:00") == "2026-10-25T02:30:00+01:00");
  CHECK(past("02:30", "2026-10-25T02:30+01:00") == "2026-10-25T02:30:00+01:00");
  CHECK(past("02:30", "2026-10-25T02:29:59+01:00") == "2026-10-25T02:30:00+02:00");
  CHECK(past("02:30", "2026-10-25T02:30+02:00") == "2026-10-25T02:30:00+02:00");
  CHECK(past("02:30", "2026-10-25T02:29+02:00") == "2026-10-24T02:30:00+02:00");
  CHECK(past("02:30", "2026-10-26T01:00+01:00") == "2026-10-25T02:30:00+01:00");
  CHECK(past("2026-10-25T02:30", "2026-11-20T22:00+01:00") == "2026-10-25T02:30:00+01:00");
  CHECK(past("2026-10-25T02:30", "2026-10-25T02:10+01:00") == "2026-10-25T02:30:00+02:00");
  CHECK(past("2026-10-25T02:30", "2026-10-25T02:10+02:00") ==
        "Tidspunktet «2026-10-25T02:30» " + not_past);
  CHECK(past("2026-10-25T02:30+02:00", "2026-11-20T22:00+01:00") == "2026-10-25T02:30:00+02:00");
}

TEST_CASE("an offset behind a time, as screens show it and files hold it") {
  const std::string later = "2026-10-25T02:50+01:00";
  for (const std::string text :
       {"02:35+02:00", "2.35 (UTC+2)", "kl. 2.35 (UTC+2)", "2.35 utc+2", "25/10 2.35 +02:00",
        "søndag den 25. oktober kl. 2.35 (UTC+2)", "2026-10-25 02:35 (UTC+02:00)"}) {
    CAPTURE(text);
    CHECK(past(text, later) == "2026-10-25T02:35:00+02:00");
    CHECK(coming(text, "2026-10-25T02:10+02:00") == "2026-10-25T02:35:00+02:00");
  }
  CHECK(past("2.35 (UTC+1)", later) == "2026-10-25T02:35:00+01:00");
  CHECK(past("2.55 (UTC+2)", "2026-10-25T02:10+01:00") == "2026-10-25T02:55:00+02:00");
  CHECK(past("23.30 (UTC-1)", "2026-11-21T01:35+01:00") == "2026-11-21T01:30:00+01:00");
  // The day is that of the offset.
  CHECK(past("00:10+01:00", "2026-11-20T23:30Z") == "2026-11-21T00:10:00+01:00");
  CHECK(shown(parse_past("00:10+01:00", at("2026-11-20T23:30Z"), Zone("Europe/Nowhere"))) ==
        "2026-11-20T23:10:00+00:00");
  for (const std::string text : {"22:00-02:00", "22:10+2", "-15m (UTC+1)", "(UTC+1)", "+01:00"}) {
    CAPTURE(text);
    CHECK(past(text, evening).starts_with("«" + text + "» er ikke et tidspunkt."));
  }
}

TEST_CASE("a clock time to come is the next") {
  CHECK(coming("22:45", evening) == "2026-11-20T22:45:00+01:00");
  CHECK(coming("22:16", evening) == "2026-11-20T22:16:00+01:00");
  CHECK(coming("22:15", evening) == "2026-11-21T22:15:00+01:00");
  CHECK(coming("07.30", evening) == "2026-11-21T07:30:00+01:00");
  CHECK(coming("00:00", "2026-12-31T23:59+01:00") == "2027-01-01T00:00:00+01:00");
  CHECK(coming("22:15", "2026-11-20T22:15+01:00") == "2026-11-21T22:15:00+01:00");
}

TEST_CASE("so far ahead") {
  CHECK(coming("+15m", evening) == "2026-11-20T22:30:30+01:00");
  CHECK(coming("+2h", evening) == "2026-11-21T00:15:30+01:00");
  CHECK(coming("+1d12h", evening) == "2026-11-22T10:15:30+01:00");
  CHECK(coming("+2h", "2026-03-29T01:30+01:00") == "2026-03-29T04:30:00+02:00");
}

TEST_CASE("a day is not 24 hours") {
  CHECK(coming("+1d", "2026-10-24T20:00+02:00") == "2026-10-25T20:00:00+01:00");
  CHECK(coming("+1d", "2027-03-27T20:00+01:00") == "2027-03-28T20:00:00+02:00");
  CHECK(coming("+24h", "2026-10-24T20:00+02:00") == "2026-10-25T19:00:00+01:00");
  CHECK(coming("+7d", "2026-10-20T08:05+02:00") == "2026-10-27T08:05:00+01:00");
  CHECK(coming("+1d2h", "2026-10-24T20:00+02:00") == "2026-10-25T22:00:00+01:00");
  CHECK(deadline("+1d", "2026-10-24T20:00+02:00") == "2026-10-25T20:00:00+01:00");
  CHECK(past("-1d", "2026-10-25T20:00+01:00") == "2026-10-24T20:00:00+02:00");
  CHECK(past("-1d", "2027-03-28T20:00+02:00") == "2027-03-27T20:00:00+01:00");
  // The hour that is twice is the first one from before it, and the later one from after it.
  CHECK(coming("+1d", "2026-10-24T02:30+02:00") == "2026-10-25T02:30:00+02:00");
  CHECK(past("-1d", "2026-10-26T02:30+01:00") == "2026-10-25T02:30:00+01:00");
  CHECK(coming("+1d", "2026-03-28T02:30+01:00") == gap_coming);
}

TEST_CASE("a full time is taken as it stands") {
  CHECK(coming("2026-11-21T07:30", evening) == "2026-11-21T07:30:00+01:00");
  CHECK(coming("2026-11-21 kl. 7.30", evening) == "2026-11-21T07:30:00+01:00");
  CHECK(coming("2026-11-01T07:30", evening) == "2026-11-01T07:30:00+01:00");
  CHECK(coming("2027-07-01T07:30Z", evening) == "2027-07-01T09:30:00+02:00");
}

TEST_CASE("the changes of the clock to come") {
  CHECK(coming("02:30", "2026-03-29T01:50+01:00") == gap_coming);
  CHECK(coming("02:30", "2026-03-28T22:00+01:00") == gap_coming);
  CHECK(coming("02:30", "2026-03-29T03:10+02:00") == "2026-03-30T02:30:00+02:00");
  CHECK(coming("02:30", "2026-03-28T02:00+01:00") == "2026-03-28T02:30:00+01:00");
  CHECK(coming("2026-03-29T02:30", "2026-03-01T12:00+01:00") == gap_coming);
  CHECK(coming("02:30", "2026-10-25T01:00+02:00") == "2026-10-25T02:30:00+02:00");
  CHECK(coming("02:30", "2026-10-25T02:40+02:00") == "2026-10-25T02:30:00+01:00");
  CHECK(coming("02:30", "2026-10-25T02:40+01:00") == "2026-10-26T02:30:00+01:00");
  // A deadline rather too early than too late; of two that are over, the later.
  CHECK(coming("2026-10-25T02:30", evening) == "2026-10-25T02:30:00+01:00");
  CHECK(coming("2026-10-25T02:30", "2026-10-01T00:00+02:00") == "2026-10-25T02:30:00+02:00");
}

TEST_CASE("where the computer does not have the zone, a clock time needs its offset") {
  const Zone lost("Europe/Nowhere");
  const auto missing = [](const std::string& text, const std::string& span) {
    return "«" + text + "» mangler forskellen til UTC: tidszonen findes ikke på denne computer. " +
           "| Skriv for eksempel 2026-11-20T22:10+01:00 (dansk vintertid; sommertid er +02:00) " +
           "eller " + span + ".";
  };
  for (const std::string text : {"22:10", "kl. 7.30", "2026-11-20T22:10", "2026-11-21 7.30"}) {
    CAPTURE(text);
    CHECK(shown(parse_past(text, at(evening), lost)) == missing(text, "-15m"));
    CHECK(shown(parse_coming(text, at(evening), lost)) == missing(text, "+15m"));
    const auto deadline = parse_deadline(text, at(evening), lost);
    REQUIRE_FALSE(deadline);
    CHECK(deadline.mistake().message + " | " + deadline.mistake().remedy == missing(text, "+15m"));
  }
  // What does not hang on the zone is as ever.
  CHECK(shown(parse_past("2026-11-20T22:10+01:00", at(evening), lost)) ==
        "2026-11-20T21:10:00+00:00");
  CHECK(shown(parse_past("2026-11-20T21:10Z", at(evening), lost)) == "2026-11-20T21:10:00+00:00");
  CHECK(shown(parse_past("-15m", at(evening), lost)) == "2026-11-20T21:00:30+00:00");
  CHECK(shown(parse_past("nu", at(evening), lost)) == "2026-11-20T21:15:30+00:00");
  CHECK(shown(parse_coming("+2h", at(evening), lost)) == "2026-11-20T23:15:30+00:00");
  CHECK(shown(parse_coming("+1d", at(evening), lost)) == "2026-11-21T21:15:30+00:00");
  CHECK(std::get<Date>(*parse_deadline("2026-11-21", at(evening), lost)) == Date(2026, 11, 21));
  CHECK(shown(parse_past("24:00", at(evening), lost)).starts_with("«24:00» er ikke et klokkeslæt"));
  // UTC that was asked for is a zone.
  CHECK(shown(parse_past("21:10", at(evening), Zone("UTC"))) == "2026-11-20T21:10:00+00:00");
}

TEST_CASE("where a zone changes about midnight") {
  const Zone apia("Pacific/Apia");  // left out a whole day
  CHECK(shown(parse_past("22:10", at("2011-12-31T08:00+14:00"), apia)) ==
        "Kl. 22.10 den 30. december 2011 fandtes ikke: uret blev stillet frem. | "
        "Skriv, hvornår det skete, for eksempel -15m.");
  const Zone newfoundland("America/St_Johns");  // went back to yesterday at 0.01
  const Instant before = at("2010-11-07T00:00:30-02:30");
  const Instant after = at("2010-11-06T23:30-03:30");
  CHECK(shown(parse_past("23:45", before, newfoundland)) == "2010-11-06T23:45:00-02:30");
  CHECK(shown(parse_past("23:45", after, newfoundland)) == "2010-11-06T23:45:00-02:30");
  CHECK(shown(parse_past("23:15", after, newfoundland)) == "2010-11-06T23:15:00-03:30");
  CHECK(shown(parse_coming("00:00", after, newfoundland)) == "2010-11-07T00:00:00-03:30");
}

TEST_CASE("deadlines") {
  CHECK(deadline("2026-11-21", evening) == "2026-11-21");
  CHECK(deadline(" 2026-11-21 ", evening) == "2026-11-21");
  CHECK(deadline("2026-11-21T07:30", evening) == "2026-11-21T07:30:00+01:00");
  CHECK(deadline("22:45", evening) == "2026-11-20T22:45:00+01:00");
  CHECK(deadline("+2h", evening) == "2026-11-21T00:15:30+01:00");
  CHECK(deadline("2026-02-30", evening) ==
        "«2026-02-30» er ikke en dag i kalenderen. | Skriv datoen som 2026-11-20.");
  CHECK(deadline("i morgen", evening) == "2026-11-21");
  CHECK(deadline("snart", evening) ==
        "«snart» er ikke et tidspunkt. | Skriv for eksempel 27/11, i morgen kl. 9, 22:45 eller "
        "+2h.");
  CHECK(deadline("-15m", evening) == "Tidspunktet «-15m» " + not_coming);
  CHECK(parse_deadline("2026-02-30", at(evening), copenhagen()).mistake().code == Code::bad_date);
}

}  // namespace
}  // namespace base
