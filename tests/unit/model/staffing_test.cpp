// The staff of an incident: who is needed, who is where, since when, and when they are relieved.
#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

using test::at;
using test::History;
using test::line;
using test::of;
using test::person;
using test::show;

Staff need(std::string_view role, int count, std::string_view language = {}) {
  Staff made{StaffAction::need, of<RoleId>(role), count};
  if (!language.empty()) made.language = line(language);
  return made;
}
Staff assign(std::string_view who, std::string_view role, std::string_view language = {}) {
  Staff made{StaffAction::assign, of<RoleId>(role), {}, {}, person(who), line(who)};
  if (!language.empty()) made.language = line(language);
  return made;
}
Staff send(std::string_view who, std::string_view place) {
  return {StaffAction::send, {}, {}, {}, person(who), {}, {}, line(place)};
}
Staff relieve(std::string_view who, std::string_view by) {
  return {StaffAction::relieve, {}, {}, {}, person(who), {}, person(by)};
}
Staff home(std::string_view who) {
  return {StaffAction::home, {}, {}, {}, person(who)};
}

// Bo is a helper and Ida an interpreter, both chosen at 22:00.
struct Night {
  History history;
  Stem start = history.add("21:00", test::activation());
  Stem bo = history.add("22:00", assign("bo", "hjaelpere"));
  Stem ida = history.add("22:00", assign("ida", "tolke", "arabisk"));

  // «bo hjaelpere: 22:30–23:00 hal as hjaelpere; home», one of each member.
  std::vector<std::string> staff() const {
    std::vector<std::string> all;
    for (const auto& one : history.fold().staff) {
      auto text = fmt::format("{} {}:", show(one.id), show(one.role));
      for (const auto& shift : one.shifts) text += " " + show(shift) + ";";
      all.push_back(text + (one.home ? " home" : ""));
    }
    return all;
  }
  std::string since(std::string_view who) const {
    for (const auto& one : history.fold().staff) {
      if (one.id == person(who)) return show(one.on_duty_since());
    }
    return "nobody";
  }
};
using All = std::vector<std::string>;

std::string needs(const History& history) {
  return show(history.fold().staff_needs);
}

TEST_CASE("the need that was said last, for each role and language") {
  History history;
  history.add("22:00", need("hjaelpere", 4));
  history.add("22:10", need("tolke", 2, "arabisk"));
  history.add("22:20", need("tolke", 1, "tyrkisk"));
  const auto fewer = history.add("22:30", need("hjaelpere", 2));
  CHECK(needs(history) == "[2 hjaelpere, 2 tolke (arabisk), 1 tolke (tyrkisk)]");
  history.add("22:05", "22:40", need("hjaelpere", 9));  // said before
  CHECK(needs(history) == "[2 hjaelpere, 2 tolke (arabisk), 1 tolke (tyrkisk)]");
  history.make_void("22:41", fewer);
  history.add("22:42", need("tolke", 0, "tyrkisk"));
  CHECK(needs(history) == "[9 hjaelpere, 2 tolke (arabisk), 0 tolke (tyrkisk)]");
}

TEST_CASE("a language is the same however it is typed") {
  History history;
  history.add("22:00", need("tolke", 2, "arabisk"));
  history.add("22:10", need("tolke", 3, "Arabisk"));
  history.add("22:20", need("tolke", 1));  // of any language
  CHECK(needs(history) == "[3 tolke (arabisk), 1 tolke]");
  CHECK(same_language(line("DARI"), line(" dari")));
  CHECK_FALSE(same_language(line("dari"), line("farsi")));
  CHECK_FALSE(same_language(line("dari"), {}));
  CHECK_FALSE(same_language({}, line("dari")));
  CHECK(same_language({}, {}));
}

TEST_CASE("chosen, sent, moved, and sent home") {
  Night night;
  CHECK(show(night.history.fold().staff) ==
        "[{id: bo, name: bo, role: hjaelpere}, "
        "{id: ida, name: ida, role: tolke, language: arabisk}]");
  night.history.add("22:30", send("bo", "hal"));
  CHECK(night.staff() == All{"bo hjaelpere: 22:30– hal as hjaelpere;", "ida tolke:"});
  CHECK(night.since("bo") == "22:30");
  CHECK(night.since("ida") == "");
  night.history.add("23:00", send("bo", "skole"));
  CHECK(night.staff().front() ==
        "bo hjaelpere: 22:30–23:00 hal as hjaelpere; 23:00– skole as hjaelpere;");
  CHECK(night.since("bo") == "22:30");  // a move is no break
  night.history.add("23:20", home("bo"));
  CHECK(night.staff().front() ==
        "bo hjaelpere: 22:30–23:00 hal as hjaelpere; 23:00–23:20 skole as hjaelpere; home");
  CHECK(night.since("bo") == "");
  // Called in again: at home no more, and then out after a break.
  night.history.add("23:30", assign("bo", "hjaelpere"));
  CHECK(night.staff().front().ends_with("23:20 skole as hjaelpere;"));
  night.history.add("23:40", send("bo", "hal"));
  CHECK(night.since("bo") == "23:40");
  const auto bo = night.history.fold().staff.front();
  CHECK(bo.worked_seconds(at("23:45")) == (50 + 5) * 60);
  CHECK(bo.worked_seconds(at("23:10")) == 50 * 60);  // never less than nothing for the last
}

