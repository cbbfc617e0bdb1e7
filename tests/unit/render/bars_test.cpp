#include "render/markdown/bars.hpp"

#include <doctest/doctest.h>

TEST_CASE("bars are as long as their share of the largest") {
  const auto d = [](std::string_view text) { return *base::Decimal::parse(text); };
  CHECK(render::bar_lengths({d("15"), d("30"), d("0"), d("-3"), d("0.01")}) ==
        std::vector<int>{50, 100, 0, 0, 1});
  CHECK(render::bar_lengths({d("0")}) == std::vector<int>{0});
  CHECK(render::bar_lengths(std::vector<base::Decimal>{}).empty());
}
