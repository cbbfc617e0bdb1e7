// What holds for every history, however the clocks of two machines stood: tried on made-up ones.
#include <doctest/doctest.h>

#include <map>
#include <random>

#include "build.hpp"

namespace model {
namespace {

using test::History;

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  History history(std::size_t most) {
    history_ = {};
    all_.clear();
    activations_.clear();
    const std::size_t count = 1 + below(most);
    for (std::size_t i = 0; i < count; ++i)
      add(any_body());
    return std::move(history_);
  }
  // Some entries are broken, and some have not come to this machine.
  void damage(History& history) {
    std::vector<Stem> stems;
    for (const auto& record : history.records)
      stems.push_back(record.stem);
    for (const auto& stem : stems) {
      if (one_in(8))
        history.damage(stem);
      else if (one_in(8))
        history.remove(stem);
    }
  }
  template <class T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i)
      std::swap(values[i - 1], values[below(i)]);
  }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  // Few, so that many are equal, and not in the order of writing.
  std::string clock() { return fmt::format("22:{:02}", below(4)); }
  PersonId someone() { return test::person(std::array{"tove", "bo", "ida", "kim"}.at(below(4))); }
  IncidentName another() {
    return test::incident_name(one_in(2) ? "2026-11-20-2200-bakken-aaaaa2"
                                         : "2026-11-20-2215-parken-k3f9ab");
  }
  const Stem& any_stem() { return all_.at(below(all_.size())); }
  std::vector<Stem> some_activations() {
    std::vector<Stem> some;
    for (const auto& stem : activations_) {
      if (!one_in(4)) some.push_back(stem);
    }
    return some;
  }

  void add(Body body) {
    const bool is_activation = std::holds_alternative<Activation>(body);
    const auto happened = clock();
    all_.push_back(history_.add(happened, clock(), std::move(body),
                                one_in(2) ? Visibility::internal : Visibility::public_));
    if (is_activation) activations_.push_back(all_.back());
  }

  Body any_body() {
    if (all_.empty() || one_in(4)) return one_in(3) ? Body(some_report()) : Body(some_activation());
    switch (below(13)) {
      case 0:
        return test::log("Røg");
      case 1:
      case 2:
        return test::closure(some_activations());
      case 3:
      case 4:
        return some_decision();
      case 5:
        return test::call(someone().str(), Outcome{static_cast<int>(below(5))});
      case 6:
        return Done{any_stem(), {}};
      case 10:
        return TaskStep{test::of<TaskId>("mad"), TaskAction{static_cast<int>(below(4))}, {}, {}};
      case 11:
      case 12:
        return some_staff();
      case 7:
        return one_in(4) ? Body(Merge{another(), {}}) : Body(Handover{someone(), {}, {}});
      default:
        return some_correction();
    }
  }
  Report some_report() {
    auto made = test::report(one_in(2) ? "parken" : "bakken");
    if (one_in(2)) made.place = test::line("opgang 10");
    return made;
  }
  Activation some_activation() {
    auto made = test::activation(one_in(2) ? "parken" : "bakken");
    made.participants = {someone(), test::person("vagt")};
    made.questions = {test::question("anvendelse", Per::incident, Decides::use),
                      test::question("egen", Per::participant)};
    if (one_in(2)) made.activated_by = someone();
    if (one_in(2)) made.decided_by = {someone()};
    made.alarm = {{test::of<ItemId>("led"), test::line("Led"), {}, {someone(), someone()},
                   {someone()}, {}, {}}};
    made.tasks = {{test::of<TaskId>("mad"), test::line("Mad"), {}, {}}};
    if (one_in(2)) made.level = test::of<LevelId>(one_in(2) ? "drift" : "trin-et");
    return made;
  }
  Staff some_staff() {
    Staff made{StaffAction{static_cast<int>(below(5))}, test::of<RoleId>("tolke"), 2};
    made.who = made.by = someone();
    if (one_in(2)) made.by = someone();
    made.name = made.place = test::line(one_in(2) ? "hal" : "skole");
    return made;
  }
  std::vector<Stem> some_answers() {
    std::vector<Stem> some;
    for (const auto& stem : all_) {
      const bool answer = stem.word() == "used" || stem.word() == "notused";
      if (answer && one_in(2)) some.push_back(stem);
    }
    return some;
  }
  Decision some_decision() {
    if (one_in(2)) {
      auto no = test::not_used(some_activations());
      no.over = some_answers();
      if (one_in(6)) no.before = some_answers();
      return no;
    }
    auto made = test::decision("besluttet");
    if (one_in(3)) made.responsible = someone();
    if (one_in(3)) made.question = test::of<QuestionId>(one_in(2) ? "anvendelse" : "egen");
    if (made.question && one_in(2)) made.plan_used = true;
    if (made.plan_used) made.over = some_answers();
    if (made.plan_used && one_in(6)) made.before = some_answers();
    if (one_in(2)) made.participants = {someone()};
    return made;
  }
  Correction some_correction() {
    Correction made{any_stem(), {}, {}};
    if (one_in(3)) return made;
    // Mostly of the same kind as what it goes back to, as the design asks for.
    auto body = one_in(6) ? any_body() : like(made.corrects);
    made.instead.push_back({test::at(clock()), std::move(body), Visibility::internal});
    return made;
  }
  Body like(const Stem& target) {
    for (const auto& record : history_.records) {
      if (record.stem != target) continue;
      const auto& body = record.entry.content.body;
      if (const auto* correction = std::get_if<Correction>(&body))
        return like(correction->corrects);
      if (std::holds_alternative<Activation>(body)) return some_activation();
      if (std::holds_alternative<Closure>(body)) return test::closure(some_activations());
      if (std::holds_alternative<Decision>(body)) return some_decision();
      return body;
    }
    return test::log("Røg");
  }

  std::mt19937 random_;
  History history_;
  std::vector<Stem> all_;
  std::vector<Stem> activations_;
};

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
    if (by_names == OpenByName::unclear) continue;
    if ((by_names == OpenByName::open) != incident.open()) FAIL(all_of(history));
  }
  // Names that could never tell would agree with everything.
  CHECK(seen[OpenByName::open] > 250);
  CHECK(seen[OpenByName::ended] > 250);
  CHECK(seen[OpenByName::unclear] > 250);
  for (const auto& choice : base::choices_of<State>) {
    CAPTURE(choice.word);
    CHECK(states[choice.value] > 20);
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
    for (const auto& record : history.records)
      written.push_back(test::show(record));
    std::vector<std::string> shown;
    for (const auto& item : history.fold().items) {
      shown.push_back(test::show(item.record));
      for (const auto& correction : item.corrections)
        shown.push_back(test::show(correction));
    }
    std::sort(written.begin(), written.end());
    std::sort(shown.begin(), shown.end());
    REQUIRE(shown == written);
  }
}

}  // namespace
}  // namespace model
