#include "store/yaml/source.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"

namespace store {
namespace {

test::Names lines(std::string bytes) {
  const Source source("x", std::move(bytes));
  test::Names all;
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    all.push_back(fmt::format("{}:{}", source.line_start(i), source.line(i)));
  }
  return all;
}
std::string place(const std::string& bytes, std::size_t offset) {
  const auto found = Source("x", bytes).at(offset, {base::Code::bad_id, "m", "r"});
  return fmt::format("{}:{} {}", found.line, found.column, found.source_line);
}

TEST_CASE("lines") {
  CHECK(lines("a\nbc\n") == test::Names{"0:a", "2:bc"});
  CHECK(lines("a\n\nb") == test::Names{"0:a", "2:", "3:b"});
  CHECK(lines("a\n\n") == test::Names{"0:a", "2:"});
  CHECK(lines("\n") == test::Names{"0:"});
  CHECK(lines("") == test::Names{"0:"});
}

TEST_CASE("an offset has a line and a column in characters") {
  const std::string bytes = "a\næ🚒b\n";
  CHECK(place(bytes, 0) == "1:1 a");
  CHECK(place(bytes, 1) == "1:2 a");
  CHECK(place(bytes, 2) == "2:1 æ🚒b");
  CHECK(place(bytes, 4) == "2:2 æ🚒b");
  CHECK(place(bytes, 8) == "2:3 æ🚒b");
  CHECK(place(bytes, 9) == "2:4 æ🚒b");
  CHECK(place(bytes, 1000) == "2:4 æ🚒b");
  CHECK(place("", 0) == "1:1 ");
  const Source source("x", bytes);
  CHECK(source.line_of(1) == 0);
  CHECK(source.line_of(2) == 1);
  CHECK(source.line_of(9) == 1);
}

TEST_CASE("a fault carries what it was made of") {
  const Source source("plans/x.yaml", "a\nb\n");
  const auto at = source.at(2, {base::Code::bad_id, "Galt.", "Ret det."}, base::Severity::warning);
  CHECK(base::format(at) ==
        "plans/x.yaml:2:1: advarsel: Galt.\n  2 | b\n    | ^\n    = Ret det.\n");
  CHECK(base::format(source.whole({base::Code::empty_file, "Tom.", ""})) ==
        "plans/x.yaml: fejl: Tom.\n");
}

TEST_CASE("line ends of Windows, where every line has them") {
  CHECK(Source("x", "a\r\nb\r\n").bytes() == "a\nb\n");
  CHECK(Source("x", "a\r\nb\r\n").from_windows());
  for (const auto* bytes : {"a\r\nb\n", "a\r\nb", "a\rb\r\n", "a\r\r\n", "a\n", ""}) {
    CHECK(Source("x", bytes).bytes() == bytes);
    CHECK_FALSE(Source("x", bytes).from_windows());
  }
}

}  // namespace
}  // namespace store
