#include "render/markdown/conventions.hpp"

#include <doctest/doctest.h>

namespace render::markdown {
namespace {

Block only(std::string_view text) {
  auto document = parse(text);
  REQUIRE(document.size() == 1);
  return document.front();
}

TEST_CASE("small print, labels, marks and the title") {
  CHECK(all_emphasis(only("*a **b** c*").runs));
  CHECK_FALSE(all_emphasis(only("*a* b").runs));
  CHECK(all_strong(only("**a**").runs));
  CHECK_FALSE(all_strong(Runs{}));
  CHECK(marks_end(only("# **ØVELSE** **UDKAST** Til *alle*")) == 3);
  CHECK(marks_end(only("## **ØVELSE** a")) == 0);
  CHECK(title_of(parse("a\n\n# **ØVELSE** **UDKAST** Til *alle*<br>nu\n\n# b")) == "Til alle nu");
  CHECK(title_of(parse("a")).empty());
}

TEST_CASE("numbers that are text") {
  auto list = only("- 2\\. a\n- 10\\) b");
  CHECK(numbers_itself(list));
  CHECK(take_number(list.blocks[1]) == "10)");
  CHECK(plain(list.blocks[1].blocks[0].runs) == "b");
  for (const auto* other : {"1. a", "- 2\\. a\n- b", "- 22.15 a", "- [ ] 2\\. a", "-", "- a"}) {
    CHECK_FALSE(numbers_itself(only(other)));
  }
}

}  // namespace
}  // namespace render::markdown
