#include "render/views/response_view.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"

namespace render {
namespace {

using namespace test;

// What the plan says of the response: a chain of two links, two tasks, two levels.
World larger() {
  auto made = world();
  auto& plan = made.plan;
  plan.levels = {
      {of<model::LevelId>("drift"), line("Almindelig drift"), text("Vi klarer det selv."), {}, {}},
      {of<model::LevelId>("trin-et"), line("Trin 1"), {}, {}, {}}};
  plan.alarm = {
      {of<model::ItemId>("vagt"),
       line("Vagten ringer til chefen"),
       {person("vagten")},
       {person("tove-proeve"), person("bo-eksempel")},
       {person("vagten"), person("kim-proeve")},
       {},
       {}},
      {of<model::ItemId>("region"), line("Regionen"), {}, {person("vagten")}, {}, {}, {}}};
  plan.tasks = {{of<model::TaskId>("mad"), line("Sørg for mad"), of<model::SectionId>("maal"), {}},
                {of<model::TaskId>("seng"), line("Find senge"), {}, {}}};
  return made;
}
model::Activation start(const World& made) {
  auto begun = activation();
  begun.activated_by.reset();
  begun.alarm = made.plan.alarm;
  begun.tasks = made.plan.tasks;
  return begun;
}

// «1 Navn: A eller B -> next A tried», one of each link.
std::vector<std::string> links(const std::vector<AlarmView>& views) {
  std::vector<std::string> all;
  for (const auto& view : views) {
    auto one = fmt::format("{} {}: {}{}", view.number, view.name, view.by ? *view.by + " -> " : "",
                           view.call);
    if (view.confirmed) one += fmt::format("; {} {}", *view.answered, view.at->text);
    if (view.next) one += "; next " + *view.next;
    if (view.tried) one += ", tried";
    for (const auto& with : view.coordinate) {
      one += fmt::format("; with {}{}", with.name, with.at ? " " + with.at->text : "");
    }
    if (view.uncoordinated) one += "; not with " + *view.uncoordinated;
    all.push_back(one);
  }
  return all;
}
using All = std::vector<std::string>;

TEST_CASE("the alarm chain: who is tried next, who answered, who knows") {
  const auto made = larger();
  std::vector<model::Record> records{record("aaaaa2", "22:15", start(made))};
  const auto now = [&] { return links(alarm_view(made.context(), incident(records))); };
  const std::string nobody =
      "; with Vagthavende; with Kim Prøve; not with Vagthavende og Kim Prøve";
  CHECK(now() == All{"1 Vagten ringer til chefen: Vagthavende -> Tove Prøve eller Bo Eksempel; "
                     "next Tove Prøve" +
                         nobody,
                     "2 Regionen: Vagthavende; next Vagthavende"});
  records.push_back(record("bbbbb2", "22:20", call("tove-proeve", model::Outcome::no_answer)));
  CHECK(now().front() ==
        "1 Vagten ringer til chefen: Vagthavende -> Tove Prøve eller Bo Eksempel; "
        "next Bo Eksempel, tried" +
            nobody);
  // All were tried: from the first again.
  records.push_back(record("ccccc2", "22:21", call("bo-eksempel", model::Outcome::message_left)));
  CHECK(now().front() ==
        "1 Vagten ringer til chefen: Vagthavende -> Tove Prøve eller Bo Eksempel; "
        "next Tove Prøve, tried" +
            nobody);
  records.push_back(record("ddddd2", "22:25", call("bo-eksempel", model::Outcome::reached)));
  records.push_back(record("eeeee2", "22:30", call("vagten", model::Outcome::reached)));
  CHECK(now() == All{"1 Vagten ringer til chefen: Vagthavende -> Tove Prøve eller Bo Eksempel; "
                     "Bo Eksempel kl. 22.25; with Vagthavende kl. 22.30; with Kim Prøve; not with "
                     "Kim Prøve",
                     "2 Regionen: Vagthavende; Vagthavende kl. 22.30"});
  CHECK(links(alarm_view(morning(made), incident(records))).back() ==
        "2 Regionen: Vagthavende; Vagthavende fredag den 20. november kl. 22.30");
  CHECK(alarm_view(made.context(), incident(night())).empty());
}

TEST_CASE("who cannot take part is not tried again while another one is left") {
  const auto made = larger();
  std::vector<model::Record> records{record("aaaaa2", "22:15", start(made))};
  const auto next = [&] { return *alarm_view(made.context(), incident(records))[0].next; };
  records.push_back(record("bbbbb2", "22:20", call("tove-proeve", model::Outcome::declined)));
  CHECK(next() == "Bo Eksempel");
  records.push_back(record("ccccc2", "22:21", call("bo-eksempel", model::Outcome::no_answer)));
  CHECK(next() == "Bo Eksempel");
}

TEST_CASE("the plan's tasks") {
  const auto made = larger();
  std::vector<model::Record> records{record("aaaaa2", "22:15", start(made))};
  const auto now = [&](const Context& context) {
    All all;
    for (const auto& view : plan_tasks_view(context, incident(records))) {
      all.push_back(fmt::format("{} {} ({}{}): {} = {}{}", view.number, view.name, view.id,
                                view.section ? ", " + *view.section : "", base::word(view.standing),
                                view.standing_text, view.done ? " OK" : ""));
    }
    return all;
  };
  CHECK(now(made.context()) == All{"1 Sørg for mad (mad, Formål): open = ingen har påtaget sig den",
                                   "2 Find senge (seng): open = ingen har påtaget sig den"});
  model::TaskStep step{of<model::TaskId>("mad"), model::TaskAction::taken, person("bo-eksempel")};
  records.push_back(record("bbbbb2", "22:20", step));
  step.action = model::TaskAction::done;
  step.task = of<model::TaskId>("seng");
  step.who.reset();
  records.push_back(record("ccccc2", "22:25", step));
  CHECK(now(made.context()) ==
        All{"1 Sørg for mad (mad, Formål): taken = i gang: Bo Eksempel, kl. 22.20",
            "2 Find senge (seng): done = udført, kl. 22.25 OK"});
  // Without the plan the activation still knows them.
  CHECK(now({.now = at("2026-11-20T23:00:00+01:00")}) ==
        All{"1 Sørg for mad (mad, maal): taken = i gang: bo-eksempel, kl. 22.20",
            "2 Find senge (seng): done = udført, kl. 22.25 OK"});
}

TEST_CASE("the level") {
  const auto made = larger();
  auto begun = start(made);
  const auto level = [&](const Context& context) {
    const auto view = level_view(context, incident({record("aaaaa2", "22:15", begun)}));
    return view ? fmt::format("{}: {}; {}", view->id, view->name, view->meaning.value_or("–")) : "";
  };
  CHECK(level(made.context()) == "");
  begun.level = of<model::LevelId>("drift");
  CHECK(level(made.context()) == "drift: Almindelig drift; Vi klarer det selv.");
  begun.level = of<model::LevelId>("trin-et");
  CHECK(level(made.context()) == "trin-et: Trin 1; –");
  begun.level = of<model::LevelId>("ukendt");
  CHECK(level(made.context()) == "ukendt: ukendt; –");
  CHECK(level({.now = at("2026-11-20T23:00:00+01:00")}) == "ukendt: ukendt; –");
}

}  // namespace
}  // namespace render
