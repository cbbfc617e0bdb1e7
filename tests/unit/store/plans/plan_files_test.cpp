#include "store/plans/plan_files.hpp"

#include <doctest/doctest.h>

#include "../sound_plan.hpp"
#include "base/error.hpp"
#include "store/disk/hash.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace model::test;
using namespace test;

const auto id = of<model::PlanId>("proeve");
const base::Date today(2026, 11, 20);

TEST_CASE("a sound plan") {
  const Folder folder;
  write_sound(folder);
  const auto plans = load_plans(folder.path(), Fallback::none);
  CHECK(brief(plans.diagnostics) == "");
  REQUIRE(plans.value);
  CHECK(show(*plans.value) ==
        "{format: beredskab-plans/1, default: proeve, timezone: Europe/Copenhagen, "
        "emergency: [{name: Akut fare, phone: 112}]}");
  const auto plan = load_plan(folder.path(), id, today, Fallback::none);
  CHECK(faults(plan) == Names{});
  REQUIRE(plan.plan.value);
  REQUIRE(plan.participants.value);
  REQUIRE(plan.document.value);
  CHECK(show(*plan.plan.value) ==
        "{format: beredskab-plan/1, name: Prøve, coordinator: tove, "
        "areas: [{id: parken, name: Parken, section: formaal}], "
        "incident_types: [{id: brand, name: Brand}]}");
  CHECK(show(*plan.participants.value) ==
        "{format: beredskab-participants/1, participants: [{id: tove, organisation: Bo, "
        "title: Leder, phone: 12345678, deputy: bo}, {id: bo, organisation: Bo, title: Vagt, "
        "only_deputy: true}]}");
  CHECK(show(*plan.document.value) ==
        "{format: beredskab-document/1, title: Beredskabsplan, "
        "valid: {from: 2026-01-01, to: 2026-12-31}, sections: [{id: formaal, text: Ro}], "
        "parties: [{line: Bo, Leder, participant: tove}]}");
  CHECK(show(plan.document_hash) == sha256(sound_document).str());
  CHECK_FALSE(plan.plan.from_date);
  CHECK_FALSE(plan.plan.missing);
}

TEST_CASE("a field that cannot be read costs that field, and a person stands as in the history") {
  const Repository folder;
  write_sound(folder);
  folder.commit_all();
  auto list = replaced(sound_participants, "phone: 12345678", "phone: tolv, hours: nu");
  folder.write("plans/proeve/participants.yaml", replaced(list, "title: Vagt", "title: [Vagt]"));
  const auto partly = load_plan(folder.path(), id, today, Fallback::history).participants;
  REQUIRE(partly.value);
  CHECK(partly.partly);
  CHECK_FALSE(partly.from_date);
  REQUIRE(partly.value->participants.size() == 2);
  CHECK_FALSE(partly.value->participants[0].phone);
  CHECK(partly.value->participants[0].hours->str() == "nu");
  CHECK(partly.value->participants[1].title.str() == "Vagt");
  CHECK(brief(partly.diagnostics) == "bad-phone 3:55, wrong-shape 4:39");
}