TEST_CASE("who was never out can be sent home") {
  Night night;
  night.history.add("22:10", home("ida"));
  CHECK(night.staff().back() == "ida tolke: home");
  night.history.add("22:20", send("ida", "hal"));
  CHECK(night.staff().back() == "ida tolke: 22:20– hal as tolke;");
}

TEST_CASE("who relieves takes over the place") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  night.history.add("22:45", send("bo", "skole"));
  night.history.add("23:00", relieve("bo", "ida"));
  CHECK(night.staff() ==
        All{"bo hjaelpere: 22:30–22:45 hal as hjaelpere; 22:45–23:00 skole as hjaelpere; home",
            "ida tolke: 23:00– skole as tolke;"});
  // From another place, without a break.
  Night moved;
  moved.history.add("22:30", send("bo", "hal"));
  moved.history.add("22:40", send("ida", "skole"));
  moved.history.add("23:00", relieve("bo", "ida"));
  CHECK(moved.staff().back() == "ida tolke: 22:40–23:00 skole as tolke; 23:00– hal as tolke;");
  CHECK(moved.since("ida") == "22:40");
}

TEST_CASE("who is relieved though they had gone home already is taken over from") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  night.history.add("22:50", home("bo"));
  night.history.add("23:00", relieve("bo", "ida"));
  CHECK(night.staff() ==
        All{"bo hjaelpere: 22:30–22:50 hal as hjaelpere; home", "ida tolke: 23:00– hal as tolke;"});
  // Who was nowhere leaves no place; nor does one relieve oneself, nor does a stranger.
  Night nowhere;
  nowhere.history.add("23:00", relieve("bo", "ida"));
  CHECK(nowhere.staff() == All{"bo hjaelpere: home", "ida tolke:"});
  Night own;
  own.history.add("22:30", send("bo", "hal"));
  own.history.add("23:00", relieve("bo", "bo"));
  CHECK(own.staff().front() == "bo hjaelpere: 22:30–23:00 hal as hjaelpere; home");
  Night stranger;
  stranger.history.add("22:30", send("bo", "hal"));
  stranger.history.add("23:00", relieve("bo", "kim"));
  stranger.history.add("23:10", send("kim", "hal"));
  CHECK(stranger.staff() ==
        All{"bo hjaelpere: 22:30–23:00 hal as hjaelpere; home", "ida tolke:"});
}

TEST_CASE("in another role from then on: the hours before are of the old one") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  night.history.add("23:00", assign("bo", "tolke", "dari"));
  CHECK(night.staff().front() ==
        "bo tolke: 22:30–23:00 hal as hjaelpere; 23:00– hal as tolke;");
  CHECK(show(night.history.fold().staff.front().language) == "dari");
  CHECK(night.since("bo") == "22:30");
  night.history.add("23:10", assign("bo", "tolke", "farsi"));
  CHECK(night.staff().front() ==
        "bo tolke: 22:30–23:00 hal as hjaelpere; 23:00– hal as tolke;");
}

TEST_CASE("by when it happened, not by when it was written; void entries are not there") {
  Night night;
  night.history.add("23:00", send("bo", "skole"));
  night.history.add("22:30", "23:05", send("bo", "hal"));
  CHECK(night.staff().front() ==
        "bo hjaelpere: 22:30–23:00 hal as hjaelpere; 23:00– skole as hjaelpere;");
  const auto gone = night.history.add("23:10", home("bo"));
  night.history.make_void("23:15", gone);
  CHECK(night.since("bo") == "22:30");
  // Sent before they were chosen, by the clock of another machine.
  night.history.add("21:50", send("ida", "hal"));
  CHECK(night.staff().back() == "ida tolke: 21:50– hal as tolke;");
  night.history.make_void("23:20", night.ida);
  CHECK(night.staff().size() == 1);
}

