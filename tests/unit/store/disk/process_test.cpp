#include "store/disk/process.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace store {
namespace {

TEST_CASE("a program reads its input whole, and sees no other environment") {
  const std::string input(300'000, 'x');
  const auto echoed = run_process({"cat"}, {}, input);
  CHECK(echoed.ok());
  CHECK(echoed.output == input);
  CHECK(run_process({"env"}, {"A=1", "B=æ"}).output == "A=1\nB=æ\n");
}

TEST_CASE("what it says of its end") {
  // /proc takes no new entries, so nobody can have made this one.
  const auto failed = run_process({"ls", "/proc/none"}, {"LC_ALL=C"});
  CHECK(failed.started());
  CHECK_FALSE(failed.ok());
  CHECK(failed.errors.find("/proc/none") != std::string::npos);
  CHECK_FALSE(run_process({"no-such-program-here"}, {}).started());
  // Not reading the input is no fault.
  CHECK(run_process({"true"}, {}, std::string(300'000, 'x')).ok());
}

TEST_CASE("variables are left out by their whole names") {
  for (const auto& variable : environment_without({"PATH"})) {
    CHECK_FALSE(variable.starts_with("PATH="));
  }
  const auto all = environment_without({"PAT"});
  CHECK(std::any_of(all.begin(), all.end(),
                    [](const std::string& variable) { return variable.starts_with("PATH="); }));
}

}  // namespace
}  // namespace store
