#include "model/rules/numbers.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/rules/call_list.hpp"

namespace model {
namespace {

using namespace test;

Phone phone(std::string_view text) { return of<Phone>(text); }

struct Night {
  Participants list{line("beredskab-participants/1"),
                    {{person("tom"), line("Prøvebo"), line("Chef")},
                     {person("ida"), line("Prøvebo"), line("Chef")}}};
  History history;

  Night() {
    tom().phone = phone("12 34 56 78");
    tom().mobile = phone("11 22 33 44");
    tom().numbers = {{line("Vagt"), phone("12 34 56 78 lok. 42")}};
    auto start = test::activation();
    start.participants = test::people({"tom", "ida"});
    history.add("22:00", start);
  }
  Participant& tom() { return list.participants[0]; }
  Participant& ida() { return list.participants[1]; }
  void called(std::string_view clock, std::string_view who, std::string_view number,
              Outcome outcome) {
    auto made = test::call(who, outcome);
    if (!number.empty()) made.phone = phone(number);
    history.add(clock, made);
  }
  std::string dial(std::string_view who) const {
    const auto incident = history.fold();
    const auto number = number_to_dial(*incident.contact(person(who)), &list);
    return number ? number->str() : "-";
  }
  std::string next() const {
    std::string all;
    for (const auto& one : calls_to_make(history.fold(), &list, at("22:50"))) {
      all += one.who.str() + (one.again ? " again " : " ");
    }
    return all;
  }
};

TEST_CASE("an outcome belongs to its number: a wrong one is not offered again") {
  Night night;
  CHECK(night.dial("tom") == "11 22 33 44");
  night.called("22:05", "tom", "11 22 33 44", Outcome::wrong_number);
  CHECK(night.dial("tom") == "12 34 56 78");
  CHECK(night.next() == "tom ida ");
  night.called("22:06", "tom", "+45 12345678", Outcome::wrong_number);
  CHECK(night.dial("tom") == "12 34 56 78 lok. 42");
  night.called("22:07", "tom", "12 34 56 78 lok. 42", Outcome::wrong_number);
  CHECK(night.dial("tom") == "-");
  CHECK(night.next() == "ida ");
  CHECK(has_no_right_number(*night.history.fold().contact(person("tom")), &night.list));
  night.tom().phone = phone("12 00 00 00");  // corrected on the list
  CHECK(night.dial("tom") == "12 00 00 00");
  CHECK(night.next() == "tom ida ");
}

TEST_CASE("without an answer the number that was dialled least is next") {
  Night night;
  night.called("22:05", "tom", "11 22 33 44", Outcome::no_answer);
  CHECK(night.dial("tom") == "12 34 56 78");
  CHECK(night.next() == "ida tom again ");
}

TEST_CASE("an ad hoc person's later number counts, and the first one where entries name none") {
  Night night;
  auto made = test::call("hans", std::nullopt);
  made.ad_hoc = AdHocPerson{line("Hans Prøve"), {}, phone("12 34 56 40"), {}};
  night.history.add("22:05", made);
  CHECK(night.dial("hans") == "12 34 56 40");
  night.called("22:06", "hans", "", Outcome::wrong_number);
  CHECK(night.dial("hans") == "-");
  auto better = test::call("hans", std::nullopt);
  better.phone = phone("12 34 56 41");
  night.history.add("22:07", better);
  CHECK(night.dial("hans") == "12 34 56 41");
}

TEST_CASE("two who have the same number alone are rung up once") {
  Night night;
  night.tom() = {person("tom"), line("Prøvebo"), line("Chef")};
  night.tom().phone = phone("12 34 56 78");
  night.ida().mobile = phone("+45 12 34 56 78");
  CHECK(night.next() == "tom ");
  night.called("22:05", "tom", "12 34 56 78", Outcome::reached);
  CHECK(night.next().empty());
  CHECK(show(reached_at_same_number(night.history.fold(), &night.list, person("ida"))) == "tom");
  night.ida().phone = phone("12 34 56 79");
  CHECK(night.next() == "ida ");
}

}  // namespace
}  // namespace model
