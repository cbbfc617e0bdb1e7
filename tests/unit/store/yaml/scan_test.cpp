#include "store/yaml/scan.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"

namespace store {
namespace {

using test::brief;

std::string fault(std::string bytes, EndMarker end = EndMarker::forbidden) {
  const auto found = scan(Source("prøve.yaml", std::move(bytes)), end);
  return found.fault ? brief(*found.fault) : "";
}

TEST_CASE("bytes that are no text are refused at their place") {
  CHECK(fault("a: x\n") == "");
  CHECK(fault("a: \xFF\n") == "invalid-utf8 1:4");
  CHECK(fault("a: æ\nb: \xC3\n") == "invalid-utf8 2:4");
  CHECK(fault("a: \xC0\xAF\n") == "invalid-utf8 1:4");      // overlong
  CHECK(fault("a: \xED\xA0\x80\n") == "invalid-utf8 1:4");  // a surrogate
  CHECK(fault("\xEF\xBB\xBF"
              "a: x\n") == "control-character 1:1");  // BOM
  CHECK(fault("a: x\xEF\xBB\xBF\n") == "control-character 1:5");
  CHECK(fault("a: ø\ty\n") == "tab 1:5");
  CHECK(fault("a: \"\t\"\n") == "tab 1:5");
  CHECK(fault("# x\ty\na: x\n") == "tab 1:4");
  CHECK(fault("\ta: x\n") == "tab 1:1");
  CHECK(fault("a: x\r\nb: y\n") == "carriage-return 1:5");
  CHECK(fault(std::string("a: \0x\n", 6)) == "control-character 1:4");
  CHECK(fault("a: \x1B[31m\n") == "control-character 1:4");
  CHECK(fault("a: \x7F\n") == "control-character 1:4");
  CHECK(fault("a: å\xC2\x85\n") == "control-character 1:5");
  CHECK(fault("a: x\xC2\x9F\n") == "control-character 1:5");
  CHECK(fault("a: x\xC2\xA0\n") == "");  // a no-break space
  CHECK(fault("a: x\xE2\x80\xA8y\n") == "control-character 1:5");
  CHECK(fault("a: x\xE2\x80\xA9y\n") == "control-character 1:5");
  CHECK(fault("a: x\xE2\x80\xA6\n") == "");  // …
  CHECK(fault("a: \xEF\xBF\xBE\n") == "control-character 1:4");
  CHECK(fault("a: \xEF\xBF\xBF\n") == "control-character 1:4");
  CHECK(fault("a: \xEF\xBF\xBD\n") == "");
}

TEST_CASE("an entry ends with its marker") {
  const auto entry = [](std::string bytes) { return fault(std::move(bytes), EndMarker::required); };
  CHECK(entry("a: x\n...\n") == "");
  CHECK(entry("a: x\n") == "cut-off 1:5");
  CHECK(entry("a: x") == "cut-off 1:5");
  CHECK(entry("a: x\n...") == "cut-off 2:4");
  CHECK(entry("a: x\n ...\n") == "cut-off 2:5");
  CHECK(entry("a: x\n... \n") == "cut-off 2:5");
  CHECK(entry("a: x\n...\n\n") == "cut-off 3:1");
  CHECK(entry("a: x...\n") == "cut-off 1:8");
  CHECK(entry("...\n") == "cut-off 1:4");
  CHECK(entry("") == "empty-file");
  CHECK(entry("\n\n") == "empty-file");
  CHECK(entry("a: \xC3") == "cut-off 1:5");
  CHECK(entry("a: \xF0\x9F\x9A") == "cut-off 1:7");
  CHECK(entry("a: \xFFxxxx") == "invalid-utf8 1:4");
  CHECK(entry("a: \xC3\n...\n") == "invalid-utf8 1:4");
  CHECK(entry("a: \"x\n") == "cut-off 1:6");
  CHECK(entry("...\na: x\n...\n") == "content-after-end 1:1");
  CHECK(fault("a: x\n...\n") == "content-after-end 2:1");
  CHECK(fault("a: x\n....\n") == "yaml-syntax 2:1");
}

TEST_CASE("directives and further documents") {
  CHECK(fault("a: x\n%b: y\n") == "directive 2:1");
  CHECK(fault("%TAG ! x\n---\na: x\n") == "directive 1:1");
  CHECK(fault("a: 50%\n") == "");
  CHECK(fault("a: |\n  %x\n") == "");
  CHECK(fault("a: x\n---\nb: y\n") == "second-document 2:1");
  CHECK(fault("---\na: x\n") == "");
  CHECK(fault("# x\n---\na: x\n") == "");
  CHECK(fault("a: |\n  ---\n") == "");
}

TEST_CASE("a line must belong to the one above it") {
  CHECK(fault("a: x\n  y\n") == "multi-line-scalar 2:3");
  CHECK(fault("a: x\ny\n") == "yaml-syntax 2:1");
  CHECK(fault("a:x\n") == "yaml-syntax 1:1");
  CHECK(fault("a: x\n  b: y\n") == "yaml-syntax 2:3");
  CHECK(fault("a:\n  - x\n    - y\n") == "yaml-syntax 3:5");
  CHECK(fault("a:\n  - x: 1\n    y: 2\n") == "");
  CHECK(fault("a:\n  - x: 1\n     y: 2\n") == "yaml-syntax 3:6");
  CHECK(fault("a:\n  x\n") == "");
  CHECK(fault("a:\n- x\n") == "");
  CHECK(fault("x\n") == "yaml-syntax 1:1");
}

TEST_CASE("brackets are closed") {
  CHECK(fault("a: [x\nb: y\n") == "yaml-syntax 1:4");
  CHECK(fault("a: {x: y\n- z\n") == "yaml-syntax 1:4");
  CHECK(fault("a: [x\n") == "yaml-syntax 1:4");
  CHECK(fault("a: [\n  x,\n  {y: z}\n]\nb: 1\n") == "");
  CHECK(fault("a: [x] y\n") == "yaml-syntax 1:8");
  CHECK(fault("a: [x] # y\n") == "");
  CHECK(fault("a: ]\n") == "yaml-syntax 1:4");
}

TEST_CASE("block texts keep their lines to themselves") {
  const Source source("prøve.yaml", "a: |\n  \"x\n   [y\n\n  # z\nb: >-\n  - p\n# q\nc: 1\n");
  const auto found = scan(source, EndMarker::forbidden);
  CHECK(!found.fault);
  CHECK(found.block_lines ==
        std::vector<bool>{false, true, true, true, true, false, true, true, false});
  CHECK(fault("a: |\n   x\n  y\n") == "yaml-syntax 3:3");
  CHECK(fault("a: |2\n   x\n  y\n") == "");
  CHECK(fault("a: | x\n") == "yaml-syntax 1:6");
  CHECK(fault("a: |x\n  y\n") == "yaml-syntax 1:5");
  CHECK(fault("a: |- # x\n  y\n") == "");
  CHECK(fault("a:\n  - |\n    x\n  - y\n") == "");
  CHECK(fault("a: >+\n  x\nb \"y\n") == "yaml-syntax 3:1");
}

TEST_CASE("comments are found, wherever they stand") {
  const std::string bytes = "# æ\na: x # b\nc: \"# no\" # d\ne: x#no\nf: |\n  # no\n  # no\n# g\n";
  const auto found = scan(Source("prøve.yaml", bytes), EndMarker::forbidden);
  CHECK(!found.fault);
  test::Names comments;
  for (const auto at : found.comments) {
    comments.push_back(bytes.substr(at, bytes.find('\n', at) - at));
  }
  CHECK(comments == test::Names{"# æ", "# b", "# d", "# g"});
}

TEST_CASE("the first fault of a file is the one that is said, with what to do") {
  const auto found =
      scan(Source("plans/x.yaml", "a: 1\nb: Note: x\nc: \"y\n"), EndMarker::forbidden);
  REQUIRE(found.fault);
  CHECK(base::format(*found.fault) ==
        "plans/x.yaml:2:8: fejl: Her står endnu et kolon på linjen.\n"
        "  2 | b: Note: x\n"
        "    |        ^\n"
        "    = Står det inde i en tekst, skal hele teksten stå i anførselstegn.\n");
}

}  // namespace
}  // namespace store
