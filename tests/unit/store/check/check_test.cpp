#include <doctest/doctest.h>

#include "../here.hpp"
#include "store/check/checks.hpp"
#include "store/records/entry_file.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace model::test;
using namespace test;

const std::string incident = "records/proeve/2026/2026-11-20-2215-parken-k3f9ab/";

// A sound workspace with an activation and a log.
struct Workspace : Folder {
  model::Stem activation = add("22:16", "a2b3c4", model::test::activation());
  model::Stem log = add("22:20", "d5e6f7", model::test::log("Røg"));

  Workspace() {
    write("plans/plans.yaml",
          "format: beredskab-plans/1\ndefault: proeve\ntimezone: Europe/Copenhagen\n"
          "emergency:\n  - {name: Akut fare, phone: 112}\n");
    write("plans/proeve/plan.yaml",
          "format: beredskab-plan/1\nname: Prøve\ncoordinator: tove\n"
          "areas:\n  - {id: parken, name: Parken}\n"
          "incident_types:\n  - {id: brand, name: Brand}\n");
    write("plans/proeve/participants.yaml",
          "format: beredskab-participants/1\nparticipants:\n"
          "  - {id: tove, organisation: Bo, title: Leder, name: Tove, phone: 12345678, "
          "email: t@example.invalid, deputy: bo, from: 2026-01-01}\n"
          "  - {id: bo, organisation: Bo, title: Vagt, name: Bo, phone: 12345679, "
          "email: b@example.invalid, only_deputy: true, from: 2026-01-01}\n");
    write("plans/proeve/document.yaml",
          "format: beredskab-document/1\ntitle: Plan\nvalid: {from: 2026-01-01, to: 2027-12-31}\n"
          "sections:\n  - {id: formaal, text: Ro}\n");
  }
  model::Stem add(std::string_view clock, std::string_view id, model::Body body,
                  const std::string& folder = incident) {
    const auto stem =
        model::Stem::make(at(clock), model::name_word(body), id, model::name_targets(body));
    write(folder + stem.str() + ".yaml",
          write_entry({at(clock), line("Tove"), {at(clock), std::move(body), {}}}));
    return stem;
  }
  Names check() const { return test::by_file(check_workspace(path(), at("12:00"))); }
};

TEST_CASE("a sound workspace has no faults") {
  const Workspace workspace;
  CHECK(workspace.check() == Names{});
}

TEST_CASE("one run reports the faults of every file") {
  Workspace workspace;
  workspace.write("plans/plans.yaml", "format: beredskab-plans/1\ndefault: proeve\n");
  workspace.write("plans/proeve/plan.yaml", "");
  fs::remove(workspace / "plans/proeve/participants.yaml");
  workspace.write(incident + "2026-11-20T212100Z-log-b2b2b2.yaml", "format: bereds");
  workspace.write("records/proeve/2026/plan/2026-11-20T212100Z-handover-b2b2b2.yaml", "x");
  workspace.write("records/proeve/x.txt", "x");
  CHECK(workspace.check() ==
        Names{"plans/plans.yaml: missing-field 1:1", "plans/proeve/participants.yaml: empty-file",
              "plans/proeve/plan.yaml: empty-file",
              incident + "2026-11-20T212100Z-log-b2b2b2.yaml: cut-off 1:15",
              "records/proeve/2026/plan/2026-11-20T212100Z-handover-b2b2b2.yaml: cut-off 1:2",
              "records/proeve/x.txt: misplaced-file (warning)"});
}

TEST_CASE("entries refer to entries that are there") {
  Workspace workspace;
  const auto gone = of<model::Stem>("2026-11-20T212002Z-decision-g2g2g2");
  const auto done = workspace.add("22:30", "b2b2b2", model::Done{gone, {}});
  const auto correction = workspace.add("22:31", "c2c2c2", model::Correction{gone, {}, {}});
  const auto closure =
      workspace.add("22:32", "d2d2d2", model::Closure{{workspace.activation, gone}, {}});
  const auto named = [](const model::Stem& stem) {
    return incident + stem.str() + ".yaml: unknown-reference";
  };
  CHECK(workspace.check() == Names{named(done), named(correction), named(closure)});
  // One that is there and broken is not missed as well.
  workspace.write(incident + gone.str() + ".yaml", "x");
  CHECK(workspace.check() == Names{incident + gone.str() + ".yaml: cut-off 1:2"});
}