TEST_CASE("a file that cannot be read is replaced by its last committed version that can") {
  const Repository folder;
  write_sound(folder);
  folder.commit_all();
  folder.write("plans/proeve/plan.yaml", replaced(sound_plan, "Parken,", "Nyparken,"));
  folder.write("plans/plans.yaml", replaced(sound_plans, "112", "113"));
  folder.commit_all();
  // Committed too, but broken.
  folder.write("plans/proeve/plan.yaml", "name: [\n");
  folder.write("plans/plans.yaml", "format: beredskab-plans/1\n");
  folder.commit_all();
  folder.write("plans/proeve/plan.yaml", "");
  folder.write("plans/proeve/participants.yaml", "format: [\n");
  fs::remove(folder / "plans/proeve/document.yaml");

  const auto plan = load_plan(folder.path(), id, today, Fallback::history);
  REQUIRE(plan.plan.value);
  CHECK(plan.plan.value->areas[0].name.str() == "Nyparken");
  CHECK(plan.plan.from_date);
  CHECK(plan.participants.from_date);
  CHECK(plan.document.from_date);
  CHECK(show(plan.document_hash) == sha256(sound_document).str());
  // The faults are those of the files as they lie there.
  CHECK(faults(plan) == Names{"plans/proeve/document.yaml: empty-file",
                              "plans/proeve/participants.yaml: yaml-syntax 1:9",
                              "plans/proeve/plan.yaml: empty-file"});
  const auto plans = load_plans(folder.path(), Fallback::history);
  REQUIRE(plans.value);
  CHECK(plans.value->emergency[0].phone.str() == "113");
  CHECK(brief(plans.diagnostics) == "missing-field 1:1, missing-field 1:1");

  const auto strict = load_plan(folder.path(), id, today, Fallback::none);
  CHECK_FALSE(strict.plan.value);
  CHECK_FALSE(strict.participants.value);
  CHECK_FALSE(strict.document.value);
  CHECK(strict.document.missing);
  CHECK_FALSE(load_plans(folder.path(), Fallback::none).value);
}

TEST_CASE("a sound file on disk is used, committed or not") {
  const Repository folder;
  write_sound(folder);
  folder.commit_all();
  folder.write("plans/proeve/plan.yaml", replaced(sound_plan, "Parken,", "Nyparken,"));
  const auto plan = load_plan(folder.path(), id, today, Fallback::history);
  REQUIRE(plan.plan.value);
  CHECK(plan.plan.value->areas[0].name.str() == "Nyparken");
  CHECK_FALSE(plan.plan.from_date);
}

TEST_CASE("without history there is nothing to fall back on, and no error") {
  const Folder folder;
  const auto plan = load_plan(folder.path(), id, today, Fallback::history);
  CHECK_FALSE(plan.plan.value);
  CHECK(plan.plan.missing);
  CHECK_FALSE(plan.document_hash);
  CHECK(faults(plan) == Names{"plans/proeve/document.yaml: empty-file",
                              "plans/proeve/participants.yaml: empty-file",
                              "plans/proeve/plan.yaml: empty-file"});
  // A folder where the file should be is a fault of that file alone.
  write_sound(folder);
  fs::remove(folder / "plans/proeve/plan.yaml");
  fs::create_directory(folder / "plans/proeve/plan.yaml");
  const auto other = load_plan(folder.path(), id, today, Fallback::history);
  CHECK_FALSE(other.plan.value);
  CHECK_FALSE(other.plan.missing);
  CHECK(other.participants.value);
  CHECK(faults(other) == Names{"plans/proeve/plan.yaml: empty-file"});
}

TEST_CASE("the document that is valid today rules, else the one that was last") {
  const Folder folder;
  write_sound(folder);
  const auto period = [&](std::string_view from, std::string_view to) {
    return replaced(replaced(sound_document, "2026-01-01", from), "2026-12-31", to);
  };
  folder.write("plans/proeve/document-2024.yaml", period("2024-01-01", "2024-12-31"));
  folder.write("plans/proeve/document-2027.yaml", period("2027-01-01", "2028-12-31"));
  const auto ruling = [&](const base::Date& day) {
    const auto plan = load_plan(folder.path(), id, day, Fallback::none);
    return plan.document.source ? plan.document.source->name() : "none";
  };
  CHECK(ruling(base::Date(2024, 12, 31)) == "plans/proeve/document-2024.yaml");
  CHECK(ruling(base::Date(2026, 1, 1)) == "plans/proeve/document.yaml");
  CHECK(ruling(base::Date(2026, 12, 31)) == "plans/proeve/document.yaml");
  CHECK(ruling(base::Date(2027, 1, 1)) == "plans/proeve/document-2027.yaml");
  CHECK(ruling(base::Date(2030, 1, 1)) == "plans/proeve/document-2027.yaml");
  // A broken one stands behind, and is said.
  // A draft without a period rules on no day.
  folder.write("plans/proeve/document-2029.yaml",
               replaced(sound_document, "valid: {from: 2026-01-01, to: 2026-12-31}\n", ""));
  for (const int year : {2026, 2027, 2030}) {
    CHECK(ruling(base::Date(year, 1, 1)) != "plans/proeve/document-2029.yaml");
  }
  fs::remove(folder / "plans/proeve/document-2029.yaml");
  folder.write("plans/proeve/document-2027.yaml", "title: x\n");
  CHECK(ruling(base::Date(2030, 1, 1)) == "plans/proeve/document.yaml");
  CHECK(faults(load_plan(folder.path(), id, today, Fallback::none)) ==
        Names{"plans/proeve/document-2027.yaml: missing-field 1:1"});
  folder.write("plans/proeve/document-2026-2.yaml", "title: x\n");
  CHECK(ruling(today) == "plans/proeve/document.yaml");
}

