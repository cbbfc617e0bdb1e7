#include "render/documents/frame.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"

namespace render::markdown {
namespace {

constexpr auto facts =
    "Skrevet fredag den 20. november 2026 kl. 22.15. Plan *1*, 1. januar 2026 – 31. december 2028 "
    "(udløbet). Udgave 1. november 2026, abc1234, med ændringer siden. beredskab 0.1.";

PageView page() {
  return {.printed = {"2026-11-20T22:15:00+01:00", "fredag den 20. november 2026 kl. 22.15"},
          .commit = "abc1234",
          .committed = base::Date(2026, 11, 1),
          .changed_since = true,
          .plan = "Prøveby",
          .document = "Plan *1*",
          .valid = "1. januar 2026 – 31. december 2028",
          .expired = true,
          .exercise = true,
          .confidential = "Fortroligt – tavshedspligt",
          .version = "0.1",
          .facts = facts};
}

TEST_CASE("what a document is a print of") {
  CHECK(print_facts(page()) == facts);
  CHECK(print_facts({.printed = {"", "i dag"}, .version = "1"}) == "Skrevet i dag. beredskab 1.");
  CHECK(print_facts({.printed = {"", "i dag"}}) == "Skrevet i dag.");  // a notice
}

TEST_CASE("Markdown between its marks") {
  CHECK(framed_md(page(), "# a\n\n- b\n\n") ==
        "**ØVELSE**\n\n**Fortroligt – tavshedspligt**\n\n# a\n\n- b\n\n---\n\n"
        "**Fortroligt – tavshedspligt**\n\n"
        "Skrevet fredag den 20. november 2026 kl. 22.15. Plan \\*1\\*, 1. januar 2026 – "
        "31. december 2028 (udløbet). Udgave 1. november 2026, abc1234, med ændringer siden. "
        "beredskab 0.1.\n");
  CHECK(framed_md({.printed = {"", "i dag"}, .facts = "x"}, "a") == "a\n\n---\n\nSkrevet i dag.\n");
  CHECK(framed_md({}, "a\n") == "a\n");  // what is hung up
  // Its heading may have the mark.
  CHECK(framed_md({.exercise = true}, "# **ØVELSE** a") == "# **ØVELSE** a\n");
}

TEST_CASE("the text of a message is not wrapped, and begins with its heading") {
  const std::string words = std::string(60, 'a') + ' ' + std::string(60, 'b');
  CHECK(framed_message({.version = "1"}, "**UDKAST**\n\nC# \n\n# Til **alle**\n\n## Hvad?\n\n" +
                                             words + "\n\n- c\n\nd\\\ne\n") ==
        "Til alle\n\nHvad?\n" + words + "\n\n- c\n\nd\ne\n");
  CHECK(framed_message(page(), "# a\n") ==
        "ØVELSE – ØVELSE – ØVELSE\n\nFortroligt – tavshedspligt\n\na\n");
}

TEST_CASE("text between its marks, unless it may be published") {
  CHECK(framed_text(page(), "a\n") ==
        "ØVELSE – Fortroligt – tavshedspligt\n\na\n\n"
        "Fortroligt – tavshedspligt\n" +
            std::string(facts) + '\n');
  CHECK(framed_text({.version = "1"}, "a\n") == "a\n");
}

TEST_CASE("a page around a body") {
  const Templates templates{{"_style.html.mustache", "<style></style>\n"},
                            {"_running.html.mustache", "<p>{{page.plan}}<!--body-->\n</p>\n"},
                            {"_foot.html.mustache", "<p>foot</p>\n"}};
  const auto html = framed_html(templates, page(), "<Skyderi>", "<h1>$1 {{x}}</h1>\n");
  CHECK(html ==
        "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>ØVELSE – &lt;Skyderi&gt;</title>\n<style></style>\n</head>\n<body>\n"
        "<p>Prøveby<!--body-->\n</p>\n<main>\n<h1>$1 "
        "{{x}}</h1>\n</main>\n<p>foot</p>\n</body>\n</html>\n");
  CHECK_THROWS_AS(
      framed_html({{"_style.html.mustache", "<script></script>"}, {"_running.html.mustache", ""}},
                  page(), "", ""),
      base::Error);
}

}  // namespace
}  // namespace render::markdown
