// The staff of an incident: who is needed, who is chosen, and who is where.
#include "model/incident/staffing.hpp"

#include <doctest/doctest.h>

#include "../staff_night.hpp"

namespace model {
namespace {

using namespace test;
using All = std::vector<std::string>;

std::string needs(const History& history) { return show(history.fold().staff_needs); }

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
  CHECK(stranger.staff() == All{"bo hjaelpere: 22:30–23:00 hal as hjaelpere; home", "ida tolke:"});
}

TEST_CASE("in another role from then on: the hours before are of the old one") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  night.history.add("23:00", assign("bo", "tolke", "dari"));
  CHECK(night.staff().front() == "bo tolke: 22:30–23:00 hal as hjaelpere; 23:00– hal as tolke;");
  CHECK(show(night.history.fold().staff.front().language) == "dari");
  CHECK(night.since("bo") == "22:30");
  night.history.add("23:10", assign("bo", "tolke", "farsi"));
  CHECK(night.staff().front() == "bo tolke: 22:30–23:00 hal as hjaelpere; 23:00– hal as tolke;");
}

TEST_CASE("a no that a yes stood against ends no shift, whoever was right in the end") {
  Night night;
  night.history.add("22:30", send("bo", "hal"));
  const auto use = night.history.add("22:40", yes());
  const auto no = night.history.add("22:45", not_used({night.start}));
  CHECK(night.staff().front() == "bo hjaelpere: 22:30– hal as hjaelpere;");
  auto used = night;
  used.history.add("23:05", yes({use, no}));
  CHECK(used.staff().front() == "bo hjaelpere: 22:30– hal as hjaelpere;");
  auto last = not_used({night.start});
  last.over = {use, no};
  night.history.add("23:05", last);
  CHECK(night.staff().front() == "bo hjaelpere: 22:30–23:05 hal as hjaelpere;");
  // A yes that was written apart from it later; and one that knew of it.
  for (const bool apart : {true, false}) {
    Night other;
    other.history.add("22:30", send("bo", "hal"));
    const auto first = other.history.add("22:40", not_used({other.start}));
    const auto later = other.history.add("22:45", yes(apart ? Stems{} : Stems{first}));
    other.history.add("23:05", yes({first, later}));
    CHECK(other.staff().front() == (apart ? "bo hjaelpere: 22:30– hal as hjaelpere;"
                                          : "bo hjaelpere: 22:30–22:40 hal as hjaelpere;"));
  }
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

}  // namespace
}  // namespace model
