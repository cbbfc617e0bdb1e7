#include "model/incident/twins.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/merges.hpp"
#include "model/incident/standing.hpp"

namespace model {
namespace {

using namespace test;

// Two incidents, the second of which was merged into the first; what is written in both has the
// ids n00002 and n00102.
struct Night {
  Night() {
    other.count = 100;
    own.add("22:10", activation());
    other.add("22:11", activation());
  }
  std::pair<Stem, Stem> in_both(std::string_view clock, const Body& body) {
    return {own.add(clock, body), other.add(clock, body)};
  }
  Incident merged() const {
    const auto a = incident_name("2026-11-20-2200-parken-aaaaa2");
    auto late = other;
    late.add("23:50", Merge{a, {}});
    return fold_merged({{a, own.records, {}},
                        {incident_name("2026-11-20-2201-parken-bbbbb2"), late.records, {}}})
        .at(0);
  }
  History own, other;
};

std::string told(const Incident& incident) {
  std::string ids;
  for (const auto& item : incident.items) {
    if (!item.twin_of) ids += std::string(item.record.stem.id()) + ' ';
  }
  return ids;
}

TEST_CASE("what was written at once in both is told, and done, once") {
  Night night;
  const auto [first, second] = night.in_both("22:20", followup("Vagt ved porten"));
  night.other.add("22:21", followup("Vagt ved døren"));
  CHECK(told(night.merged()) == "n00001 n00101 n00002 n00103 n00104 ");
  REQUIRE(night.merged().followups.size() == 2);
  CHECK(night.merged().task(second)->item == night.merged().task(first)->item);
  CHECK(twins_of(night.merged(), *night.merged().find(first)) == Stems{second});
  night.other.add("22:40", Done{second, {}});
  CHECK(!night.merged().task(first)->open());
  // What is void in one of them says something else.
  night.own.make_void("22:50", first);
  CHECK(night.merged().task(first) == nullptr);
  CHECK(night.merged().task(second) != nullptr);
}

TEST_CASE("what took the place of one took that of the other") {
  Night night;
  const auto [first, second] = night.in_both("22:20", followup("Mød i skolen"));
  auto later = decision("Mød i hallen");
  later.replaces = second;
  night.other.add("22:30", later);
  const auto whole = night.merged();
  for (const auto& stem : {first, second}) {
    CHECK(!counts_now(whole, *whole.find(stem)));
    CHECK(!whole.task(stem)->open());
  }
  CHECK(is_told_by_twin(whole, *whole.find(second)));
}

TEST_CASE("where one was decided anew, and the other not, both are told") {
  Night night;
  const auto [first, second] = night.in_both("22:20", answer("beboere"));
  auto no = answer("beboere", {first});
  no.not_ = true;
  night.own.add("22:30", no);
  const auto whole = night.merged();
  CHECK(whole.find(second)->twin_of);
  CHECK(!counts_now(whole, *whole.find(first)));
  CHECK(counts_now(whole, *whole.find(second)));
  CHECK(!is_told_by_twin(whole, *whole.find(second)));
}

TEST_CASE("what says how an incident stands is each one's own") {
  for (auto said : {yes(), decision("Niveau 2")}) {
    if (!said.plan_used) said.level = of<LevelId>("to");
    Night night;
    const auto [first, second] = night.in_both("22:20", said);
    CHECK(!night.merged().find(second)->twin_of);
  }
}

TEST_CASE("one call is one attempt, whatever is noted of it") {
  Night night;
  auto one = call("bo", Outcome::no_answer);
  night.own.add("22:20", one);
  one.text = text("Telefonen er slukket");
  night.other.add("22:20", one);
  const auto whole = night.merged();
  CHECK(told(whole) == "n00001 n00101 n00002 n00102 n00103 ");
  REQUIRE(whole.contact(person("bo")) != nullptr);
  CHECK(whole.contact(person("bo"))->attempts == 1);
}

TEST_CASE("a correction of the other has what its folder has of its own") {
  Night night;
  const auto [first, second] = night.in_both("22:20", answer("beboere"));
  auto right = night.own.records.back().entry.content;
  std::get<Decision>(right.body).over = {first};
  const auto same = content_for(*night.merged().find(second), right);
  CHECK(std::get<Decision>(same.body).over.empty());
}

}  // namespace
}  // namespace model
