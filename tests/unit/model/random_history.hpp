// Made-up histories of incidents, as two machines may have written them.
#pragma once

#include <array>
#include <random>

#include "build.hpp"

namespace model::test {

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  // Ids are counted on from `count`.
  History history(std::size_t most, int count = 0) {
    history_ = {};
    history_.count = count;
    all_.clear();
    activations_.clear();
    const std::size_t entries = 1 + below(most);
    for (std::size_t i = 0; i < entries; ++i) add(any_body());
    return std::move(history_);
  }
  // Some entries are broken, some have not come to this machine, and some were erased.
  void damage(History& history) {
    std::vector<Stem> stems;
    for (const auto& record : history.records) stems.push_back(record.stem);
    for (const auto& stem : stems) {
      if (one_in(8)) history.damage(stem);
      else if (one_in(8)) history.remove(stem);
      else if (one_in(8)) history.erase(clock(), stem);
    }
  }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
  }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }
  // Few, so that many are equal, and not in the order of writing.
  std::string clock() { return fmt::format("22:{:02}", below(4)); }
  PersonId someone() { return person(std::array{"tove", "bo", "ida", "kim"}.at(below(4))); }
  IncidentName another() {
    return incident_name(one_in(2) ? "2026-11-20-2200-bakken-aaaaa2"
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
      case 0: return log("Røg");
      case 1:
      case 2: return closure(some_activations());
      case 3:
      case 4: return some_decision();
      case 5: return call(someone().str(), Outcome{static_cast<int>(below(5))});
      case 6: return Done{any_stem(), {}};
      case 10: return TaskStep{of<TaskId>("mad"), TaskAction{static_cast<int>(below(4))}, {}, {}};
      case 11:
      case 12: return some_staff();
      case 7: return one_in(4) ? Body(Merge{another(), {}}) : Body(Handover{someone(), {}, {}, {}});
      default: return some_correction();
    }
  }
  Report some_report() {
    auto made = report(one_in(2) ? "parken" : "bakken");
    if (one_in(2)) made.place = line("opgang 10");
    return made;
  }
  Activation some_activation() {
    auto made = activation(one_in(2) ? "parken" : "bakken");
    made.participants = {someone(), person("vagt")};
    made.questions = {question("anvendelse", Per::incident, Decides::use),
                      question("egen", Per::participant)};
    if (one_in(2)) made.activated_by = someone();
    if (one_in(2)) made.decided_by = {someone()};
    made.alarm = {
        {of<ItemId>("led"), line("Led"), {}, {someone(), someone()}, {someone()}, {}, {}}};
    made.tasks = {{of<TaskId>("mad"), line("Mad"), {}, {}}};
    if (one_in(2)) made.level = of<LevelId>(one_in(2) ? "drift" : "trin-et");
    return made;
  }
  Staff some_staff() {
    Staff made{StaffAction{static_cast<int>(below(5))}, of<RoleId>("tolke"), 2};
    made.who = made.by = someone();
    if (one_in(2)) made.by = someone();
    made.name = made.place = line(one_in(2) ? "hal" : "skole");
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
      auto no = not_used(some_activations());
      no.over = some_answers();
      if (one_in(6)) no.before = some_answers();
      return no;
    }
    auto made = decision("besluttet");
    if (one_in(3)) made.responsible = someone();
    if (one_in(3)) made.question = of<QuestionId>(one_in(2) ? "anvendelse" : "egen");
    if (made.question && one_in(2)) made.plan_used = true;
    if (made.plan_used) made.responsible.reset();  // it is no follow-up
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
    made.instead.push_back({at(clock()), std::move(body), Visibility::internal});
    return made;
  }
  Body like(const Stem& target) {
    for (const auto& record : history_.records) {
      if (record.stem != target) continue;
      const auto& body = record.entry.content.body;
      if (const auto* correction = std::get_if<Correction>(&body))
        return like(correction->corrects);
      if (std::holds_alternative<Activation>(body)) return some_activation();
      if (std::holds_alternative<Closure>(body)) return closure(some_activations());
      if (std::holds_alternative<Decision>(body)) return some_decision();
      return body;
    }
    return log("Røg");
  }

  std::mt19937 random_;
  History history_;
  std::vector<Stem> all_;
  std::vector<Stem> activations_;
};

}  // namespace model::test
