#include "store/plans/hand_written.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "../here.hpp"
#include "base/error.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {
namespace {

using namespace test;

const std::string text =
    "# Hvem.\nformat: beredskab-participants/1\nparticipants:\n  - id: aa\n    organisation: O\n"
    "    title: T\n";
const std::string ended = text + "    until: 2026-12-31\n";

struct Attempt {
  std::string difference;
  std::string outcome;  // «written», «not agreed», or the message
};

Attempt end_first(
    const Folder& folder, bool agree, bool without_history = false,
    const std::function<void()>& meanwhile = [] {}) {
  const Source source("p.yaml", folder.read("p.yaml"));
  auto intended = *read_participants(source).value;
  intended.participants[0].until = model::test::of<base::Date>("2026-12-31");
  Attempt attempt;
  try {
    const auto written = rewrite_participants(folder.path(), source, intended, without_history,
                                              [&](const std::string& difference) {
                                                attempt.difference = difference;
                                                meanwhile();
                                                return agree;
                                              });
    attempt.outcome = written == Rewritten::yes ? "written" : "not agreed";
  } catch (const base::Error& error) {
    attempt.outcome = error.what();
  }
  return attempt;
}

TEST_CASE("what is committed is shown, agreed to and replaced, and nothing is left behind") {
  const Repository repository;
  repository.write("p.yaml", text);
  repository.commit_all();
  CHECK(end_first(repository, false).outcome == "not agreed");
  CHECK(repository.read("p.yaml") == text);
  const auto attempt = end_first(repository, true);
  CHECK(attempt.outcome == "written");
  CHECK(attempt.difference ==
        "--- p.yaml, som den er\n+++ p.yaml, som den bliver\n@@ -4,3 +4,4 @@\n   - id: aa\n"
        "     organisation: O\n     title: T\n+    until: 2026-12-31\n");
  CHECK(repository.read("p.yaml") == ended);
  CHECK(repository.all() == Names{"p.yaml"});
}

TEST_CASE("the old bytes must be those of the last commit") {
  const Repository repository;
  repository.write("p.yaml", text);
  const std::string refused = "p.yaml er ikke gemt i historikken, som den er nu.";
  CHECK(end_first(repository, true, true).outcome == refused);  // never committed
  repository.commit_all();
  repository.write("p.yaml", "# Ny.\n" + text);
  const auto attempt = end_first(repository, true, true);
  CHECK(attempt.outcome == refused);
  CHECK(attempt.difference.empty());
  CHECK(repository.read("p.yaml") == "# Ny.\n" + text);
  repository.git("add p.yaml");  // staged is not committed
  CHECK(end_first(repository, true).outcome == refused);
}

TEST_CASE("without a repository it must be asked for, and a broken one counts as one") {
  const Folder folder;
  folder.write("p.yaml", text);
  CHECK(end_first(folder, true).outcome ==
        "Mappen har ingen historik (git), så den gamle udgave af filen ville gå tabt.");
  CHECK(folder.read("p.yaml") == text);
  folder.write(".git/HEAD", "?");
  CHECK(end_first(folder, true, true).outcome ==
        "Historikken kan ikke læses: mappen " + (folder / ".git").string() + " er ødelagt.");
  std::filesystem::remove_all(folder / ".git");
  CHECK(end_first(folder, true, true).outcome == "written");
  CHECK(folder.read("p.yaml") == ended);
}

TEST_CASE("a file that changed while the question stood is left alone") {
  const Repository repository;
  repository.write("p.yaml", text);
  repository.commit_all();
  const auto attempt = end_first(repository, true, false, [&] { repository.write("p.yaml", "x"); });
  CHECK(attempt.outcome == "p.yaml er ændret imens.");
  CHECK(repository.read("p.yaml") == "x");
  CHECK(repository.all() == Names{"p.yaml"});
}

TEST_CASE("permissions stay") {
  const Repository repository;
  repository.write("p.yaml", text);
  repository.commit_all();
  ::chmod((repository / "p.yaml").c_str(), 0640);
  CHECK(end_first(repository, true).outcome == "written");
  struct stat status {};
  REQUIRE(::stat((repository / "p.yaml").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("what cannot be read back as it was meant is not written") {
  const Repository repository;
  const std::string odd =
      "format: beredskab-participants/1\nparticipants:\n  -\n    id: aa\n    organisation: O\n"
      "    title: T\n";
  repository.write("p.yaml", odd);
  repository.commit_all();
  const Source source("p.yaml", odd);
  auto intended = *read_participants(source).value;
  auto second = intended.participants[0];
  second.id = model::test::person("bo");
  intended.participants.push_back(second);
  CHECK_THROWS_WITH_AS(rewrite_participants(repository.path(), source, intended, false,
                                            [](const std::string&) { return true; }),
                       "p.yaml er skrevet på en måde, som programmet ikke tør ændre i.",
                       base::Error);
  CHECK(repository.read("p.yaml") == odd);
}

}  // namespace
}  // namespace store
