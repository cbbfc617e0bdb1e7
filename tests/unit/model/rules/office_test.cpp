#include "model/rules/office.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/corrections.hpp"
#include "model/rules/people_to_call.hpp"

namespace model {
namespace {

using base::Date;
using namespace test;

const Date today(2026, 11, 20);
const Date yesterday(2026, 11, 19);

struct List {
  Participants list{line("beredskab-participants/1"), {}};

  Participant& add(std::string_view id, std::string_view deputy = {},
                   std::string_view organisation = "Prøvebo") {
    list.participants.push_back({person(id), line(organisation), line("Chef")});
    if (!deputy.empty()) list.participants.back().deputy = person(deputy);
    return list.participants.back();
  }
  Office office(const Date& day = today) const { return {&list, day}; }
  std::string acting(std::string_view who) const { return show(office().acting_for(person(who))); }
  std::string stand_ins(std::string_view who) const {
    std::string all;
    for (const auto& one : office().stand_ins(person(who))) all += one.str() + ' ';
    return all;
  }
};

TEST_CASE("who has left is replaced by the successor, else the deputy, each once") {
  List night;
  night.add("gert", "ida").until = yesterday;
  night.add("ida", "gert");
  CHECK(night.acting("gert") == "ida");
  CHECK(night.acting("ida") == "ida");
  night.add("sofie");
  night.list.participants[0].successor = person("sofie");
  CHECK(night.acting("gert") == "sofie");
  night.list.participants[2].until = yesterday;
  CHECK(night.acting("gert") == "ida");
  night.list.participants[1].until = yesterday;
  CHECK(night.acting("gert").empty());
  CHECK(night.acting("ukendt") == "ukendt");  // an ad hoc person
  CHECK(Office(nullptr, today).acting_for(person("gert")) == person("gert"));
}

TEST_CASE("a last day counts to its end, and a first day from its beginning") {
  List night;
  night.add("gert", "ida").until = today;
  night.add("ida").from = Date(2026, 11, 21);
  CHECK_FALSE(night.office().not_in_office(person("gert")));
  CHECK(night.office().not_in_office(person("ida")));
  CHECK_FALSE(night.office().has_left(person("ida")));
  CHECK(night.office().gone(person("ida")) == "begynder først den 21. november 2026");
  CHECK(night.office(Date(2026, 11, 21)).has_left(person("gert")));
  CHECK(night.office(Date(2026, 11, 21)).gone(person("gert")) == "er holdt op");
  CHECK(night.stand_ins("gert").empty());
}

TEST_CASE("in a list without the key the one who began the day after is the successor") {
  List night;
  night.add("gert").until = yesterday;
  night.add("sofie").from = today;
  CHECK(night.acting("gert") == "sofie");
  night.add("max").from = today;
  CHECK(night.acting("gert").empty());
}

TEST_CASE("who stands in for somebody stands in for those above too") {
  List night;
  night.add("kim", "lis");
  night.add("lis", "max");
  night.add("max", "kim");
  CHECK(night.stand_ins("kim") == "lis max ");
  CHECK(night.stand_ins("max") == "kim lis ");
  night.list.participants[1].until = yesterday;
  CHECK(night.stand_ins("kim") == "max ");
}

TEST_CASE(
    "whoever is away is replaced by the one who was named, else the deputy; else they act "
    "themselves") {
  List night;
  night.add("gert", "ida");
  night.add("ida", "rie").from = today;
  night.add("rie");
  night.add("sofie");
  night.list.away = {{person("gert"), yesterday, today, {}, {}}};
  CHECK(night.acting("gert") == "ida");
  CHECK(night.office(Date(2026, 11, 21)).acting_for(person("gert")) == person("gert"));
  CHECK(night.office(Date(2026, 11, 18)).acting_for(person("gert")) == person("gert"));
  CHECK(night.office(yesterday).acting_for(person("gert")) ==
        person("rie"));  // ida is still to come
  CHECK(show(night.office().stands_in_for(person("ida")).front()) == "gert");
  CHECK_FALSE(night.office().not_in_office(person("gert")));
  night.list.away.push_back({person("ida"), today, {}, {}, {}});  // nobody knows for how long
  CHECK(night.acting("gert") == "rie");
  CHECK(night.stand_ins("gert") == "rie ");
  night.list.away.front().deputy = person("sofie");
  CHECK(night.acting("gert") == "sofie");
  CHECK(night.stand_ins("gert") == "sofie rie ");
  for (const auto* who : {"sofie", "rie"})
    night.list.away.push_back({person(who), today, today, {}, {}});
  CHECK(night.acting("gert") == "gert");
  CHECK(night.stand_ins("gert").empty());
  CHECK(names(people_to_call(nullptr, night.list, today)) == "gert ida rie sofie");
  night.list.away.erase(night.list.away.begin() + 2, night.list.away.end());
  CHECK(names(people_to_call(nullptr, night.list, today)) == "sofie rie");
  CHECK(names(people_on_list(nullptr, night.list, today)) == "gert ida rie sofie");
}

TEST_CASE("of the handovers in force the one that began last counts; one is agreed on beforehand") {
  History history;
  history.add("10:00", Handover{person("ferie"), at("20:00"), at("22:00"), {}});
  history.add("10:10", Handover{person("fast"), {}, {}, {}});
  const auto who = [&](std::string_view clock) {
    return show(handed_to(apply_corrections(history.records), at(clock)));
  };
  CHECK(who("10:05").empty());
  CHECK(who("19:59") == "fast");
  CHECK(who("20:00") == "ferie");
  CHECK(who("22:00") == "fast");
}

// What was handed over outside incidents, at that time.
std::vector<Item> outside(std::string_view to, std::string_view clock = "20:00") {
  History history;
  history.add(clock, Handover{person(to), {}, {}, {}});
  return apply_corrections(history.records);
}

TEST_CASE("the last handover in force convenes, else the stand-in, else the coordinator") {
  History history;
  const auto sara = outside("sara-vikar");
  const auto who = [&](std::string_view clock, const std::vector<Item>* stand_in = nullptr) {
    const auto incident = history.fold();
    const auto found = convener(&incident, stand_in, nullptr, Office(nullptr, today), at(clock));
    return found ? found->who.str() : std::string();
  };
  CHECK(who("22:00").empty());
  CHECK(who("22:00", &sara) == "sara-vikar");
  history.add("22:10", test::activation());  // knows no coordinator
  auto start = test::activation();
  start.coordinator = person("tove-proeve");
  const auto opened = history.add("22:15", start);
  CHECK(who("22:00") == "tove-proeve");
  CHECK(who("22:20", &sara) == "sara-vikar");

  history.add("22:30", Handover{person("bo-eksempel"), {}, {}, {}});
  CHECK(who("22:29") == "tove-proeve");
  CHECK(who("22:29", &sara) == "sara-vikar");
  CHECK(who("22:30") == "bo-eksempel");
  CHECK(who("23:59", &sara) == "bo-eksempel");

  const auto short_one = history.add("22:40", Handover{person("rie-proeve"), {}, at("22:50"), {}});
  CHECK(who("22:39") == "bo-eksempel");
  CHECK(who("22:40") == "rie-proeve");
  CHECK(who("22:49") == "rie-proeve");
  CHECK(who("22:50") == "bo-eksempel");
  history.make_void("22:45", short_one);
  CHECK(who("22:45") == "bo-eksempel");

  History only_void;
  only_void.make_void("22:20", only_void.add("22:15", start));
  const auto incident = only_void.fold();
  CHECK_FALSE(convener(&incident, {}, nullptr, Office(nullptr, today), at("22:30")));
}

TEST_CASE("of what is over, whom it had been handed to outside incidents by then") {
  History history;
  auto start = test::activation();
  start.coordinator = person("tove-proeve");
  const auto opened = history.add("22:15", start);
  history.add("22:30", test::closure({opened}));
  const auto incident = history.fold();
  const auto who = [&](const std::vector<Item>& items) {
    const auto found = convener(&incident, &items, nullptr, Office(nullptr, today), at("23:00"));
    return found ? found->who.str() : std::string();
  };
  CHECK(who(outside("sara-vikar")) == "sara-vikar");
  CHECK(who(outside("sara-vikar", "22:31")) == "tove-proeve");
}

TEST_CASE("who convenes, in the order of the rules") {
  List night;
  night.add("tove", "ida");
  night.add("ida");
  night.add("bo");
  Plan plan{line("beredskab-plan/1"), line("Prøve"), person("tove")};
  History history;
  auto start = test::activation();
  start.coordinator = person("tove");
  history.add("22:00", start);
  const auto to_bo = outside("bo");
  const auto who = [&](const std::vector<Item>* items = nullptr) {
    const auto incident = history.fold();
    const auto found = convener(&incident, items, &plan, night.office(), at("22:30"));
    if (!found) return std::string("-");
    return found->who.str() + (found->handed_over ? " over" : "") +
           (found->in_place ? " for " + found->in_place->str() : "");
  };
  CHECK(who() == "tove");
  CHECK(who(&to_bo) == "bo over");
  history.add("22:10", Handover{person("tove"), {}, {}, {}});
  CHECK(who(&to_bo) == "tove over");
  night.list.participants[0].until = yesterday;
  CHECK(who(&to_bo) == "ida over for tove");
  night.list.participants[1].until = yesterday;
  CHECK(who(&to_bo) == "bo over");
  CHECK(who() == "bo for tove");  // the first on the list
  night.list.participants[2].until = yesterday;
  CHECK(who() == "-");
  plan.coordinator = person("max");
  night.add("max");
  CHECK(who() == "max");
}

TEST_CASE("the contacts of an open incident follow the list") {
  List night;
  for (const auto* id : {"tove", "gert", "bo"}) night.add(id);
  History history;
  auto start = test::activation();
  start.participants = people({"tove", "gert", "bo"});
  start.questions = {test::question("egen", Per::participant)};
  const auto activated = history.add("22:00", start);
  auto rung_back = test::call("bo", Outcome::reached);
  rung_back.retry = at("23:00");
  history.add("22:05", rung_back);
  history.add("22:06", test::call("gert", Outcome::no_answer));
  const auto contacts = [&](const Date& day = today) {
    auto incident = history.fold();
    follow_list(incident, nullptr, &night.list, day);
    std::string all;
    for (const auto& contact : incident.contacts) {
      all += contact.who.str() + (contact.new_since ? "* " : contact.retry ? "! " : " ");
    }
    all += "| ";
    for (const auto& gone : incident.gone) all += gone.str() + ' ';
    all += "| ";
    for (const auto& who : incident.questions.front().open_for) all += who.str() + ' ';
    return all;
  };
  CHECK(contacts() == "tove gert bo! | | tove gert bo ");
  night.list.participants[1].until = yesterday;
  night.add("sofie");
  CHECK(contacts() == "tove bo! sofie* | gert | tove bo sofie ");
  night.list.participants[2].until = yesterday;  // was reached
  CHECK(contacts() == "tove sofie* bo | gert | tove sofie ");
  history.add("22:30", test::closure({activated}));
  CHECK(contacts() == "tove gert bo! | | tove gert bo ");
}

TEST_CASE("nobody who has left is rung back, before anybody was called together either") {
  List night;
  night.add("bo").until = yesterday;
  History history;
  auto reached = test::call("bo", Outcome::reached);
  reached.retry = at("23:00");
  history.add("22:05", reached);
  auto incident = history.fold();
  REQUIRE(incident.contacts.size() == 1);
  follow_list(incident, nullptr, nullptr, today);
  CHECK(incident.contacts.front().retry);
  follow_list(incident, nullptr, &night.list, today);
  CHECK_FALSE(incident.contacts.front().retry);
}

TEST_CASE("one person under two ids is called once, and two of one name in two places both") {
  List night;
  night.add("mia", {}, "Skolen").name = line("Mia Prøve");
  night.add("mia-2", {}, "skolen").name = line("mia prøve");
  night.add("mia-3", {}, "Klubben").name = line("Mia Prøve");
  CHECK(people_to_call(nullptr, night.list, today) == people({"mia", "mia-3"}));
}

}  // namespace
}  // namespace model
