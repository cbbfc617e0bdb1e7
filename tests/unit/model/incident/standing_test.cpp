// What stands of a question that is put once, of one put to each participant, and of a level.
// The plan's use is in use_test.
#include "model/incident/standing.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

const auto kPress = "presse";

// An incident that is asked `presse` once, `egen` of each of two, and `niveau`.
History asked() {
  auto start = test::activation();
  start.questions = {test::question(kPress), test::question("egen", Per::participant),
                     test::question("niveau", Per::incident, Decides::level)};
  start.participants = people({"tove", "bo"});
  History history;
  history.add("22:00", start);
  return history;
}
// «22:10 (tove) 22:20»: the answers that count now.
std::string now(const History& history, std::string_view question) {
  const auto incident = history.fold();
  std::string all;
  for (const auto& state : incident.questions) {
    if (state.question.id.str() != question) continue;
    for (const auto& one : answers_now(incident, state)) {
      all += (all.empty() ? "" : " ") + test::show_time(incident.items[one.item].content.at);
      for (const auto& who : one.participants) all += " (" + who.str() + ")";
    }
  }
  return all;
}

TEST_CASE("an answer stands until another that saw it; two apart both stand") {
  auto history = asked();
  const auto one = history.add("22:10", answer(kPress));
  CHECK(now(history, kPress) == "22:10");
  const auto two = history.add("22:20", answer(kPress));
  CHECK(now(history, kPress) == "22:10 22:20");
  history.add("22:30", answer(kPress, {one, two}));
  CHECK(now(history, kPress) == "22:30");
}

TEST_CASE("what somebody was over counts again when that is void") {
  auto history = asked();
  const auto one = history.add("22:10", answer(kPress));
  const auto two = history.add("22:20", answer(kPress, {one}));
  CHECK(now(history, kPress) == "22:20");
  history.make_void("22:25", two);
  CHECK(now(history, kPress) == "22:10");
}

TEST_CASE("what was decided before another stands only where that one is void") {
  auto history = asked();
  const auto later = history.add("22:20", answer(kPress));
  auto earlier = answer(kPress);
  earlier.before = {later};
  history.add("22:10", "22:30", earlier);
  CHECK(now(history, kPress) == "22:20");
  history.make_void("22:40", later);
  CHECK(now(history, kPress) == "22:10");
}

TEST_CASE("of each participant the last word counts, whoever else was answered for") {
  auto history = asked();
  const auto both = history.add("22:10", answer("egen", {}, {"tove", "bo"}));
  CHECK(now(history, "egen") == "22:10 (tove) (bo)");
  const auto tove = history.add("22:20", answer("egen", {both}, {"tove"}));
  CHECK(now(history, "egen") == "22:10 (bo) 22:20 (tove)");
  history.add("22:30", answer("egen", {both, tove}));
  CHECK(now(history, "egen") == "22:30");
}

TEST_CASE("an answer to all takes the place of what is left of earlier ones") {
  auto history = asked();
  const auto both = history.add("22:10", answer("egen", {}, {"tove", "bo"}));
  const auto tove = history.add("22:20", answer("egen", {both}, {"tove"}));
  const auto incident = history.fold();
  const auto question = of<QuestionId>("egen");
  CHECK(standing_on(incident, question, people({"tove", "bo"})).size() == 2);
  CHECK(standing_on(incident, question, {person("tove")}).size() == 1);
  CHECK(standing_on(incident, question, {person("bo")}).size() == 1);
}

TEST_CASE("what was decided before another stands for those of whom that one says nothing") {
  auto history = asked();
  const auto bo = history.add("22:05", answer("egen", {}, {"bo"}));
  const auto tove = history.add("22:20", answer("egen", {}, {"tove"}));
  auto earlier = answer("egen", {bo}, {"tove", "bo"});
  earlier.before = {tove};
  const auto written = history.add("22:10", "22:30", earlier);
  CHECK(now(history, "egen") == "22:10 (bo) 22:20 (tove)");
  const auto incident = history.fold();
  const auto by = took_its_place(incident, &incident.questions[1], 1);
  REQUIRE((by && by->size() == 1));
  CHECK(incident.items[by->front()].record.stem == written);
}

TEST_CASE("of a level the last that was said counts") {
  auto history = asked();
  history.add("22:10", answer("niveau"));
  history.add("22:20", answer("niveau"));
  CHECK(now(history, "niveau") == "22:20");
}

TEST_CASE("what stands for one participant, and for all") {
  auto history = asked();
  history.add("22:10", answer("egen", {}, {"tove"}));
  history.add("22:20", answer("egen", {}, {"bo"}));
  const auto incident = history.fold();
  const auto question = of<QuestionId>("egen");
  CHECK(standing_on(incident, question, {person("tove")}).size() == 1);
  CHECK(standing_on(incident, question, {}).size() == 2);
  CHECK(standing_on(incident, of<QuestionId>(kPress), {}).empty());
}

TEST_CASE("named as over: by an entry that counts, or by the name of a broken one on the use") {
  auto history = asked();
  const auto one = history.add("22:10", answer(kPress));
  CHECK_FALSE(is_named_as_over(history.fold(), one, false));
  history.add("22:20", answer(kPress, {one}));
  CHECK(is_named_as_over(history.fold(), one, false));
  CHECK_FALSE(is_named_as_over(history.fold(), one, true));  // not a decision on the use

  auto no = test::not_used({});
  no.over = {one};
  auto broken = asked();
  broken.records.push_back(history.records[1]);
  broken.count = 2;
  const auto named = broken.add("22:30", no);
  CHECK(is_named_as_over(broken.fold(), one, true));
  broken.damage(named);
  CHECK(is_named_as_over(broken.fold(), one, true));
}

TEST_CASE("a no is in force until a later decision names it, also beside a yes") {
  History history;
  auto start = test::activation();
  start.questions = {test::question("anvendelse", Per::incident, Decides::use)};
  const auto first = history.add("22:00", start);
  const auto no = history.add("22:10", test::not_used({first}));
  Decision yes{};
  yes.question = of<QuestionId>("anvendelse");
  yes.plan_used = true;
  auto apart = history;
  apart.add("22:20", yes);
  CHECK(noes_in_force(apart.fold()).size() == 1);
  yes.over = {no};
  history.add("22:20", yes);
  CHECK(noes_in_force(history.fold()).empty());
}

}  // namespace
}  // namespace model
