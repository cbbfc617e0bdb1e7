#include <doctest/doctest.h>

#include "../here.hpp"
#include "store/check/checks.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using base::Code;
using test::Folder;
using test::Names;
using test::Repository;

const std::string incident = "records/p/2026/2026-11-20-2215-parken-k3f9ab/";

// Each with its file's name and line.
template <class Look>
Names found(const Folder& place, Look look) {
  base::Diagnostics diagnostics;
  look(place.path(), diagnostics);
  Names all;
  for (const auto& one : diagnostics) {
    all.push_back(fmt::format("{}: {}", fs::path(one.file).filename().string(), test::brief(one)));
  }
  return all;
}

std::string said(Code code) { return std::string(base::name(code)); }

void history(const fs::path& root, base::Diagnostics& diagnostics) {
  diagnostics.append(compare_with_history(root).diagnostics);
}

TEST_CASE("how the entries stand to the history") {
  const Repository repository;
  const auto entry = [](std::string_view id) {
    return fmt::format("{}2026-11-20T213102Z-log-{}.yaml", incident, id);
  };
  for (const auto* id : {"aaaaaa", "bbbbbb", "cccccc"}) repository.write(entry(id), "x");
  repository.commit_all();
  CHECK(found(repository, history) == Names{});
  fs::remove(repository / entry("aaaaaa"));
  repository.write(entry("bbbbbb"), "y");
  repository.write(entry("dddddd"), "x");
  repository.write(".gitignore", "*dddddd*\n");
  CHECK(found(repository, history) ==
        Names{"2026-11-20T213102Z-log-aaaaaa.yaml: " + said(Code::entry_missing),
              "2026-11-20T213102Z-log-bbbbbb.yaml: " + said(Code::entry_changed),
              "2026-11-20T213102Z-log-dddddd.yaml: " + said(Code::entry_ignored) + " (warning)"});
  repository.write(".git/config", "[core\n");
  CHECK(found(repository, history) ==
        Names{"records: " + said(Code::history_unreadable) + " (warning)"});
  const Folder bare;
  CHECK(found(bare, history) == Names{});
}

void strays(const fs::path& root, base::Diagnostics& diagnostics) {
  find_strays(root, lying_below(root, "records"), diagnostics);
}

TEST_CASE("what lies among the entries is read for CPR numbers") {
  const Folder place;
  const std::string cpr = std::string("010170") + "-1234";
  place.write(incident + "2026-11-20T213102Z-log-aaaaaa.yaml", cpr);  // read elsewhere
  place.write(incident + "kladde.txt", "en linje\nRing til " + cpr);
  place.write(incident + ".kladde.txt.swp", std::string("b0VIM\0", 6) + cpr);
  place.write(incident + ".tmp-1-0", cpr);
  place.write("records/noter/x.md", cpr);
  place.write("records/.git/x", cpr);
  place.write(incident + "stor.txt", std::string(1'000'001, ' ') + cpr);
  CHECK(found(place, strays) ==
        Names{"x.md: cpr-number 1:0", ".kladde.txt.swp: misplaced-file (warning)",
              ".kladde.txt.swp: cpr-number 1:0", "kladde.txt: cpr-number 2:0"});
}

}  // namespace
}  // namespace store
