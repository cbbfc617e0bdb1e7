#include "model/rules/call_list.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using base::Date;
using namespace test;

Participant participant(std::string_view id, std::string_view deputy = {}) {
  Participant made{person(id), line("Prøvekøbing"), line("Chef")};
  if (!deputy.empty()) made.deputy = person(deputy);
  return made;
}
Participant only_deputy(std::string_view id, std::string_view deputy = {}) {
  auto made = participant(id, deputy);
  made.only_deputy = true;
  return made;
}

// Tove has a deputy who is called for her alone; Bo and Ida stand in for one another; Vagt has
// nobody.
struct Night {
  Participants list{line("beredskab-participants/1"),
                    {participant("tove", "kim"), participant("bo", "ida"), participant("ida", "bo"),
                     participant("vagt"), only_deputy("kim")}};
  History history;

  Night() {
    auto start = test::activation();
    start.participants = test::people({"tove", "bo", "ida", "vagt"});
    history.add("22:00", start);
  }
  void called(std::string_view clock, std::string_view who, Outcome outcome,
              std::optional<base::Instant> retry = {}) {
    auto made = call(who, outcome);
    made.retry = retry;
    history.add(clock, made);
  }
  // «tove, kim for tove, bo again, ida again at 22:30».
  std::string next(std::string_view clock = "22:20") const { return next(&list, clock); }
  std::string next(const Participants* participants, std::string_view clock) const {
    std::string all;
    for (const auto& one : calls_to_make(history.fold(), participants, at(clock))) {
      all += all.empty() ? "" : ", ";
      all += one.who.str();
      if (one.stands_in_for) all += " for " + one.stands_in_for->str();
      if (one.again) all += " again";
      if (one.not_before) all += " at " + show(*one.not_before);
    }
    return all;
  }
  std::string covering(std::string_view who) const {
    return show(covering_deputy(history.fold(), &list, person(who)));
  }
};

TEST_CASE("all are called in the order of the list") {
  Night night;
  CHECK(night.next() == "tove, bo, ida, vagt");
  CHECK(night.next(nullptr, "22:20") == "tove, bo, ida, vagt");
  CHECK(calls_to_make(fold(test::incident_name(), {}), &night.list, at("22:20")).empty());
}

TEST_CASE("who is settled is not called again") {
  Night night;
  night.called("22:01", "tove", Outcome::reached);
  night.called("22:02", "vagt", Outcome::reached);
  CHECK(night.next() == "bo, ida");

  Night present;
  auto start = test::activation();
  start.participants = test::people({"vagt"});
  start.activated_by = person("tove");
  present.history.add("22:05", start);
  CHECK(present.next() == "bo, ida, vagt");
}

TEST_CASE("who was not reached has their deputy called at once, and is tried again later") {
  for (const auto outcome : {Outcome::no_answer, Outcome::message_left}) {
    Night night;
    night.called("22:01", "tove", outcome);
    CHECK(night.next() == "kim for tove, bo, ida, vagt, tove again");
  }
  // A wrong number is not tried again, nor is who cannot take part.
  for (const auto outcome : {Outcome::wrong_number, Outcome::declined}) {
    Night night;
    night.called("22:01", "tove", outcome);
    CHECK(night.next() == "kim for tove, bo, ida, vagt");
  }
  Night nobody;
  nobody.called("22:01", "vagt", Outcome::no_answer);
  CHECK(nobody.next() == "tove, bo, ida, vagt again");
  nobody.called("22:02", "tove", Outcome::no_answer);
  CHECK(nobody.next(nullptr, "22:20") == "bo, ida, tove again, vagt again");
}

TEST_CASE("an agreed time counts also of who was talked with, or whose deputy was before it") {
  Night night;
  night.called("22:01", "kim", Outcome::reached);
  CHECK(night.next() == "bo, ida, vagt");
  night.called("22:02", "tove", Outcome::message_left, at("22:30"));
  night.called("22:03", "vagt", Outcome::reached, at("22:40"));
  CHECK(night.next() == "bo, ida, tove again at 22:30, vagt again at 22:40");
  night.called("22:41", "vagt", Outcome::no_answer);
  night.called("22:42", "kim", Outcome::reached);
  CHECK(night.next("22:45") == "bo, ida, vagt again");
  night.called("22:46", "vagt", Outcome::reached);
  CHECK(night.next("22:50") == "bo, ida");
}

TEST_CASE("an agreed time is waited for") {
  Night night;
  night.called("22:01", "vagt", Outcome::no_answer, at("22:40"));
  night.called("22:02", "bo", Outcome::no_answer, at("22:30"));
  night.called("22:03", "tove", Outcome::no_answer);
  night.called("22:04", "kim", Outcome::no_answer);
  CHECK(night.next("22:20") ==
        "ida for bo, tove again, kim again, bo again at 22:30, vagt again at 22:40");
  CHECK(night.next("22:29") ==
        "ida for bo, tove again, kim again, bo again at 22:30, vagt again at 22:40");
  CHECK(night.next("22:30") == "ida for bo, tove again, bo again, kim again, vagt again at 22:40");
  CHECK(night.next("22:50") == "ida for bo, tove again, bo again, vagt again, kim again");
}

