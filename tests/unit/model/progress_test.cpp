// How far one has come: contacts, questions, tasks.
#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

using test::at;
using test::call;
using test::History;
using test::line;
using test::of;
using test::people;
using test::person;
using test::show;
using test::text;

Activation calling(std::initializer_list<std::string_view> participants) {
  auto made = test::activation();
  made.participants = people(participants);
  return made;
}

// ---- contacts

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
        "[{who: bo-eksempel, standing: declined, attempts: 1, last: 22:10}]");
}

TEST_CASE("later attempts follow one another, until one is settled") {
  Calls calls;
  calls.after("22:10", Outcome::no_answer, at("22:30"), text("optaget"));
  CHECK(calls.after("22:20", Outcome::message_left) ==
        "[{who: bo-eksempel, standing: message-left, attempts: 2, last: 22:20}]");
  CHECK(calls.after("22:30", Outcome::no_answer, at("22:40")) ==
        "[{who: bo-eksempel, standing: no-answer, attempts: 3, last: 22:30, retry: 22:40}]");
  CHECK(calls.after("22:35", Outcome::reached, at("22:50"), text("på vej")) ==
        "[{who: bo-eksempel, standing: reached, attempts: 4, last: 22:35, note: på vej}]");
  // Who has been talked with stays so.
  const std::string talked_with =
      "[{who: bo-eksempel, standing: reached, attempts: 5, last: 22:35, note: på vej}]";
  CHECK(calls.after("22:40", Outcome::no_answer, at("23:00"), text("intet svar")) == talked_with);
  // What happened earlier is earlier, though it is written down later.
  calls.history.add("22:34", "23:30", call("bo-eksempel", Outcome::declined));
  CHECK(calls.now() ==
        "[{who: bo-eksempel, standing: reached, attempts: 6, last: 22:35, note: på vej}]");
  CHECK(calls.after("22:50", Outcome::declined) ==
        "[{who: bo-eksempel, standing: declined, attempts: 7, last: 22:50}]");
  CHECK(calls.after("22:55", Outcome::wrong_number) ==
        "[{who: bo-eksempel, standing: declined, attempts: 8, last: 22:50}]");
  CHECK(calls.after("22:59", Outcome::reached) ==
        "[{who: bo-eksempel, standing: reached, attempts: 9, last: 22:59}]");
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

TEST_CASE("who is settled needs no call") {
  for (const auto standing : {Standing::present, Standing::reached, Standing::declined}) {
    CHECK(Contact{person("bo-eksempel"), {}, standing}.settled());
  }
  for (const auto standing : {Standing::not_called, Standing::no_answer, Standing::message_left,
                              Standing::wrong_number}) {
    CHECK_FALSE(Contact{person("bo-eksempel"), {}, standing}.settled());
  }
}

// ---- questions

Activation asking(std::vector<AskedQuestion> questions,
                  std::initializer_list<std::string_view> participants = {}) {
  auto made = calling(participants);
  made.questions = std::move(questions);
  return made;
}
Decision answer(std::string_view question, std::initializer_list<std::string_view> of_whom = {}) {
  auto made = test::decision("svar");
  made.question = of<QuestionId>(question);
  made.participants = people(of_whom);
  return made;
}
std::string questions(const History& history) { return show(history.fold().questions); }

TEST_CASE("a question is open until it is decided, also with a no") {
  History history;
  history.add("22:00", asking({test::question("beboere"), test::question("presse")}));
  CHECK(questions(history) == "[{question: beboere, open: true}, {question: presse, open: true}]");
  auto no = answer("presse");
  no.not_ = true;
  history.add("22:10", no);
  CHECK(questions(history) == "[{question: beboere, open: true}, {question: presse, answers: [1]}]");
  const auto second = history.add("22:20", answer("presse"));
  history.add("22:05", test::decision("uden punkt"));
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [2, 3]}]");
  history.make_void("22:30", second);
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [2]}]");
}

TEST_CASE("a corrected decision answers what it says now") {
  History history;
  history.add("22:00", asking({test::question("beboere"), test::question("presse")}));
  const auto decided = history.add("22:10", answer("beboere"));
  history.correct("22:20", decided, answer("presse"));
  CHECK(questions(history) == "[{question: beboere, open: true}, {question: presse, answers: [1]}]");
}

TEST_CASE("questions of all activations, once, and none of a void one") {
  History history;
  history.add("22:10", asking({test::question("presse"), test::question("skoler")}));
  history.add("22:00", asking({test::question("beboere"), test::question("presse")}));
  history.make_void("22:30", history.add("22:20", asking({test::question("vagt")})));
  CHECK(questions(history) == "[{question: beboere, open: true}, {question: presse, open: true}, "
                              "{question: skoler, open: true}]");
}

TEST_CASE("what is put to each participant is open for those who have not decided") {
  const auto each = test::question("egen", Per::participant);
  History history;
  history.add("22:00", asking({each}, {"tove-proeve", "bo-eksempel", "vagten"}));
  CHECK(questions(history) ==
        "[{question: egen, open_for: [tove-proeve, bo-eksempel, vagten], open: true}]");
  history.add("22:10", answer("egen", {"bo-eksempel"}));
  // A deputy and an ad hoc person are called, and nothing is put to them.
  history.add("22:11", call("kim-proeve", Outcome::reached));
  auto rie = call("rie-proeve", Outcome::reached);
  rie.ad_hoc = AdHocPerson{line("Rie Prøve")};
  history.add("22:12", rie);
  CHECK(questions(history) ==
        "[{question: egen, answers: [1], open_for: [tove-proeve, vagten], open: true}]");
  // An answer for nobody answers for nobody.
  history.add("22:13", answer("egen"));
  CHECK(questions(history) ==
        "[{question: egen, answers: [1, 4], open_for: [tove-proeve, vagten], open: true}]");
  history.add("22:14", answer("egen", {"vagten", "tove-proeve", "bo-eksempel"}));
  CHECK(questions(history) == "[{question: egen, answers: [1, 4, 5]}]");
}

