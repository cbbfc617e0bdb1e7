#include "render/closed_html.hpp"

#include <doctest/doctest.h>

namespace render {
namespace {

// The place and message of the first fault; empty where there is none.
std::string first(std::string_view html) {
  const auto faults = markup_faults(html);
  return faults.empty() ? "" : std::to_string(faults[0].at) + ' ' + faults[0].message;
}

TEST_CASE("what a document is made of") {
  CHECK(first("<!DOCTYPE html>\n<html lang=\"da\"><!-- en note --><style>p { color: #000 }</style>"
              "<p class=\"a\" style=\"width: 3mm\">a &lt; b<br/>æ</p>\n"
              "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><a href=\"tel:112\">112</a>"
              "<img alt=\"\" src=\"data:image/png;base64,AA==\"></html>") == "");
}

TEST_CASE("what runs, and what fetches") {
  CHECK(first("<p><script>1</script>") == "3 Elementet <script> kan ikke stå i et dokument.");
  CHECK(first("<p ONCLICK=\"x\">") == "0 Egenskaben «onclick» kan ikke stå i et dokument.");
  CHECK(first("<p style=\"background: URL(x)\">") == "0 Egenskaben «style» indeholder «url(».");
  CHECK(first("<p style=\"a: u\\72l(x)\">") == "0 Egenskaben «style» indeholder «\\».");
  CHECK(first("<p style=\"a: &#117;rl(x)\">") ==
        "0 Egenskaben «style» indeholder et tegn, der er skrevet som kode.");
  CHECK(first("<style>p {}\n@Import 'x'</style>") == "12 Typografien indeholder «@import».");
  CHECK(first("<a href=\"file:///x\">").starts_with("0 Et link kan kun føre til"));
  CHECK(first("<img src=\"data:image/svg+xml;base64,AA==\">").starts_with("0 Et billede skal"));
}

TEST_CASE("what readers of HTML do not take alike") {
  for (const auto* html : {"< b", "<p title='x'>", "<p title=x>", "<p title=\"<img src=x>\">",
                           "<!--<b>-->", "<!-- ", "<p", "<p title=\"", "</>", "<style><b></style>",
                           "<style>", "<![CDATA[x]]>", "<?x?>"}) {
    CAPTURE(html);
    CHECK(first(html) == "0 Det, der begynder her, kan ikke følges.");
  }
}

}  // namespace
}  // namespace render
