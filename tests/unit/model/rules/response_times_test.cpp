#include "model/rules/response_times.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

std::string minutes(const History& history) {
  const auto times = response_times(history.fold(), nullptr);
  const auto told = [](const std::optional<std::int64_t>& seconds) {
    return seconds ? std::to_string(*seconds / 60) : std::string("-");
  };
  return told(times.to_activation) + " " + told(times.to_last_reached);
}

TEST_CASE("an activation that opens the incident was typed after it happened") {
  History history;
  history.add("22:00", "22:20", calling({"bo", "rie"}));
  CHECK(minutes(history) == "20 -");
  history.add("22:25", call("bo", Outcome::reached));
  history.add("22:40", call("rie", Outcome::no_answer));
  CHECK(minutes(history) == "20 -");  // somebody is left to reach
  history.add("22:50", call("rie", Outcome::reached));
  CHECK(minutes(history) == "20 50");
}

TEST_CASE("after a report the activation has its own time") {
  History history;
  history.add("21:00", "21:30", test::report());
  CHECK(minutes(history) == "- -");
  history.add("22:00", "22:05", calling({"bo", "rie"}));
  CHECK(minutes(history) == "60 -");
}

TEST_CASE("what was typed in long afterwards says nothing") {
  History history;
  history.add("08:00", "22:00", calling({"bo", "rie"}));
  history.add("08:50", "22:01", call("rie", Outcome::reached));
  history.add("09:00", "22:02", call("bo", Outcome::reached));
  CHECK(minutes(history) == "- 60");
}

}  // namespace
}  // namespace model
