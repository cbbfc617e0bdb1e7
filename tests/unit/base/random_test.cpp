#include "base/random.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace base {
namespace {

const std::string letters = "abcdefghjkmnpqrstwxyz";
const std::string alphabet = letters + "23456789";

TEST_CASE("a seed gives the same ids for ever") {
  // From splitmix64's published first outputs for this seed, 6457827717110365317 and so on.
  RandomIds ids(1234567);
  CHECK(ids.next() == "se42qg");
  CHECK(ids.next() == "tr2p9y");
  CHECK(ids.next() == "dm7wet");
}

TEST_CASE("seeds differ") { CHECK(RandomIds(1).next() != RandomIds(2).next()); }

TEST_CASE("ids have six characters that are not mistaken for others, a letter first") {
  for (const bool seeded : {true, false}) {
    CAPTURE(seeded);
    RandomIds ids = seeded ? RandomIds(7) : RandomIds();
    std::set<char> firsts;
    std::set<char> others;
    for (int i = 0; i < 3000; ++i) {
      const std::string id = ids.next();
      REQUIRE(id.size() == 6);
      firsts.insert(id[0]);
      others.insert(id.begin() + 1, id.end());
    }
    // All of the alphabet, and nothing else.
    CHECK(std::string(firsts.begin(), firsts.end()) == letters);
    CHECK(others == std::set<char>(alphabet.begin(), alphabet.end()));
  }
}

TEST_CASE("ids that sort one behind the other, hundreds of them") {
  RandomIds ids(7);
  std::string last = ids.next();
  for (int i = 0; i < 500; ++i) {
    const std::string id = ids.next_after(last);
    REQUIRE(id.size() == 6);
    REQUIRE(id > last);
    REQUIRE(id.find_first_not_of(alphabet) == std::string::npos);
    last = id;
  }
  CHECK(ids.next_after("zzzzzy") == "zzzzzz");
  CHECK(ids.next_after("zzzzzz").size() == 6);
  CHECK(ids.next_after("azzzzz").starts_with("b"));
}

TEST_CASE("without a seed no two sources agree") {
  std::set<std::string> seen;
  for (int i = 0; i < 50; ++i) seen.insert(RandomIds().next());
  // One in 430 million: two equal ones would be a wonder.
  CHECK(seen.size() >= 49);
}

}  // namespace
}  // namespace base
