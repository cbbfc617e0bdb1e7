#include "render/markdown/settle_marks.hpp"

#include <doctest/doctest.h>

#include "render/markdown/escape.hpp"

namespace render::markdown {
namespace {

std::string md(std::string_view text) { return escape(text, Format::md); }
std::string line(std::string_view before, std::string_view text, std::string_view after = "") {
  return settle_marks(std::string(before) + md(text) + std::string(after));
}

TEST_CASE("markup inside a line") {
  CHECK(line("", "*fed* _kursiv_ `kode` [a](b) <i> a|b ~~x~~ c:\\d") ==
        "\\*fed\\* \\_kursiv\\_ \\`kode\\` \\[a\\](b) \\<i> a\\|b \\~\\~x\\~\\~ c:\\\\d");
  CHECK(line("", "Bo & Co &lt; &#60; a_b@example.dk »_a_«") ==
        "Bo & Co \\&lt; \\&#60; a_b@example.dk »\\_a\\_«");
}

TEST_CASE("markup at the beginning of a line only") {
  for (const std::string before : {"", "- ", "  - ", "12. ", "> ", "> - ", "- [ ] ", "- [x] "}) {
    for (const auto* text : {"# a", "- a", "+ a", "===", "--", "> a", "-", "#"}) {
      CHECK(line(before, text) == before + '\\' + text);
    }
    CHECK(line(before, "12. a") == before + "12\\. a");
    CHECK(line(before, "2)") == before + "2\\)");
    for (const auto* text : {"22.15", "+45 12", "-5", "#tag", "=a"}) {
      CHECK(line(before, text) == before + text);
    }
  }
  for (const std::string before : {"a ", "- a ", "| ", "**22.15** ", "- b: "}) {
    CHECK(line(before, "1. - > + a") == before + "1. - > + a");
  }
  CHECK(line("# ", "1. a # b #") == "# 1. a \\# b \\#");
}

TEST_CASE("what a text and the template would only be together") {
  CHECK(line("", "12", ". a") == "12\\. a");
  CHECK(line("1", ". a") == "1\\. a");
  CHECK(line("-", "--") == "-\\--");
  CHECK(line("", "-", " a") == "\\- a");
  CHECK(line("", "", " - a") == "\\- a");
  CHECK(line("- ", "", "1. a") == "- 1\\. a");
}

TEST_CASE("a line break is what its container has") {
  CHECK(line("", " a\n\n  b \n- c\n") == "a\\\n\\\nb\\\n\\- c");
  CHECK(line("- **x** ", "a\nb") == "- **x** a\\\n  b");
  CHECK(line("  12. ", "a\n1. b") == "  12. a\\\n      1\\. b");
  CHECK(line("- [ ] ", "a\nb") == "- [ ] a\\\n  b");
  CHECK(line("> - ", "a\n\n> b") == "> - a\\\n>   \\\n>   \\> b");
  CHECK(line("| ", "a\n- b", " |") == "| a<br>- b |");
  CHECK(line("> # ", "a\nb") == "> # a<br>b");
}

TEST_CASE("of emphasis without anything nothing is left") {
  CHECK(line("**", "", "**") == "");
  CHECK(line("a **", "", "** b") == "a  b");
  CHECK(line("**Frist: ", "", "**") == "**Frist:**");
  CHECK(line("*", "", " a*") == "*a*");
  CHECK(line("~~", "", "~~") == "");
  CHECK(line("", "", " **b**") == "**b**");
  CHECK(line("2 * 3 * 4 ", "") == "2 * 3 * 4");
  CHECK(line("| **", "", "** | x |") == "|  | x |");
  CHECK(line("\\**", "", "**") == "\\****");
}

TEST_CASE("no line of a cell is begun that nothing follows in") {
  CHECK(line("| a<br>", "", " | b |") == "| a | b |");
  CHECK(line("| ", "<br>", "<br><br> | <br> |") == "| \\<br> |  |");
  CHECK(line("| ", "a", "<br>b |") == "| a<br>b |");
  CHECK(line("a<br>", "", " | b") == "a<br> | b");
}

TEST_CASE("an item without anything makes no heading of the one above it") {
  CHECK(settle_marks("- a\n  - " + md("") + "\n- b\n") == "- a\n- b\n");
  CHECK(settle_marks("- a\n- **" + md("") + "**\n") == "- a\n");
  CHECK(settle_marks("- a\n-\n") == "- a\n-\n");
}

TEST_CASE("an address stands between < and >, and what is behind it does not") {
  CHECK(line("", "Se https://a.dk/b\nog") == "Se <https://a.dk/b>\\\nog");
  CHECK(line("", "<http://a.dk/_b_?c=1&amp;d>.") == "\\<<http://a.dk/_b_?c=1&amp;d>>.");
  CHECK(line("| ", "«https://a.dk/b_(c)» (https://d|e)", " |") ==
        "| «<https://a.dk/b_(c)>» (<https://d>\\|e) |");
  CHECK(line("", "http:// xhttp://a") == "http:// xhttp://a");
  CHECK(line("", "www.a.dk\nb") == "www.a.dk  \nb");
}

TEST_CASE("in a fenced block only what parts its cells is escaped") {
  CHECK(settle_marks("```plot\n" + md("- a|b\\c_d\n# e") + " | " + md("3") + "\n```\n" +
                     md("- a")) == "```plot\n- a\\|b\\\\c_d # e | 3\n```\n\\- a");
}

}  // namespace
}  // namespace render::markdown
