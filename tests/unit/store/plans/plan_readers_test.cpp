#include "store/plans/plan_readers.hpp"

#include <doctest/doctest.h>

#include "../sound_plan.hpp"

namespace store {
namespace {

using namespace test;

TEST_CASE("each file is of its own format") {
  const auto read = [](auto reader, std::string_view bytes) {
    return brief(reader(Source("x.yaml", std::string(bytes))).diagnostics);
  };
  CHECK(read(read_plans, sound_plans) == "");
  CHECK(read(read_plan, sound_plan) == "");
  CHECK(read(read_participants, sound_participants) == "");
  CHECK(read(read_document, sound_document) == "");
  CHECK(read(read_plan, sound_plans) == "wrong-format 1:9");
  CHECK(read(read_plan, "name: x\n") == "missing-field 1:1");
  CHECK(read(read_plan, std::string(sound_plan) + "...\n") == "content-after-end 8:1");
  CHECK(read(read_document, replaced(sound_document, "2026-12-31", "2025-12-31")) ==
        "bad-period 3:31");
}

}  // namespace
}  // namespace store
