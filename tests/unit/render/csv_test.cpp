#include "render/formats/csv.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace render {
namespace {

std::string cell(std::string_view text) {
  const auto row = csv_row({std::string(text)});
  return row.substr(1, row.size() - 4);  // without its quotes and the end of the line
}

TEST_CASE("a row: semicolons, and quotes that are doubled") {
  CHECK(csv_row({"Åse; \"x\"", "a=b", "", "to\nlinjer"}) ==
        "\"Åse; \"\"x\"\"\";\"a=b\";\"\";\"to\nlinjer\"\r\n");
}

TEST_CASE("what a spreadsheet would change begins with a mark that nobody sees") {
  for (const auto* text :
       {"=1+1", " @a", "-2", "+45 12 34 56 78", "007", "1-2", "8-12", "22.15", "1. maj", "3/4",
        "1e5", "123456789012", "12:30", "Falsk", "2026-11-20T22:15", "5 %"}) {
    CHECK_MESSAGE(cell(text) == fmt::format("\xE2\x80\x8E{}", text), text);
  }
}

TEST_CASE("what it shows as it stands is left alone") {
  for (const auto* text :
       {"12 34 56 78", "0045 12", "12345678", "0", "Brand", "x7m2qd", "2026-11-20",
        "2026-11-20 22:15", "3 mand fra brandvæsenet er fremme ved opgang 12 nu"}) {
    CHECK_MESSAGE(cell(text) == text, text);
  }
}

TEST_CASE("times as a spreadsheet takes them") {
  CHECK(csv_time("2026-11-20T22:15:00+01:00") == "2026-11-20 22:15");
  CHECK(csv_time("2026-11-20") == "2026-11-20");
}

}  // namespace
}  // namespace render
