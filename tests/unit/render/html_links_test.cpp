#include "render/formats/html_links.hpp"

#include <doctest/doctest.h>

namespace render {
namespace {

// As «[tel:…|text]».
std::string linked(std::string_view html) {
  std::string told;
  std::string out = with_links(html);
  for (std::size_t at = 0; at < out.size();) {
    if (out.compare(at, 9, "<a href=\"") == 0) {
      told += '[';
      at += 9;
    } else if (out.compare(at, 2, "\">") == 0) {
      told += '|';
      at += 2;
    } else if (out.compare(at, 4, "</a>") == 0) {
      told += ']';
      at += 4;
    } else {
      told += out[at++];
    }
  }
  return told;
}

TEST_CASE("telephone numbers") {
  CHECK(with_links("<p>Ring 12 34 56 78.</p>") ==
        "<p>Ring <a href=\"tel:12345678\">12 34 56 78</a>.</p>");
  CHECK(with_links("12&nbsp;34&nbsp;56&nbsp;78 lok.&nbsp;42, 1234 5678") ==
        "<a href=\"tel:12345678;ext=42\"><span class=\"nowrap\">12&nbsp;34&nbsp;56&nbsp;78</span> "
        "<span class=\"nowrap\">lok.&nbsp;42</span></a>, <a href=\"tel:12345678\">1234 5678</a>");
  CHECK(linked("(+45 12 34 56 78)") == "([tel:+4512345678|+45 12 34 56 78])");
  CHECK(linked("+4512345678") == "[tel:+4512345678|+4512345678]");
  CHECK(linked("Tlf.: 12345678 mobil 12345679") ==
        "Tlf.: [tel:12345678|12345678] mobil [tel:12345679|12345679]");
  CHECK(linked("Er nogen i fare: ring 112! Ring 114.") ==
        "Er nogen i fare: ring [tel:112|112]! Ring [tel:114|114].");
}

TEST_CASE("what sheets say is a telephone number is one") {
  CHECK(with_links("<b class=\"big phone\">112</b> <b>112</b>") ==
        "<b class=\"big phone\"><a href=\"tel:112\">112</a></b> <b>112</b>");
  CHECK(with_links("<b class=\"phone\">12345678</b>") ==
        "<b class=\"phone\"><a href=\"tel:12345678\">12345678</a></b>");
  CHECK(with_links("<b class=\"phone\">70 10 10 lok. 4</b>") ==
        "<b class=\"phone\"><a href=\"tel:701010;ext=4\"><span class=\"nowrap\">70 10 10</span> "
        "<span class=\"nowrap\">lok. 4</span></a></b>");
}

TEST_CASE("what may be something else is no telephone number") {
  for (const auto* text : {"20261120",
                           "2026-11-20",
                           "1.234.567",
                           "12 34 56",
                           "12 34 56 78 9",
                           "112 beboere",
                           "ring 10 gange",
                           "CVR 12 34 56 78",
                           "CVR-nr.: 12 34 56 78",
                           "konto 1234 5678",
                           "sag 12 34 56 78",
                           "04 34 56 78",
                           "1 234 5678",
                           "Ringparken 112",
                           "Ringparken 12345678",
                           "12,34,56,78",
                           "12. 34. 56. 78.",
                           "kl. 20 22 10 11 12",
                           "+1",
                           "+12 34"}) {
    CAPTURE(text);
    CHECK(with_links(text) == text);
  }
}

TEST_CASE("a word longer than a column may be broken, which an address does at its signs") {
  const std::string word = "boligforeningsbestyrelsesformanden";
  CHECK(with_links("Se (" + word + ").") == "Se (<span class=\"wide\">" + word + "</span>).");
  for (const auto* text : {"boligforeningsbestyrelsesmøder", "boligforenings-bestyrelses-formanden",
                           "https://www.example.invalid/boligforeningens/bestyrelse/formanden"}) {
    CAPTURE(text);
    CHECK(with_links(text) == text);
  }
}

TEST_CASE("addresses") {
  CHECK(linked("Skriv til tove@example.invalid.") ==
        "Skriv til [mailto:tove@example.invalid|tove@example.invalid].");
  CHECK(linked("&lt;børge.på-fund@example.invalid&gt;") ==
        "&lt;[mailto:b%C3%B8rge.p%C3%A5-fund@example.invalid|børge.på-fund@example.invalid]&gt;");
  for (const auto* text :
       {"a@b", "@tove", "x@y.dk?cc=z@y.dk", "o&#39;x@y.dk", "a@y.dk,b@y.dk", "@"}) {
    CAPTURE(text);
    CHECK(with_links(text) == text);
  }
}

TEST_CASE("links, titles, styles and drawings stay as they are") {
  for (const auto* html : {"<title>12 34 56 78</title>", "<style>p { top: 12 34 56 78 }</style>",
                           "<svg aria-label=\"x>12 34 56 78\"><title>12 34 56 78</title></svg>",
                           "<a href=\"tel:112\">Ring 112</a>", "<code>x@y.dk</code>",
                           "<!-- ring 112 -->", "<i data-foot=\"x 12 34 56 78 x@y.dk\"></i>"}) {
    CAPTURE(html);
    CHECK(with_links(html) == html);
  }
  CHECK(with_links("") == "");
}

}  // namespace
}  // namespace render
