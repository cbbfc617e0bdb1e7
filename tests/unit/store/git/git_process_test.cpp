#include "store/git/git_process.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"

namespace store {
namespace {

using namespace test;

TEST_CASE("what git says, and how it ended") {
  const Repository repository;
  const auto good = run_git(repository.path(), {"rev-parse", "--is-inside-work-tree"});
  CHECK(good.ok());
  CHECK(good.output == "true\n");
  CHECK(good.errors == "");
  const auto bad = run_git(repository.path(), {"no-such-command"});
  CHECK(bad.status == 1);
  CHECK(bad.output == "");
  CHECK(bad.errors.starts_with("git: 'no-such-command' is not a git command"));
  const Variable none("PATH", "/proc/none");
  const auto missing = run_git(repository.path(), {"status"});
  CHECK(missing.status == -1);
  CHECK(missing.errors == "git findes ikke på computeren");
}

TEST_CASE("arguments are words, never a command line") {
  const Repository repository;
  repository.git("config x.y '$(touch evil); \"a  b\" *'");
  CHECK(run_git(repository.path(), {"config", "x.y"}).output == "$(touch evil); \"a  b\" *\n");
  run_git(repository.path(), {"config", "x.z", "; touch evil #"});
  CHECK(run_git(repository.path(), {"config", "x.z"}).output == "; touch evil #\n");
  CHECK(repository.all() == test::Names{});
}

TEST_CASE("much is read whole") {
  const Repository repository;
  const std::string much(3'000'000, 'x');
  repository.write("a", much);
  repository.commit_all();
  const auto shown = run_git(repository.path(), {"show", "HEAD:a"});
  CHECK(shown.ok());
  CHECK((shown.output == much));
}

TEST_CASE("the folder alone says which repository it is, in English whatever the machine speaks") {
  const Repository repository;
  const Repository elsewhere;
  const Folder bare;
  const Variable folder("GIT_DIR", (elsewhere / ".git").string());
  const Variable tree("GIT_WORK_TREE", elsewhere.path().string());
  const Variable index("GIT_INDEX_FILE", (elsewhere / "index").string());
  const Variable language("LANGUAGE", "da");
  CHECK(run_git(repository.path(), {"rev-parse", "--show-toplevel"}).output ==
        std::filesystem::canonical(repository.path()).string() + "\n");
  const auto none = run_git(bare.path(), {"status"});
  CHECK(none.status == 128);
  CHECK(none.errors.starts_with("fatal: not a git repository"));
}

TEST_CASE("nothing is asked and nothing is fetched") {
  const Repository repository;
  const Repository elsewhere;
  elsewhere.write("a", "x");
  elsewhere.commit_all();
  CHECK_FALSE(run_git(repository.path(), {"fetch", elsewhere.path().string()}).ok());
  // Standard input is empty: a question for it would hang.
  CHECK(run_git(repository.path(), {"hash-object", "--stdin"}).output ==
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\n");
}

}  // namespace
}  // namespace store
