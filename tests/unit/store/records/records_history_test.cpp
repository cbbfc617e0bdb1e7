#include "store/records/records_history.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using test::Folder;
using test::Names;
using test::Repository;

const std::string incident = "records/p/2026/2026-11-20-2215-parken-k3f9ab/";
std::string entry(std::string_view id) {
  return fmt::format("{}2026-11-20T213102Z-log-{}.yaml", incident, id);
}

// «waiting …», in the order of the struct.
Names seen(const Folder& place, const fs::path& records = "records/p") {
  const auto history = records_history(place.path(), records);
  if (!history) return {"fault: " + history.fault.reason};
  Names all;
  const auto add = [&](std::string_view what, const Names& paths) {
    for (const auto& path : paths) {
      const bool inside = path.starts_with(incident);
      all.push_back(fmt::format("{} {}", what, inside ? path.substr(incident.size()) : path));
    }
  };
  add("waiting", history->waiting);
  add("ignored", history->ignored);
  add("changed", history->changed);
  add("missing", history->missing);
  add("stray", history->strays);
  return all;
}

TEST_CASE("every file as what it is") {
  const Repository repository;
  for (const auto* id : {"aaaaaa", "bbbbbb", "cccccc", "dddddd", "eeeeee"}) {
    repository.write(entry(id), id);
  }
  CHECK(seen(repository).size() == 5);
  CHECK(seen(repository).front() == "waiting 2026-11-20T213102Z-log-aaaaaa.yaml");
  repository.commit_all();
  CHECK(seen(repository) == Names{});

  repository.write(entry("bbbbbb"), "andet");
  fs::remove(repository / entry("cccccc"));
  repository.git("rm -q " + entry("dddddd"));
  repository.git("rm -q --cached " + entry("eeeeee"));  // the disk has it still, as it was
  repository.write(entry("ffffff"), "nyt");
  repository.write(entry("gggggg"), "nyt");
  repository.git("add " + entry("gggggg"));
  repository.write(entry("hhhhhh"), "skjult");
  repository.write(".git/info/exclude", "*-hhhhhh.yaml\n*.jpg\n");
  repository.write(incident + "foto.png", "x");
  repository.write(incident + "foto.jpg", "x");
  repository.write(incident + ".2026-11-20T213102Z-log-aaaaaa.yaml.swp", "x");
  repository.write(incident + ".tmp-12-0", "x");
  repository.write("records/p/README.md", "x");
  fs::create_symlink(repository / entry("aaaaaa"), repository / entry("jjjjjj"));
  CHECK(seen(repository) == Names{"waiting 2026-11-20T213102Z-log-ffffff.yaml",
                                  "waiting 2026-11-20T213102Z-log-gggggg.yaml",
                                  "ignored 2026-11-20T213102Z-log-hhhhhh.yaml",
                                  "changed 2026-11-20T213102Z-log-bbbbbb.yaml",
                                  "missing 2026-11-20T213102Z-log-cccccc.yaml",
                                  "missing 2026-11-20T213102Z-log-dddddd.yaml",
                                  "stray .2026-11-20T213102Z-log-aaaaaa.yaml.swp",
                                  "stray foto.png"});
  // Staged as another, and put back since.
  repository.git("add " + entry("bbbbbb"));
  repository.write(entry("bbbbbb"), "bbbbbb");
  CHECK(seen(repository)[3] == "missing 2026-11-20T213102Z-log-cccccc.yaml");
  CHECK(bytes_in_commit(repository.path() / entry("cccccc"), "HEAD") == "cccccc");
  CHECK(bytes_in_commit(repository.path() / entry("ffffff"), "HEAD") == std::nullopt);
}

TEST_CASE("where whole folders are gone") {
  const Repository repository;
  repository.write("plans/plans.yaml", "x");
  repository.write(entry("aaaaaa"), "x");
  repository.write("records/q/2026/plan/2026-11-20T213102Z-meeting-b2c3d4.yaml", "x");
  repository.commit_all();
  const Names missing{"missing 2026-11-20T213102Z-log-aaaaaa.yaml"};
  fs::remove_all(repository / incident);
  CHECK(seen(repository) == missing);
  fs::remove_all(repository / "records/p");
  CHECK(seen(repository) == missing);
  fs::remove_all(repository / "records");
  CHECK(seen(repository) == missing);
  CHECK(seen(repository, "records").size() == 2);
  CHECK(bytes_in_commit(repository.path() / entry("aaaaaa"), "HEAD") == "x");
}

TEST_CASE("a workspace below the top, and records of their own") {
  const Repository outer;
  outer.write("beredskab/" + entry("aaaaaa"), "x");
  const Folder& place = outer;
  const auto below = records_history(place / "beredskab", "records/p");
  REQUIRE(below);
  CHECK(below->waiting == Names{entry("aaaaaa")});
  outer.git("init -q beredskab/records");
  const auto own = records_history(place / "beredskab", "records/p");
  REQUIRE(own);
  CHECK(own->waiting == Names{entry("aaaaaa")});
}

TEST_CASE("git does not say") {
  const Folder bare;
  CHECK(seen(bare) == Names{"fault: mappen er ikke i et git-arkiv"});
  const Repository repository;
  repository.git("config core.worktree /proc");
  CHECK(seen(repository) == Names{"fault: mappen er ikke i git-arkivets arbejdsmappe"});
}

}  // namespace
}  // namespace store
