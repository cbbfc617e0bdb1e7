#include <doctest/doctest.h>
#include <fmt/format.h>

#include "render/documents/period_view.hpp"

namespace render {
namespace {

constexpr std::int64_t minute = 60;

std::string told(const std::vector<model::ResponseTimes>& times) {
  const auto view = delays_view(times);
  if (!view) return "nothing";
  std::string all =
      fmt::format("{} {} / {} {}:", view->activation, view->activation_median.value_or("-"),
                  view->last_reached, view->last_reached_median.value_or("-"));
  for (const auto& row : view->rows) {
    if (row.activation + row.last_reached == 0) continue;
    all += fmt::format(" {} {} {}", row.text, row.activation, row.last_reached);
  }
  return all;
}

TEST_CASE("where nothing is known, nothing is said") {
  CHECK(told({}) == "nothing");
  CHECK(told({{}, {}}) == "nothing");
}

TEST_CASE("how many took so long, and the one in the middle") {
  CHECK(told({{0, {}}}) == "1 1 min / 0 -: under 15 min 1 0");
  CHECK(told({{10 * minute, 15 * minute}, {20 * minute, {}}, {5 * minute, 300 * minute}}) ==
        "3 halvdelen inden for 10 min / 2 halvdelen inden for 15 min: under 15 min 2 0 "
        "15–30 min 1 1 4 timer eller mere 0 1");
}

}  // namespace
}  // namespace render
