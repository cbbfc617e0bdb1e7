#include "store/git.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>
#include <thread>

#include "base/text.hpp"
#include "here.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using test::Folder;
using test::Names;
using test::Repository;
using test::Variable;

// What git says, line by line.
Names lines(const Repository& repository, std::vector<std::string> arguments) {
  std::string output = git_read(repository.path(), std::move(arguments)).output;
  if (output.ends_with('\n')) output.pop_back();
  if (output.empty()) return {};
  return base::split(output, '\n');
}
Names last_commit(const Repository& repository) {
  return lines(repository, {"-c", "core.quotePath=false", "show", "--format=%s", "--name-only"});
}
void make_program(const fs::path& path, const std::string& what) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << "#!/bin/sh\n" << what << '\n';
  REQUIRE(::chmod(path.c_str(), 0755) == 0);
}

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
  CHECK(commit_with(file, "second") != first);
  CHECK_FALSE(commit_with(file, "third"));
  CHECK_FALSE(bytes_in_commit(file, std::string(40, '1')));
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
  CHECK(committed_versions(repository / name, 9).empty());
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
  const auto versions = committed_versions(repository / name, 9);
  CHECK(bytes_of(versions) == Names{"", "second", "first\n"});
  CHECK(bytes_of(committed_versions(repository / name, 2)) == Names{"", "second"});
  CHECK(versions[0].commit == head_commit(repository.path()));
  CHECK(base::Parsed<base::Instant>(base::Instant::parse(versions[0].date)));
  CHECK(committed_versions(repository / "plans/a æ.yaml", 9).empty());
  // Where it is gone, it is still remembered; the commit that removed it has no bytes.
  fs::remove(repository / name);
  repository.commit_all();
  fs::create_directories(repository / "plans");
  CHECK(bytes_of(committed_versions(repository / name, 9)) == Names{"", "second", "first\n"});
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

TEST_CASE("exactly the named paths are committed") {
  const Repository repository;
  repository.write("staged.yaml", "old");
  repository.write("changed.yaml", "old");
  repository.commit_all();
  repository.write("staged.yaml", "new");
  repository.git("add staged.yaml");
  repository.write("changed.yaml", "new");
  repository.write("records/a.yaml", "x");
  repository.write("records/b.yaml", "x");
  repository.write("records/.tmp-1-0", "x");
  repository.write("*.yaml", "x");

  CHECK(commit_paths(repository / "records", {"a.yaml"}, "Et notat") == std::nullopt);
  CHECK(last_commit(repository) == Names{"Et notat", "", "records/a.yaml"});
  CHECK(lines(repository, {"diff", "--cached", "--name-only"}) == Names{"staged.yaml"});
  CHECK(lines(repository, {"show", "HEAD:staged.yaml"}) == Names{"old"});

  // From above, in a folder that is new to git.
  repository.write("fresh/deep/c.yaml", "x");
  CHECK(commit_paths(repository.path(), {"fresh/deep/c.yaml"}, "Dybt") == std::nullopt);
  CHECK(last_commit(repository) == Names{"Dybt", "", "fresh/deep/c.yaml"});

  // A folder, without the temporaries in it; a name is a name, not a pattern.
  CHECK(commit_paths(repository.path(), {"records", "*.yaml"}, "Flere: æøå\n\n- x") ==
        std::nullopt);
  CHECK(last_commit(repository) == Names{"Flere: æøå", "", "*.yaml", "records/b.yaml"});
  CHECK(lines(repository, {"diff", "--cached", "--name-only"}) == Names{"staged.yaml"});
  CHECK(lines(repository, {"diff", "--name-only"}) == Names{"changed.yaml"});

  // Nothing to do is no failure, and makes no commit.
  const auto head = head_commit(repository.path());
  CHECK(commit_paths(repository / "records", {"a.yaml"}, "Igen") == std::nullopt);
  CHECK(head_commit(repository.path()) == head);
}

TEST_CASE("the first commit, and one from a folder below") {
  const Repository repository;
  repository.write("records/p/a.yaml", "x");
  repository.write("b.yaml", "x");
  CHECK(commit_paths(repository / "records/p", {"a.yaml"}, "Det første") == std::nullopt);
  CHECK(last_commit(repository) == Names{"Det første", "", "records/p/a.yaml"});
}

