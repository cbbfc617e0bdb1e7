#include "render/views/when.hpp"

#include <doctest/doctest.h>

#include "../model/build.hpp"

namespace render {
namespace {

base::Instant at(std::string_view text) { return model::test::of<base::Instant>(text); }

Context context(const base::Zone& zone, std::string_view now) {
  Context made{nullptr, nullptr, nullptr, nullptr, at(now), nullptr};
  made.zone = &zone;
  return made;
}

TEST_CASE("a time that was twice has its offset") {
  const base::Zone zone("Europe/Copenhagen");
  const auto night = context(zone, "2026-10-25T02:40:00+01:00");
  CHECK(when_near(night, at("2026-10-25T02:30:00+02:00")).text == "kl. 2.30 (UTC+2)");
  CHECK(when_near(night, at("2026-10-25T02:30:00+01:00")).text == "kl. 2.30 (UTC+1)");
  CHECK(when_near(night, at("2026-10-25T01:59:00+02:00")).text == "kl. 1.59");
  CHECK(when_near(night, at("2026-10-25T03:00:00+01:00")).text == "kl. 3.00");
  CHECK(clock_of(night, at("2026-10-25T02:30:00+02:00")) == "2.30 (UTC+2)");
  CHECK(clock_of(night, at("2026-10-25T03:05:00+01:00")) == "3.05");
  CHECK(when(night, at("2026-10-25T02:30:00+02:00")).text ==
        "søndag den 25. oktober 2026 kl. 2.30 (UTC+2)");
  CHECK(when_with_day(night, at("2026-10-25T02:00:00+02:00")).text ==
        "søndag den 25. oktober kl. 2.00 (UTC+2)");
}

TEST_CASE("a deadline is told near to now; in what is filed with its date") {
  const base::Zone zone("Europe/Copenhagen");
  auto day = context(zone, "2026-11-21T08:00:00+01:00");
  const base::Deadline due = at("2026-11-21T18:00:00+01:00");
  const base::Deadline on = base::Date(2026, 11, 21);
  CHECK(deadline_at(day, due).text == "kl. 18.00");
  day.filed = true;
  CHECK(deadline_at(day, due).text == "lørdag den 21. november 2026 kl. 18.00");
  CHECK(deadline_at(day, on).text == "lørdag den 21. november 2026");
}

TEST_CASE("a span from midnight to midnight is told by the days that are in it") {
  const base::Zone zone("Europe/Copenhagen");
  const auto day = context(zone, "2026-11-20T22:00:00+01:00");
  const auto told = [&](std::optional<base::Instant> from, std::optional<base::Instant> until) {
    return span_text(day, from, until, day.now);
  };
  const auto saturday = at("2026-11-21T00:00:00+01:00");
  CHECK(told({}, {}) == "");
  CHECK(told({}, at("2026-11-20T23:00:00Z")) == " til og med fredag den 20. november");
  CHECK(told(saturday, at("2026-11-22T00:00:00+01:00")) == " lørdag den 21. november");
  CHECK(told(saturday, at("2026-11-23T00:00:00+01:00")) ==
        " fra lørdag den 21. november til og med søndag den 22. november");
  CHECK(told({}, at("2026-11-20T23:30:00+01:00")) == " indtil kl. 23.30");
}

}  // namespace
}  // namespace render
