// What holds for every history, however the clocks of two machines stood: tried on made-up ones.
#include "random_history.hpp"

#include <doctest/doctest.h>

#include <map>

#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

std::string all_of(const History& history) {
  return fmt::format("{}\nunreadable {}", test::show(history.records),
                     test::show(history.unreadable));
}

TEST_CASE("names never contradict the entries") {
  Generator generator(20261120);
  std::map<OpenByName, int> seen;
  std::map<State, int> states;
  for (int i = 0; i < 2000; ++i) {
    auto history = generator.history(9);
    if (i % 2 == 1) generator.damage(history);
    const auto incident = history.fold();
    const auto by_names = history.open_by_names();
    ++seen[by_names];
    ++states[incident.state];
    if (has_open_tasks(incident) && !may_have_open_tasks(history.stems())) FAIL(all_of(history));
    if (by_names == OpenByName::unclear) continue;
    if ((by_names == OpenByName::open) != incident.open()) FAIL(all_of(history));
  }
  // Names that could never tell would agree with everything.
  CHECK(seen[OpenByName::open] > 250);
  CHECK(seen[OpenByName::ended] > 250);
  CHECK(seen[OpenByName::unclear] > 250);
  for (const auto& choice : base::choices_of<State>) {
    CAPTURE(choice.word);
    if (choice.value != State::merged) CHECK(states[choice.value] > 20);
  }
}

TEST_CASE("names tell of every history without corrections and merges") {
  Generator generator(4);
  int told = 0;
  for (int i = 0; i < 2000; ++i) {
    auto history = generator.history(6);
    bool plain = true;
    for (const auto& record : history.records) {
      const auto word = record.stem.word();
      // A no beside another decision may be contradicted by it: then the files are read.
      plain = plain && word != "correction" && word != "merge" && word != "notused";
    }
    if (!plain) continue;
    REQUIRE(history.open_by_names() != OpenByName::unclear);
    ++told;
  }
  CHECK(told > 250);
}

TEST_CASE("entries may come in any order") {
  Generator generator(7);
  for (int i = 0; i < 120; ++i) {
    auto history = generator.history(12);
    if (i % 2 == 1) generator.damage(history);
    const auto items = test::show(apply_corrections(history.records));
    const auto whole = test::show(history.fold());
    const auto by_names = history.open_by_names();
    INFO(all_of(history));
    for (int round = 0; round < 5; ++round) {
      generator.shuffle(history.records);
      generator.shuffle(history.unreadable);
      REQUIRE(test::show(apply_corrections(history.records)) == items);
      REQUIRE(test::show(history.fold()) == whole);
      REQUIRE(history.open_by_names() == by_names);
    }
  }
}

TEST_CASE("every order of a few entries at the same time") {
  History history;
  const auto first = history.add("22:15", test::activation("parken"));
  const auto second = history.add("22:15", test::activation("bakken"));
  const auto no = history.add("22:15", test::not_used({second}));
  const auto undone = history.make_void("22:15", no);
  history.make_void("22:15", no);
  history.correct("22:15", undone, test::not_used({first, second}));
  const auto whole = test::show(history.fold());
  auto& records = history.records;
  const auto by_stem = [](const Record& a, const Record& b) { return a.stem < b.stem; };
  std::sort(records.begin(), records.end(), by_stem);
  int orders = 0;
  do {
    REQUIRE(test::show(history.fold()) == whole);
    ++orders;
  } while (std::next_permutation(records.begin(), records.end(), by_stem));
  CHECK(orders == 720);
}

TEST_CASE("no entry is lost") {
  Generator generator(11);
  for (int i = 0; i < 200; ++i) {
    const auto history = generator.history(12);
    std::vector<std::string> written;
    for (const auto& record : history.records) written.push_back(test::show(record));
    std::vector<std::string> shown;
    for (const auto& item : history.fold().items) {
      shown.push_back(test::show(item.record));
      for (const auto& correction : item.corrections) shown.push_back(test::show(correction));
    }
    std::sort(written.begin(), written.end());
    std::sort(shown.begin(), shown.end());
    REQUIRE(shown == written);
  }
}

}  // namespace
}  // namespace model
