// The alarm chain: who answered in each link, and with whom that was coordinated.
#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

Activation chain(std::vector<AlarmStep> steps) {
  auto made = test::activation();
  made.alarm = std::move(steps);
  return made;
}
Call reached(std::string_view who, std::string_view by = {}) {
  auto made = call(who, Outcome::reached);
  if (!by.empty()) made.by = person(by);
  return made;
}
std::string alarm(const History& history) { return show(history.fold().alarm); }

TEST_CASE("a link is confirmed by the first of those to call who is talked with") {
  History history;
  history.add("22:00", chain({step("vagt", {"tove", "bo"}), step("chef", {"ida"})}));
  CHECK(alarm(history) == "[{step: vagt}, {step: chef}]");
  for (const auto outcome :
       {Outcome::no_answer, Outcome::message_left, Outcome::wrong_number, Outcome::declined}) {
    history.add("22:05", call("tove", outcome));
  }
  history.add("22:06", call("bo", {}));
  history.add("22:07", reached("kim"));
  CHECK(alarm(history) == "[{step: vagt}, {step: chef}]");
  history.add("22:20", reached("tove"));
  CHECK(alarm(history) == "[{step: vagt, answered: tove, at: 22:20}, {step: chef}]");
  // The other one answered earlier, and that was written down later.
  history.add("22:10", "22:30", reached("bo"));
  CHECK(alarm(history) == "[{step: vagt, answered: bo, at: 22:10}, {step: chef}]");
  // Who rang back answers too; later links may be confirmed before earlier ones.
  auto incoming = reached("ida");
  incoming.incoming = true;
  history.add("22:01", incoming);
  CHECK(alarm(history) ==
        "[{step: vagt, answered: bo, at: 22:10}, {step: chef, answered: ida, at: 22:01}]");
}

TEST_CASE("a call that is void, or was corrected, confirms nothing") {
  History history;
  history.add("22:00", chain({step("vagt", {"tove", "bo"}, {"ida"})}));
  const auto first = history.add("22:05", reached("tove"));
  history.add("22:10", reached("bo"));
  const auto told = history.add("22:15", reached("ida"));
  CHECK(alarm(history) == "[{step: vagt, answered: tove, at: 22:05, coordinate: [ida 22:15]}]");
  history.make_void("22:20", first);
  CHECK(alarm(history) == "[{step: vagt, answered: bo, at: 22:10, coordinate: [ida 22:15]}]");
  history.correct("22:21", told, call("ida", Outcome::no_answer));
  CHECK(alarm(history) == "[{step: vagt, answered: bo, at: 22:10, coordinate: [ida]}]");
}

TEST_CASE("who activated the plan has answered") {
  auto start = chain({step("vagt", {"tove", "bo"}, {"ida"}), step("chef", {"ida"}, {"tove"})});
  start.activated_by = person("bo");
  History history;
  history.add("22:00", start);
  CHECK(alarm(history) ==
        "[{step: vagt, answered: bo, at: 22:00, coordinate: [ida]}, "
        "{step: chef, coordinate: [tove]}]");
  // And knows of it, in every link: also where another one answers later.
  auto by_tove = start;
  by_tove.activated_by = person("tove");
  History other;
  other.add("22:00", by_tove);
  other.add("22:10", reached("ida"));
  CHECK(alarm(other) ==
        "[{step: vagt, answered: tove, at: 22:00, coordinate: [ida 22:10]}, "
        "{step: chef, answered: ida, at: 22:10, coordinate: [tove 22:00]}]");
}

TEST_CASE("coordinated with after the link was confirmed, not before") {
  History history;
  history.add("22:00", chain({step("vagt", {"tove", "bo"}, {"ida", "kim"})}));
  history.add("22:05", reached("ida"));
  history.add("22:10", reached("tove"));
  CHECK(alarm(history) == "[{step: vagt, answered: tove, at: 22:10, coordinate: [ida, kim]}]");
  history.add("22:10", reached("kim"));
  CHECK(alarm(history) ==
        "[{step: vagt, answered: tove, at: 22:10, coordinate: [ida, kim 22:10]}]");
  history.add("22:15", call("ida", Outcome::no_answer));
  history.add("22:20", reached("ida"));
  history.add("22:25", reached("ida"));
  CHECK(alarm(history) ==
        "[{step: vagt, answered: tove, at: 22:10, coordinate: [ida 22:20, kim 22:10]}]");
}

TEST_CASE("who calls others is in it; by one of the link is coordination") {
  History history;
  history.add("22:00", chain({step("vagt", {"tove", "bo"}, {"ida", "kim"})}));
  history.add("22:04", reached("kim", "eva"));
  CHECK(alarm(history) == "[{step: vagt, coordinate: [ida, kim]}]");
  // Who calls others is in it: the link is confirmed by that.
  history.add("22:05", reached("ida", "bo"));
  CHECK(alarm(history) == "[{step: vagt, answered: bo, at: 22:05, coordinate: [ida 22:05, kim]}]");
  history.add("22:10", reached("tove"));
  CHECK(alarm(history) == "[{step: vagt, answered: bo, at: 22:05, coordinate: [ida 22:05, kim]}]");
}

TEST_CASE("the chains of all activations are one, each link once") {
  History history;
  history.add("22:10", chain({step("vagt", {"kim"}), step("region", {"eva"})}));
  history.add("22:00", chain({step("vagt", {"tove"}), step("chef", {"ida"})}));
  history.make_void("22:30", history.add("21:50", chain({step("andet", {"tove"})})));
  history.add("22:20", reached("kim"));
  history.add("22:21", reached("tove"));
  // As the earliest activation has it.
  CHECK(alarm(history) ==
        "[{step: vagt, answered: tove, at: 22:21}, {step: chef}, {step: region}]");
  CHECK(alarm(History{}) == "[]");
}

}  // namespace
}  // namespace model
