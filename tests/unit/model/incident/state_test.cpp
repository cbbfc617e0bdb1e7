// The design's table of an incident's life, and what two machines make of it.
#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

// Where the incident stands, with what is still in use.
struct Standing {
  State state;
  Stems live;
  friend bool operator==(const Standing&, const Standing&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Standing& standing) {
    return out << show(standing.state) << ' ' << show(standing.live);
  }
};
// Names must never say otherwise than the entries themselves.
Standing standing(const History& history) {
  const auto incident = history.fold();
  const auto by_names = history.open_by_names();
  if (by_names != OpenByName::unclear) CHECK((by_names == OpenByName::open) == incident.open());
  return {incident.state, incident.live_activations};
}

TEST_CASE("nothing, and a report, are reported") {
  History history;
  CHECK(standing(history) == Standing{State::reported, {}});
  history.add("22:00", report());
  history.add("22:01", test::log("Røg"));
  CHECK(standing(history) == Standing{State::reported, {}});
}

TEST_CASE("activate: from nothing, from reported, from closed and from not used") {
  History fresh;
  const auto first = fresh.add("22:00", activation());
  CHECK(standing(fresh) == Standing{State::active, {first}});

  History reported;
  reported.add("22:00", report());
  const auto second = reported.add("22:05", activation());
  CHECK(standing(reported) == Standing{State::active, {second}});

  auto closed = fresh;
  closed.add("23:00", closure({first}));
  const auto after_closed = closed.add("23:30", activation());
  CHECK(standing(closed) == Standing{State::active, {after_closed}});
  closed.add("23:40", closure({after_closed}));
  CHECK(standing(closed) == Standing{State::closed, {}});

  auto refused = fresh;
  refused.add("23:00", not_used({first}));
  const auto after_no = refused.add("23:30", activation());
  CHECK(standing(refused) == Standing{State::active, {after_no}});
  refused.add("23:40", not_used({after_no}));
  CHECK(standing(refused) == Standing{State::not_used, {}});
}

TEST_CASE("not used: from reported and from active") {
  History reported;
  reported.add("22:00", report());
  reported.add("22:05", not_used({}));
  CHECK(standing(reported) == Standing{State::not_used, {}});

  History active;
  const auto first = active.add("22:00", activation());
  active.add("22:05", not_used({first}));
  CHECK(standing(active) == Standing{State::not_used, {}});
}

TEST_CASE("a yes, or a no to another question, ends nothing") {
  History history;
  const auto first = history.add("22:00", activation());
  auto yes = test::decision("Ja");
  yes.question = of<QuestionId>("anvendelse");
  yes.plan_used = true;
  yes.ends = {first};  // left over from a no that was corrected
  history.add("22:05", yes);
  auto other = test::decision("Nej");
  other.question = of<QuestionId>("beboere");
  other.not_ = true;
  history.add("22:06", other);
  CHECK(standing(history) == Standing{State::active, {first}});
}

TEST_CASE("close: from active and from reported") {
  History active;
  const auto first = active.add("22:00", activation());
  active.add("23:00", closure({first}));
  CHECK(standing(active) == Standing{State::closed, {}});

  History reported;
  reported.add("22:00", report());
  reported.add("23:00", closure({}));
  CHECK(standing(reported) == Standing{State::closed, {}});
}

TEST_CASE("entries after the closure leave it closed") {
  History history;
  const auto first = history.add("22:00", activation());
  history.add("23:00", closure({first}));
  history.add("23:10", Evaluation{test::text("Det gik")});
  history.add("23:11", test::log("Efter"));
  history.add("23:12", report());
  CHECK(standing(history) == Standing{State::closed, {}});
}

TEST_CASE("an activation that the ending does not know of keeps the incident open") {
  // Whatever the clocks say: it may have been logged before, after, or at the same time.
  for (const auto* clock : {"21:00", "23:00", "23:59"}) {
    CAPTURE(clock);
    History closed;
    const auto known = closed.add("22:00", activation());
    closed.add("23:00", closure({known}));
    const auto unknown = closed.add(clock, activation());
    CHECK(standing(closed) == Standing{State::active, {unknown}});
    closed.add("23:30", closure({unknown}));
    CHECK(standing(closed) == Standing{State::closed, {}});

    History reported;
    reported.add("20:00", report());
    reported.add("23:00", not_used({}));
    const auto elsewhere = reported.add(clock, activation());
    CHECK(standing(reported) == Standing{State::active, {elsewhere}});
  }
}

TEST_CASE("an ending may come before what it ends") {
  const auto missing = of<Stem>("2026-11-20T210000Z-activation-zzzzz2");
  History history;
  history.add("22:00", report());
  history.add("23:00", closure({missing}));
  CHECK(standing(history) == Standing{State::closed, {}});
  history.records.push_back(
      {missing, {at("22:00"), test::line("Tove Prøve"), {at("22:00"), activation(), {}}}});
  CHECK(standing(history) == Standing{State::closed, {}});
}

TEST_CASE("two endings of the same activation: closed, since the plan was in use") {
  History history;
  const auto first = history.add("22:00", activation());
  history.add("23:00", not_used({first}));
  history.add("23:01", closure({first}));
  CHECK(standing(history) == Standing{State::closed, {}});
}