TEST_CASE("a reached deputy covers") {
  Night night;
  night.called("22:01", "tove", Outcome::no_answer);
  CHECK(night.covering("tove").empty());
  night.called("22:02", "kim", Outcome::no_answer);
  CHECK(night.covering("tove").empty());
  CHECK(night.next() == "bo, ida, vagt, tove again, kim again");
  night.called("22:03", "kim", Outcome::reached);
  CHECK(night.covering("tove") == "kim");
  CHECK(night.next() == "bo, ida, vagt");
  CHECK(night.covering("vagt").empty());
  CHECK(night.covering("kim").empty());
  CHECK(night.covering("ukendt").empty());
  CHECK_FALSE(covering_deputy(night.history.fold(), nullptr, person("tove")));
}

TEST_CASE("one who is only a deputy covers also for somebody who was never tried") {
  Night night;
  night.called("22:01", "kim", Outcome::reached);
  CHECK(night.next() == "bo, ida, vagt");
  // By typing it, too.
  Night typed;
  auto start = test::activation();
  start.activated_by = person("kim");
  typed.history.add("22:00", start);
  CHECK(typed.covering("tove") == "kim");
  CHECK(typed.next() == "bo, ida, vagt");
}

TEST_CASE("a deputy with a place of their own covers only for one who was tried") {
  Night night;
  night.called("22:01", "ida", Outcome::reached);
  CHECK(night.covering("bo") == "ida");
  CHECK(night.next() == "tove, bo, vagt");
  night.called("22:02", "bo", Outcome::no_answer);
  CHECK(night.next() == "tove, vagt");
}

TEST_CASE("a deputy is not called any more once the other one was reached") {
  Night night;
  night.called("22:01", "tove", Outcome::no_answer);
  night.called("22:02", "kim", Outcome::no_answer, at("22:30"));
  night.called("22:03", "tove", Outcome::reached);
  CHECK(night.next() == "bo, ida, vagt");

  // Unless there is somebody else that they stand in for.
  Night two;
  two.list.participants[3].deputy = person("kim");
  two.called("22:01", "tove", Outcome::no_answer);
  two.called("22:02", "kim", Outcome::no_answer);
  two.called("22:03", "tove", Outcome::reached);
  CHECK(two.next() == "bo, ida, vagt, kim again");
  two.called("22:04", "vagt", Outcome::declined);
  CHECK(two.next() == "bo, ida, kim again");
  two.called("22:05", "vagt", Outcome::reached);
  CHECK(two.next() == "bo, ida");

  // Nor is one dropped who stands in for nobody here.
  Night alone;
  alone.list.participants[0].deputy.reset();
  alone.called("22:01", "kim", Outcome::no_answer);
  CHECK(alone.next() == "tove, bo, ida, vagt, kim again");
}

TEST_CASE("a deputy is named once, by whom they are called for first") {
  Night night;
  night.list.participants[3].deputy = person("kim");
  night.called("22:01", "tove", Outcome::declined);
  night.called("22:02", "vagt", Outcome::declined);
  CHECK(night.next() == "kim for tove, bo, ida");
  // Two who stand in for one another, neither reached.
  Night mutual;
  mutual.called("22:01", "bo", Outcome::no_answer);
  CHECK(mutual.next() == "tove, ida for bo, vagt, bo again");
  mutual.called("22:02", "ida", Outcome::no_answer);
  CHECK(mutual.next() == "tove, vagt, bo again, ida again");
}

TEST_CASE("a deputy's own deputy is next") {
  Night night;
  night.list.participants[4].deputy = person("eva");
  night.list.participants.push_back(only_deputy("eva"));
  night.called("22:01", "tove", Outcome::declined);
  night.called("22:02", "kim", Outcome::declined);
  CHECK(night.next() == "eva for tove, bo, ida, vagt");
  // But not once the deputy covers: then only what was agreed on is left.
  night.called("22:03", "kim", Outcome::reached);
  night.called("22:04", "tove", Outcome::no_answer, at("23:00"));
  CHECK(night.next() == "bo, ida, vagt, tove again at 23:00");
}

TEST_CASE("a deputy who has left, or has yet to begin, is not called") {
  Night night;
  night.called("22:01", "tove", Outcome::declined);
  auto& kim = night.list.participants[4];
  kim.until = Date(2026, 11, 19);
  CHECK(night.next() == "bo, ida, vagt");
  kim.until = Date(2026, 11, 20);
  CHECK(night.next() == "kim for tove, bo, ida, vagt");
  kim.from = Date(2026, 11, 20);
  CHECK(night.next() == "kim for tove, bo, ida, vagt");
  kim.from = Date(2026, 11, 21);
  CHECK(night.next() == "bo, ida, vagt");
  night.list.participants[0].deputy = person("ukendt");
  CHECK(night.next() == "bo, ida, vagt");
}

}  // namespace
}  // namespace model
