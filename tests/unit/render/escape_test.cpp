#include "render/markdown/escape.hpp"

#include <doctest/doctest.h>

#include "render/markdown/settle_marks.hpp"

namespace render {
namespace {

TEST_CASE("a word that no line has room for may be broken in HTML, and an address is not") {
  const std::string address = "prøve@" + std::string(70, 'x') + ".dk";
  CHECK(escape(address, Format::html) == address);
  const std::string word(100, 'x');
  CHECK(escape("a " + word + " b", Format::html) == "a " + std::string(40, 'x') + "\u200B" +
                                                        std::string(40, 'x') + "\u200B" +
                                                        std::string(20, 'x') + " b");
}

TEST_CASE("HTML") {
  CHECK(escape("<b title=\"x\">'&amp;'</b>", Format::html) ==
        "&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;");
  CHECK(escape("to\nlinjer", Format::html) == "to\nlinjer");
  CHECK(escape("den 12. december kl. 9", Format::html) == "den&nbsp;12.&nbsp;december kl.&nbsp;9");
}

TEST_CASE("controls become visible in every format, tabs spaces") {
  for (const auto format : {Format::html, Format::md}) {
    const auto safe =
        markdown::settle_marks(escape("a\x1B[2J\x01\x02\x03\tb\u202E\r\f\u2028", format));
    CHECK(safe.starts_with("a␛"));
    CHECK(safe.find("␁␂␃ b") != std::string::npos);
    CHECK(safe.find("U+202E") != std::string::npos);
    CHECK(safe.find("␍␌") != std::string::npos);
    CHECK(safe.find("U+2028") != std::string::npos);
  }
  CHECK(escape("\u202E", Format::html) == "&lt;U+202E&gt;");
}

}  // namespace
}  // namespace render
