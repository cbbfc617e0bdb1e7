#include "model/incident/from_the_plan.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

Activation asking(std::vector<AskedQuestion> questions, Ids participants = {}) {
  auto made = calling(participants);
  made.questions = std::move(questions);
  return made;
}
std::string questions(const History& history) { return show(history.fold().questions); }

TEST_CASE("a question is open until it is decided, also with a no") {
  History history;
  history.add("22:00", asking({test::question("beboere"), test::question("presse")}));
  CHECK(questions(history) == "[{question: beboere, open: true}, {question: presse, open: true}]");
  auto no = answer("presse");
  no.not_ = true;
  const auto first = history.add("22:10", no);
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [1]}]");
  auto yes = answer("presse");
  yes.over = {first};
  const auto second = history.add("22:20", yes);
  history.add("22:05", test::decision("uden punkt"));
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [2, 3]}]");
  // A no that does not know of the yes.
  const auto apart = history.add("22:25", no);
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [2, 3, 4], open: true}]");
  history.make_void("22:28", apart);
  history.make_void("22:30", second);
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [2]}]");
}

TEST_CASE("a corrected decision answers what it says now") {
  History history;
  history.add("22:00", asking({test::question("beboere"), test::question("presse")}));
  const auto decided = history.add("22:10", answer("beboere"));
  history.correct("22:20", decided, answer("presse"));
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, answers: [1]}]");
}

TEST_CASE("questions of all activations, once, and none of a void one") {
  History history;
  history.add("22:10", asking({test::question("presse"), test::question("skoler")}));
  history.add("22:00", asking({test::question("beboere"), test::question("presse")}));
  history.make_void("22:30", history.add("22:20", asking({test::question("vagt")})));
  CHECK(questions(history) ==
        "[{question: beboere, open: true}, {question: presse, open: true}, "
        "{question: skoler, open: true}]");
}

TEST_CASE("what is put to each participant is open for those who have not decided") {
  const auto each = test::question("egen", Per::participant);
  History history;
  history.add("22:00", asking({each}, {"tove-proeve", "bo-eksempel", "vagten"}));
  CHECK(questions(history) ==
        "[{question: egen, open_for: [tove-proeve, bo-eksempel, vagten], open: true}]");
  history.add("22:10", answer("egen", {}, {"bo-eksempel"}));
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
  history.add("22:14", answer("egen", {}, {"vagten", "tove-proeve", "bo-eksempel"}));
  CHECK(questions(history) == "[{question: egen, answers: [1, 4, 5]}]");
}

TEST_CASE("without a list of participants the question is not lost") {
  History history;
  history.add("22:00", asking({test::question("egen", Per::participant)}));
  CHECK(questions(history) == "[{question: egen, open: true}]");
  history.add("22:10", answer("egen", {}, {"bo-eksempel"}));
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

  const auto refused = history.add("22:10", test::not_used({first}));
  CHECK(questions(history) == "[{question: anvendelse, answers: [1]}]");
  // Activated again, or on another machine: the no did not know of it.
  const auto again = history.add("22:20", asking({use}));
  CHECK(questions(history) == "[{question: anvendelse, answers: [1], open: true}]");
  auto yes_again = history;
  yes.over = {refused};
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

  // A no to what had only been reported is none to the activation that came after it.
  History later;
  later.add("22:00", test::report());
  later.add("22:05", test::not_used({}));
  const auto used = later.add("22:10", asking({use}));
  later.add("23:00", test::closure({used}));
  CHECK(questions(later) == "[{question: anvendelse, answers: [1], open: true}]");

  // What was decided stands until it is decided otherwise.
  History used_twice;
  const auto before = used_twice.add("22:00", decided_start);
  used_twice.add("22:30", test::closure({before}));
  CHECK(questions(used_twice) ==
        "[{question: anvendelse, answers: [0]}, {question: beboere, open: true}]");
  used_twice.add("22:40", asking({use}));
  CHECK(questions(used_twice) ==
        "[{question: anvendelse, answers: [0]}, {question: beboere, open: true}]");
}

TEST_CASE("a level answers the question that it decides") {
  auto start = asking({test::question("trin", Per::incident, Decides::level)});
  History history;
  history.add("22:00", start);
  CHECK(questions(history) == "[{question: trin, open: true}]");
  Decision level{};
  level.level = of<LevelId>("trin-et");
  history.add("22:10", level);
  CHECK(questions(history) == "[{question: trin, answers: [1]}]");
  History begun;
  start.level = of<LevelId>("trin-et");
  begun.add("22:00", start);
  CHECK(questions(begun) == "[{question: trin, answers: [0]}]");
}

}  // namespace
}  // namespace model
