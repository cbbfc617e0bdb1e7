#include "store/git/git.hpp"

#include <doctest/doctest.h>

#include <chrono>

#include "../here.hpp"
#include "base/text.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST_CASE("whether a folder lies in a repository") {
  const Repository repository;
  const Folder bare;
  repository.write("p/a", "x");
  CHECK(in_repository(repository.path()));
  CHECK(in_repository(repository / "p"));
  CHECK_FALSE(in_repository(repository / ".git"));
  CHECK_FALSE(in_repository(bare.path()));
  CHECK_FALSE(in_repository(bare / "nowhere"));
}

TEST_CASE("a file as it was, by the commits' clocks and by its bytes") {
  const Repository repository;
  const fs::path file = repository / "p/a.yaml";
  const auto commit_on = [&](std::string_view bytes, const std::string& date) {
    const Variable committed("GIT_COMMITTER_DATE", date);
    repository.write("p/a.yaml", bytes);
    repository.commit_all();
  };
  const auto bytes_at = [&](std::string_view instant) {
    const auto version = committed_version_at(file, model::test::of<base::Instant>(instant));
    return version ? version->bytes : "none";
  };
  CHECK(bytes_at("2026-11-20T12:00:00+01:00") == "none");
  commit_on("first", "2026-05-01T12:00:00+02:00");
  commit_on("second", "2026-10-01T12:00:00+02:00");
  CHECK(bytes_at("2026-04-30T12:00:00+02:00") == "none");
  CHECK(bytes_at("2026-05-01T12:00:00+02:00") == "first");
  CHECK(bytes_at("2026-10-01T09:59:59Z") == "first");
  CHECK(bytes_at("2026-11-20T12:00:00+01:00") == "second");

  const auto first = commit_with(file, "first");
  REQUIRE(first);
  CHECK(first->size() == 40);
  CHECK(bytes_in_commit(file, *first) == "first");
  CHECK(commit_with(file, "second") != *first);
  const auto third = commit_with(file, "third");
  CHECK_FALSE(third);
  CHECK_FALSE(third.fault);
  CHECK_FALSE(bytes_in_commit(file, std::string(40, '1')));
  // Where git cannot look, it is not said to be in none.
  repository.write(".git/config", "[core");
  const auto second = commit_with(file, "second");
  CHECK_FALSE(second);
  CHECK(second.fault.reason == "opsætningen af git kan ikke læses");
}

TEST_CASE("how many files wait to be committed") {
  const Repository repository;
  CHECK(uncommitted(repository.path()) == 0);
  repository.write("p/a.yaml", "x");
  repository.write("p/æ ø\"å.yaml", "x");
  repository.write("q/b.yaml", "x");
  CHECK(uncommitted(repository.path()) == 3);
  CHECK(uncommitted(repository / "p") == 2);
  repository.write("p/.tmp-12-0", "being written");
  CHECK(uncommitted(repository.path()) == 3);
  repository.commit_all();
  CHECK(uncommitted(repository.path()) == 0);
  repository.write("p/a.yaml", "y");
  fs::remove(repository / "q/b.yaml");
  repository.write("c.yaml", "x");
  repository.git("add c.yaml");
  CHECK(uncommitted(repository.path()) == 3);
  CHECK(uncommitted(repository / "q") == 1);
  CHECK(uncommitted(repository / "nowhere") == std::nullopt);
  const Folder bare;
  CHECK(uncommitted(bare.path()) == std::nullopt);
}

TEST_CASE("looking changes nothing") {
  const Repository repository;
  repository.write("a", "x");
  repository.commit_all();
  const auto index = repository / ".git/index";
  const std::string before = repository.read(".git/index");
  // The same bytes, with another time: a status that may write would note it in the index.
  fs::last_write_time(repository / "a", fs::file_time_type::clock::now() - std::chrono::hours(5));
  CHECK(uncommitted(repository.path()) == 0);
  CHECK(repository.read(".git/index") == before);
}

TEST_CASE("a file's earlier versions, newest first") {
  const Repository repository;
  const std::string name = "plans/[a] æ.yaml";
  GitFault fault;
  CHECK(committed_versions(repository / name, 9, fault).empty());
  CHECK_FALSE(fault);
  for (const auto* bytes : {"first\n", "second", ""}) {
    repository.write(name, bytes);
    repository.write("other", fmt::format("{}x", bytes));
    repository.commit_all();
  }
  repository.write(name, "not committed");
  const auto bytes_of = [](const std::vector<CommittedFile>& versions) {
    Names all;
    for (const auto& version : versions) all.push_back(version.bytes);
    return all;
  };
  const auto versions = committed_versions(repository / name, 9, fault);
  CHECK(bytes_of(versions) == Names{"", "second", "first\n"});
  CHECK(bytes_of(committed_versions(repository / name, 2, fault)) == Names{"", "second"});
  CHECK(versions[0].commit == head_commit(repository.path()));
  CHECK(base::Parsed<base::Instant>(base::Instant::parse(versions[0].date)));
  CHECK(committed_versions(repository / "plans/a æ.yaml", 9, fault).empty());
  // Where it is gone, it is still remembered; the commit that removed it has no bytes.
  fs::remove(repository / name);
  repository.commit_all();
  fs::create_directories(repository / "plans");
  CHECK(bytes_of(committed_versions(repository / name, 9, fault)) ==
        Names{"", "second", "first\n"});
}

TEST_CASE("where HEAD is") {
  const Repository repository;
  CHECK(head_commit(repository.path()) == std::nullopt);
  repository.write("a", "x");
  repository.commit_all();
  CHECK(Names{head_commit(repository.path()).value_or("")} ==
        lines(repository, {"log", "--format=%h"}));
}

TEST_CASE("only the user's own configuration is asked") {
  const Repository repository;
  const Folder home;
  home.write("config", "[beredskab]\n\tcommit = each\n[include]\n\tpath = more\n");
  home.write("more", "[beredskab]\n\tsendmail = msmtp -t\n");
  const Variable global("GIT_CONFIG_GLOBAL", (home / "config").string());
  repository.git("config beredskab.hook.x evil");
  repository.git("config beredskab.commit never");
  CHECK(global_setting("beredskab.commit") == "each");
  CHECK(global_setting("beredskab.sendmail") == "msmtp -t");
  CHECK(global_setting("beredskab.hook.x") == std::nullopt);
}

}  // namespace
}  // namespace store
