// The tree itself is tested in tree_test.cpp; here, what the builder notes beside it.
#include "store/yaml/builder.hpp"

#include <doctest/doctest.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "../here.hpp"

namespace store {
namespace {

struct Built {
  std::vector<bool> lines_seen;
  std::optional<Node> root;
  std::string found;
};
// Without the scan in front, as yaml-cpp sees the file.
Built build(const std::string& bytes) {
  const Source source("x.yaml", bytes);
  base::Diagnostics diagnostics;
  Builder builder(source, diagnostics);
  std::string stopped;
  try {
    std::istringstream stream(bytes);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Stop& stop) {
    stopped = test::brief(source.at(stop.offset, stop.mistake));
  }
  return {builder.lines_seen(), builder.take(),
          test::brief(diagnostics) + (stopped.empty() ? "" : "stopped: " + stopped)};
}

TEST_CASE("the lines that an event accounts for") {
  CHECK(build("a: 1\n\n# x\nb:\n  - c\n").lines_seen ==
        std::vector<bool>{true, false, false, true, true});
  CHECK(build("a: |\n  x\nb:\n").lines_seen == std::vector<bool>{true, false, true});
  CHECK(build("a: [x,\n  y\n]\n").lines_seen == std::vector<bool>{true, true, false});
  // A value that is missing accounts for no line; the written null does.
  CHECK(build("a:\n\n").lines_seen == std::vector<bool>{true, false});
  CHECK(build("a:\n  ~\n").lines_seen == std::vector<bool>{true, true});
  // What yaml-cpp drops in silence.
  CHECK(build("a: 1\n%foo: bar\n").lines_seen == std::vector<bool>{true, false});
}

TEST_CASE("a missing value is placed where people look for it") {
  const auto offset = [](const std::string& bytes) {
    const auto built = build(bytes);
    REQUIRE(built.root);
    const Node& value = built.root->members.at(0).value;
    return value.items.empty() ? value.offset : value.items[0].offset;
  };
  CHECK(offset("a:\n\n\nb: 1\n") == 2);
  CHECK(offset("\"a\" :\nb: 1\n") == 5);
  CHECK(offset("a:\n  -\n\n  - y\n") == 6);
  CHECK(offset("a:\n  - # x\n  - y\n") == 6);
  CHECK(offset("a: ~\n") == 3);
}

TEST_CASE("the builder leaves the parser at what it refuses") {
  CHECK(build("a: 1\n---\nb: 2\n").found == "stopped: dropped-line 2:1");
  CHECK(build("a: &x 1\n").found == "stopped: anchor 1:4");
  CHECK(build("a: !!str 1\n").found == "stopped: tag 1:4");
  CHECK(build("? [a]\n: b\n").found == "stopped: complex-key 1:3");
  CHECK(build("a: x\n  y\n").found == "stopped: multi-line-scalar 1:4");
  CHECK(build("a: 1\na: 2\n").found == "duplicate-key 2:1");
}

}  // namespace
}  // namespace store
