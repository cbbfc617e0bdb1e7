#include "store/records/records.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <set>
#include <thread>

#include "../here.hpp"
#include "base/error.hpp"
#include "store/check/checks.hpp"
#include "store/records/chain.hpp"
#include "store/records/entry_file.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace model::test;
using namespace test;

const auto plan = of<model::PlanId>("proeve");

model::Entry entry(std::string_view clock, model::Body body) {
  return {at(clock), line("Tove Prøve"), {at(clock), std::move(body), {}}};
}
Names names(const std::vector<model::IncidentFolder>& folders) {
  Names all;
  for (const auto& folder : folders) {
    all.push_back(folder.name.str() + ":");
    for (const auto& stem : folder.stems) all.push_back(stem.str());
  }
  return all;
}

// A workspace with one incident, of an activation and a log.
struct Night {
  Folder folder;
  Records records{folder.path(), plan};
  base::RandomIds ids{7};
  std::pair<model::IncidentName, Written> made =
      records.create(at("22:15"), "parken", entry("22:16", model::test::activation()), ids);
  Written log = records.append(made.first, entry("22:20", model::test::log("Røg")), ids);

  fs::path in_incident(const std::string& name) const {
    return records.folder_of(made.first) / name;
  }
  model::IncidentFolder incident() const { return records.list().at(0); }
  model::Incident read(base::Diagnostics& found) const {
    return records.read_all(model::grouped(records.list()), found).at(0);
  }
};

TEST_CASE("an incident is made with its first entry, and others are appended") {
  const Night night;
  const auto& [name, first] = night.made;
  CHECK(name.str() == fmt::format("2026-11-20-2215-parken-{}", name.id()));
  CHECK(first.stem.str() == fmt::format("2026-11-20T211600Z-activation-{}", first.stem.id()));
  CHECK(night.log.stem.str() == fmt::format("2026-11-20T212000Z-log-{}", night.log.stem.id()));
  const std::string folder = "records/proeve/2026/" + name.str();
  CHECK(night.records.relative() == "records/proeve");
  CHECK(night.records.folder_of(name) == folder);
  CHECK(night.log.path == folder + "/" + night.log.stem.str() + ".yaml");
  CHECK(night.folder.all() == Names{"records/", "records/proeve/", "records/proeve/2026/",
                                    folder + "/", first.path.string(), night.log.path.string()});
  auto log = entry("22:20", model::test::log("Røg"));
  log.after = {model::Link::make(first.stem.id(), chain_digest(night.folder.read(first.path)))};
  CHECK(night.folder.read(night.log.path) == write_entry(log));
  CHECK(names(night.records.list()) ==
        Names{name.str() + ":", first.stem.str(), night.log.stem.str()});

  base::Diagnostics found;
  const auto incident = night.read(found);
  CHECK(test::brief(found) == "");
  CHECK(show(incident.type) == "brand");
  CHECK(show(incident.live_activations) == "[" + first.stem.str() + "]");
  CHECK(incident.items.size() == 2);
}

TEST_CASE("the file's name has the word and the targets of its entry") {
  Night night;
  const auto closed = night.records.append(
      night.made.first, entry("23:00", model::Closure{{night.made.second.stem}, {}}), night.ids);
  CHECK(closed.stem.word() == "closure");
  CHECK(closed.stem.targets() == std::vector{night.made.second.stem.id()});
  model::Decision decision = model::test::decision("x");
  decision.responsible = model::test::person("bo");
  CHECK(night.records.append(night.made.first, entry("23:01", decision), night.ids).stem.word() ==
        "followup");
}

