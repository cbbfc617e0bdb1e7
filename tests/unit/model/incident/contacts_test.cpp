// How far one has come: who has been talked with.
#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

// After each call of a night the one contact's standing.
class Calls {
 public:
  Calls() { history.add("22:00", calling({"bo-eksempel"})); }
  std::string after(std::string_view clock, Outcome outcome,
                    std::optional<base::Instant> retry = {}, std::optional<Text> note = {}) {
    auto made = call("bo-eksempel", outcome);
    made.retry = retry;
    made.text = std::move(note);
    history.add(clock, std::move(made));
    return now();
  }
  std::string now() const { return show(history.fold().contacts); }
  History history;
};

TEST_CASE("each outcome of a call has its standing") {
  CHECK(Calls().now() == "[{who: bo-eksempel, standing: not-called}]");
  CHECK(Calls().after("22:10", Outcome::reached) ==
        "[{who: bo-eksempel, standing: reached, attempts: 1, last: 22:10}]");
  CHECK(Calls().after("22:10", Outcome::no_answer, at("22:30"), text("optaget")) ==
        "[{who: bo-eksempel, standing: no-answer, attempts: 1, last: 22:10, retry: 22:30, note: "
        "optaget}]");
  CHECK(Calls().after("22:10", Outcome::message_left) ==
        "[{who: bo-eksempel, standing: message-left, attempts: 1, last: 22:10}]");
  CHECK(Calls().after("22:10", Outcome::wrong_number) ==
        "[{who: bo-eksempel, standing: wrong-number, attempts: 1, last: 22:10}]");
  CHECK(Calls().after("22:10", Outcome::declined, at("22:30")) ==
        "[{who: bo-eksempel, standing: declined, attempts: 1, last: 22:10, retry: 22:30}]");
}

TEST_CASE("later attempts follow one another, until one is settled") {
  Calls calls;
  calls.after("22:10", Outcome::no_answer, at("22:30"), text("optaget"));
  CHECK(calls.after("22:20", Outcome::message_left) ==
        "[{who: bo-eksempel, standing: message-left, attempts: 2, last: 22:20}]");
  CHECK(calls.after("22:30", Outcome::no_answer, at("22:40")) ==
        "[{who: bo-eksempel, standing: no-answer, attempts: 3, last: 22:30, retry: 22:40}]");
  CHECK(calls.after("22:35", Outcome::reached, at("22:50"), text("på vej")) ==
        "[{who: bo-eksempel, standing: reached, attempts: 4, last: 22:35, retry: 22:50, note: på "
        "vej}]");
  // Who has been talked with stays so, and is rung up again when the last call says.
  const std::string talked_with =
      "[{who: bo-eksempel, standing: reached, attempts: 5, last: 22:35, retry: 23:00, note: på "
      "vej}]";
  CHECK(calls.after("22:40", Outcome::no_answer, at("23:00"), text("intet svar")) == talked_with);
  // What happened earlier is earlier, though it is written down later.
  calls.history.add("22:34", "23:30", call("bo-eksempel", Outcome::declined));
  CHECK(calls.now() ==
        "[{who: bo-eksempel, standing: reached, attempts: 6, last: 22:35, retry: 23:00, note: på "
        "vej}]");
  CHECK(calls.after("22:50", Outcome::declined) ==
        "[{who: bo-eksempel, standing: declined, attempts: 7, last: 22:50}]");
  CHECK(calls.after("22:55", Outcome::wrong_number) ==
        "[{who: bo-eksempel, standing: declined, attempts: 8, last: 22:50}]");
  CHECK(calls.after("22:59", Outcome::reached) ==
        "[{who: bo-eksempel, standing: reached, attempts: 9, last: 22:59}]");
}

TEST_CASE("an agreed call is owed until somebody answers") {
  Calls calls;
  calls.after("22:10", Outcome::reached, at("23:00"));
  CHECK(calls.after("23:01", Outcome::no_answer) ==
        "[{who: bo-eksempel, standing: reached, attempts: 2, last: 22:10, retry: 23:00}]");
  CHECK(calls.after("23:10", Outcome::reached) ==
        "[{who: bo-eksempel, standing: reached, attempts: 3, last: 23:10}]");
}

TEST_CASE("a call that is void was not made") {
  Calls calls;
  calls.after("22:10", Outcome::no_answer);
  const auto reached = calls.history.add("22:20", call("bo-eksempel", Outcome::reached));
  const auto elsewhere = calls.history.add("22:21", call("rie-proeve", Outcome::reached));
  calls.history.make_void("22:30", reached);
  calls.history.make_void("22:31", elsewhere);
  CHECK(calls.now() == "[{who: bo-eksempel, standing: no-answer, attempts: 1, last: 22:10}]");
}

TEST_CASE("contacts stand in call order, then those who were drawn in") {
  History history;
  auto rie = call("rie-proeve", {});
  rie.ad_hoc = AdHocPerson{line("Rie Prøve"), {}, of<Phone>("33 44 55 66"), line("elever")};
  history.add("22:05", rie);
  auto start = calling({"vagten", "bo-eksempel"});
  start.activated_by = person("bo-eksempel");
  history.add("22:00", start);
  auto second = calling({"ida-proeve", "vagten"});
  second.activated_by = person("kim-proeve");
  history.add("22:10", second);
  history.add("22:20", call("rie-proeve", Outcome::reached));
  CHECK(show(history.fold().contacts) ==
        "[{who: vagten, standing: not-called}, {who: bo-eksempel, standing: present, last: 22:00}, "
        "{who: ida-proeve, standing: not-called}, {who: kim-proeve, standing: present, last: "
        "22:10}, {who: rie-proeve, ad_hoc: {name: Rie Prøve, phone: 33 44 55 66, scope: elever}, "
        "standing: reached, attempts: 1, last: 22:20}]");
  // One who is there stays there, until they say otherwise.
  history.add("22:30", call("bo-eksempel", Outcome::no_answer));
  CHECK(show(history.fold().contacts[1]) ==
        "{who: bo-eksempel, standing: present, attempts: 1, last: 22:00}");
  history.add("22:40", call("bo-eksempel", Outcome::declined));
  CHECK(show(history.fold().contacts[1]) ==
        "{who: bo-eksempel, standing: declined, attempts: 2, last: 22:40}");
}

TEST_CASE("who could not take part, and activates it later, is there") {
  Calls calls;
  calls.after("22:10", Outcome::declined, at("22:50"), text("Er syg"));
  auto again = calling({"bo-eksempel"});
  again.activated_by = person("bo-eksempel");
  calls.history.add("23:00", again);
  CHECK(calls.now() == "[{who: bo-eksempel, standing: present, attempts: 1, last: 23:00}]");
}

TEST_CASE("who is settled needs no call") {
  for (const auto standing : {Standing::present, Standing::reached, Standing::declined}) {
    CHECK(Contact{person("bo-eksempel"), {}, standing}.settled());
  }
  for (const auto standing : {Standing::not_called, Standing::no_answer, Standing::message_left,
                              Standing::wrong_number}) {
    CHECK_FALSE(Contact{person("bo-eksempel"), {}, standing}.settled());
  }
}

}  // namespace
}  // namespace model
