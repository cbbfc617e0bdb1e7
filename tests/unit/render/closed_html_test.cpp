#include "render/engine/closed_html.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace render {
namespace {

// The place, code and message of the first fault; empty where there is none.
std::string first(std::string_view html) {
  const auto faults = markup_faults(html);
  return faults.empty()
             ? ""
             : fmt::format("{} {}: {}", faults[0].at, name(faults[0].code), faults[0].message);
}

TEST_CASE("what a document is made of") {
  CHECK(first("<!DOCTYPE html>\n<html lang=\"da\"><!-- en note --><style>p { color: #000 }</style>"
              "<p class=\"a\" style=\"width: 3mm\">a &lt; b<br/>æ</p>\n"
              "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><a href=\"tel:112\">112</a>"
              "<img alt=\"\" src=\"data:image/png;base64,AA==\"></html>") == "");
}

TEST_CASE("what runs, and what fetches") {
  CHECK(first("<p><script>1</script>") ==
        "3 html-element: Elementet <script> kan ikke stå i et dokument.");
  CHECK(first("<p ONCLICK=\"x\">") == "0 html-attribute: Egenskaben «onclick» kan ikke stå i <p>.");
  CHECK(first("<svg src=\"data:image/png;base64,AA==\">") ==
        "0 html-attribute: Egenskaben «src» kan ikke stå i <svg>.");
  CHECK(first("<p style=\"background: URL(x)\">") ==
        "0 html-address: Egenskaben «style» indeholder «url(».");
  CHECK(first("<style>p {}\n@Import 'x'</style>") ==
        "12 html-address: Typografien indeholder «@import».");
  CHECK(first("<a href=\"file:///x\">") == "0 html-address: Linket kan føre ud af dokumentet.");
  CHECK(first("<img src=\"data:image/svg+xml;base64,AA==\">") ==
        "0 html-address: Billedet står ikke i selve skabelonen.");
}

TEST_CASE("what words can hide behind") {
  for (const auto* style : {"a: u\\72l(x)", "a: &#117;rl(x)"}) {
    CHECK(first(fmt::format("<p style=\"{}\">", style)) ==
          "0 html-unclear: Egenskaben «style» indeholder et tegn, der er skrevet som kode.");
  }
  CHECK(first("<style>p { a: u\\72l(x) }</style>") ==
        "15 html-unclear: Typografien indeholder et tegn, der er skrevet som kode.");
}

TEST_CASE("what readers of HTML do not take alike") {
  for (const auto* html :
       {"< b", "<p title='x'>", "<p title=x>", "<p title=\"<img src=x>\">", "<!--<b>-->", "<!-- ",
        "<p", "<p title=\"", "</>", "<style><b></style>", "<style>", "<![CDATA[x]]>", "<?x?>"}) {
    CAPTURE(html);
    CHECK(first(html) == "0 html-unclear: Det, der begynder her, kan ikke følges.");
  }
}

}  // namespace
}  // namespace render
