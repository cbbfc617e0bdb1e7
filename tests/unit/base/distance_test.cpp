#include "base/distance.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace base {

TEST_CASE("spoken_distance: how far away, to come or past") {
  const auto said = [](std::string_view text) {
    return spoken_distance(Words(text)).value_or("-");
  };
  CHECK(said("om 10 min.") == "+10m");
  CHECK(said("om to timer") == "+2h");
  CHECK(said("om en uge") == "+7d");
  CHECK(said("om en halv time") == "+30m");
  CHECK(said("for 2 timer siden") == "-2h");
  CHECK(said("for et kvarter siden") == "-15m");
  CHECK(said("en time siden") == "-1h");
  for (const auto* text : {"", "om", "10 min.", "for 10 min.", "om 10 min. siden", "om 10 år",
                           "om 10x min.", "om 12345 min."}) {
    CHECK_MESSAGE(said(text) == "-", text);
  }
}

TEST_CASE("whole_days: days alone") {
  CHECK(whole_days("+3d") == 3);
  CHECK(whole_days("-14d") == -14);
  for (const auto* text : {"3d", "+d", "+3h", "+3d2h", "+12345d", ""})
    CHECK_MESSAGE(!whole_days(text), text);
}

}  // namespace base
