#include "model/incident/absences.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

Absence away(std::string_view from, std::string_view until = "", Stems known = {}) {
  Absence made{person("bo"), of<base::Date>(from), {}, {}, {}};
  if (!until.empty()) made.until = of<base::Date>(until);
  made.over = std::move(known);
  return made;
}

// Of each absence the ids of what ended another apart from it.
std::string apart(const History& history) {
  const auto items = apply_corrections(history.records);
  std::string all;
  for (const auto& item : items) {
    for (const auto* end : ended_apart(items, item)) {
      all += fmt::format("{}: {} ", item.record.stem.id(), end->stem.id());
    }
  }
  return all;
}

TEST_CASE("one that was ended while another was written anew is told") {
  History history;
  const auto first = history.add("10:00", away("2026-11-20"));
  const auto anew = history.add("11:00", away("2026-11-21", "", {first}));
  CHECK(apart(history).empty());
  SUBCASE("by days, or void") {
    SUBCASE("") { history.correct("11:01", first, away("2026-11-20", "2026-11-24")); }
    SUBCASE("") {
      history.correct("11:01", first, away("2026-11-22"));
      history.make_void("11:02", first);
    }
    CHECK(apart(history).starts_with("n00002: n0000"));
  }
  SUBCASE("not where it is void no more") {
    const auto gone = history.make_void("11:01", first);
    history.correct("11:02", gone, away("2026-11-20"));
    CHECK(apart(history).empty());
  }
  SUBCASE("not where the day back is none of its days") {
    history.correct("11:01", first, away("2026-11-20", "2026-11-20"));
    history.correct("11:02", anew, away("2026-11-22", "2026-11-23", {first}));
    CHECK(apart(history).empty());
  }
  SUBCASE("until a correction of it knows") {
    const auto end = history.correct("11:01", first, away("2026-11-20", "2026-11-24"));
    auto right = away("2026-11-21", "2026-11-30", {first});
    history.add("11:30", Correction{anew, {}, {{at("11:00"), right}}, {end}});
    CHECK(apart(history).empty());
  }
  SUBCASE("a remark that was corrected later is not what ended it") {
    const auto end = history.correct("11:01", first, away("2026-11-20", "2026-11-24"));
    auto remark = away("2026-11-20", "2026-11-24");
    remark.text = text("Syg");
    history.correct("11:02", end, remark);
    CHECK(apart(history) == "n00002: n00003 ");
  }
}

TEST_CASE("what is again as it was before it was void has ended as it had") {
  History history;
  const auto first = history.add("10:00", away("2026-11-20"));
  history.add("11:00", away("2026-11-21"));
  const auto end = history.correct("11:01", first, away("2026-11-20", "2026-11-24"));
  const auto was = apart(history);
  const auto wrong = history.make_void("11:02", end);
  history.correct("11:03", wrong, away("2026-11-20", "2026-11-24"));
  CHECK(was == "n00002: n00003 ");
  CHECK(apart(history) == was);
}

TEST_CASE("one that does not say what it knew knew all") {
  History history;
  const auto first = history.add("10:00", away("2026-11-20"));
  history.add("11:00", away("2026-11-21"));
  history.correct("11:01", first, away("2026-11-20", "2026-11-24"));
  // But for what was written first there.
  CHECK(apart(history) == "n00002: n00003 ");
  history.records[1].entry.after = {Link::make("n00001", std::string(64, '0'))};
  CHECK(apart(history).empty());
}

TEST_CASE("what is known: what lies there first, and what was not over before") {
  History history;
  const auto other = history.add("09:00", log("Intet nyt"));
  history.add("10:00", away("2026-11-01", "2026-11-03"));
  const auto later = history.add("11:00", away("2026-11-20"));
  const auto items = apply_corrections(history.records);
  CHECK(known_of_absences(items, away("2026-11-21")) == Stems{other, later});
  CHECK(known_of_absences(items, away("2026-11-21"), &later) == Stems{other});
  CHECK(known_of_absences({}, away("2026-11-21")).empty());
}

}  // namespace
}  // namespace model
