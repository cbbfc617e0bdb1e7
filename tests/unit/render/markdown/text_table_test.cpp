#include "render/markdown/text_table.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

namespace render::markdown {
namespace {

std::string table(const std::vector<TextColumn>& columns,
                  const std::vector<std::vector<std::string>>& rows, std::size_t width) {
  return base::join(text_table(columns, rows, width), "\n");
}

TEST_CASE("columns as wide as they need") {
  CHECK(table({{"Hvad"}, {"Tal", true}}, {{"en", "1.000"}, {"tretten", "7"}}, 40) ==
        "Hvad       Tal\n"
        "en       1.000\n"
        "tretten      7");
}

TEST_CASE("columns made narrower, the widest first, without breaking words or dates") {
  CHECK(table({{"Hvad"}, {"Frist"}, {"Nr", true}},
              {{"Skriv til alle beboere i området", "den 21. november 2026 kl. 07.30", "1"}}, 44) ==
        "Hvad               Frist                  Nr\n"
        "Skriv til alle     den 21. november 2026   1\n"
        "beboere i området  kl. 07.30");
}

TEST_CASE("columns that cannot be narrow enough become paragraphs") {
  CHECK(table({{"Hvem"}, {"E-mail"}}, {{"Tove", "tove.proeve@example.invalid"}, {"Bo", ""}}, 30) ==
        "Tove\n"
        "  E-mail:\n"
        "  tove.proeve@example.invalid\n"
        "Bo");
}

TEST_CASE("a word longer than any column sticks out") {
  const std::string word(40, 'w');
  CHECK(table({{"Kl."}, {"Hvad"}}, {{"22.15", "Se " + word + " nu"}, {"22.20", "b"}}, 40) ==
        "Kl.    Hvad\n22.15  Se\n       " + word + "\n       nu\n22.20  b");
  CHECK(table({{"a"}, {"b"}}, {{word, "1"}}, 36).ends_with(word + "  1"));
}

TEST_CASE("rows whose first cell takes several lines stand apart") {
  CHECK(table({{"a"}, {"b"}}, {{"x\ny", "1"}, {"z", "2"}}, 30) == "a  b\nx  1\ny\n\nz  2");
  CHECK(table({{"a"}, {"b"}}, {{"x", "1\n2"}, {"z", "2"}}, 30) == "a  b\nx  1\n   2\nz  2");
}

TEST_CASE("without a head, and with breaks in a cell") {
  CHECK(table({{""}, {""}}, {{"Hvor:", "a\nb"}}, 30) ==
        "Hvor:  a\n"
        "       b");
  CHECK(table({{"a"}}, {}, 30) == "a");
}

}  // namespace
}  // namespace render::markdown