TEST_CASE("without a list of participants the question is not lost") {
  History history;
  history.add("22:00", asking({test::question("egen", Per::participant)}));
  CHECK(questions(history) == "[{question: egen, open: true}]");
  history.add("22:10", answer("egen", {"bo-eksempel"}));
  CHECK(questions(history) == "[{question: egen, answers: [1]}]");
}

TEST_CASE("whether the plan is used is open until somebody has decided it") {
  const auto use = test::question("anvendelse", Per::incident, Decides::use);
  auto decided_start = asking({use, test::question("beboere")});
  decided_start.decided_by = people({"tove-proeve"});
  History decided;
  decided.add("22:00", decided_start);
  CHECK(questions(decided) ==
        "[{question: anvendelse, answers: [0]}, {question: beboere, open: true}]");

  History history;
  const auto first = history.add("22:00", asking({use}));
  CHECK(questions(history) == "[{question: anvendelse, open: true}]");
  auto yes = answer("anvendelse");
  yes.plan_used = true;
  auto answered = history;
  answered.add("21:50", yes);  // decided before it was typed in
  CHECK(questions(answered) == "[{question: anvendelse, answers: [0]}]");

  history.add("22:10", test::not_used({first}));
  CHECK(questions(history) == "[{question: anvendelse, answers: [1]}]");
  // Activated again, or on another machine: the no did not know of it.
  const auto again = history.add("22:20", asking({use}));
  CHECK(questions(history) == "[{question: anvendelse, answers: [1], open: true}]");
  auto yes_again = history;
  yes_again.add("22:30", yes);
  CHECK(questions(yes_again) == "[{question: anvendelse, answers: [1, 3]}]");
  history.add("22:30", test::not_used({again}));
  CHECK(questions(history) == "[{question: anvendelse, answers: [1, 3]}]");
  // A no that ended nothing, since no plan could be read, or that was written by hand.
  for (const bool spelt_out : {true, false}) {
    History in_use;
    in_use.add("22:00", asking({use}));
    auto no = answer("anvendelse");
    no.not_ = spelt_out;
    if (!spelt_out) no.plan_used = false;
    in_use.add("22:10", no);
    CHECK(questions(in_use) == "[{question: anvendelse, answers: [1], open: true}]");
  }

  // Who decided upon the first use has not decided upon the second.
  History used_twice;
  const auto before = used_twice.add("22:00", decided_start);
  used_twice.add("22:30", test::closure({before}));
  CHECK(questions(used_twice) ==
        "[{question: anvendelse, answers: [0]}, {question: beboere, open: true}]");
  used_twice.add("22:40", asking({use}));
  CHECK(questions(used_twice) == "[{question: anvendelse, answers: [0], open: true}, {question: "
                                 "beboere, open: true}]");
}

// ---- tasks

TEST_CASE("a follow-up is open until it is done") {
  auto with_person = test::decision("SMS");
  with_person.responsible = person("bo-eksempel");
  auto with_deadline = test::decision("Møde");
  with_deadline.due = base::Deadline(base::Date(2026, 11, 21));
  History history;
  const auto first = history.add("22:00", with_person);
  const auto second = history.add("22:10", with_deadline);
  const auto plain = history.add("22:20", test::decision("Vi ser tiden an"));
  const auto followups = [&] { return show(history.fold().followups); };
  CHECK(followups() == "[0 open, 1 open]");
  const auto done = history.add("22:30", Done{first, {}});
  history.add("22:40", Done{first, {}});
  history.add("22:41", Done{plain, {}});
  CHECK(followups() == "[0 done by 3, 1 open]");
  // Done was a mistake; the other machine's still holds.
  history.make_void("22:50", done);
  CHECK(followups() == "[0 done by 4, 1 open]");
  history.make_void("22:51", second);
  CHECK(followups() == "[0 done by 4]");
  history.correct("22:52", plain, with_deadline);
  CHECK(followups() == "[0 done by 3, 5 done by 4]");
  history.correct("22:53", first, test::decision("uden ansvarlig"));
  CHECK(followups() == "[4 done by 3]");
}

TEST_CASE("an inquiry is done when it is answered") {
  History history;
  const Inquiry open{line("Prøveposten"), text("Hvad?")};
  auto answered = open;
  answered.answer = text("Intet");
  const auto first = history.add("22:00", open);
  history.add("22:10", answered);
  CHECK(show(history.fold().inquiries) == "[0 open, 1 done by 1]");
  const auto done = history.add("22:20", Done{first, text("Intet")});
  CHECK(show(history.fold().inquiries) == "[0 done by 2, 1 done by 1]");
  history.make_void("22:30", done);
  CHECK(show(history.fold().inquiries) == "[0 open, 1 done by 1]");
  history.make_void("22:31", first);
  CHECK(show(history.fold().inquiries) == "[1 done by 1]");
}

TEST_CASE("evaluations count unless they are void") {
  History history;
  history.add("22:00", Evaluation{text("godt")});
  history.make_void("22:20", history.add("22:10", Evaluation{text("skidt")}));
  CHECK(show(history.fold().evaluations) == "[0]");
}

}  // namespace
}  // namespace model
