// Follow-ups that another decision takes the place of, in incidents and outside of them, and what
// names alone tell of that.
#include "model/open_tasks.hpp"

#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

using test::History;
using test::person;

Decision followup(std::string_view words) {
  auto made = test::decision(words);
  made.responsible = person("bo-eksempel");
  return made;
}
Decision instead_of(const Stem& stem, Decision made) {
  made.replaces = stem;
  return made;
}

// The follow-ups, the same in an incident and outside, and whether names say that one may be open.
std::string followups(const History& history) {
  std::vector<Stem> stems;
  for (const auto& record : history.records) stems.push_back(record.stem);
  const auto folded = test::show(fold_plan(history.records).followups);
  CHECK(folded == test::show(history.fold().followups));
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

}  // namespace
}  // namespace model
