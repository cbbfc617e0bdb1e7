#include "render/markdown/markdown_html.hpp"

#include <doctest/doctest.h>

#include "render/engine/closed_html.hpp"

namespace render::markdown {
namespace {

std::string html(std::string_view markdown) {
  auto written = to_html(parse(markdown));
  CHECK(markup_faults(written).empty());
  return written;
}

TEST_CASE("headings and their marks") {
  CHECK(html("# **ØVELSE** **UDKAST** Til *alle*") ==
        "<h1><span class=\"mark\">ØVELSE</span> <span class=\"mark\">UDKAST</span> "
        "Til <em>alle</em></h1>\n");
  CHECK(html("## **a** b") == "<h2><strong>a</strong> b</h2>\n");
}

TEST_CASE("inline looks, all text escaped, what is read as one unbroken") {
  CHECK(html("**a** ~~b~~ `c` <script> & \"d\"<br>kl. 22.15, 12 34 56 78") ==
        "<p><strong>a</strong> <del>b</del> <code>c</code> &lt;script&gt; &amp; &quot;d&quot;<br>"
        "kl.&nbsp;22.15, 12&nbsp;34&nbsp;56&nbsp;78</p>\n");
}

TEST_CASE("small print, labels, boxes, rules") {
  CHECK(html("*a **b***") == "<p class=\"small\">a <strong>b</strong></p>\n");
  CHECK(html("> **Stadig åbent**\n>\n> a") ==
        "<div class=\"box\">\n<p class=\"label\">Stadig åbent</p>\n<p>a</p>\n</div>\n");
  std::string many = "> - a";
  for (int items = 1; items < 13; ++items) many += "\n> - a";
  CHECK(html(many).starts_with("<div class=\"box long\">\n"));
  CHECK(html("a\n\n---") == "<p>a</p>\n<hr>\n");
}

TEST_CASE("lines to write on") {
  CHECK(html("\\_\\_\\_\\_") == "<div class=\"line\"></div>\n");
  CHECK(html("Kl.: \\_\\_\\_\\_\\_ ok") ==
        "<p>Kl.: <span class=\"write\" style=\"width: 12.5mm\"></span> ok</p>\n");
  CHECK(html("a \\_\\_\\_") == "<p>a ___</p>\n");
}

TEST_CASE("lists") {
  CHECK(html("- a\\\n  b\n  - c\n- d") ==
        "<ul>\n<li>a<br>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n");
  CHECK(html("3. a\n\n4. b") ==
        "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n");
  CHECK(html("- [x] a\n- [ ] b") ==
        "<ul class=\"ticks\">\n<li><span class=\"tick\">☒</span> a</li>\n"
        "<li><span class=\"tick\">☐</span> b</li>\n</ul>\n");
}

TEST_CASE("numbers that mean something stand in the bullet's place") {
  CHECK(html("- 2\\. a\n- 10\\) **b**") ==
        "<ul class=\"ticks\">\n<li><span class=\"own\">2.</span> a</li>\n"
        "<li><span class=\"own\">10)</span> <strong>b</strong></li>\n</ul>\n");
  CHECK(html("- 2\\. a\n- b") == "<ul>\n<li>2. a</li>\n<li>b</li>\n</ul>\n");
}

TEST_CASE("facts and tables") {
  CHECK(html("| | |\n| --- | --- |\n| Hvor | a<br>b |") ==
        "<div class=\"room\" style=\"height: 14mm; margin-bottom: -14mm\"></div>\n"
        "<table class=\"facts\">\n<tbody>\n<tr><th "
        "scope=\"row\">Hvor</th><td>a<br>b</td></tr>\n</tbody>\n</table>\n");
  CHECK(html("| a | b |\n| --- | ---: |\n| c | 1 |") ==
        "<div class=\"room\" style=\"height: 17mm; margin-bottom: -17mm\"></div>\n"
        "<table class=\"rows\">\n<thead><tr><th scope=\"col\">a</th>"
        "<th class=\"number\" scope=\"col\">b</th></tr></thead>\n<tbody>\n"
        "<tr><td>c</td><td class=\"number\" data-label=\"b\">1</td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("no row stands alone on a page: neither the last one nor a day") {
  const auto groups = [](const std::string& rows) {
    std::string found;
    const auto told = html("| a | b |\n| --- | --- |\n" + rows);
    for (std::size_t at = told.find("<tbody"); at < told.size(); ++at) {
      const auto rest = std::string_view(told).substr(at);
      if (rest.starts_with("<tbody>")) found += 'p';
      if (rest.starts_with("<tbody class=\"together\">")) found += 't';
      if (rest.starts_with("<tr")) found += '.';
    }
    return found;
  };
  const std::string row = "| x | y |\n";
  const std::string day = "| **Mandag** | |\n";
  CHECK(groups(row) == "p.");
  CHECK(groups(row + row) == "p..");
  CHECK(groups(row + row + row) == "p.t..");
  CHECK(groups(row + row + row + row) == "p..t..");
  CHECK(groups(day + row + row + day + row + row + row) == "p...t..t..");
  CHECK(groups(row + row + day + row) == "p..t..");
  CHECK(groups(row + row + day) == "p.t..");
}

TEST_CASE("what leads to a table stays with it") {
  std::string table = "\n\n| a | b |\n| --- | --- |\n";
  for (int row = 0; row < 10; ++row) table += "| x | y |\n";
  const std::string led = "<div class=\"head\">\n";
  const std::string box = "<div class=\"box\">\n<p>b</p>\n</div>\n";
  CHECK(html("## h\n\n> b" + table).starts_with("<h2>h</h2>\n" + led + box + "</div>\n<div "));
  CHECK(html("> b\n\nc" + table).starts_with(box + led + "<p>c</p>\n</div>\n<div "));
  CHECK(html(std::string(1000, 'x') + table).find(led) == std::string::npos);
}

TEST_CASE("times and what happened then stand side by side in a narrow window too") {
  CHECK(html("| Kl. | Hvad |\n| :-- | --- |\n| | **Mandag** |\n| 9.00 | a \"b\" |") ==
        "<div class=\"room\" style=\"height: 25mm; margin-bottom: -25mm\"></div>\n"
        "<table>\n<thead><tr><th class=\"narrow\" scope=\"col\">Kl.</th><th "
        "scope=\"col\">Hvad</th></tr>"
        "</thead>\n<tbody>\n<tr class=\"head\"><td class=\"narrow\"></td>"
        "<td data-label=\"Hvad\"><strong>Mandag</strong></td></tr>\n<tr><td "
        "class=\"narrow\">9.00</td>"
        "<td data-label=\"Hvad\">a &quot;b&quot;</td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("a heading keeps what follows until the next one, where that is short") {
  CHECK(html("### a\n\nb\n\nc\n\n### d\n\ne") ==
        "<div class=\"keep\">\n<h3>a</h3>\n<p>b</p>\n<p>c</p>\n</div>\n"
        "<div class=\"keep\">\n<h3>d</h3>\n<p>e</p>\n</div>\n");
  const std::string longer(1000, 'x');
  CHECK(html("## a\n\n" + longer).find("keep") == std::string::npos);
  CHECK(html("### a\n\n" + longer).find("keep") != std::string::npos);
  CHECK(html("## a\n\n" + longer + "\n\n```plot\na | b █\n```").find("keep") != std::string::npos);
  CHECK(html("### a\n\n" + std::string(3000, 'x')).find("keep") == std::string::npos);
  CHECK(html("## a\n\n### b\n\nc") ==
        "<h2>a</h2>\n<div class=\"keep\">\n<h3>b</h3>\n<p>c</p>\n</div>\n");
}

}  // namespace
}  // namespace render::markdown
