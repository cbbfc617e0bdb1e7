// The sentences about levels, tasks, action cards and staff.
#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe.hpp"
#include "render/views/incident_view.hpp"

namespace render {
namespace {

using namespace test;
using model::Staff;
using model::StaffAction;

World staffed() {
  auto made = world();
  made.plan.staffing =
      model::Staffing{{{of<model::RoleId>("tolke"), line("Tolke"), {}, true, {}, {}}}, {}};
  made.plan.levels = {{of<model::LevelId>("trin-et"), line("Trin 1"), {}, {}, {}}};
  return made;
}
Staff assign(std::string_view who, std::string_view name) {
  return {StaffAction::assign, of<model::RoleId>("tolke"), {}, line("dari"), person(who),
          line(name)};
}

std::string told(const Context& context, model::Body body) {
  auto begun = activation();
  begun.tasks = {{of<model::TaskId>("mad"), line("Sørg for mad"), {}, {}}};
  std::vector<model::Record> all{record("aaaaa2", "22:15", begun),
                                 record("bbbbb2", "22:16", assign("ida", "Ida Prøve")),
                                 record("ccccc2", "22:17", assign("rie", "Rie Prøve"))};
  const auto entry = record("zzzzz2", "22:20", std::move(body));
  all.push_back(entry);
  return describe(context, incident(all), entry.entry.content);
}
std::string told(model::Body body) {
  const auto made = staffed();
  return told(made.context(), std::move(body));
}

TEST_CASE("tasks") {
  const auto mad = of<model::TaskId>("mad");
  const auto bo = person("bo-eksempel");
  CHECK(told(model::TaskStep{mad, model::TaskAction::taken, bo, {}}) ==
        "Opgaven «Sørg for mad»: påtaget af Bo Eksempel.");
  CHECK(told(model::TaskStep{mad, model::TaskAction::handed_over, bo, text("Han har bil")}) ==
        "Opgaven «Sørg for mad»: givet videre til Bo Eksempel. Han har bil.");
  CHECK(told(model::TaskStep{mad, model::TaskAction::done, bo, {}}) ==
        "Opgaven «Sørg for mad»: udført af Bo Eksempel.");
  CHECK(told(model::TaskStep{mad, model::TaskAction::done, {}, {}}) ==
        "Opgaven «Sørg for mad»: udført.");
  CHECK(told(model::TaskStep{mad, model::TaskAction::reopened, {}, {}}) ==
        "Opgaven «Sørg for mad»: ikke udført alligevel.");
  CHECK(told(model::TaskStep{of<model::TaskId>("ukendt"), model::TaskAction::done, {}, {}}) ==
        "Opgaven «ukendt»: udført.");
}

TEST_CASE("steps of action cards") {
  const auto made = staffed();
  const std::vector<model::Card> cards{
      {line("beredskab-card/1"), of<model::CardId>("leder"), line("Lederens kort")}};
  auto context = made.context();
  context.cards = &cards;
  model::CardTick tick{of<model::CardId>("leder"), 2, line("Ring til vagten"), {}, {}};
  CHECK(told(context, tick) == "Lederens kort, 2: Ring til vagten.");
  tick.step_text = line("Er alle ude?");
  tick.who = person("bo-eksempel");
  tick.text = text("Ja");
  CHECK(told(context, tick) == "Lederens kort, 2: Er alle ude? Udført af Bo Eksempel. Ja.");
  CHECK(told(tick) == "leder, 2: Er alle ude? Udført af Bo Eksempel. Ja.");
}

TEST_CASE("staff") {
  const auto tolke = of<model::RoleId>("tolke");
  CHECK(told(Staff{StaffAction::need, tolke, 2}) == "Brug for 2: Tolke.");
  CHECK(told(Staff{StaffAction::need, tolke, 2, line("dari"), {}, {}, {}, {}, text("Helst to")}) ==
        "Brug for 2: Tolke (dari). Helst to.");
  CHECK(told(assign("eva", "Eva Prøve")) == "Eva Prøve er valgt og klar: Tolke (dari).");
  CHECK(told(Staff{StaffAction::send, {}, {}, {}, person("ida"), {}, {}, line("Hallen")}) ==
        "Ida Prøve sendes ud: Hallen.");
  CHECK(told(Staff{StaffAction::relieve, {}, {}, {}, person("ida"), {}, person("rie")}) ==
        "Ida Prøve afløses af Rie Prøve.");
  CHECK(told(Staff{StaffAction::home, {}, {}, {}, person("rie")}) == "Rie Prøve sendes hjem.");
  // Who was assigned by an entry that is void now bears their name in it.
  const auto made = staffed();
  const auto gone = record("bbbbb2", "22:16", assign("ida", "Ida Prøve"));
  CHECK(describe(made.context(),
                 incident({gone, record("ccccc2", "22:17", model::Correction{gone.stem, {}, {}})}),
                 gone.entry.content) == "Ida Prøve er valgt og klar: Tolke (dari).");
  // Of whom nothing is known but the id; and without the plan.
  CHECK(told(Staff{StaffAction::home, {}, {}, {}, person("kim")}) == "kim sendes hjem.");
  CHECK(told({.now = at("2026-11-20T23:00:00+01:00")}, Staff{StaffAction::need, tolke, 1}) ==
        "Brug for 1: tolke.");
}

TEST_CASE("levels") {
  model::Decision one{};
  one.level = of<model::LevelId>("trin-et");
  CHECK(told(one) == "Besluttet: Trin 1.");
  one.text = text("Det breder sig");
  one.decided_by = {person("bo-eksempel")};
  CHECK(told(one) == "Besluttet: Det breder sig. Trin 1 (af Bo Eksempel).");
  auto begun = activation();
  begun.place.reset();
  begun.text.reset();
  begun.level = of<model::LevelId>("trin-et");
  CHECK(told(begun) ==
        "Deltagerne kaldes sammen: Brand i Parken, Prøvekøbing. Trin 1. "
        "Tovholder: Tove Prøve.");
  begun.level = of<model::LevelId>("ukendt");
  auto made = staffed();
  made.plan.coordinator_title = line("Indsatsleder");
  CHECK(told(made.context(), begun) ==
        "Deltagerne kaldes sammen: Brand i Parken, Prøvekøbing. ukendt. "
        "Indsatsleder: Tove Prøve.");
  CHECK(told(made.context(), model::Handover{person("bo-eksempel"), {}, {}}) ==
        "Bo Eksempel overtager som indsatsleder.");
  made.plan.coordinator_title = line("HR-chef");
  CHECK(told(made.context(), model::Handover{person("bo-eksempel"), {}, {}}) ==
        "Bo Eksempel overtager som HR-chef.");
}

}  // namespace
}  // namespace render
