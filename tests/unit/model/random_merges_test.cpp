// Two incidents of two writers, merged or not, in whatever order their entries come: every order is
// the same incident, names tell the same as the entries, and what contradicts itself is not over.
#include <doctest/doctest.h>

#include <map>

#include "model/incident/merges.hpp"
#include "random_history.hpp"

namespace model {
namespace {

using namespace test;

// As the store lists it.
IncidentFolder names_of(const FolderRecords& folder) {
  auto stems = folder.unreadable;
  for (const auto& record : folder.records) stems.push_back(record.stem);
  auto names = named(folder.name, std::move(stems));
  if (!names.into_by_name) add_targets(names, folder.records);
  return names;
}

std::vector<FolderRecords> two_folders(Generator& generator, std::size_t most) {
  const auto first = test::incident_name("2026-11-20-2200-bakken-aaaaa2");
  const auto second = test::incident_name("2026-11-20-2215-parken-k3f9ab");
  std::vector<FolderRecords> folders;
  for (const auto& name : {first, second}) {
    auto history = generator.history(most, folders.empty() ? 0 : 100);
    if (generator.one_in(2)) generator.damage(history);
    if (generator.one_in(2)) history.add("22:30", Merge{name == first ? second : first, {}});
    auto begun = history.stems();
    std::erase_if(begun, [](const Stem& stem) { return !stem.is_activation(); });
    if (generator.one_in(2)) history.add("22:31", closure(begun));
    folders.push_back({name, history.records, history.unreadable});
  }
  return folders;
}

std::string all_of(const std::vector<FolderRecords>& folders) {
  std::string all;
  for (const auto& folder : folders) {
    all += fmt::format("{}\n{}\nunreadable {}\n", folder.name.str(), test::show(folder.records),
                       test::show(folder.unreadable));
  }
  return all;
}

TEST_CASE("names never contradict the entries of what was merged") {
  Generator generator(20261121);
  std::map<OpenByName, int> seen;
  int together = 0;
  for (int i = 0; i < 1000; ++i) {
    const auto folders = two_folders(generator, i % 2 == 0 ? 3 : 7);
    std::vector<IncidentFolder> names;
    for (const auto& folder : folders) names.push_back(names_of(folder));
    const auto incidents = fold_merged(folders);
    for (const auto& group : grouped(names)) {
      const auto by_names = open_by_names(group);
      if (group.size() > 1) ++seen[by_names];
      if (by_names == OpenByName::unclear) continue;
      bool open = false;
      for (const auto& incident : incidents) {
        const bool here = std::any_of(group.begin(), group.end(), [&](const IncidentFolder& one) {
          return one.name == incident.name;
        });
        open = open || (here && incident.open());
        if (here && !incident.absorbed.empty()) ++together;
      }
      if ((by_names == OpenByName::open) != open) FAIL(all_of(folders));
    }
  }
  CHECK(together > 50);
  CHECK(seen[OpenByName::open] > 20);
  CHECK(seen[OpenByName::ended] > 5);
}

TEST_CASE("in any order two writers made the same, and no contradiction is over") {
  Generator generator(9);
  for (int i = 0; i < 100; ++i) {
    auto folders = two_folders(generator, 7);
    const auto whole = [&] {
      std::map<std::string, std::string> all;
      for (const auto& incident : fold_merged(folders)) {
        if (incident.use.disputed() && incident.state != State::merged) CHECK(incident.open());
        all.emplace(incident.name.str(), test::show(incident));
      }
      return all;
    };
    const auto once = whole();
    INFO(all_of(folders));
    for (int round = 0; round < 5; ++round) {
      generator.shuffle(folders);
      for (auto& folder : folders) {
        generator.shuffle(folder.records);
        generator.shuffle(folder.unreadable);
      }
      REQUIRE(whole() == once);
    }
  }
}

}  // namespace
}  // namespace model
