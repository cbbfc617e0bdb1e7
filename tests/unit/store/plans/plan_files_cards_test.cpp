// plans/<plan>/cards/<id>.yaml.
#include <doctest/doctest.h>

#include "../sound_plan.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace test;
using namespace model::test;

const auto id = of<model::PlanId>("proeve");
const base::Date today(2026, 11, 20);

constexpr std::string_view sound_card =
    "format: beredskab-card/1\nid: leder\nname: Leder\nused_by: [tove]\n"
    "incident_types: [brand]\nsteps:\n  - {text: Ring, section: formaal}\ncontacts: [bo]\n";

std::string names_of(const PlanFolder& folder) {
  std::string all;
  for (const auto& card : folder.cards) {
    all += all.empty() ? "" : ", ";
    all += card.value ? card.value->id.str() + ": " + card.value->name.str() : "none";
    if (card.from_date) all += " (earlier)";
  }
  return all;
}

TEST_CASE("action cards lie in a folder of their own, one in a file") {
  const Folder folder;
  write_sound(folder);
  folder.write("plans/proeve/cards/vagt.yaml",
               replaced(replaced(sound_card, "leder", "vagt"), "Leder", "Vagt"));
  folder.write("plans/proeve/cards/leder.yaml", sound_card);
  for (const auto* other : {"leder.txt", ".leder.yaml", "leder.yaml~"}) {
    folder.write(fs::path("plans/proeve/cards") / other, "x");
  }
  const auto plan = load_plan(folder.path(), id, today, Fallback::none);
  CHECK(faults(plan) == Names{});
  CHECK(names_of(plan) == "leder: Leder, vagt: Vagt");
  CHECK(show(*plan.cards[0].value) ==
        "{format: beredskab-card/1, id: leder, name: Leder, used_by: [tove], "
        "incident_types: [brand], steps: [{text: Ring, section: formaal}], contacts: [bo]}");
}

TEST_CASE("a card that cannot be read never stands in the way of the plan") {
  const Folder folder;
  write_sound(folder);
  folder.write("plans/proeve/cards/a-kort.yaml", "steps: [\n");
  fs::create_directories(folder / "plans/proeve/cards/b-kort.yaml");
  fs::create_symlink("nowhere", folder / "plans/proeve/cards/c-kort.yaml");
  folder.write("plans/proeve/cards/leder.yaml", sound_card);
  folder.write("plans/proeve/cards/vagt.yaml", sound_card);
  for (const auto fallback : {Fallback::none, Fallback::history}) {
    const auto plan = load_plan(folder.path(), id, today, fallback);
    CHECK(plan.plan.value);
    CHECK(plan.participants.value);
    CHECK(plan.document.value);
    CHECK(names_of(plan) == "none, none, none, leder: Leder, leder: Leder");
    CHECK(faults(plan) == Names{"plans/proeve/cards/a-kort.yaml: yaml-syntax 1:8",
                                "plans/proeve/cards/b-kort.yaml: empty-file",
                                "plans/proeve/cards/c-kort.yaml: empty-file",
                                "plans/proeve/cards/vagt.yaml: misplaced-file 2:5"});
  }
  // Nor does a folder that cannot be read.
  fs::remove_all(folder / "plans/proeve/cards");
  fs::create_symlink("cards", folder / "plans/proeve/cards");
  for (const auto fallback : {Fallback::none, Fallback::history}) {
    const auto plan = load_plan(folder.path(), id, today, fallback);
    CHECK(plan.plan.value);
    CHECK(names_of(plan) == "none");
    CHECK(faults(plan) == Names{"plans/proeve/cards: empty-file"});
  }
}

TEST_CASE("a broken card is replaced by its last committed version that can be read") {
  const Repository folder;
  write_sound(folder);
  folder.write("plans/proeve/cards/leder.yaml", replaced(sound_card, "Leder", "Chef"));
  folder.commit_all();
  folder.write("plans/proeve/cards/leder.yaml", replaced(sound_card, "steps", "stpes"));
  const auto plan = load_plan(folder.path(), id, today, Fallback::history);
  CHECK(names_of(plan) == "leder: Chef (earlier)");
  CHECK(faults(plan) == Names{"plans/proeve/cards/leder.yaml: missing-field 1:1",
                              "plans/proeve/cards/leder.yaml: unknown-key 6:1"});
  CHECK(names_of(load_plan(folder.path(), id, today, Fallback::none)) == "none");
}

TEST_CASE("what a card refers to is declared by the other files") {
  const Folder folder;
  const auto check = [&](std::string_view old, std::string_view now) {
    write_sound(folder);
    folder.write("plans/proeve/cards/leder.yaml", replaced(sound_card, old, now));
    return faults(load_plan(folder.path(), id, today, Fallback::none));
  };
  const std::string card = "plans/proeve/cards/leder.yaml: unknown-id ";
  CHECK(check("[tove]", "[tvoe]") == Names{card + "4:11"});
  CHECK(check("[brand]", "[uro]") == Names{card + "5:18"});
  CHECK(check("formaal", "andet") == Names{card + "7:27"});
  CHECK(check("[bo]", "[bo, ib]") == Names{card + "8:16"});
  // Not where a fault may hide the declaration.
  write_sound(folder);
  folder.write("plans/proeve/cards/leder.yaml", replaced(sound_card, "[brand]", "[uro]"));
  folder.write("plans/proeve/plan.yaml", replaced(sound_plan, "id: brand", "id: Brand"));
  CHECK(faults(load_plan(folder.path(), id, today, Fallback::none)) ==
        Names{"plans/proeve/plan.yaml: bad-id 7:10"});
}

}  // namespace
}  // namespace store
