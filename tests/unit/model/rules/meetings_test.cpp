#include "model/rules/meetings.hpp"

#include <doctest/doctest.h>

#include <utility>

#include "../build.hpp"
#include "../rhythm.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

Meeting meeting(std::string_view clock) {
  Meeting made{.cancelled = false, .start = at(clock), .half_yearly = true};
  made.place = line("Beboerhuset");
  return made;
}
Meeting moved(const Stem& stem, std::string_view clock) {
  auto made = meeting(clock);
  made.updates = stem;
  return made;
}

std::string told(const History& history) {
  std::string all;
  for (const auto& state : meetings(apply_corrections(history.records))) {
    all += fmt::format("{}{} {} changes {}{}", all.empty() ? "" : "; ", state.stem.id(),
                       test::show(state.meeting.start), state.changes(),
                       state.meeting.cancelled ? " cancelled" : "");
    if (state.minutes) all += fmt::format(" minutes {}", *state.minutes);
    if (!state.decisions.empty()) all += " decisions " + test::show(state.decisions);
  }
  return all;
}

TEST_CASE("a meeting is as its newest entry tells it, and keeps its id") {
  History history;
  const auto first = history.add("10:00", meeting("18:00"));
  CHECK(told(history) == "n00001 18:00 changes 0");
  history.add("10:05", moved(first, "19:00"));
  auto off = moved(first, "19:00");
  off.cancelled = true;
  history.add("10:10", off);
  CHECK(told(history) == "n00001 19:00 changes 2 cancelled");
}

TEST_CASE("of two changes the one that was written last counts, whatever time it names") {
  History history;
  const auto first = history.add("10:00", meeting("18:00"));
  history.add("10:10", "10:05", moved(first, "19:00"));
  history.add("10:01", "10:30", moved(first, "20:00"));
  CHECK(told(history) == "n00001 20:00 changes 2");
}

TEST_CASE("minutes and decisions belong to their meeting; meetings stand by their time") {
  History history;
  const auto late = history.add("10:00", meeting("20:00"));
  const auto early = history.add("10:01", meeting("18:00"));
  history.add("10:02", Minutes{early});
  auto decision = test::decision("Ny liste");
  decision.meeting = early;
  history.add("10:03", decision);
  CHECK(told(history) == "n00002 18:00 changes 0 minutes 2 decisions [3]; n00001 20:00 changes 0");
  history.make_void("10:04", early);
  CHECK(told(history) == "n00001 20:00 changes 0");
}

TEST_CASE("whom a meeting is for is computed anew; who is taken off is known") {
  Participants list{line("-"), {}};
  for (const auto* id : {"tove", "gert", "ida"}) {
    list.participants.push_back({test::person(id), line("Prøvebo"), line("Chef")});
  }
  auto first = meeting("18:00");
  first.everybody = true;
  first.convened_by = test::person("tove");
  first.invited = people_invited(first, nullptr, &list);
  CHECK(names(first.invited) == "tove gert ida");
  History history;
  const auto stem = history.add("10:00", first);
  const auto state = [&] { return meetings(apply_corrections(history.records)).front(); };
  CHECK(taken_off(state(), &list).empty());
  // Gert leaves: he was told of it, and is not for it any more, though nobody changed the meeting.
  list.participants[1].until = base::Date(2026, 11, 19);
  CHECK(names(taken_off(state(), &list)) == "gert");
  CHECK(names(addressees(state(), &list)) == "tove ida");
  auto next = first;
  next.updates = stem;
  next.invited = people_invited(next, nullptr, &list);
  history.add("10:10", next);
  CHECK(names(taken_off(state(), &list)) == "gert");
  history.add("10:20", next);
  CHECK(taken_off(state(), &list).empty());  // he was told
  // Only Ida is named; who convenes is there too, and both while away are replaced by nobody.
  next.everybody = false;
  next.chosen = {test::person("ida")};
  next.invited = people_invited(next, nullptr, &list);
  CHECK(names(next.invited) == "tove ida");
  list.participants[2].deputy = test::person("max");
  list.participants.push_back({test::person("max"), line("Prøvebo"), line("Chef")});
  list.away = {{test::person("ida"), base::Date(2026, 11, 20), {}, {}, {}}};
  CHECK(names(people_invited(next, nullptr, &list)) == "tove max");
  next.cancelled = true;
  history.add("10:30", next);
  CHECK(names(addressees(state(), &list)) == "tove max ida");  // Ida was told of it
  CHECK(taken_off(state(), &list).empty());
}

TEST_CASE("the last that was held, and the next one") {
  History history;
  const auto first = history.add("10:00", meeting("12:00"));
  history.add("10:01", meeting("14:00"));
  const auto third = history.add("10:02", meeting("16:00"));
  auto off = moved(third, "16:00");
  off.cancelled = true;
  history.add("10:03", off);
  history.add("10:04", Minutes{first});
  const auto all = meetings(apply_corrections(history.records));
  REQUIRE(find_meeting(all, first) != nullptr);
  CHECK(find_meeting(all, first)->held());
  REQUIRE(next_meeting(all, at("13:00")) != nullptr);
  CHECK(test::show(next_meeting(all, at("13:00"))->meeting.start) == "14:00");
  CHECK(next_meeting(all, at("15:00")) == nullptr);
}

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

TEST_CASE(
    "the meeting before is the newest regular one with minutes, whatever a few met about since") {
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
