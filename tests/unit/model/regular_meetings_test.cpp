#include "model/corrections.hpp"
#include "model/regular_meetings.hpp"

#include <doctest/doctest.h>

#include <utility>

#include "build.hpp"
#include "rhythm.hpp"

namespace model {
namespace {

using test::at;
using test::History;

Stem convene(History& history, std::string_view day, bool half_yearly = true) {
  Meeting made{.cancelled = false,
               .start = test::of<base::Instant>(fmt::format("{}T10:00:00+01:00", day)),
               .half_yearly = half_yearly};
  return history.add("10:00", made);
}

std::string told(const History& history, int per_year, const base::Date& today) {
  std::string all;
  const auto known = meetings(apply_corrections(history.records));
  for (const auto& one : regular_parts(per_year, known, today)) {
    all += fmt::format("{}{}..{} {}+{} of {}{}", all.empty() ? "" : "; ", one.part.first.iso(),
                       one.part.last.iso(), one.held.size(), one.convened.size(), one.required,
                       std::cmp_greater_equal(one.held.size(), one.required) ? "" : " lacks");
  }
  return all;
}

TEST_CASE("each half-year wants its meeting, from the first one on") {
  History history;
  CHECK(told(history, 2, base::Date(2026, 11, 20)) == "2026-07-01..2026-12-31 0+0 of 1 lacks");
  history.add("10:00", Minutes{convene(history, "2025-03-04")});
  convene(history, "2026-02-03");
  convene(history, "2026-09-01", false);  // an ordinary meeting is not one of them
  auto off = convene(history, "2026-10-01");
  Meeting cancelled{.updates = off, .cancelled = true, .start = at("10:00"), .half_yearly = true};
  history.add("11:00", cancelled);
  convene(history, "2027-01-05");
  CHECK(told(history, 2, base::Date(2026, 11, 20)) ==
        "2025-01-01..2025-06-30 1+0 of 1; 2025-07-01..2025-12-31 0+0 of 1 lacks; "
        "2026-01-01..2026-06-30 0+1 of 1 lacks; 2026-07-01..2026-12-31 0+0 of 1 lacks; "
        "2027-01-01..2027-06-30 0+1 of 1 lacks");
}

TEST_CASE("what does not divide the year is counted by the year") {
  History history;
  history.add("10:00", Minutes{convene(history, "2026-02-03")});
  CHECK(told(history, 5, base::Date(2026, 11, 20)) == "2026-01-01..2026-12-31 1+0 of 5 lacks");
}

TEST_CASE("a regular meeting is done when it has minutes") {
  History history;
  Meeting meeting{.cancelled = false,
                  .start = test::of<base::Instant>("2026-05-20T10:00:00+02:00"),
                  .half_yearly = true};
  const auto stem = history.add("10:00", meeting);
  const auto rhythm = [&](std::string_view today) {
    return test::told(*regular_rhythm(2, meetings(apply_corrections(history.records)),
                                      test::of<base::Date>(today)));
  };
  CHECK(rhythm("2026-05-21") == "2026-01: missing");
  CHECK(rhythm("2026-11-25") == "2026-07: missing, before 2026-01: missing");
  history.add("10:01", Minutes{stem});
  CHECK(rhythm("2026-11-25") == "2026-07: missing, before 2026-01: 2026-05-20, last 2026-05-20");
  meeting.half_yearly = false;
  meeting.start = test::of<base::Instant>("2026-09-20T10:00:00+02:00");
  history.add("10:02", Minutes{history.add("10:02", meeting)});
  CHECK(rhythm("2026-11-25") == "2026-07: missing, before 2026-01: 2026-05-20, last 2026-05-20");
  CHECK_FALSE(regular_rhythm(5, {}, base::Date(2026, 11, 25)));
  CHECK_FALSE(regular_rhythm(0, {}, base::Date(2026, 11, 25)));
}

TEST_CASE("the meeting before is the newest regular one with minutes, whatever a few met about since") {
  History history;
  history.add("10:00", Minutes{convene(history, "2026-02-03")});
  Meeting about{.cancelled = false,
                .start = test::of<base::Instant>("2026-05-01T10:00:00+02:00"),
                .half_yearly = false};
  about.incident = test::incident_name();
  history.add("10:00", Minutes{history.add("10:00", about)});
  about.incident.reset();
  about.start = test::of<base::Instant>("2026-05-08T10:00:00+02:00");
  history.add("10:00", Minutes{history.add("10:00", about)});
  convene(history, "2026-06-01");
  const auto all = meetings(apply_corrections(history.records));
  const auto* before = meeting_before(all, test::of<base::Instant>("2026-09-01T10:00:00+02:00"));
  REQUIRE(before != nullptr);
  CHECK(before->meeting.start.date() == base::Date(2026, 2, 3));
  CHECK(meeting_before(all, before->meeting.start) == nullptr);
}

}  // namespace
}  // namespace model
