#include "render/markdown/markdown_text.hpp"

#include <doctest/doctest.h>

namespace render::markdown {
namespace {

std::string text(std::string_view markdown, TextLook look = {40}) {
  return to_text(parse(markdown), look);
}

TEST_CASE("headings, and what stands below them") {
  CHECK(text("# **ØVELSE** Skyderi\n\na\n\nb\n\n## B\n\n### C\n\nc\n\n## D\n\nd") ==
        "ØVELSE: Skyderi\n  a\n\n  b\n\nB\n\n  C\n    c\n\nD\n  d\n");
  CHECK(text("## A\n\nb", {40, true, 0}) == "\x1b[1mA\x1b[0m\nb\n");
  CHECK(text("# **UDKAST**") == "UDKAST\n");
}

TEST_CASE("no markup, and lines of the width, with hanging indents") {
  CHECK(text("**Ring** til *alle* beboere i ~~hele~~ `området` 12 34 56 78 nu") ==
        "Ring til alle beboere i hele området\n12 34 56 78 nu\n");
  CHECK(text("- En lang linje, som ikke kan stå på en linje\n- b\n  - c\\\n    d") ==
        "- En lang linje, som ikke kan stå på en\n  linje\n- b\n  - c\n    d\n");
  CHECK(text("9. a\n10. b") == " 9. a\n10. b\n");
  CHECK(text("- [ ] a\n- [x] b") == "[ ] a\n[x] b\n");
  CHECK(text("- 2\\. a\\\n  b\n- 10\\. c") == "2. a\n   b\n10. c\n");
  CHECK(text("- 2\\. a\n- b") == "- 2. a\n- b\n");
  CHECK(text("- [ ] 2\\. a") == "[ ] 2. a\n");
  CHECK(text("- a\n\n- b") == "- a\n\n- b\n");
  CHECK(text("Mangler:\n\n- a") == "Mangler:\n- a\n");
  CHECK(text("-") == "- \n");
}

TEST_CASE("boxes, rules and code") {
  CHECK(text("> **Stadig åbent**\n>\n> - a") == "│ Stadig åbent\n│\n│ - a\n");
  CHECK(text("a\n\n---\n\nb").find("\n────") != std::string::npos);
  CHECK(text("```\n a  b\n```") == " a  b\n");
}

TEST_CASE("facts and tables") {
  CHECK(text("| | |\n| --- | --- |\n| Hvornår | i dag |\n| Hvad: | a<br>b |") ==
        "Hvornår:  i dag\nHvad:     a\n          b\n");
  CHECK(text("| Hvad | Tal |\n| --- | ---: |\n| a | 10 |\n| b |  |") ==
        "Hvad  Tal\na      10\nb\n");
}

TEST_CASE("plots are bars of blocks") {
  CHECK(text("```plot\nOmråde | I alt | Brugt █ | Ikke ░\nA | 11 | 4 | 7\nB | 0 | 0 | 0\n```",
             {60}) ==
        "Område  I alt  Brugt █  Ikke ░\n"
        "A          11        4       7  ████░░░░░░░\n"
        "B           0        0       0\n");
  CHECK(text("```plot\nO | Brugt █ | Ikke ▒ | Andet ░\nA | 4 | 4 | 3\n```", {60}) ==
        "O  Brugt █  Ikke ▒  Andet ░\n"
        "A        4       4        3  ████▒▒▒▒░░░\n");
  CHECK(text("```plot\n | a █ | b █\nx | 1 | 2\n```", {60}) ==
        "      a          b\n"
        "x  1  ██████  2  ███████████\n");
}

TEST_CASE("text that is pasted elsewhere is neither wrapped nor indented") {
  const std::string line(300, 'x');
  CHECK(text("## A\n\n" + line + " " + line, unwrapped) == "A\n" + line + " " + line + "\n");
}

TEST_CASE("nothing reaches the terminal that moves its cursor") {
  CHECK(text("a\x1b[2Jb\n\n```\n\x07\n```") == "a␛[2Jb\n\n␇\n");
}

}  // namespace
}  // namespace render::markdown
