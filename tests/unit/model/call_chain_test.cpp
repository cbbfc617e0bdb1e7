// Who is to be called where the plan has an alarm chain.
#include <doctest/doctest.h>

#include "build.hpp"
#include "model/rules/call_list.hpp"
#include "model/rules/people_to_call.hpp"

namespace model {
namespace {

using namespace test;

const base::Date today(2026, 11, 20);

Participants list_of(Ids ids) {
  Participants list{line("beredskab-participants/1"), {}};
  for (const auto id : ids) {
    list.participants.push_back({person(id), line("Prøvekøbing"), line("Chef")});
  }
  return list;
}
Participant& find(Participants& list, std::string_view id) {
  for (auto& one : list.participants) {
    if (one.id == person(id)) return one;
  }
  throw std::runtime_error("nobody: " + std::string(id));
}
Plan plan_with(std::vector<AlarmStep> alarm) {
  Plan plan{line("beredskab-plan/1"), line("Prøve"), person("tove")};
  plan.alarm = std::move(alarm);
  return plan;
}

TEST_CASE("an activation calls those of the chain first, link by link, each once") {
  auto list = list_of({"tove", "bo", "ida", "kim", "eva", "rie"});
  find(list, "kim").only_deputy = true;
  auto plan = plan_with({step("vagt", {"eva", "bo"}, {"ida"}), step("chef", {"ida", "eva"})});
  CHECK(show(people_to_call(&plan, list, today)) == "[eva, bo, ida, tove, rie]");
  // A partner is called where the chain has them, and not else.
  plan.partners = {{person("rie"), line("tolke"), {}, {}}, {person("ida"), line("x"), {}, {}}};
  CHECK(show(people_to_call(&plan, list, today)) == "[eva, bo, ida, tove]");
  // So is one who is only a deputy.
  plan.alarm.push_back(step("region", {"kim"}));
  CHECK(show(people_to_call(&plan, list, today)) == "[eva, bo, ida, kim, tove]");
  // Not links that the plan has given an end, nor people who have left or have yet to begin.
  plan.alarm[0].until = base::Date(2026, 11, 19);
  CHECK(show(people_to_call(&plan, list, today)) == "[ida, eva, kim, tove, bo]");
  find(list, "ida").until = base::Date(2026, 11, 19);
  find(list, "eva").from = base::Date(2026, 11, 21);
  plan.alarm[1].call.push_back(person("ukendt"));
  CHECK(show(people_to_call(&plan, list, today)) == "[kim, tove, bo]");
  CHECK(show(people_to_call(nullptr, list, today)) == "[tove, bo, rie]");
}

// Of the first link Tove or Bo must answer, and tell Ida; then Ida must answer. Eva is in no link.
struct Night {
  Participants list = list_of({"eva", "ida", "bo", "tove"});
  History history;

