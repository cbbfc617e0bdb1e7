#include "store/yaml/line_walk.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"

namespace store {
namespace {

// What was found of the line, in one text; the brackets `open` are open where it begins.
std::string walk(std::string text, const std::string& open = "") {
  const Source source("prøve.yaml", std::move(text));
  Brackets brackets{open, 0};
  const Line line = walk_line(source, 0, brackets);
  if (line.fault) return test::brief(*line.fault);
  std::string all = fmt::format("indent {} column {}", line.indent, line.column);
  if (line.last_dash) all += fmt::format(" dash {}", *line.last_dash);
  if (line.has_key) all += " key";
  if (line.open_value) all += " open";
  if (line.opens_block) all += line.block_indent ? " block with indent" : " block";
  if (line.comment) all += fmt::format(" comment {}", *line.comment);
  if (brackets.open != open) {
    all += fmt::format(" inside «{}» from {}", brackets.open, brackets.opened);
  }
  return all;
}

TEST_CASE("keys, dashes and values") {
  CHECK(walk("a: x") == "indent 0 column 0 key");
  CHECK(walk("a:") == "indent 0 column 0 key open");
  CHECK(walk("  a: # x") == "indent 2 column 2 key open comment 5");
  CHECK(walk("x") == "indent 0 column 0");
  CHECK(walk("- x") == "indent 0 column 2 dash 0");
  CHECK(walk("-") == "indent 0 column 0 dash 0 open");
  CHECK(walk("  - - x: y") == "indent 2 column 6 dash 4 key");
  CHECK(walk("-x: y") == "indent 0 column 0 key");
  CHECK(walk("a: -x") == "indent 0 column 0 key");
  CHECK(walk("a: http://x") == "indent 0 column 0 key");
  CHECK(walk("a:b") == "indent 0 column 0");
  CHECK(walk("\"a b\": x") == "indent 0 column 0 key");
  CHECK(walk("a: x # y") == "indent 0 column 0 key comment 5");
  CHECK(walk("a: x#y") == "indent 0 column 0 key");
}

TEST_CASE("quotes end on their line, and nothing stands behind them") {
  CHECK(walk("a: \"x: # [ y\"") == "indent 0 column 0 key");
  CHECK(walk("a: \"x\\\"y\" # z") == "indent 0 column 0 key comment 10");
  CHECK(walk("a: 'it''s'") == "indent 0 column 0 key");
  CHECK(walk("a: \"x") == "unterminated-quote 1:4");
  CHECK(walk("a: \"x\\") == "unterminated-quote 1:4");
  CHECK(walk("a: 'x''") == "unterminated-quote 1:4");
  CHECK(walk("a: \"x\"#y") == "text-after-quote 1:7");
  CHECK(walk("å: \"ø\" æ") == "text-after-quote 1:8");
  CHECK(walk("a: \"x\", y") == "text-after-quote 1:7");
  CHECK(walk("\"a\":b") == "text-after-quote 1:4");
  CHECK(walk("a: \"x\\'y\"") == "yaml-syntax 1:6");
  CHECK(walk("a: \"\\q\"") == "yaml-syntax 1:5");
  CHECK(walk("a: \"\\x41\\u0041\\U00000041\\n\\t\\\\ \\/\\N\\_\\L\\P\\e\\0\"") ==
        "indent 0 column 0 key");
  CHECK(walk("a: x \"y") == "indent 0 column 0 key");  // a quote inside a text is a character
}

TEST_CASE("brackets") {
  CHECK(walk("a: [x, {b: c}]") == "indent 0 column 0 key");
  CHECK(walk("å: [x, {b: c}") == "indent 0 column 0 key inside «[» from 4");
  CHECK(walk("a: {b: [") == "indent 0 column 0 key inside «{[» from 3");
  CHECK(walk("x, \"y\"]", "[") == "indent 0 column 0 inside «» from 0");
  CHECK(walk("a: [\"x\", \"y\": z, \"p\"]") == "indent 0 column 0 key");
  CHECK(walk("a: [\"x\" y]") == "text-after-quote 1:9");
  CHECK(walk("a: [- x]") == "indent 0 column 0 key");
  CHECK(walk("å: [x}") == "yaml-syntax 1:6");
  CHECK(walk("a: {b: [c}]") == "yaml-syntax 1:10");
  CHECK(walk("x}", "{[") == "yaml-syntax 1:2");
  CHECK(walk("a: [x] y") == "yaml-syntax 1:8");
  CHECK(walk("a: [x]#y") == "yaml-syntax 1:7");
  CHECK(walk("a: [x]  # y") == "indent 0 column 0 key comment 8");
  CHECK(walk("a: x [y] z") == "indent 0 column 0 key");
}

TEST_CASE("headers of block texts") {
  CHECK(walk("a: |") == "indent 0 column 0 key block");
  CHECK(walk("a: >-  # x") == "indent 0 column 0 key block");
  CHECK(walk("- |2+") == "indent 0 column 2 dash 0 block with indent");
  CHECK(walk("|") == "indent 0 column 0 block");
  CHECK(walk("a: |0") == "yaml-syntax 1:5");
  CHECK(walk("a: | x") == "yaml-syntax 1:6");
  CHECK(walk("a: x | y") == "indent 0 column 0 key");
}

TEST_CASE("what a text cannot begin with, and what a line cannot hold") {
  for (const auto* start : {"@x", "`x", "%x", ",x", "]", "}"}) {
    CAPTURE(start);
    CHECK(walk(std::string("a: ") + start) == "yaml-syntax 1:4");
  }
  CHECK(walk("? a") == "complex-key 1:1");
  CHECK(walk("?a: x") == "indent 0 column 0 key");
  CHECK(walk("a: b: c") == "yaml-syntax 1:5");
  CHECK(walk("a: kl. 22: x") == "yaml-syntax 1:10");
  CHECK(walk("a: - x") == "yaml-syntax 1:4");
}

TEST_CASE("indentation") {
  CHECK(indent_of("  x") == 2);
  CHECK(indent_of("x") == 0);
  CHECK(indent_of("   ") == 3);
  CHECK(indent_of("") == 0);
}

}  // namespace
}  // namespace store