TEST_CASE("incidents are listed oldest first; what is none is passed over") {
  const Folder folder;
  const Records records(folder.path(), plan);
  CHECK(names(records.list()).empty());
  const std::string log = "2026-11-20T212000Z-log-d5e6f7.yaml";
  const std::string root = "records/proeve/";
  for (const auto* path :
       {"2026/2026-11-20-2215-parken-k3f9ab/", "2025/2025-12-31-2359-parken-zzzzzz/",
        "2026/2026-01-01-0000-parken-a2b3c4/",
        "2026/2025-12-31-2359-parken-yyyyyy/",  // in another's year
        "2026/plan/", "2026/Parken/", "26/2026-11-20-2215-parken-k3f9ab/",
        "2026x/2026-11-20-2215-parken-k3f9ab/"}) {
    folder.write(root + path + log, "x");
  }
  folder.write(root + "2026/2026-11-21-0000-parken-empty2/notes.txt", "x");
  folder.write(root + "2026/2026-11-20-2215-parken-k3f9ab/.tmp-1-0", "x");
  folder.write(root + "2026/2026-11-20-2215-parken-k3f9ab/notes.txt", "x");
  folder.write(root + "2026/2026-11-22-0000-parken-a-file", "x");
  folder.write("records/other/2026/2026-11-20-2215-parken-k3f9ab/" + log, "x");
  const std::string stem = log.substr(0, log.size() - 5);
  CHECK(names(records.list()) == Names{"2025-12-31-2359-parken-zzzzzz:", stem,
                                       "2026-01-01-0000-parken-a2b3c4:", stem,
                                       "2026-11-20-2215-parken-k3f9ab:", stem});
}

TEST_CASE("a broken entry never stands in the way of those beside it") {
  Night night;
  const std::string broken = "2026-11-20T212100Z-log-b2b2b2";
  night.folder.write(night.in_incident(broken + ".yaml"), "format: beredskab-entry/1\nkind: lo");
  const std::string folder_for_file = "2026-11-20T212200Z-log-c2c2c2";
  fs::create_directory(night.folder / night.in_incident(folder_for_file + ".yaml"));
  const std::string nowhere = "2026-11-20T212300Z-log-d2d2d2";
  fs::create_symlink("nowhere", night.folder / night.in_incident(nowhere + ".yaml"));
  night.folder.write(night.in_incident("2026-11-20T212400Z-drone-f2f2f2.yaml"),
                     "format: beredskab-entry/1\nkind: drone\nat: 2026-11-20T22:24:00+01:00\n"
                     "logged: 2026-11-20T22:24:00+01:00\nauthor: \"Bo\"\n...\n");

  base::Diagnostics found;
  const auto incident = night.read(found);
  CHECK(by_file(found) == Names{night.in_incident(broken).string() + ".yaml: cut-off 2:9",
                                night.in_incident(folder_for_file).string() + ".yaml: empty-file",
                                night.in_incident(nowhere).string() + ".yaml: empty-file",
                                night.in_incident("2026-11-20T212400Z-drone-f2f2f2.yaml").string() +
                                    ": unknown-kind 2:7 (warning)"});
  CHECK(show(incident.unreadable) == fmt::format("[{}, {}, {}]", broken, folder_for_file, nowhere));
  CHECK(incident.items.size() == 3);
  CHECK(show(incident.state) == "active");
  // And more can be written.
  night.records.append(night.made.first, entry("22:30", model::test::log("Videre")), night.ids);
  base::Diagnostics again;
  CHECK(night.read(again).items.size() == 4);
}

TEST_CASE("an id is used once in an incident, and once among incidents") {
  Night night;
  // A source that gives the ids that are taken first: the same seed from its beginning.
  base::RandomIds same(7);
  base::RandomIds counting(7);
  for (int i = 0; i < 3; ++i) counting.next();
  const std::string fourth = counting.next();
  // The incident's own name used the first; its entries have the second and the third.
  const auto written =
      night.records.append(night.made.first, entry("22:21", model::test::log("x")), same);
  std::set<std::string> used;
  for (const auto& stem : night.incident().stems) used.emplace(stem.id());
  CHECK(used.size() == 3);
  CHECK(used.count(std::string(written.stem.id())) == 1);
  CHECK(night.log.stem.id() != written.stem.id());
  CHECK(night.made.second.stem.id() != written.stem.id());

  base::RandomIds from_the_start(7);
  const auto next = night.records.create(
      at("22:40"), "haven", entry("22:40", model::test::activation("haven")), from_the_start);
  CHECK(next.first.id() != night.made.first.id());

  // Also of an entry whose file is broken, and at the same second.
  const auto before = night.incident().stems.size();
  for (int i = 0; i < 20; ++i) {
    base::RandomIds again(7);
    night.records.append(night.made.first, entry("22:21", model::test::log("x")), again);
  }
  std::set<std::string> all;
  for (const auto& stem : night.incident().stems) all.emplace(stem.id());
  CHECK(all.size() == before + 20);
}