  explicit Night(std::vector<AlarmStep> alarm = {step("vagt", {"tove", "bo"}, {"ida"}),
                                                 step("chef", {"ida"})}) {
    auto start = test::activation();
    start.participants = people({"eva", "ida", "bo", "tove"});
    start.alarm = std::move(alarm);
    history.add("22:00", start);
  }
  void called(std::string_view clock, std::string_view who, Outcome outcome) {
    history.add(clock, call(who, outcome));
  }
  std::string next() const {
    std::string all;
    for (const auto& one : calls_to_make(history.fold(), &list, at("22:40"))) {
      all += (all.empty() ? "" : ", ") + one.who.str();
      if (one.stands_in_for) all += " for " + one.stands_in_for->str();
      if (one.next_after) all += " after " + one.next_after->str();
      if (one.again) all += " again";
    }
    return all;
  }
  std::string instead(std::string_view who) const {
    return show(answered_instead(alarm_chain(history.fold(), &list, today), person(who)));
  }
};

TEST_CASE("one of several who may call a link is not called, unless the chain calls them too") {
  Plan plan{line("beredskab-plan/1"), line("Prøve"), person("tove")};
  Participants list{line("beredskab-participants/1"), {}};
  for (const auto* id : {"tove", "bo", "ida"}) {
    list.participants.push_back({person(id), line("Prøvekøbing"), line("Chef")});
  }
  plan.alarm = {{.id = test::of<ItemId>("et"),
                 .name = line("Et"),
                 .by = test::people({"bo", "ida"}),
                 .call = test::people({"tove"})}};
  CHECK(show(people_to_call(&plan, list, today)) == "[tove]");
  plan.alarm[0].coordinate = test::people({"ida"});
  CHECK(show(people_to_call(&plan, list, today)) == "[tove, ida]");
  plan.alarm[0].by = test::people({"bo"});  // whose part it is
  CHECK(show(people_to_call(&plan, list, today)) == "[tove, ida, bo]");
}

TEST_CASE("calls follow the chain, whatever the list says") {
  const Night night;
  CHECK(night.next() == "tove, bo, ida, eva");
}

TEST_CASE("the first who answers is enough; then those to be told, then the next link") {
  Night night({step("vagt", {"tove", "bo"}, {"eva"}), step("chef", {"ida"})});
  CHECK(night.instead("bo") == "");
  night.called("22:05", "tove", Outcome::reached);
  CHECK(night.instead("bo") == "tove");
  CHECK(night.instead("tove") == "");
  CHECK(night.instead("ida") == "");
  CHECK(night.instead("ukendt") == "");
  CHECK(night.next() == "eva, ida");
  night.called("22:10", "ida", Outcome::reached);
  CHECK(night.next() == "eva");
  // The other one was tried first, and need not be tried again.
  Night tried;
  tried.called("22:05", "tove", Outcome::no_answer);
  tried.called("22:06", "bo", Outcome::reached);
  CHECK(tried.instead("tove") == "bo");
  CHECK(tried.next() == "ida, eva");
}

TEST_CASE("after who was tried in vain come the others of the link") {
  Night night;
  night.called("22:05", "tove", Outcome::no_answer);
  CHECK(night.next() == "bo after tove, ida, eva, tove again");
  night.called("22:06", "bo", Outcome::no_answer);
  CHECK(night.next() == "ida, eva, tove again, bo again");
  // Only for the first of the link: the plan does not say that the first is a stand-in.
  Night second;
  second.called("22:05", "bo", Outcome::no_answer);
  CHECK(second.next() == "tove, ida, eva, bo again");
  // One who cannot take part is not tried again.
  Night declined;
  declined.called("22:05", "tove", Outcome::declined);
  CHECK(declined.next() == "bo after tove, ida, eva");
}

TEST_CASE("a call is not spared for who must be told, or is needed in another link") {
  Night told({step("vagt", {"tove", "bo"}), step("chef", {"ida"}, {"bo"})});
  told.called("22:05", "tove", Outcome::reached);
  CHECK(told.instead("bo") == "");
  CHECK(told.next() == "ida, bo, eva");
  Night needed({step("vagt", {"tove", "bo"}), step("chef", {"bo", "ida"})});
  needed.called("22:05", "tove", Outcome::reached);
  CHECK(needed.instead("bo") == "");
  CHECK(needed.next() == "bo, ida, eva");
  needed.called("22:10", "ida", Outcome::reached);
  CHECK(needed.instead("bo") == "ida");
  CHECK(needed.next() == "eva");
}

TEST_CASE("a deputy is called beside the others of the link, and covers") {
  Night night;
  night.list.participants.push_back({person("kim"), line("Prøvekøbing"), line("Chef")});
  find(night.list, "kim").only_deputy = true;
  find(night.list, "tove").deputy = person("kim");
  night.called("22:05", "tove", Outcome::no_answer);
  CHECK(night.next() == "bo after tove, kim for tove, ida, eva, tove again");
  // The deputy counts for the link too.
  night.called("22:06", "kim", Outcome::reached);
  CHECK(night.instead("bo") == "kim");
  CHECK(night.next() == "ida, eva");
  auto chain = alarm_chain(night.history.fold(), &night.list, today);
  CHECK(show(chain[0].answered) == "kim");
  CHECK(chain[0].at == at("22:06"));
  CHECK_FALSE(chain[0].coordinate[0].at);
  // And for one who is to be told, when they were called after that.
  night.list.participants.push_back({person("rie"), line("Prøvekøbing"), line("Chef")});
  find(night.list, "ida").deputy = person("rie");
  night.called("22:05", "rie", Outcome::reached);
  CHECK_FALSE(alarm_chain(night.history.fold(), &night.list, today)[0].coordinate[0].at);
  night.called("22:10", "rie", Outcome::reached);
  CHECK(alarm_chain(night.history.fold(), &night.list, today)[0].coordinate[0].at == at("22:10"));
}

}  // namespace
}  // namespace model
