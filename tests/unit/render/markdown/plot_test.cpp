#include "render/markdown/plot.hpp"

#include <doctest/doctest.h>

namespace render::markdown {
namespace {

TEST_CASE("a bar of two parts, measured against the longest") {
  const auto plot = parse_plot(
      "Område | I alt | Planen brugt █ | Ikke brugt ░\n"
      "Ringparken | 10 | 4 | 6\n\n"
      "a\\|b\\\\c | 1 | 0 | 1\n"
      "Intet | 0 | 0\n");
  REQUIRE(plot.columns.size() == 4);
  CHECK(plot.columns[2] == Plot::Column{"Planen brugt", Plot::Part::dark});
  CHECK(plot.bars == std::vector<std::size_t>{2});
  REQUIRE(plot.rows.size() == 3);
  CHECK(plot.rows[1][0] == "a|b\\c");
  CHECK(plot.rows[2].size() == 4);
  CHECK(plot.lengths[0][0].length == 100);
  CHECK(plot.lengths[0][0].dark == 40);
  CHECK(plot.lengths[1][0].length == 10);
  CHECK(plot.lengths[1][0].dark == 0);
  CHECK(plot.lengths[2][0].length == 0);
  CHECK(told(plot, 0, 0) == "Planen brugt 4, Ikke brugt 6");
}

TEST_CASE("a bar of three parts") {
  const auto plot =
      parse_plot("Type | Brugt █ | Ikke ▒ | Uafgjort ░\nA | 1 | 2 | 1\nB | 0 | 0 | 2\n");
  CHECK(plot.bars == std::vector<std::size_t>{1});
  CHECK(plot.parted);
  CHECK(plot.lengths[0][0].dark == 25);
  CHECK(plot.lengths[0][0].middle == 75);
  CHECK(plot.lengths[0][0].length == 100);
  CHECK(plot.lengths[1][0].middle == 0);
  CHECK(told(plot, 0, 0) == "Brugt 1, Ikke 2, Uafgjort 1");
}

TEST_CASE("several bars; what is not nought is seen") {
  const auto plot = parse_plot(" | a █ | b █\nx | 1 | 1.000,5\n");
  CHECK(plot.bars == std::vector<std::size_t>{1, 2});
  CHECK(plot.lengths[0][0].length == 1);
  CHECK(plot.lengths[0][1].length == 100);
  CHECK(plot.lengths[0][1].dark == 100);
  CHECK(told(plot, 0, 1) == "b 1.000,5");
}

TEST_CASE("Danish numbers") {
  CHECK(number_of("44.450") == 444'500'000);
  CHECK(number_of("58,30") == 583'000);
  CHECK(number_of("-2") == -20'000);
  CHECK(number_of("ukendt") == 0);
}

TEST_CASE("which code is a plot") {
  CHECK(is_plot("plot"));
  CHECK(is_plot("plot months"));
  CHECK_FALSE(is_plot("plots"));
  CHECK_FALSE(is_plot(""));
}

}  // namespace
}  // namespace render::markdown
