#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/entries.hpp"

namespace model {
namespace {

using namespace test;

Decision instead_of(const Stem& stem, Decision made) {
  made.replaces = stem;
  return made;
}

// The follow-ups, the same in an incident and outside, and whether names say that one may be open.
std::string followups(const History& history) {
  std::vector<Stem> stems;
  for (const auto& record : history.records) stems.push_back(record.stem);
  const auto folded = show(fold_plan(history.records).followups);
  CHECK(folded == show(history.fold().followups));
  return folded + (may_have_open_tasks(stems) ? " maybe" : "");
}

TEST_CASE("a follow-up that another decision replaces needs no doing") {
  History history;
  const auto first = history.add("22:00", followup("Nøgler hentes"));
  CHECK(followups(history) == "[0 open] maybe");
  const auto second = history.add("22:10", instead_of(first, followup("Låsesmeden kommer")));
  CHECK(followups(history) == "[0 replaced by 1, 1 open] maybe");
  // A decision that is no follow-up itself can take its place too.
  history.add("22:20", instead_of(second, test::decision("Døren står åben")));
  CHECK(followups(history) == "[0 replaced by 1, 1 replaced by 2]");
}

TEST_CASE("one that was done stays done, and a void decision replaces nothing") {
  History history;
  const auto first = history.add("22:00", followup("Nøgler hentes"));
  const auto second = history.add("22:10", instead_of(first, test::decision("Ikke nødvendigt")));
  CHECK(followups(history) == "[0 replaced by 1]");
  auto done = history;
  done.add("22:20", Done{first, {}});
  CHECK(fold_plan(done.records).followups.front().open() == false);
  CHECK(followups(done) == "[0 done by 2]");
  history.make_void("22:20", second);
  CHECK(followups(history) == "[0 open] maybe");
}

TEST_CASE("a decision cannot replace itself, and one that is not there replaces nothing") {
  History history;
  const auto first = history.add("22:00", followup("Nøgler hentes"));
  std::get<Decision>(history.records.front().entry.content.body).replaces = first;
  CHECK(followups(history) == "[0 open] maybe");
  History other;
  const auto missing = other.add("22:00", followup("Andet"));
  other.remove(missing);
  other.add("22:05", instead_of(missing, followup("Nøgler hentes")));
  CHECK(followups(other) == "[0 open] maybe");
}

TEST_CASE("names cannot tell where what settled it was corrected, or a decision became one") {
  History history;
  const auto first = history.add("22:00", followup("Nøgler hentes"));
  const auto done = history.add("22:10", Done{first, {}});
  CHECK(followups(history) == "[0 done by 1]");
  const auto correction = history.make_void("22:20", done);
  CHECK(followups(history) == "[0 open] maybe");
  history.make_void("22:30", correction);
  CHECK(followups(history) == "[0 open] maybe");

  History later;
  const auto plain = later.add("22:00", test::decision("Vi ser tiden an"));
  CHECK(followups(later) == "[]");
  later.correct("22:10", plain, followup("Vi ser tiden an"));
  CHECK(followups(later) == "[0 open] maybe");
  // The correction of a note makes no follow-up.
  History note;
  note.make_void("22:10", note.add("22:00", test::log("Forkert")));
  CHECK(followups(note) == "[]");
}

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
