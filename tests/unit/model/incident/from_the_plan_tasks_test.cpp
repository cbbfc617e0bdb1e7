// The plan's tasks, the ticks of its action cards, and its level.
#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

PlanTask task(std::string_view id) { return {of<TaskId>(id), line("Opgave"), {}, {}}; }
Activation with_tasks(std::vector<PlanTask> tasks) {
  auto made = test::activation();
  made.tasks = std::move(tasks);
  return made;
}
TaskStep step(std::string_view id, TaskAction action, std::string_view who = {}) {
  TaskStep made{of<TaskId>(id), action};
  if (!who.empty()) made.who = person(who);
  return made;
}
std::string tasks(const History& history) { return show(history.fold().tasks); }

TEST_CASE("a task is taken, given to another, done, and reopened") {
  History history;
  history.add("22:00", with_tasks({task("mad"), task("seng")}));
  CHECK(tasks(history) == "[{task: mad, standing: open}, {task: seng, standing: open}]");
  history.add("22:05", step("mad", TaskAction::taken, "bo"));
  CHECK(tasks(history) ==
        "[{task: mad, standing: taken, who: bo, at: 22:05}, {task: seng, standing: open}]");
  history.add("22:10", step("mad", TaskAction::handed_over, "ida"));
  CHECK(tasks(history) ==
        "[{task: mad, standing: taken, who: ida, at: 22:10}, {task: seng, standing: open}]");
  // By nobody in particular: then by the one who had it.
  history.add("22:15", step("mad", TaskAction::done));
  CHECK(tasks(history) ==
        "[{task: mad, standing: done, who: ida, at: 22:15}, {task: seng, standing: open}]");
  history.add("22:16", step("seng", TaskAction::done, "kim"));
  history.add("22:20", step("mad", TaskAction::reopened));
  CHECK(tasks(history) ==
        "[{task: mad, standing: taken, who: ida, at: 22:20}, "
        "{task: seng, standing: done, who: kim, at: 22:16}]");
}

TEST_CASE("a task that nobody had is open again") {
  History history;
  history.add("22:00", with_tasks({task("mad")}));
  history.add("22:05", step("mad", TaskAction::done));
  CHECK(tasks(history) == "[{task: mad, standing: done, at: 22:05}]");
  history.add("22:10", step("mad", TaskAction::reopened));
  CHECK(tasks(history) == "[{task: mad, standing: open, at: 22:10}]");
}

TEST_CASE("what happened last counts, not what was written last; void steps do not") {
  History history;
  history.add("22:00", with_tasks({task("mad")}));
  const auto done = history.add("22:30", step("mad", TaskAction::done, "bo"));
  history.add("22:10", "22:40", step("mad", TaskAction::taken, "ida"));
  CHECK(tasks(history) == "[{task: mad, standing: done, who: bo, at: 22:30}]");
  history.correct("22:45", done,
                  Content{test::at("22:20"), step("mad", TaskAction::done), Visibility::internal});
  CHECK(tasks(history) == "[{task: mad, standing: done, who: ida, at: 22:20}]");
  history.make_void("22:50", done);
  CHECK(tasks(history) == "[{task: mad, standing: taken, who: ida, at: 22:10}]");
}

TEST_CASE("the tasks of all activations, once; a step of an unknown task changes nothing") {
  History history;
  history.add("22:10", with_tasks({task("mad"), task("tolke")}));
  // Taken on another machine before the plan was activated on this one.
  history.add("21:59", step("tolke", TaskAction::taken, "bo"));
  history.add("22:00", with_tasks({task("seng"), task("mad")}));
  history.make_void("22:30", history.add("21:50", with_tasks({task("andet")})));
  history.add("22:40", step("andet", TaskAction::done));
  CHECK(tasks(history) ==
        "[{task: seng, standing: open}, {task: mad, standing: open}, "
        "{task: tolke, standing: taken, who: bo, at: 21:59}]");
}

TEST_CASE("the ticks of cards, by time") {
  const auto tick = [](int number) {
    return CardTick{of<CardId>("leder"), number, line("Ring"), {}, {}};
  };
  History history;
  history.add("22:00", test::activation());
  history.add("22:20", tick(2));
  history.add("22:10", tick(1));
  history.make_void("22:30", history.add("22:15", tick(3)));
  CHECK(show(history.fold().ticks) == "[1, 3]");
}

TEST_CASE("the level that was said last") {
  const auto at_level = [](std::string_view level) {
    Decision made{};
    made.level = of<LevelId>(level);
    return made;
  };
  History history;
  history.add("22:00", test::activation());
  CHECK(show(history.fold().level) == "");
  auto again = test::activation();
  again.level = of<LevelId>("trin-et");
  history.add("22:10", again);
  CHECK(show(history.fold().level) == "trin-et");
  history.add("22:05", "22:40", at_level("drift"));
  CHECK(show(history.fold().level) == "trin-et");
  const auto higher = history.add("22:20", at_level("trin-to"));
  history.add("22:25", test::decision("Vi mødes"));
  history.add("22:26", test::activation());
  CHECK(show(history.fold().level) == "trin-to");
  history.make_void("22:50", higher);
  CHECK(show(history.fold().level) == "trin-et");
}

}  // namespace
}  // namespace model