TEST_CASE("one activation closed, another not used: closed") {
  History history;
  const auto first = history.add("22:00", activation());
  history.add("22:30", closure({first}));
  const auto second = history.add("22:40", activation());
  history.add("22:50", not_used({second}));
  CHECK(standing(history) == Standing{State::closed, {}});
}

TEST_CASE("a closed report that was activated and then not used was not used") {
  History history;
  history.add("22:00", report());
  history.add("22:10", closure({}));
  const auto first = history.add("22:20", activation());
  history.add("22:30", not_used({first}));
  CHECK(standing(history) == Standing{State::not_used, {}});
}

TEST_CASE("what is void has not happened") {
  History history;
  history.add("22:00", report());
  const auto first = history.add("22:05", activation());
  const auto closing = history.add("23:00", closure({first}));
  auto other_closure = history;

  history.make_void("23:10", closing);
  CHECK(standing(history) == Standing{State::active, {first}});
  const auto no = history.add("23:20", not_used({first}));
  CHECK(standing(history) == Standing{State::not_used, {}});
  history.make_void("23:30", no);
  CHECK(standing(history) == Standing{State::active, {first}});
  const auto undone = history.make_void("23:40", first);
  CHECK(standing(history) == Standing{State::reported, {}});
  // The void itself was a mistake.
  history.correct("23:50", undone, activation());
  CHECK(standing(history) == Standing{State::active, {first}});

  // The other machine's closure still counts.
  other_closure.add("23:05", closure({first}));
  other_closure.make_void("23:10", closing);
  CHECK(standing(other_closure) == Standing{State::closed, {}});
}

TEST_CASE("a corrected decision can end the use, and a corrected no can take it back") {
  History history;
  history.add("22:00", report());
  auto plain = test::decision("Vi bruger den ikke");
  const auto decided = history.add("22:05", plain);
  CHECK(standing(history) == Standing{State::reported, {}});
  const auto no = history.correct("22:10", decided, not_used({}));
  CHECK(standing(history) == Standing{State::not_used, {}});
  history.correct("22:15", no, plain);
  CHECK(standing(history) == Standing{State::reported, {}});
}

TEST_CASE("a closure whose list was corrected") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto second = history.add("22:01", activation());
  const auto closing = history.add("23:00", closure({first}));
  history.correct("23:01", closing, closure({first, second}));
  CHECK(standing(history) == Standing{State::closed, {}});
}

TEST_CASE("a broken activation is in use until an ending names it") {
  History history;
  history.add("21:00", report());
  const auto broken = history.add("22:00", activation());
  history.damage(broken);
  CHECK(standing(history) == Standing{State::active, {broken}});
  history.add("22:30", closure({}));
  CHECK(standing(history) == Standing{State::active, {broken}});
  const auto closing = history.add("23:00", closure({broken}));
  CHECK(standing(history) == Standing{State::closed, {}});
  history.make_void("23:10", closing);
  CHECK(standing(history) == Standing{State::active, {broken}});
  history.add("23:20", not_used({broken}));
  CHECK(standing(history) == Standing{State::not_used, {}});
}

TEST_CASE("a broken ending still ends what its name tells") {
  for (const bool closes : {true, false}) {
    CAPTURE(closes);
    History history;
    const auto first = history.add("22:00", activation());
    const Body body = closes ? Body(closure({first})) : Body(not_used({first}));
    history.damage(history.add("23:00", body));
    CHECK(standing(history) == Standing{closes ? State::closed : State::not_used, {}});
    history.damage(first);
    CHECK(standing(history) == Standing{closes ? State::closed : State::not_used, {}});
    const auto again = history.add("23:30", activation());
    CHECK(standing(history) == Standing{State::active, {again}});

    History reported;
    reported.add("22:00", report());
    reported.damage(reported.add("23:00", closes ? Body(closure({})) : Body(not_used({}))));
    CHECK(standing(reported) == Standing{closes ? State::closed : State::not_used, {}});
  }
}

TEST_CASE("a broken ending that was made void ends nothing") {
  History history;
  const auto first = history.add("22:00", activation());
  const auto closing = history.add("23:00", closure({first}));
  history.damage(closing);
  auto rewritten = history;
  rewritten.correct("23:10", closing, closure({first}));
  CHECK(standing(rewritten) == Standing{State::closed, {}});
  const auto undone = history.make_void("23:10", closing);
  CHECK(standing(history) == Standing{State::active, {first}});
  auto reworded = history;
  reworded.make_void("23:15", undone);
  reworded.erase("23:30", undone);
  CHECK(standing(reworded) == Standing{State::active, {first}});
  history.correct("23:20", undone, closure({first}));
  CHECK(standing(history) == Standing{State::closed, {}});
}

TEST_CASE("other broken entries decide nothing") {
  History history;
  const auto first = history.add("22:00", activation());
  history.damage(history.add("22:10", test::log("Røg")));
  history.damage(history.add("22:11", Done{first, {}}));
  history.damage(history.add("22:12", Correction{first, {}, {}}));
  CHECK(standing(history) == Standing{State::active, {first}});
}

}  // namespace
}  // namespace model
