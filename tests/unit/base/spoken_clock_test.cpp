#include "base/spoken_clock.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace base {
namespace {

// «10.30 of twelve», and what is left of the words; «-» where they are none.
std::string taken(std::string_view text, bool beside_day = false) {
  Words words(text);
  const auto said = take_clock(words, beside_day);
  if (!said) return "-";
  return fmt::format("{}.{:02}{}|{}", said->clock.hour, said->clock.minute,
                     said->of_twelve ? " of twelve" : "", words.word());
}

std::string shown(const std::optional<Clock>& clock) {
  return clock ? fmt::format("{}.{:02}", clock->hour, clock->minute) : "both";
}

TEST_CASE("clock times as they are said and written") {
  CHECK(taken("halv elleve i går") == "10.30 of twelve|i");
  CHECK(taken("kvart i et") == "0.45 of twelve|");
  CHECK(taken("fem minutter i halv ti") == "9.25 of twelve|");
  CHECK(taken("ti over 22") == "22.10|");
  CHECK(taken("kl. ti i går") == "10.00 of twelve|i");
  CHECK(taken("kl 22") == "22.00|");
  CHECK(taken("2210") == "22.10|");
  CHECK(taken("22") == "-");
  CHECK(taken("22", true) == "22.00|");
  CHECK(taken("halv naboen") == "-");
}

TEST_CASE("the part of the day, else what is nearest, says which of the two is meant") {
  const SaidClock half{{10, 30}, true};
  CHECK(shown(meant(half, Part::any)) == "both");
  CHECK(shown(meant(half, Part::evening)) == "22.30");
  CHECK(shown(meant(half, Part::morning)) == "10.30");
  CHECK(shown(meant({{0, 0}, true}, Part::night)) == "0.00");
  CHECK(shown(meant({{22, 10}, false}, Part::any)) == "22.10");
  CHECK(shown(meant_near(half, {12, 0}, true)) == "10.30");
  CHECK(shown(meant_near(half, {12, 0}, false)) == "22.30");
  CHECK(shown(meant_near(half, {9, 0}, true)) == "22.30");
}

}  // namespace
}  // namespace base