TEST_CASE("those that write at once lose nothing") {
  const Night night;
  constexpr int writers = 4;
  constexpr int each = 15;
  {
    std::vector<std::jthread> all;
    for (int writer = 0; writer < writers; ++writer) {
      all.emplace_back([&, writer] {
        base::RandomIds ids(1);  // everybody the same
        for (int i = 0; i < each; ++i) {
          night.records.append(
              night.made.first,
              entry("22:30", model::test::log(fmt::format("skriver {} nummer {}", writer, i))),
              ids);
        }
      });
    }
  }
  base::Diagnostics found;
  const auto incident = night.read(found);
  CHECK(test::brief(found) == "");
  std::set<std::string> texts;
  for (const auto& item : incident.items) texts.insert(show(item.content.body));
  CHECK(texts.size() == writers * each + 2);
}

TEST_CASE("many incidents are read in order, each with its own faults") {
  const Folder folder;
  const Records records(folder.path(), plan);
  base::RandomIds ids(3);
  Names wanted;
  for (int i = 0; i < 60; ++i) {
    const auto clock = fmt::format("22:{:02}", i);
    const auto made =
        records.create(at(clock), "parken", entry(clock, model::test::activation()), ids);
    wanted.push_back(made.first.str());
    if (i % 7 == 0) {
      folder.write(records.folder_of(made.first) / "2026-11-20T212100Z-log-b2b2b2.yaml", "x");
    }
  }
  base::Diagnostics found;
  Names read;
  Names broken;
  for (const auto& incident : records.read_all(model::grouped(records.list()), found)) {
    read.push_back(incident.name.str());
    if (!incident.unreadable.empty()) broken.push_back(incident.name.str());
  }
  CHECK(read == wanted);
  Names files;
  for (const auto& one : found) {
    files.push_back(fs::path(one.file).parent_path().filename().string());
  }
  CHECK(files == broken);
  CHECK(broken.size() == 9);
}

TEST_CASE("a merged incident is resolved among those that are read") {
  Night night;
  const auto second = night.records.create(at("22:40"), "haven",
                                           entry("22:40", model::test::report("haven")), night.ids);
  night.records.append(second.first, entry("22:41", model::Merge{night.made.first, {}}), night.ids);
  base::Diagnostics found;
  const auto all = night.records.read_all(model::grouped(night.records.list()), found);
  CHECK(show(all[0].state) == "active");
  CHECK(show(all[1].merged_into) == night.made.first.str());
}

TEST_CASE("entries outside incidents, of all years") {
  const Folder folder;
  const Records records(folder.path(), plan);
  base::RandomIds ids(5);
  const auto handover = [&](std::string_view logged) {
    return model::Entry{
        of<base::Instant>(logged),
        line("Tove"),
        {of<base::Instant>(logged), model::Handover{model::test::person("bo"), {}, {}}, {}}};
  };
  const auto later = records.append_to_plan(handover("2026-03-01T12:00:00+01:00"), ids);
  const auto first = records.append_to_plan(handover("2025-03-01T12:00:00+01:00"), ids);
  // The year is the writer's, not that of Greenwich.
  const auto new_year = records.append_to_plan(handover("2027-01-01T00:30:00+01:00"), ids);
  CHECK(new_year.path == "records/proeve/2027/plan/" + new_year.stem.str() + ".yaml");
  CHECK(new_year.stem.stamp() == "2026-12-31T233000Z");
  folder.write("records/proeve/2026/plan/2026-03-01T110000Z-handover-b2b2b2.yaml", "x\n...\n");

  base::Diagnostics found;
  Names stems;
  for (const auto& item : records.read_plan_log(found).items)
    stems.push_back(item.record.stem.str());
  CHECK(stems == Names{first.stem.str(), later.stem.str(), new_year.stem.str()});
  CHECK(by_file(found) == Names{"records/proeve/2026/plan/2026-03-01T110000Z-handover-b2b2b2.yaml: "
                                "yaml-syntax 1:1"});
  CHECK(records.list().empty());
}

