#include "store/yaml/tree.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"

namespace store {
namespace {

using test::brief;

// `{a: 1, b: ["x", |y]}`: the kinds of quotes are kept, plain scalars stand bare.
std::string show(const Node& node) {
  std::string all;
  switch (node.kind) {
    case Node::Kind::null: return "null";
    case Node::Kind::scalar:
      return node.quote == Node::Quote::quoted  ? "\"" + node.text + "\""
             : node.quote == Node::Quote::block ? "|" + node.text
                                                : node.text;
    case Node::Kind::list:
      for (const auto& item : node.items) all += (all.empty() ? "" : ", ") + show(item);
      return "[" + all + "]";
    case Node::Kind::map:
      for (const auto& [key, offset, value] : node.members) {
        all += (all.empty() ? "" : ", ") + key + ": " + show(value);
      }
      return "{" + all + "}";
  }
  return {};
}

// The tree, or the faults; both where there is a tree with faults.
std::string parsed(std::string bytes, EndMarker end = EndMarker::forbidden) {
  base::Diagnostics found;
  const auto root = parse_tree(Source("prøve.yaml", std::move(bytes)), end, found);
  const std::string faults = brief(found);
  if (!root) return faults;
  return show(*root) + (faults.empty() ? "" : " " + faults);
}

TEST_CASE("what people write by hand becomes a tree") {
  CHECK(parsed("a: 1\nb: x y\n") == "{a: 1, b: x y}");
  CHECK(parsed("a: \"x\"\nb: 'y''s'\n\"c\": z\n") == "{a: \"x\", b: \"y's\", c: z}");
  CHECK(parsed("a: [x, \"y\", [z]]\nb: {c: d, e: [f]}\n") ==
        "{a: [x, \"y\", [z]], b: {c: d, e: [f]}}");
  CHECK(parsed("a:\n  - x\n  - y: 1\n    z: 2\n  - - p\n    - q\nb:\n- r\n") ==
        "{a: [x, {y: 1, z: 2}, [p, q]], b: [r]}");
  CHECK(parsed("a: |\n  x\n   y\n\n  z\nb: >-\n  p\n  q\n") == "{a: |x\n y\n\nz\n, b: |p q}");
  CHECK(parsed("# x\n\na: 1 # y\n\n  # z\nb: 2\n") == "{a: 1, b: 2}");
  CHECK(parsed("a: x#y\nb: \"#\"\nc: http://x\nd: 22:15\n") ==
        "{a: x#y, b: \"#\", c: http://x, d: 22:15}");
  CHECK(parsed("a: [\n  x,\n  y\n]\n") == "{a: [x, y]}");
  CHECK(parsed("---\na: 1\n") == "{a: 1}");
  CHECK(parsed("{a: 1}\n") == "{a: 1}");
  CHECK(parsed("a: 1") == "{a: 1}");
}

TEST_CASE("numbers and words stay as they are written") {
  CHECK(parsed("a: 010\nb: no\nc: 0x1F\nd: 1e3\ne: 2026-11-20\n") ==
        "{a: 010, b: no, c: 0x1F, d: 1e3, e: 2026-11-20}");
}

TEST_CASE("null has no value") {
  CHECK(parsed("a:\nb: ~\nc: null\nd: nullable\ne: \"null\"\n") ==
        "{a: null, b: null, c: null, d: nullable, e: \"null\"}");
  CHECK(parsed("a: [x, ~]\nb:\n  -\n  - y\n") == "{a: [x, null], b: [null, y]}");
}

TEST_CASE("each node knows where it stands") {
  const std::string bytes = "æ: x\nb:\n  - \"y\"\n  - {c: |\n";
  base::Diagnostics found;
  const auto root = parse_tree(Source("prøve.yaml", "b:\n  - \"y\"\n  - c: z\nd:\ne: |\n  x\n"),
                               EndMarker::forbidden, found);
  REQUIRE(root);
  CHECK(root->offset == 0);
  CHECK(root->members[0].offset == 0);
  CHECK(root->find("b")->offset == 5);
  CHECK(root->find("b")->items[0].offset == 7);
  CHECK(root->find("b")->items[1].offset == 15);
  CHECK(root->find("b")->items[1].find("c")->offset == 18);
  CHECK(root->find("d")->offset == 22);  // behind the colon
  CHECK(root->find("e")->offset == 26);
  CHECK(root->find("f") == nullptr);
}

// The traps of yaml-cpp 0.7: what its nodes accept, drop or change in silence.
TEST_CASE("no line and no key gets lost in silence") {
  CHECK(parsed("a: 1\na: 2\n") == "{a: 1} duplicate-key 2:1");
  CHECK(parsed("a: 1\nb: {c: 2, c: 3}\n\"a\": 4\n") ==
        "{a: 1, b: {c: 2}} duplicate-key 2:11, duplicate-key 3:1");
  CHECK(parsed("- a\nb: 1\n") == "dropped-line 2:1");
  CHECK(parsed("a: 1\n- b\n") == "yaml-syntax 2:1");
  CHECK(parsed("  a: 1\nb: 2\n") == "dropped-line 2:1");
  CHECK(parsed("a: 1\n%foo: bar\n") == "directive 2:1");
  CHECK(parsed("%YAML 1.2\n---\na: 1\n") == "directive 1:1");
  CHECK(parsed("a: \"x\nb: y\"\n") == "unterminated-quote 1:4");
  CHECK(parsed("a: 'x\nb: y'\n") == "unterminated-quote 1:4");
  CHECK(parsed("a: \"x\nb: \"y\"\n") == "unterminated-quote 1:4");
  CHECK(parsed("a: \"x\\\"\n") == "unterminated-quote 1:4");
  CHECK(parsed("a: \"x\"#y\n") == "text-after-quote 1:7");
  CHECK(parsed("a: \"x\" y\n") == "text-after-quote 1:8");
  CHECK(parsed("a: 'x'y'\n") == "text-after-quote 1:7");
  CHECK(parsed("a: x\n  y\n") == "multi-line-scalar 2:3");
  CHECK(parsed("a: [x\n  y]\n") == "multi-line-scalar 1:5");
  CHECK(parsed("a:\n  x\n  y\n") == "yaml-syntax 3:3");
}

TEST_CASE("one file is one document") {
  CHECK(parsed("a: 1\n---\nb: 2\n") == "second-document 2:1");
  CHECK(parsed("---\n---\na: 1\n") == "dropped-line 2:1");
  CHECK(parsed("a: 1\n--- b\n") == "second-document 2:1");
  CHECK(parsed("a: 1\n...\n") == "content-after-end 2:1");
  CHECK(parsed("a: 1\n...\n", EndMarker::required) == "{a: 1}");
  CHECK(parsed("a: 1\n...\nb: 2\n...\n", EndMarker::required) == "content-after-end 2:1");
  CHECK(parsed("a: 1\n... # x\n...\n", EndMarker::required) == "content-after-end 2:1");
  CHECK(parsed("a: |\n  ...\n...\n", EndMarker::required) == "{a: |...\n}");
  CHECK(parsed("a: 1\n", EndMarker::required) == "cut-off 1:5");
  CHECK(parsed("a: 1\n...", EndMarker::required) == "cut-off 2:4");
}

TEST_CASE("the arts of YAML that nobody needs are refused") {
  CHECK(parsed("a: &x 1\n") == "anchor 1:4");
  CHECK(parsed("a: &x {b: 1}\n") == "anchor 1:4");
  CHECK(parsed("a: &x [b]\n") == "anchor 1:4");
  CHECK(parsed("a: &x\n").starts_with("anchor 1:"));
  CHECK(parsed("a: *x\n") == "anchor 1:4");
  CHECK(parsed("a: &x 1\nb: *x\n") == "anchor 1:4");
  CHECK(parsed("a: !!str 1\n") == "tag 1:4");
  CHECK(parsed("a: !x [b]\n") == "tag 1:4");
  CHECK(parsed("a: !x {b: 1}\n") == "tag 1:4");
  CHECK(parsed("a: ! b\n") == "tag 1:4");
  CHECK(parsed("<<: {a: 1}\n") == "merge-key 1:1");
  CHECK(parsed("\"<<\": {a: 1}\n") == "{<<: {a: 1}}");
  CHECK(parsed("? a\n: b\n") == "complex-key 1:1");
  CHECK(parsed("[a]: b\n") == "complex-key 1:1");
  CHECK(parsed("{a: b}: c\n") == "complex-key 1:1");
  CHECK(parsed("a: {[b]: c}\n") == "complex-key 1:5");
  CHECK(parsed("~: b\n") == "complex-key 1:1");
}

TEST_CASE("a file of too many levels is refused, not followed into the deep") {
  const auto nested = [](int depth) {
    return "a: " + std::string(static_cast<std::size_t>(depth), '[') + "x" +
           std::string(static_cast<std::size_t>(depth), ']') + "\n";
  };
  CHECK(parsed(nested(63)) == "{" + nested(63).substr(0, nested(63).size() - 1) + "}");
  CHECK(parsed(nested(64)) == "too-deep 1:67");
  CHECK(parsed(nested(100000)) == "too-deep 1:67");
  std::string maps;
  for (std::size_t i = 0; i < 65; ++i) maps += std::string(i, ' ') + "a:\n";
  CHECK(parsed(maps + std::string(65, ' ') + "b: 1\n") == "too-deep 65:65");
}

TEST_CASE("the file must hold a map") {
  CHECK(parsed("") == "empty-file");
  CHECK(parsed(" \n\n") == "empty-file");
  CHECK(parsed("# x\n") == "empty-file");
  CHECK(parsed("---\n") == "empty-file");
  CHECK(parsed("- a\n- b\n") == "wrong-shape 1:1");
  CHECK(parsed("[a]\n") == "wrong-shape 1:1");
  CHECK(parsed("a\n") == "yaml-syntax 1:1");
}

TEST_CASE("columns count characters") {
  CHECK(parsed("æøå: \"ø🚒\" å\n") == "text-after-quote 1:11");
  CHECK(parsed("å: {æ: 1, æ: 2}\n") == "{å: {æ: 1}} duplicate-key 1:11");
}

}  // namespace
}  // namespace store
