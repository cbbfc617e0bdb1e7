#include "render/markdown/plot_html.hpp"

#include <doctest/doctest.h>

#include "render/engine/closed_html.hpp"

namespace render::markdown {
namespace {

std::string html(std::string_view rows, std::string_view info = "plot") {
  auto written = plot_html(parse_plot(rows), info);
  CHECK(markup_faults(written).empty());
  return written;
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

TEST_CASE("a bar of two parts, with its numbers in words") {
  const auto table = html("<b> | I alt | Brugt █ | Ikke ░\nA & B | 10 | 4 | 6");
  CHECK(has(table, "<th scope=\"col\">&lt;b&gt;</th>"));
  CHECK(has(table, "<td>A &amp; B</td><td class=\"number\" data-label=\"I alt\">10</td>"));
  CHECK(has(table,
            "<title>Brugt 4, Ikke 6</title><rect width=\"100\" height=\"10\" fill=\"#bbb\"/>"
            "<rect width=\"40\" height=\"10\" fill=\"#444\"/></svg>"));
  CHECK(has(table, "fill=\"#444\"/></svg> Brugt</th>"));  // the sign
}

TEST_CASE("a bar of three parts has three colours") {
  CHECK(has(html("a | b █ | c ▒ | d ░\nx | 1 | 2 | 1"),
            "<rect width=\"100\" height=\"10\" fill=\"#bbb\"/>"
            "<rect width=\"75\" height=\"10\" fill=\"#888\"/>"
            "<rect width=\"25\" height=\"10\" fill=\"#444\"/></svg>"));
}

TEST_CASE("a bar alone has no sign, several stand beside their numbers") {
  CHECK_FALSE(has(html("a | År | Tal █\nx | 2024 | 3"), "width=\"9\""));
  CHECK(has(
      html("a | b █ | c █\nx | 2 | 1"),
      "<th scope=\"col\" colspan=\"2\">b</th><th scope=\"col\" colspan=\"2\">c</th></tr></thead>\n"
      "<tbody>\n<tr><td>x</td><td class=\"number\" data-label=\"b\">2</td><td class=\"bar\"><svg "
      "width=\"110\""));
}

TEST_CASE("months, a year in a line") {
  const auto year = html(
      "Måned | I alt | Brugt █ | Ikke ░\njan 2026 | 2 | 1 | 1\n"
      "mar 2026 | 1 | 1 | 0\njan 2025 | 0 | 0 | 0",
      "plot months");
  CHECK(has(year,
            "<th scope=\"row\">2026<br><span class=\"sum\">3 i alt</span></th><td "
            "data-label=\"jan\"><svg"));
  CHECK(has(year, "</svg><br>2</td><td data-label=\"feb\"></td><td data-label=\"mar\"><svg"));
  CHECK(has(year,
            "<rect width=\"24\" height=\"100\" fill=\"#bbb\"/>"
            "<rect width=\"24\" height=\"50\" fill=\"#444\"/>"));
  CHECK(has(year, "2025</th><td colspan=\"12\">ingen</td>"));
  CHECK(year.find("2025") < year.find("2026"));
  CHECK(has(html("Måned | I alt █\njan 2024 | 1\njan 2026 | 1", "plot months"),
            "2025</th><td colspan=\"12\">ingen</td>"));
}

TEST_CASE("rows of another shape break nothing") {
  html("");
  html("a", "plot months");
  html("a | b █\nfoo | x\nbar\njan | 1 | 2", "plot months");
  html("a\n|||\n");
}

}  // namespace
}  // namespace render::markdown