TEST_CASE("a correction is of the kind that it corrects") {
  Workspace workspace;
  const auto to_log = workspace.add(
      "22:30", "b2b2b2",
      model::Correction{workspace.log, {}, {{at("22:20"), model::test::log("Damp"), {}}}});
  CHECK(workspace.check() == Names{});
  const auto wrong = workspace.add(
      "22:31", "c2c2c2",
      model::Correction{to_log, {}, {{at("22:20"), model::test::decision("Damp"), {}}}});
  CHECK(workspace.check() == Names{incident + wrong.str() + ".yaml: unknown-reference"});
}

TEST_CASE("a file's name says what its entry says") {
  Workspace workspace;
  const auto path = workspace / (incident + workspace.log.str() + ".yaml");
  const auto check_renamed = [&](const std::string& name) {
    const auto renamed = workspace / (incident + name + ".yaml");
    fs::rename(path, renamed);
    const auto found = workspace.check();
    fs::rename(renamed, path);
    return found;
  };
  for (const auto* name : {"2026-11-20T212000Z-closure-d5e6f7", "2026-11-20T212001Z-log-d5e6f7",
                           "2026-11-20T212000Z-log-d5e6f7-a2b3c4"}) {
    CAPTURE(name);
    CHECK(check_renamed(name) == Names{incident + name + ".yaml: misplaced-file"});
  }
  CHECK(check_renamed("2026-11-20T212000Z-log-zzzzzz") == Names{});
}

TEST_CASE("an incident begins somewhere, and is merged with one that is there") {
  Workspace workspace;
  const std::string second = "records/proeve/2026/2026-11-20-2240-parken-m4n5p6/";
  workspace.add("22:40", "b2b2b2", model::test::log("x"), second);
  CHECK(workspace.check() == Names{second.substr(0, second.size() - 1) + ": no-start"});
  workspace.add("22:40", "c2c2c2", model::test::report(), second);
  const auto merge = workspace.add(
      "22:41", "d2d2d2", model::Merge{of<model::IncidentName>("2026-11-20-2216-parken-k3f9ab"), {}},
      second);
  CHECK(workspace.check() == Names{second + merge.str() + ".yaml: unknown-reference"});
  fs::remove(workspace / (second + merge.str() + ".yaml"));
  workspace.add("22:41", "d2d2d2", model::Merge{model::test::incident_name(), {}}, second);
  CHECK(workspace.check() == Names{});
}

TEST_CASE("the default plan is one that is there, and every folder has a plan") {
  Workspace workspace;
  workspace.write("plans/plans.yaml",
                  "format: beredskab-plans/1\ndefault: prove\ntimezone: Europe/Copenhagen\n"
                  "emergency:\n  - {name: Akut fare, phone: 112}\n");
  workspace.write("plans/Stor/plan.yaml", "x");
  workspace.write(
      "records/anden/2026/2026-11-20-2215-parken-k3f9ab/" + workspace.log.str() + ".yaml", "x");
  CHECK(workspace.check() == Names{"plans/Stor: misplaced-file (warning)",
                                   "plans/plans.yaml: unknown-id 2:10",
                                   "records/anden: misplaced-file (warning)",
                                   "records/anden/2026/2026-11-20-2215-parken-k3f9ab/" +
                                       workspace.log.str() + ".yaml: cut-off 1:2"});
}

TEST_CASE("a zone that the computer does not know is said, outside comments") {
  Workspace workspace;
  workspace.write("plans/plans.yaml",
                  "# Europe/Kobenhavn\nformat: beredskab-plans/1\ndefault: proeve\n"
                  "timezone: Europe/Kobenhavn # Europe/Kobenhavn\n"
                  "emergency:\n  - {name: Akut fare, phone: 112}\n");
  CHECK(workspace.check() == Names{"plans/plans.yaml: unknown-id 4:11"});
}

TEST_CASE("a document may stand alone, before its plan is written") {
  Workspace workspace;
  fs::create_directories(workspace / "plans/ny");
  fs::copy_file(workspace / "plans/proeve/document.yaml", workspace / "plans/ny/document.yaml");
  CHECK(workspace.check() == Names{});
  fs::copy_file(workspace / "plans/proeve/plan.yaml", workspace / "plans/ny/plan.yaml");
  CHECK(workspace.check() == Names{"plans/ny/participants.yaml: empty-file"});
}

}  // namespace
}  // namespace store