TEST_CASE("what cannot be written leaves nothing behind") {
  SUBCASE("a new incident") {
    const Folder folder;
    const Records records(folder.path(), plan);
    base::RandomIds ids(5);
    model::Decision late = model::test::decision("x");
    late.due = base::Deadline(at("20:00"));
    CHECK_THROWS_AS(records.create(at("22:15"), "parken", entry("22:15", late), ids), base::Error);
    CHECK(folder.all() == Names{});
    folder.write("records/proeve", "a file");
    CHECK_THROWS_AS(
        records.create(at("22:15"), "parken", entry("22:15", model::test::activation()), ids),
        base::Error);
    CHECK(folder.all() == Names{"records/", "records/proeve"});
  }
  SUBCASE("an incident whose folder a file has taken") {
    Night night;
    const auto there = night.folder / night.records.folder_of(night.made.first);
    fs::remove_all(there);
    std::ofstream(there) << "x";
    CHECK_THROWS_AS(
        night.records.append(night.made.first, entry("22:30", model::test::log("x")), night.ids),
        base::Error);
    CHECK(night.records.list().empty());
    CHECK(night.folder.all().back() == night.records.folder_of(night.made.first).string());
  }
}

TEST_CASE("an append sweeps what a run left that was cut short") {
  Night night;
  const auto old = night.in_incident(".tmp-1-0");
  const auto fresh = night.in_incident(".tmp-2-0");
  night.folder.write(old, "x");
  night.folder.write(fresh, "x");
  fs::last_write_time(night.folder / old, fs::file_time_type::clock::now() - std::chrono::hours(2));
  night.records.append(night.made.first, entry("22:30", model::test::log("x")), night.ids);
  CHECK_FALSE(fs::exists(night.folder / old));
  CHECK(fs::exists(night.folder / fresh));
}

TEST_CASE("files that lie where no entry belongs are named") {
  Night night;
  night.folder.write(night.in_incident("noter.txt"), "x");
  night.folder.write(night.in_incident("2026-11-20T212100Z-log-b2b2b2.yml"), "x");
  night.folder.write("records/proeve/2026/plan/x", "x");
  night.folder.write("records/proeve/2026/Parken/x", "x");
  night.folder.write("records/proeve/gammelt/x", "x");
  night.folder.write("records/proeve/2025/2026-11-20-2215-parken-k3f9ab/x", "x");
  base::Diagnostics found;
  find_misplaced(lying_below(night.folder.path(), "records"), found);
  const std::string place = "records/proeve/";
  const auto warned = [](const std::string& file) { return file + ": misplaced-file (warning)"; };
  CHECK(by_file(found) ==
        Names{warned(place + "2025/2026-11-20-2215-parken-k3f9ab"),
              warned(night.in_incident("2026-11-20T212100Z-log-b2b2b2.yml").string()),
              warned(night.in_incident("noter.txt").string()), warned(place + "2026/Parken"),
              warned(place + "2026/plan/x"), warned(place + "gammelt")});
}

TEST_CASE("a year that cannot be read hides no other") {
  Night night;
  fs::create_symlink("2025", night.folder / "records/proeve/2025");
  CHECK(night.records.list().size() == 1);
  base::Diagnostics faults;
  CHECK(night.records.list(&faults).size() == 1);
  CHECK(by_file(faults) == Names{"records/proeve/2025: empty-file"});
  night.records.create(at("22:30"), "parken", entry("22:31", model::test::activation()), night.ids);
  CHECK(night.records.list().size() == 2);
}

TEST_CASE("what runs that were cut short left behind is swept") {
  const Night night;
  const fs::path year = night.records.folder_of(night.made.first).parent_path();
  const auto old = fs::file_time_type::clock::now() - std::chrono::hours(2);
  const auto make = [&](const fs::path& name, bool is_old) {
    fs::create_directories(night.folder / year / name);
    if (is_old) fs::last_write_time(night.folder / year / name, old);
  };
  make("2026-11-20-2200-parken-a2b3c4", true);
  make("2026-11-20-2200-parken-b2b3c4", false);  // about to be written in
  make("noget-andet", true);
  const auto temporary = night.in_incident(".tmp-1-0");
  night.folder.write(temporary, "x");
  fs::last_write_time(night.folder / temporary, old);
  night.records.sweep();
  CHECK_FALSE(fs::exists(night.folder / year / "2026-11-20-2200-parken-a2b3c4"));
  CHECK(fs::exists(night.folder / year / "2026-11-20-2200-parken-b2b3c4"));
  CHECK(fs::exists(night.folder / year / "noget-andet"));
  CHECK_FALSE(fs::exists(night.folder / temporary));
  CHECK(night.incident().stems.size() == 2);
}

}  // namespace
}  // namespace store
