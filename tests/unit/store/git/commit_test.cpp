#include "store/git/commit.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "../here.hpp"
#include "base/text.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using namespace test;

Names last_commit(const Repository& repository) {
  return lines(repository, {"-c", "core.quotePath=false", "show", "--format=%s", "--name-only"});
}
void make_program(const fs::path& path, const std::string& what) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << "#!/bin/sh\n" << what << '\n';
  REQUIRE(::chmod(path.c_str(), 0755) == 0);
}

// Commits the files as they lie there; gives why not.
std::string commit(const Folder& place, const Names& paths, const std::string& message,
                   const fs::path& below = {}) {
  std::vector<FileToCommit> files;
  for (const auto& path : paths) files.push_back({path, place.read(below / path)});
  return commit_files(place / below, files, message).fault.reason;
}

TEST_CASE("exactly the named files are committed, and the index follows") {
  const Repository repository;
  repository.write("staged.yaml", "old");
  repository.write("changed.yaml", "old");
  repository.commit_all();
  repository.write("staged.yaml", "new");
  repository.git("add staged.yaml");
  repository.write("changed.yaml", "new");
  repository.write("æ ø\"å\\/a.yaml", "x");
  repository.write("records/b.yaml", "x");

  CHECK(commit(repository, {"a.yaml"}, "Et notat: æøå\n\n- x", "æ ø\"å\\") == "");
  CHECK(lines(repository, {"show", "-z", "--format=%B", "--name-only"}).back() ==
        std::string("æ ø\"å\\/a.yaml\0", 17));
  CHECK(lines(repository, {"show", "--no-patch", "--format=%s"}) == Names{"Et notat: æøå"});
  CHECK(lines(repository, {"diff", "--cached", "--name-only"}) == Names{"staged.yaml"});
  CHECK(lines(repository, {"diff", "--name-only"}) == Names{"changed.yaml"});
  CHECK(lines(repository, {"ls-files", "--others"}) == Names{"records/b.yaml"});
  CHECK_FALSE(fs::exists(repository / ".git/index.lock"));

  // In a folder that is new to git, from above.
  repository.write("fresh/deep/c.yaml", "x");
  CHECK(commit(repository, {"fresh/deep/c.yaml", "records/b.yaml"}, "Dybt") == "");
  CHECK(last_commit(repository) == Names{"Dybt", "", "fresh/deep/c.yaml", "records/b.yaml"});
  CHECK(lines(repository, {"status", "--porcelain"}) == Names{" M changed.yaml", "M  staged.yaml"});

  // What is there already makes no commit.
  const auto head = head_commit(repository.path());
  CHECK(commit(repository, {"b.yaml"}, "Igen", "records") == "");
  CHECK(head_commit(repository.path()) == head);

  // The user's own next commit has what was staged, and nothing else.
  repository.git("commit -q -m Deres");
  CHECK(last_commit(repository) == Names{"Deres", "", "staged.yaml"});
}

TEST_CASE("the first commit, from a folder below") {
  const Repository repository;
  repository.write("records/p/a.yaml", "x");
  repository.write("b.yaml", "x");
  CHECK(commit(repository, {"a.yaml"}, "Det første", "records/p") == "");
  CHECK(last_commit(repository) == Names{"Det første", "", "records/p/a.yaml"});
  CHECK(lines(repository, {"status", "--porcelain"}) == Names{"?? b.yaml"});
}

TEST_CASE("the bytes come from memory, and never over others") {
  const Repository repository;
  CHECK(commit_files(repository.path(), {{"a.yaml", "første\r\n"}}, "x").fault.reason == "");
  CHECK(lines(repository, {"show", "HEAD:a.yaml"}) == Names{"første\r"});
  CHECK(commit_files(repository.path(), {{"a.yaml", "andet"}}, "x").fault.reason ==
        "a.yaml står i historikken med et andet indhold");
  // Of a file that people write, the old bytes are named.
  CHECK(commit_files(repository.path(), {{"a.yaml", "andet", "tredje"}}, "x").fault.reason ==
        "a.yaml står i historikken med et andet indhold");
  CHECK(commit_files(repository.path(), {{"a.yaml", "andet", "første\r\n"}}, "x").fault.reason ==
        "");
  CHECK(lines(repository, {"show", "HEAD:a.yaml"}) == Names{"andet"});
}

