#include "store/disk/workspace.hpp"

#include <doctest/doctest.h>

#include "../sound_plan.hpp"
#include "base/error.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using model::test::show;
using test::Folder;

TEST_CASE("the plans of a workspace") {
  const Folder folder;
  CHECK(list_plans(folder.path()).empty());
  for (const auto* name :
       {"plans.yaml", "b-plan/plan.yaml", "a-plan/x", "Nej/plan.yaml", ".git/x", "no/plan.yaml"}) {
    folder.write(fs::path("plans") / name, "");
  }
  fs::create_directory(folder / "plans/tom");
  CHECK(show(list_plans(folder.path())) == "[a-plan, b-plan]");
}

TEST_CASE("the workspace's folder is found") {
  const Folder folder;
  folder.write("one/plans/plans.yaml", "");
  folder.write("one/records/deep/x", "");
  folder.write("one/plans/inner/plans/plans.yaml", "");
  folder.write("two/plans/plans.yaml", "");
  fs::create_directories(folder / "none/plans");
  const auto one = folder / "one";
  const auto two = folder / "two";
  const auto none = folder / "none";
  // Upward from the current folder; the nearest.
  CHECK(find_workspace({}, one, {}) == one);
  CHECK(find_workspace({}, one / "records/deep", {}) == one);
  CHECK(find_workspace({}, one / "plans/inner/plans", {}) == one / "plans/inner");
  CHECK(find_workspace({}, one / "records", two.string()) == one);
  // -C rules, from the current folder; without looking upward.
  CHECK(find_workspace(two.string(), one, {}) == two);
  CHECK(find_workspace("../two", one, none.string()) == two);
  CHECK(find_workspace(".", one, {}).lexically_relative(one) == ".");
  // Else the environment.
  CHECK(find_workspace({}, none, two.string()) == two);
  // Where plans.yaml is gone, by a plan or a year of notes; one that has it comes first.
  folder.write("three/plans/a-plan/plan.yaml", "");
  fs::create_directories(folder / "four/records/a-plan/2026");
  const auto four = folder / "four";
  CHECK(find_workspace({}, folder / "three/plans", {}) == folder / "three");
  CHECK(find_workspace({}, none, four.string()) == four);
  CHECK(find_workspace({}, four / "records", two.string()) == two);

  const auto refused = [](auto&& find) -> std::string {
    try {
      return "found " + find().string();
    } catch (const base::Error& error) {
      CHECK(error.trouble() == base::Trouble::world);
      CHECK(error.remedy().find("beredskab init") != std::string::npos);
      return error.what();
    }
  };
  CHECK(refused([&] { return find_workspace("records", one, two.string()); }) ==
        "Der er ingen plans/plans.yaml i records.");
  CHECK(refused([&] { return find_workspace("x\x1B[31m", one, {}); }).find('\x1B') ==
        std::string::npos);
  const std::string nowhere =
      "Her er ingen beredskabsmappe: plans/plans.yaml findes hverken her eller i en mappe "
      "ovenover.";
  CHECK(refused([&] { return find_workspace({}, none, {}); }) == nowhere);
  CHECK(refused([&] { return find_workspace({}, none, none.string()); }) == nowhere);
}

}  // namespace
}  // namespace store
