#include "model/new_id.hpp"

#include <doctest/doctest.h>

#include <set>

#include "build.hpp"

namespace model {
namespace {

// The ids of these names, each given out in its turn.
std::string ids(std::initializer_list<std::string_view> names,
                std::initializer_list<std::string_view> taken = {}) {
  std::set<PersonId> used;
  for (const auto id : taken) used.insert(test::person(id));
  std::vector<PersonId> made;
  for (const auto name : names) {
    made.push_back(new_id<PersonId>(name, "person", [&](const auto& id) {
      return used.count(id) != 0;
    }));
    used.insert(made.back());
  }
  return test::show(made);
}

TEST_CASE("an id is made from the name") {
  CHECK(ids({"Lene Prøve", "Åse Ærø-Tænkt", "Zoë"}) == "[lene-proeve, aase-aeroe-taenkt, zoe]");
}

TEST_CASE("a name that makes no id gets one all the same") {
  CHECK(ids({"3 F", "X", "no", "Null", "漢字", "🚒", "…"}) ==
        "[person-3-f, person-x, person-no, person-null, person, person-2, person-3]");
}

TEST_CASE("an id is given out once") {
  CHECK(ids({"Bo", "Bo", "BO!", "bo"}) == "[bo, bo-2, bo-3, bo-4]");
  CHECK(ids({"Bo", "Bo"}, {"bo", "bo-2", "bo-4"}) == "[bo-3, bo-5]");
  // Of a name that looks like a numbered one too.
  CHECK(ids({"Bo", "Bo 2", "Bo"}) == "[bo, bo-2, bo-3]");
}

}  // namespace
}  // namespace model