TEST_CASE("ids that nobody declares are faults where they stand") {
  const Folder folder;
  const auto check = [&](std::string_view file, std::string_view old, std::string_view now) {
    write_sound(folder);
    const std::string name = "plans/proeve/" + std::string(file) + ".yaml";
    folder.write(name, replaced(folder.read(name), old, now));
    return faults(load_plan(folder.path(), id, today, Fallback::none));
  };
  CHECK(check("plan", "coordinator: tove", "coordinator: tvoe") ==
        Names{"plans/proeve/plan.yaml: unknown-id 3:14"});
  CHECK(check("plan", "section: formaal", "section: andet") ==
        Names{"plans/proeve/plan.yaml: unknown-id 5:41"});
  CHECK(check("participants", "deputy: bo", "deputy: ib") ==
        Names{"plans/proeve/participants.yaml: unknown-id 3:73"});
  CHECK(check("document", "participant: tove", "participant: nn") ==
        Names{"plans/proeve/document.yaml: unknown-id 7:38"});
  CHECK(check("document", "id: formaal", "id: maal") ==
        Names{"plans/proeve/plan.yaml: unknown-id 5:41"});
  // Whose declarations a fault may hide, they are not missed.
  CHECK(check("participants", "id: tove", "id: Tove") ==
        Names{"plans/proeve/participants.yaml: bad-id 3:10"});
  CHECK(check("document", "sections:", "sectoins:") ==
        Names{"plans/proeve/document.yaml: missing-field 1:1",
              "plans/proeve/document.yaml: unknown-key 4:1"});
  CHECK(check("participants", "title: Leder", "titel: Leder").size() == 2);

  write_sound(folder);
  folder.write("plans/proeve/plan.yaml", replaced(sound_plan, "tove", "tvoe"));
  CHECK(test::in_full(load_plan(folder.path(), id, today, Fallback::none).plan.diagnostics) ==
        "plans/proeve/plan.yaml:3:14: fejl: Der er ikke nogen deltager med id'et «tvoe».\n"
        "  3 | coordinator: tvoe\n"
        "    |              ^\n"
        "    = Mente du «tove»?\n");
}

TEST_CASE("a CPR number in a comment is found by check, and does not stand in the way at night") {
  const Folder folder;
  write_sound(folder);
  const std::string number = fmt::format("{:06}-{:04}", 30261, 0);
  folder.write("plans/plans.yaml", replaced(sound_plans, "default", "# æ " + number + "\ndefault"));
  const auto checked = load_plans(folder.path(), Fallback::none);
  CHECK(brief(checked.diagnostics) == "cpr-number 2:5");
  CHECK(test::in_full(checked.diagnostics).find(number) == std::string::npos);
  CHECK(brief(load_plans(folder.path(), Fallback::history).diagnostics) == "");
}

}  // namespace
}  // namespace store
