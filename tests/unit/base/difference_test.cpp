#include "base/difference.hpp"

#include <doctest/doctest.h>

namespace base {
namespace {

// Without the heading's two lines, which one test looks at.
std::string hunks(std::string_view before, std::string_view after) {
  const auto whole = unified_difference("f", before, after);
  const auto first = whole.find("@@");
  return first == std::string::npos ? whole : whole.substr(first);
}

TEST_CASE("no difference is nothing") {
  CHECK(unified_difference("f", "a\nb\n", "a\nb\n").empty());
  CHECK(unified_difference("f", "", "").empty());
}

TEST_CASE("the heading names the file") {
  CHECK(unified_difference("plans/x.yaml", "a\n", "b\n") ==
        "--- plans/x.yaml, som den er\n+++ plans/x.yaml, som den bliver\n"
        "@@ -1,1 +1,1 @@\n-a\n+b\n");
}

TEST_CASE("three lines stand around a change") {
  CHECK(hunks("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nny\n5\n6\n7\n8\n9\n") ==
        "@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+ny\n 5\n 6\n 7\n");
}

TEST_CASE("changes six lines apart share a hunk, seven apart do not") {
  CHECK(hunks("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n") ==
        "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
  CHECK(hunks("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n") ==
        "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

TEST_CASE("to and from nothing") {
  CHECK(hunks("", "a\n") == "@@ -0,0 +1,1 @@\n+a\n");
  CHECK(hunks("a\n", "") == "@@ -1,1 +0,0 @@\n-a\n");
}

TEST_CASE("a file that ends without a line break") {
  CHECK(hunks("a", "a\nb") ==
        "@@ -1,1 +1,2 @@\n-a\n\\ Filen slutter uden linjeskift\n+a\n+b\n"
        "\\ Filen slutter uden linjeskift\n");
}

TEST_CASE("what is common stays in place") {
  CHECK(hunks("a\nb\nc\n", "b\nx\nc\n") == "@@ -1,3 +1,3 @@\n-a\n b\n+x\n c\n");
}

}  // namespace
}  // namespace base
