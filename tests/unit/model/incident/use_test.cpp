// The design's table of the plan's use, and what two machines make of it.
#include "model/incident/use.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

Activation asking(Ids decided_by = {}) {
  auto made = activation();
  made.questions = {test::question("anvendelse", Per::incident, Decides::use)};
  made.decided_by = people(decided_by);
  return made;
}
Decision no(Stems ends, Stems over = {}, Stems before = {}) {
  auto made = not_used(std::move(ends));
  made.over = std::move(over);
  made.before = std::move(before);
  return made;
}
// «used 22:40 active», with names and fold agreed on whether it is open.
std::string told(const History& history) {
  const auto incident = history.fold();
  const auto by_names = history.open_by_names();
  if (by_names != OpenByName::unclear) CHECK((by_names == OpenByName::open) == incident.open());
  const auto since = incident.use.since ? " " + test::show_time(*incident.use.since) : "";
  return fmt::format("{}{} {}{}", show(incident.use.use), since, show(incident.state),
                     incident.open() ? "" : ", over");
}
// Read as version 1.
History old(History history) {
  for (auto& record : history.records) record.entry.version = 1;
  return history;
}

TEST_CASE("nobody has decided: a report, and an activation of a plan that asks") {
  History history;
  CHECK(told(history) == "not-decided reported");
  history.add("22:00", report());
  CHECK(told(history) == "not-decided reported");
  const auto first = history.add("22:05", asking());
  CHECK(told(history) == "not-decided active");
  history.add("23:00", closure({first}));
  CHECK(told(history) == "not-decided closed, over");
}

TEST_CASE("a plan that does not ask is used when it is activated; unverified, nobody knows") {
  History history;
  history.add("22:00", report());
  history.add("22:05", activation());
  CHECK(told(history) == "used 22:05 active");
  History typed;
  auto unverified = activation();
  unverified.unverified = true;
  typed.add("22:00", unverified);
  CHECK(told(typed) == "not-decided active");
}

TEST_CASE("decided at the activation: when it was logged, unless that was long afterwards") {
  History history;
  history.add("22:00", "22:07", asking({"tove"}));
  CHECK(told(history) == "used 22:07 active");
  CHECK(history.fold().use.by == people({"tove"}));
  History later;
  later.records.push_back({of<Stem>("2026-11-22T100000Z-activation-n00001"),
                           {of<base::Instant>("2026-11-22T11:00:00+01:00"),
                            test::line("Tove Prøve"),
                            {test::at("22:00"), asking({"tove"}), Visibility::internal}}});
  CHECK(told(later) == "used active");
}

TEST_CASE("the first yes after the last no; a yes over a no reopens, but not what was closed") {
  History history;
  const auto first = history.add("22:00", asking());
  const auto yes_one = history.add("22:10", yes());
  const auto yes_two = history.add("22:12", yes({yes_one}));
  CHECK(told(history) == "used 22:10 active");
  const auto refused = history.add("22:20", no({first}, {yes_two}));
  CHECK(told(history) == "not-used 22:20 not-used, over");
  auto reopened = history;
  reopened.add("22:40", yes({refused}));
  CHECK(told(reopened) == "used 22:40 active");
  auto closed = history;
  closed.add("22:30", closure({first}));
  closed.add("22:40", yes({refused}));
  CHECK(told(closed) == "used 22:40 closed, over");
}

TEST_CASE("a no that does not know of an activation decides nothing of it") {
  History history;
  history.add("22:00", report());
  history.add("22:10", no({}));
  CHECK(told(history) == "not-used 22:10 not-used, over");
  history.add("22:12", asking());
  CHECK(told(history) == "not-decided active");
}

TEST_CASE("yes and no apart are disputed and open, also when closed, until it is decided again") {
  History history;
  const auto first = history.add("22:00", asking());
  const auto one = history.add("22:40", no({first}));
  const auto other = history.add("22:50", yes());
  CHECK(told(history) == "disputed active");
  auto closed = history;
  closed.add("23:00", closure({first}));
  CHECK(told(closed) == "disputed closed");
  closed.add("23:10", yes({one, other}));
  CHECK(told(closed) == "used 22:50 closed, over");
  history.add("23:10", no({first}, {one, other}));
  CHECK(told(history) == "not-used 23:10 not-used, over");
}

TEST_CASE("an activation that says so, closed, and a no apart") {
  History history;
  const auto first = history.add("22:00", asking({"tove"}));
  history.add("22:30", closure({first}));
  history.add("22:40", no({}));
  CHECK(told(history) == "disputed closed");
}

TEST_CASE("what was decided before does not stand, unless what it came before is void") {
  History history;
  const auto first = history.add("22:00", asking());
  const auto later = history.add("22:50", yes());
  history.add("22:40", "23:00", no({}, {}, {later}));
  CHECK(told(history) == "used 22:50 active");
  history.make_void("23:10", later);
  CHECK(told(history) == "not-decided active");
  CHECK(first.is_activation());
}

TEST_CASE("broken decisions say what their names tell") {
  History history;
  const auto first = history.add("22:00", asking());
  const auto agreed = history.add("22:10", yes());
  const auto refused = history.add("22:20", no({first}, {agreed}));
  history.damage(agreed);
  CHECK(told(history) == "not-used 22:20 not-used, over");
  history.damage(refused);
  CHECK(told(history) == "not-used not-used, over");
  const auto again = history.add("22:30", yes({refused}));
  CHECK(told(history) == "used 22:30 active");
  history.damage(again);
  CHECK(told(history) == "used active");
}

TEST_CASE("of version 1 the last counts; a yes after a no that ended everything was said apart") {
  History history;
  const auto first = history.add("22:00", asking({"tove"}));
  history.add("22:10", no({first}));
  CHECK(told(old(history)) == "not-used 22:10 not-used, over");
  const auto second = history.add("22:20", asking());
  CHECK(told(old(history)) == "not-decided active");
  history.add("22:30", yes());
  auto used = old(history);
  CHECK(used.fold().use.use == Use::used);
  CHECK(used.fold().live_activations == Stems{second});

  History apart;
  const auto only = apart.add("22:00", asking());
  apart.add("22:40", no({only}));
  apart.add("22:50", yes());
  CHECK(old(apart).fold().use.disputed());
  CHECK(old(apart).fold().open());
}

TEST_CASE("names: what a decision on the use is over, and an exercise") {
  const auto target = of<Stem>("2026-11-20T210000Z-used-zzzzz2");
  auto drill = asking();
  CHECK(name_word(drill) == "activation");
  drill.exercise = true;
  CHECK(name_word(drill) == "drill");
  CHECK(name_word(drill, 1) == "activation");
  CHECK(name_word(yes()) == "used");
  CHECK(name_word(yes(), 1) == "decision");
  CHECK(name_word(yes({}, {target})) == "decision");
  CHECK(name_targets(yes({target})) == std::vector<std::string>{"zzzzz2"});
  CHECK(name_targets(no({target}, {target})) == std::vector<std::string>{"zzzzz2"});
  auto other = test::decision("SMS");
  other.question = of<QuestionId>("beboere");
  other.over = {target};
  CHECK(name_targets(other).empty());
  const Merge merge{test::incident_name("2026-11-20-2200-bakken-aaaaa2"), {}};
  CHECK(name_targets(merge) == std::vector<std::string>{"aaaaa2"});
  CHECK(name_targets(merge, 1).empty());
}

}  // namespace
}  // namespace model
