// The quick reader takes what our emitter writes, and nothing else.
#include "store/yaml/exact.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "target.hpp"

namespace {

bool taken(std::string text) {
  fuzz::exact(text);  // throws where the strict reader would have taken it otherwise
  return store::exact_tree(store::Source("fil.yaml", std::move(text))).has_value();
}

}  // namespace

TEST_CASE("what the emitter writes is read without yaml-cpp") {
  for (const std::string text :
       {"a: b\n", "a: -1\n", "a256: b\n", "at: 2026-11-20T22:30:00+01:00\n",
        "a_b: \"æ «ø» # å: [x]\"\n", "a: \"\\\"\\\\\\n\\t\\x1b\\u2028\"\n", "a: [b, c-d, 1]\n",
        "a: |\n  b\n", "a: |-\n  b\n\n  # c: d\n", "a:\n  - \"b\"\n  - |-\n    c\n    d\ne: f\n",
        "a:\n  b: c\n  d:\n    e: f\ng: h\n",
        "a:\n  - b: c\n    d: |\n      e\n  - b: \"f\"\n    g:\n      - h: i\n"}) {
    CAPTURE(text);
    CHECK(taken(text + "...\n"));
  }
}

TEST_CASE("whatever is written otherwise is left to the strict reader") {
  for (const std::string text :
       {// a key twice, no key, a key that is none
        "a: b\na: c\n", "b\n", "null: b\n", "A: b\n", "<<: b\n", "\"a\": b\n", "a : b\n", "a:b\n",
        "1a: b\n",
        // values that are nothing, or go on
        "a:\n", "a: null\n", "a: ~\n", "a: b c\n", "a: b:\n", "a: b\n  c\n", "a: 'b'\n",
        "a: \"b\" # c\n", "a: \"b\nc\"\n", "a: \"b\n", "a: \"\\q\"\n", "a: \"\\ud800\"\n",
        "a: \"\\x4\"\n", "a: b # c\n", "a: b \n", "a: {b: c}\n", "a: []\n", "a: [b,c]\n",
        "a: [b, c\n", "a: [b: c]\n", "a: &b c\n", "a: *b\n", "a: !b c\n",
        // indented otherwise
        "  a: b\n", "a:\n   b: c\n", "a:\n- \"b\"\n", "a:\n  -  \"b\"\n", "a:\n  - b\n",
        "a:\n  - \"b\"\n - \"c\"\n",
        // blocks
        "a: |+\n  b\n", "a: |2\n  b\n", "a: >\n  b\n", "a: |\n\n  b\n", "a: |\n   b\n",
        "a: |\n  b \n", "a: |\n  b\n\n", "a: |\n",
        // lines that are no members
        "a: b\n\nc: d\n", "# a\nb: c\n", "a: b\n---\nc: d\n", "%a\nb: c\n", "a: b\n...\nc: d\n",
        // bytes
        "a: \"\xff\"\n", "a: \"\x01\"\n", "a: \"\xc2\x85\"\n",
        "\xef\xbb\xbf"
        "a: b\n",
        "a:\t\"b\"\n"}) {
    CAPTURE(text);
    CHECK_FALSE(taken(text + "...\n"));
  }
  for (const std::string text :
       {"", "...\n", "a: b\n", "a: b\n...", "a: b\n...\n\n", "a: b\n... \n"}) {
    CAPTURE(text);
    CHECK_FALSE(taken(text));
  }
}
