#include "store/plans/upgrade.hpp"

#include <doctest/doctest.h>

namespace store {
namespace {

const std::vector<UpgradeStep> steps{
    {"beredskab-plan", 1, [](std::string text) { return text + "b: 1\n"; }, "b er ny"},
    {"beredskab-plan", 2, [](std::string text) { return text + "c: 1\n"; }, "c er ny"},
    {"beredskab-card", 1, [](std::string text) { return text + "d: 1\n"; }, "d er ny"},
};

std::optional<Upgrade> plan(std::string text, std::string_view format = "beredskab-plan/3") {
  return upgraded("plans/x/plan.yaml", std::move(text), format, steps);
}

TEST_CASE("each step in its turn, and comments stay") {
  const auto done = plan("# k\nformat: \"beredskab-plan/1\"  # f\na: 1\n");
  REQUIRE(done);
  CHECK(done->after == "# k\nformat: \"beredskab-plan/3\"  # f\na: 1\nb: 1\nc: 1\n");
  CHECK(done->changes == std::vector<std::string>{"b er ny", "c er ny"});
  CHECK(plan("format: beredskab-plan/2\n")->after == "format: beredskab-plan/3\nc: 1\n");
}

TEST_CASE("today's form is left as it is") {
  const auto done = plan("format: beredskab-plan/3\na: 1\n");
  REQUIRE(done);
  CHECK(done->changes.empty());
  CHECK(done->after == done->before);
}

TEST_CASE("a newer version, another format, or a step that is missing") {
  for (const auto* format :
       {"beredskab-plan/4", "beredskab-card/1", "beredskab-plan/0", "plan", "beredskab-plan/x"}) {
    CAPTURE(format);
    CHECK_FALSE(plan(std::string("format: ") + format + "\n"));
  }
  CHECK_FALSE(plan("format: beredskab-plan/1\n", "beredskab-plan/4"));
}

TEST_CASE("line ends, the mark in front, and a format that is not said") {
  CHECK(plan("format: beredskab-plan/3\r\na: 1\n\r\n")->after ==
        "format: beredskab-plan/3\na: 1\n\n");
  CHECK(plan("\xEF\xBB\xBF"
             "format: beredskab-plan/3\n")
            ->after == "format: beredskab-plan/3\n");
  CHECK(plan("# k\n\n# l\na: 1\n")->after == "# k\n\n# l\nformat: beredskab-plan/3\na: 1\n");
  CHECK(plan("")->after == "format: beredskab-plan/3\n");
  CHECK(plan("# k")->after == "# k\nformat: beredskab-plan/3\n");
}

}  // namespace
}  // namespace store