TEST_CASE("nothing that the workspace brings along is run") {
  const Repository repository;
  repository.write("a.yaml", "x");
  repository.commit_all();
  const fs::path ran = repository / "ran";
  for (const auto* hook : {"pre-commit", "commit-msg", "post-commit", "prepare-commit-msg",
                           "post-index-change", "reference-transaction"}) {
    make_program(repository / ".git/hooks" / hook, fmt::format("touch '{}'", ran.string()));
    make_program(repository / "hooks" / hook, fmt::format("touch '{}'", ran.string()));
  }
  make_program(repository / "program", fmt::format("touch '{}'\ncat", ran.string()));
  const std::string program = (repository / "program").string();
  repository.git("config core.hooksPath '" + (repository / "hooks").string() + "'");
  repository.git("config core.fsmonitor '" + program + "'");
  repository.git("config commit.gpgSign true");
  repository.git("config gpg.program '" + program + "'");
  repository.git("config core.editor '" + program + "'");
  repository.git("config core.pager '" + program + "'");
  repository.git("config diff.external '" + program + "'");
  repository.git("config diff.x.textconv '" + program + "'");
  repository.write(".gitattributes", "*.yaml diff=x filter=x\n");
  fs::remove(ran);

  repository.write("a.yaml", "y");
  CHECK(uncommitted(repository.path()).has_value());
  CHECK(committed_versions(repository / "a.yaml", 9).size() == 1);
  CHECK(head_commit(repository.path()).has_value());
  CHECK(commit_paths(repository.path(), {"a.yaml"}, "Et notat") == std::nullopt);
  CHECK(last_commit(repository) == Names{"Et notat", "", "a.yaml"});
  CHECK_FALSE(fs::exists(ran));

  // With a filter of its own it is looked at without it, and not committed to.
  repository.git("config filter.x.clean '" + program + "'");
  repository.git("config filter.x.smudge '" + program + "'");
  repository.git("config filter.x.required true");
  repository.write("a.yaml", "z");
  CHECK(uncommitted(repository.path()).value_or(0) > 0);
  CHECK(commit_paths(repository.path(), {"a.yaml"}, "Et notat til")
            .value_or("")
            .starts_with("git-arkivets egen opsætning vil køre et program (filter)"));
  CHECK(committed_versions(repository / "a.yaml", 9).size() == 2);
  CHECK_FALSE(fs::exists(ran));
}

TEST_CASE("why it could not be committed") {
  const Folder bare;
  bare.write("a", "x");
  CHECK(commit_paths(bare.path(), {"a"}, "x") == "mappen er ikke i et git-arkiv");

  const Repository repository;
  repository.write("a", "x");
  repository.write(".git/index.lock", "");
  CHECK(commit_paths(repository.path(), {"a"}, "x") ==
        "et andet program bruger git-arkivet lige nu");
  fs::remove(repository / ".git/index.lock");
  CHECK(commit_paths(repository.path(), {"b"}, "x").has_value());
  CHECK(head_commit(repository.path()) == std::nullopt);
  {
    const Variable none("PATH", "/proc/none");
    CHECK(commit_paths(repository.path(), {"a"}, "x") == "git findes ikke på computeren");
    CHECK(uncommitted(repository.path()) == std::nullopt);
    CHECK_FALSE(in_repository(repository.path()));
  }
  CHECK(commit_paths(repository.path(), {"a"}, "x") == std::nullopt);
}

TEST_CASE("those that commit at once wait for one another") {
  const Repository repository;
  constexpr int writers = 4;
  Names failures(writers);
  {
    std::vector<std::jthread> all;
    for (int i = 0; i < writers; ++i) {
      repository.write(fmt::format("{}.yaml", i), "x");
      all.emplace_back([&, i] {
        failures[static_cast<std::size_t>(i)] =
            commit_paths(repository.path(), {fmt::format("{}.yaml", i)}, "x").value_or("");
      });
    }
  }
  CHECK(failures == Names(writers));
  CHECK(lines(repository, {"log", "--format=%s"}) == Names(writers, "x"));
  CHECK(uncommitted(repository.path()) == 0);
}

}  // namespace
}  // namespace store
