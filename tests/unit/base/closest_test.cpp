#include "base/closest.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

namespace base {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("edit_distance") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("coordinator", "kordinator") == 2);
  CHECK(edit_distance("ab", "ba") == 1);
  CHECK(edit_distance("abcd", "acbd") == 1);
  CHECK(edit_distance("ca", "abc") == 3);  // a swapped pair is not edited again
  CHECK(edit_distance("ÆBLE", "æble") == 0);
  CHECK(edit_distance("ø", "o") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("sitting", "kitten") == 3);
}

TEST_CASE("closest") {
  const Lines commands = {"activate", "call", "close", "log", "status", "summary"};
  CHECK(closest("kall", commands) == "call");
  CHECK(closest("statsu", commands) == "status");
  CHECK(closest("ACTIVATE", commands) == "activate");
  CHECK(closest("act", commands) == "activate");
  CHECK(closest("s", commands) == "status");
  CHECK_FALSE(closest("xyzzy", commands));
  CHECK_FALSE(closest("", commands));
  CHECK_FALSE(closest("log", {}));
  // At most a third differs: two of six, but not two of five.
  CHECK(closest("abcdxx", Lines{"abcdef"}) == "abcdef");
  CHECK_FALSE(closest("abcxx", Lines{"abcde"}));
  // The nearest, and of equals the first.
  CHECK(closest("abcdefgh", Lines{"abcdefxx", "abcdefgx"}) == "abcdefgx");
  CHECK(closest("abx", Lines{"aby", "abz"}) == "aby");
  CHECK_FALSE(closest(std::string(2'000'000, 'a'), commands));
}

TEST_CASE("few") {
  const Lines commands = {"activate", "call", "close"};
  CHECK(few_text("x", commands) == "activate, call, close");
  Lines many;
  for (int number = 100; number < 300; ++number) many.push_back("nr-" + std::to_string(number));
  CHECK(few("nr-250", many).named.front() == "nr-250");
  CHECK(few_text("nr", many).ends_with(" … og 192 til"));
}

}  // namespace
}  // namespace base
