#include "store/sync/file_merge.hpp"

#include <doctest/doctest.h>

namespace store {
namespace {

FileValues values(const std::string& yaml) { return *values_of("x.yaml", yaml); }

TEST_CASE("what a file says, by its places") {
  CHECK(values("a: 1\nlist:\n  - {id: x, n: [1, 2]}\n  - {id: y, n: z}\nplain: [p, q]\n") ==
        FileValues{{"a", "1"},
                   {"list/x/id", "x"},
                   {"list/x/n", "1; 2"},
                   {"list/y/id", "y"},
                   {"list/y/n", "z"},
                   {"plain", "p; q"}});
  CHECK(values("list: [{a: 1}, {a: 2}]\n") == FileValues{{"list", "a: 1; a: 2"}});
  CHECK_FALSE(values_of("x.yaml", "a: 1\na: 2\n"));
  CHECK_FALSE(values_of("x.yaml", "<<<<<<< her\n"));
}

TEST_CASE("an id that stands twice is no place") {
  CHECK(values("list: [{id: x, a: 1}, {id: x, a: 2}]\n") ==
        FileValues{{"list", "id: x, a: 1; id: x, a: 2"}});
}

TEST_CASE("what only one side changed is theirs; the rest is a dispute") {
  const auto base = values("a: 1\nb: 1\nc: 1\nd: 1\n");
  const auto ours = values("a: 2\nb: 1\nc: 2\nd: 2\nours: 1\n");
  const auto theirs = values("a: 1\nc: 3\nd: 2\ntheirs: 1\n");
  const auto merge = merge_values(base, ours, theirs);
  CHECK(merge.agreed == FileValues{{"a", "2"}, {"d", "2"}, {"ours", "1"}, {"theirs", "1"}});
  REQUIRE(merge.disputes.size() == 1);
  CHECK(merge.disputes[0].place == "c");
  CHECK(merge.disputes[0].ours == "2");
  CHECK(merge.disputes[0].theirs == "3");
}

TEST_CASE("a place and what lies in it") {
  const FileValues all{{"p/a", "1"}, {"p/ab", "2"}, {"p/a/x", "3"}};
  CHECK(values_below(all, "p/a") == FileValues{{"p/a", "1"}, {"p/a/x", "3"}});
}

}  // namespace
}  // namespace store