TEST_CASE("what must not be kept, and what git is told not to see") {
  const Repository repository;
  const std::string cpr = std::string("010170") + "-1234";
  CHECK(commit_files(repository.path(), {{"a.yaml", "x\n# " + cpr}}, "x").fault.reason ==
        "der står et CPR-nummer i a.yaml, linje 2");
  // Ten digits of a digest are none.
  CHECK(commit_files(repository.path(), {{"a.yaml", "after: [h4t9kw-ab0101701234cdef]\n"}}, "x")
            .fault.reason == "");
  repository.write(".gitignore", "b*\n");
  CHECK(commit_files(repository.path(), {{"p/b.yaml", "x"}}, "x").fault.reason ==
        "p/b.yaml er skjult for git af «b*» i .gitignore");
  repository.write(".gitignore", "b*\n!b.yaml\n");
  CHECK(commit_files(repository.path(), {{"p/b.yaml", "x"}}, "x").fault.reason == "");
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

  repository.write("b.yaml", "y");
  CHECK(uncommitted(repository.path()).has_value());
  GitFault fault;
  CHECK(committed_versions(repository / "a.yaml", 9, fault).size() == 1);
  CHECK(head_commit(repository.path()).has_value());
  CHECK(commit(repository, {"b.yaml"}, "Et notat") == "");
  CHECK(last_commit(repository) == Names{"Et notat", "", "b.yaml"});
  CHECK_FALSE(fs::exists(ran));

  // With a filter of its own it is looked at without it, and not committed to.
  repository.git("config filter.x.clean '" + program + "'");
  repository.git("config filter.x.smudge '" + program + "'");
  repository.git("config filter.x.required true");
  repository.write("c.yaml", "z");
  CHECK(uncommitted(repository.path()).value_or(0) > 0);
  CHECK(commit(repository, {"c.yaml"}, "Et notat til") ==
        "git-arkivets egen opsætning vil køre et program (filter)");
  CHECK(committed_versions(repository / "c.yaml", 9, fault).empty());
  CHECK_FALSE(fs::exists(ran));
  // Nor with one of the user's: git is to keep what that makes of the files.
  repository.git("config --unset filter.x.clean");
  repository.git("config --unset filter.x.smudge");
  repository.git("config --unset filter.x.required");
  const Folder home;
  home.write("config", "[filter \"x\"]\n\tclean = " + program + "\n");
  const Variable global("GIT_CONFIG_GLOBAL", (home / "config").string());
  CHECK(commit(repository, {"c.yaml"}, "Et notat til") == "et filter i git (x) gælder for filerne");
  CHECK_FALSE(fs::exists(ran));
}

TEST_CASE("why it could not be committed") {
  const Folder bare;
  bare.write("a", "x");
  CHECK(commit(bare, {"a"}, "x") == "mappen er ikke i et git-arkiv");

  const Repository repository;
  repository.write("a", "x");
  repository.write(".git/index.lock", "");
  fs::last_write_time(repository / ".git/index.lock",
                      fs::file_time_type::clock::now() - std::chrono::hours(50));
  const auto locked = commit_files(repository.path(), {{"a", "x"}}, "x").fault;
  CHECK(locked.reason == "git-arkivet er låst, og låsen er 2 dage gammel");
  CHECK(locked.remedy.ends_with("\n  rm " + (repository / ".git/index.lock").string()));
  repository.write(".git/index.lock", "beredskab 1 en-anden\n");
  fs::last_write_time(repository / ".git/index.lock",
                      fs::file_time_type::clock::now() - std::chrono::seconds(210));
  CHECK(commit(repository, {"a"}, "x") ==
        "git-arkivet er låst af beredskab på computeren en-anden, og låsen er 3 minutter gammel");
  fs::remove(repository / ".git/index.lock");
  CHECK(head_commit(repository.path()) == std::nullopt);
  CHECK(lines(repository, {"status", "--porcelain"}) == Names{"?? a"});
  {
    const Variable none("PATH", "/proc/none");
    CHECK(commit(repository, {"a"}, "x") == "git findes ikke på computeren");
    CHECK(uncommitted(repository.path()) == std::nullopt);
    CHECK_FALSE(in_repository(repository.path()));
  }
  {
    const Variable nobody("GIT_COMMITTER_EMAIL", "");
    const Variable name("GIT_COMMITTER_NAME", "");
    const auto fault = commit_files(repository.path(), {{"a", "x"}}, "x").fault;
    CHECK(fault.reason == "git kender ikke dit navn");
    CHECK(lines(repository, {"status", "--porcelain"}) == Names{"?? a"});
  }
  CHECK(commit(repository, {"a"}, "x") == "");
  repository.write(".git/index", "no index");
  CHECK(commit(repository, {"a"}, "x") == "gits egen liste over filerne er ødelagt");
  fs::remove(repository / ".git/index");
  repository.write(".git/config", "[core\n");
  CHECK(commit(repository, {"a"}, "x") == "opsætningen af git kan ikke læses");
}

TEST_CASE("what a run left behind that was cut short") {
  const Repository repository;
  const std::string entry =
      "records/p/2026/2026-11-20-2215-parken-k3f9ab/2026-11-20T213102Z-log-x7m2qd.yaml";
  repository.write(entry, "x");
  repository.commit_all();
  // The branch has it, the index does not yet, and the lock is there: cut off in between.
  repository.git("rm -q --cached " + entry);
  std::string host(256, '\0');
  REQUIRE(::gethostname(host.data(), host.size()) == 0);
  repository.write(".git/index.lock", fmt::format("beredskab 1 {}\n", host.c_str()));
  CHECK(commit_files(repository.path(), {}, "x").fault.reason == "");
  CHECK_FALSE(fs::exists(repository / ".git/index.lock"));
  CHECK(lines(repository, {"status", "--porcelain"}) == Names{});
  // What the user takes out of the index on purpose, or is other on the disk, is theirs.
  repository.write(entry, "y");
  repository.git("rm -q --cached " + entry);
  CHECK(commit_files(repository.path(), {}, "x").fault.reason == "");
  CHECK(lines(repository, {"diff", "--cached", "--name-only"}) == Names{entry});
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
            commit(repository, {fmt::format("{}.yaml", i)}, "x");
      });
    }
  }
  CHECK(failures == Names(writers));
  CHECK(lines(repository, {"log", "--format=%s"}) == Names(writers, "x"));
  CHECK(uncommitted(repository.path()) == 0);
}

}  // namespace
}  // namespace store