TEST_CASE("relief is due and late at the exact hours") {
  const Relief relief{10, 12};
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  const auto standing = [&](std::string_view now) {
    return show(relief_standing(night.history.fold().staff.front(), relief,
                                of<base::Instant>(now)));
  };
  CHECK(standing("2026-11-20T20:00:00+01:00") == "none");
  CHECK(standing("2026-11-21T08:29:59+01:00") == "none");
  CHECK(standing("2026-11-21T08:30:00+01:00") == "due");
  CHECK(standing("2026-11-21T10:29:59+01:00") == "due");
  CHECK(standing("2026-11-21T10:30:00+01:00") == "late");
  night.history.add("23:30", send("bo", "skole"));  // a move does not begin anew
  CHECK(standing("2026-11-21T08:30:00+01:00") == "due");
  night.history.add("23:40", home("bo"));
  CHECK(standing("2026-11-21T10:30:00+01:00") == "none");
  night.history.add("23:50", send("bo", "hal"));
  CHECK(standing("2026-11-21T09:49:00+01:00") == "none");
  CHECK(standing("2026-11-21T09:50:00+01:00") == "due");
}

TEST_CASE("hours are hours in the night when clocks change") {
  const auto from = of<base::Instant>("2026-10-24T22:00:00+02:00");
  const StaffMember bo{person("bo"), line("Bo"), of<RoleId>("tolke"), {},
                       {{from, {}, line("hal"), of<RoleId>("tolke")}}};
  const auto now = of<base::Instant>("2026-10-25T07:00:00+01:00");
  CHECK(bo.worked_seconds(now) == 10 * 3600);
  CHECK(show(relief_standing(bo, {10, 12}, now)) == "due");
  CHECK(show(relief_standing(bo, {10, 12}, now.plus_seconds(-1))) == "none");
}

TEST_CASE("nobody works on after it has ended") {
  Night closed;
  closed.history.add("22:30", send("bo", "hal"));
  closed.history.add("23:00", test::closure({closed.start}));
  closed.history.add("23:30", send("ida", "hal"));  // written where the closure was not known
  CHECK(closed.staff() == All{"bo hjaelpere: 22:30–23:00 hal as hjaelpere;",
                              "ida tolke: 23:30–23:30 hal as tolke;"});
  Night unused;
  unused.history.add("22:30", send("bo", "hal"));
  unused.history.add("23:00", test::not_used({unused.start}));
  unused.history.add("23:30", test::log("Tak for i aften"));
  CHECK(unused.staff().front() == "bo hjaelpere: 22:30–23:00 hal as hjaelpere;");
  // The closure is there, and its file is broken.
  Night broken;
  broken.history.add("22:30", send("bo", "hal"));
  broken.history.damage(broken.history.add("23:00", test::closure({broken.start})));
  broken.history.add("23:10", test::log("Tak for i aften"));
  CHECK(broken.staff().front() == "bo hjaelpere: 22:30–23:10 hal as hjaelpere;");
  // One that was not known of keeps it open.
  Night two;
  two.history.add("22:10", test::activation());
  two.history.add("22:30", send("bo", "hal"));
  two.history.add("23:00", test::closure({two.start}));
  CHECK(two.since("bo") == "22:30");
  Night unread;
  unread.history.damage(unread.history.add("22:10", test::activation()));
  unread.history.add("22:30", send("bo", "hal"));
  unread.history.add("23:00", test::closure({unread.start}));
  CHECK(unread.since("bo") == "22:30");
}

TEST_CASE("what is activated again begins without those of the first time") {
  for (const bool by_closure : {true, false}) {
    Night night;
    night.history.add("22:30", send("bo", "hal"));
    night.history.add("23:00", by_closure ? Body(test::closure({night.start}))
                                          : Body(test::not_used({night.start})));
    night.history.add("23:30", test::activation());
    CHECK(night.staff().front() == "bo hjaelpere: 22:30–23:00 hal as hjaelpere;");
    night.history.add("23:40", send("bo", "hal"));
    CHECK(night.since("bo") == "23:40");
  }
}

TEST_CASE("hours are counted up to now, or up to a merge") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  CHECK(show(worked_until(night.history.fold(), at("23:59"))) == "23:59");
  const auto merge =
      night.history.add("23:00", Merge{test::incident_name("2026-11-20-2200-bakken-aaaaa2"), {}});
  CHECK(show(worked_until(night.history.fold(), at("23:59"))) == "23:00");
  CHECK(show(worked_until(night.history.fold(), at("22:40"))) == "22:40");
  night.history.make_void("23:10", merge);
  CHECK(show(worked_until(night.history.fold(), at("23:59"))) == "23:59");
}

}  // namespace
}  // namespace model
