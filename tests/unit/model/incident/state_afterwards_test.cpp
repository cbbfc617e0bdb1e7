#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/state.hpp"

namespace model {
namespace {

using namespace test;

// The clocks of what was written when it was over.
std::string late(const History& history) {
  const auto incident = history.fold();
  std::string all;
  for (const auto& item : incident.items) {
    if (!written_after_end(incident, item)) continue;
    all += (all.empty() ? "" : " ") + test::show_time(item.content.at);
  }
  return all;
}
std::string end(const History& history) { return test::show_time(end_of(history.fold())); }

TEST_CASE("nothing is late where nothing ended, and the last that was logged is the end") {
  History history;
  history.add("22:00", report());
  history.add("22:10", "22:40", log("Skrevet ind"));
  history.add("22:20", log("Roligt"));
  CHECK(late(history).empty());
  CHECK(end(history) == "22:40");
}

TEST_CASE("late is what was logged afterwards, whenever it happened; not the evaluation") {
  History history;
  const auto first = history.add("22:00", activation());
  history.add("22:10", log("Roligt"));
  history.add("23:00", closure({first}));
  history.add("22:20", "23:10", log("Glemt"));
  history.add("23:20", decision("Afskærm"));
  history.add("23:30", Evaluation{});
  CHECK(late(history) == "22:20 23:20");
  CHECK(end(history) == "23:00");
}

TEST_CASE("a closure that ends one of two activations ends nothing yet") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto second = history.add("22:05", activation());
  history.add("23:00", closure({first}));
  history.add("23:10", log("Roligt"));
  history.add("23:20", closure({second}));
  history.add("23:30", log("Glemt"));
  CHECK(late(history) == "23:30");
  CHECK(end(history) == "23:20");
}

TEST_CASE("a no ends it like a closure; a yes reopens, and so does an activation") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto no = history.add("22:30", not_used({first}));
  history.add("22:35", log("Glemt"));
  history.add("22:40", yes({no}));
  history.add("22:45", log("Igen"));
  CHECK(late(history) == "22:35");
  const auto second = history.add("22:50", activation());
  history.add("23:00", closure({first, second}));
  history.add("23:05", log("Igen"));
  history.add("23:10", activation());
  history.add("23:15", log("Igen"));
  CHECK(late(history) == "22:35 23:05");
}

TEST_CASE("a yes does not reopen what was closed, and is late") {
  History history;
  const auto first = history.add("22:00", activation());
  history.add("22:30", closure({first}));
  history.add("22:40", yes());
  CHECK(late(history) == "22:40");
}

TEST_CASE("while a yes and a no contradict one another, whichever came first, it is not over") {
  for (const bool yes_first : {true, false}) {
    History history;
    const auto first = history.add("22:00", activation());
    const Body no = not_used({first});
    const auto one = history.add("22:30", yes_first ? yes() : no);
    const auto other = history.add("22:40", yes_first ? no : yes());
    history.add("22:45", log("Roligt"));
    auto again = not_used({first});
    again.over = {one, other};
    history.add("22:50", again);
    history.add("22:55", log("Glemt"));
    CHECK(late(history) == "22:55");
  }
}

TEST_CASE("what was closed is over, though its use is contradicted") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto one = history.add("22:30", yes());
  const auto other = history.add("22:40", not_used({first}));
  history.add("22:45", log("Roligt"));
  history.add("22:50", closure({first}));
  history.add("22:55", log("Glemt"));
  history.add("23:00", yes({one, other}));
  CHECK(late(history) == "22:55 23:00");
}

TEST_CASE("a no that is written in afterwards moves the end of nothing") {
  History history;
  const auto first = history.add("22:00", activation());
  history.add("22:30", closure({first}));
  history.add("23:30", not_used({first}));
  CHECK(late(history) == "23:30");
  CHECK(end(history) == "22:30");
}

TEST_CASE("a yes that the no did away with, or that was said before it, opens nothing") {
  History history;
  auto with_yes = activation();
  with_yes.decided_by = people({"bo-eksempel"});
  const auto first = history.add("22:00", with_yes);
  const auto no = history.add("22:30", not_used({first}));
  history.add("22:35", log("Glemt"));
  history.add("22:10", "22:40", yes({}, {no}));
  history.add("22:45", log("Igen"));
  CHECK(late(history) == "22:10 22:35 22:45");
}

TEST_CASE("what a broken entry ended is over") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto closed = history.add("22:30", closure({first}));
  history.add("22:35", log("Glemt"));
  history.damage(closed);
  CHECK(late(history) == "22:35");
}

TEST_CASE("an ending that is void has ended nothing") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto closed = history.add("22:30", closure({first}));
  history.add("22:40", log("Roligt"));
  CHECK(late(history) == "22:40");
  history.make_void("22:50", closed);
  CHECK(late(history).empty());
  CHECK(end(history) == "22:40");
}

}  // namespace
}  // namespace model
