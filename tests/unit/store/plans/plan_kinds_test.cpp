#include "store/plans/plan_kinds.hpp"

#include <doctest/doctest.h>

namespace store {
namespace {

TEST_CASE("which files are the workspace's own") {
  for (const auto* path : {"plans/plans.yaml", "plans/p/plan.yaml", "plans/p/participants.yaml",
                           "plans/p/document-2026.yaml", "plans/p/cards/k.yaml",
                           "plans/p/helhedsplan.yaml", "deep/below/plans/p/document.yaml"}) {
    CAPTURE(path);
    CHECK(is_plan_file(path));
    CHECK(is_workspace_file(path));
  }
  for (const auto* path : {"templates/summary.md.mustache", "plans/p/templates/a.html.mustache",
                           "plans/plan.schema.json", ".gitattributes", "records/README.md"}) {
    CAPTURE(path);
    CHECK_FALSE(is_plan_file(path));
    CHECK(is_workspace_file(path));
  }
  for (const auto* path :
       {"foto.jpg", "plans/p/foto.jpg", "plans/p/.plan.yaml.swp", "plans/x.yaml", "templates/x.txt",
        "src/README.md", "plan.yaml", "p/plan.yaml", "plans/p/cards/deep/k.yaml"}) {
    CAPTURE(path);
    CHECK_FALSE(is_workspace_file(path));
  }
}

TEST_CASE("faults of a file by itself") {
  CHECK_FALSE(faults_of_plan_file("plans/plans.yaml",
                                  "format: beredskab-plans/1\ndefault: pp\n"
                                  "timezone: Europe/Copenhagen\n")
                  .has_errors());
  CHECK(faults_of_plan_file("plans/plans.yaml", "format: beredskab-plans/1\n").has_errors());
}

}  // namespace
}  // namespace store
