#include "store/records/record_places.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "base/error.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace test;

const std::string incident = "records/p/2026/2026-11-20-2215-parken-k3f9ab";

std::string entry(std::string_view folder, std::string_view name) {
  return fmt::format("{}/2026-11-20T2115{}", folder, name);
}

TEST_CASE("what lies below a folder: entries, and what is none") {
  const Folder place;
  const auto log = entry(incident, "00Z-log-aaaaaa.yaml");
  const auto of_plan = entry("records/p/2026/plan", "00Z-erasure-bbbbbb-cccccc.yaml");
  for (const auto& path :
       {log, of_plan, incident + "/noter.txt", incident + "/.tmp-1-0",
        entry("records/p/2025/" + incident.substr(15), "00Z-log-dddddd.yaml"),
        entry("records/p/2026/Parken", "00Z-log-eeeeee.yaml"), std::string("records/.git/x")}) {
    place.write(path, "x");
  }
  fs::create_directory(place / entry(incident, "01Z-log-ffffff.yaml"));
  fs::create_symlink(place / log, place / entry(incident, "02Z-log-gggggg.yaml"));
  const auto lying = lying_below(place.path(), "records");
  CHECK(lying.entries == Names{log, of_plan});
  Names files, others;
  for (const auto& one : lying.others) (one.is_file ? files : others).push_back(one.path);
  CHECK(files == Names{entry("records/p/2025/" + incident.substr(15), "00Z-log-dddddd.yaml"),
                       incident + "/.tmp-1-0", incident + "/noter.txt",
                       entry("records/p/2026/Parken", "00Z-log-eeeeee.yaml")});
  CHECK(others == Names{"records/p", "records/p/2025", "records/p/2025/" + incident.substr(15),
                        "records/p/2026", entry(incident, "01Z-log-ffffff.yaml"),
                        entry(incident, "02Z-log-gggggg.yaml"), "records/p/2026/Parken"});
  CHECK(erased_ids(lying.entries) == std::set<std::string>{"cccccc"});
  CHECK(lying_below(place.path(), "nowhere").entries.empty());
  fs::create_symlink("loop", place / "loop");
  CHECK_THROWS_AS(lying_below(place.path(), "loop"), base::Error);  // no answer is not nothing
}

TEST_CASE("many folders are looked into on all cores, in order") {
  const Folder place;
  Names made;
  for (int i = 0; i < 200; ++i) {
    const auto folder = fmt::format("records/p/2026/2026-11-20-2215-parken-k{:05}", 22222 + i);
    if (folder.find_first_of("01", folder.rfind('k')) != std::string::npos) continue;
    made.push_back(entry(folder, "00Z-log-aaaaaa.yaml"));
    place.write(made.back(), "x");
  }
  REQUIRE(made.size() > 100);
  CHECK(entries_on_disk(place.path(), "records") == made);
}

TEST_CASE("a repository of their own is looked for where one is") {
  const Folder place;
  fs::create_directories(place / "records/p");
  fs::create_directories(place / "records/q/.git");
  CHECK(folders_of_records(place.path()) ==
        std::vector<fs::path>{place.path(), place / "records/q"});
}

}  // namespace
}  // namespace store
