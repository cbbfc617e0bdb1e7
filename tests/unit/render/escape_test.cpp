#include "render/escape.hpp"

#include <doctest/doctest.h>

namespace render {
namespace {

std::string md(std::string_view text) {
  return settle_marks(escape(text, Format::md));
}
std::string inside(std::string_view text) {
  return settle_marks("a " + escape(text, Format::md));
}
std::string document(std::string_view text) {
  return settle_marks(escape(text, Format::md_document));
}

TEST_CASE("a word that no line has room for may be broken in HTML, and an address is not") {
  const std::string address = "prøve@" + std::string(70, 'x') + ".dk";
  CHECK(escape(address, Format::html) == address);
  const std::string word(100, 'x');
  CHECK(escape("a " + word + " b", Format::html) ==
        "a " + std::string(40, 'x') + "\u200B" + std::string(40, 'x') + "\u200B" +
            std::string(20, 'x') + " b");
  CHECK(escape(word, Format::text) == word);
}

TEST_CASE("HTML") {
  CHECK(escape("<b title=\"x\">'&amp;'</b>", Format::html) ==
        "&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;");
  CHECK(escape("to\nlinjer", Format::html) == "to\nlinjer");
}

TEST_CASE("controls become visible in every format, tabs spaces") {
  for (const auto format : {Format::html, Format::md, Format::md_document}) {
    CHECK(settle_marks(escape("a\x1B[2J\x01\x02\tb\u202E", format)).substr(0, 4) == "a␛");
    CHECK(settle_marks(escape("\x01\x02\tb", format)) == "␁␂ b");
  }
  CHECK(escape("\u202E", Format::html) == "&lt;U+202E&gt;");
}

TEST_CASE("markup inside a line of Markdown") {
  CHECK(md("*fed* _kursiv_ `kode` [a](b) <i> a|b ~~x~~ c:\\d") ==
        "\\*fed\\* \\_kursiv\\_ \\`kode\\` \\[a\\](b) \\<i\\> a\\|b \\~\\~x\\~\\~ c:\\\\d");
  CHECK(md("Bo & Co &lt; &#60;") == "Bo & Co \\&lt; \\&#60;");
}

TEST_CASE("markup at the beginning of a line only") {
  CHECK(md("# a") == "\\# a");
  CHECK(md("- a") == "\\- a");
  CHECK(md("+ a") == "\\+ a");
  CHECK(md("===") == "\\===");
  CHECK(md("12. a") == "12\\. a");
  CHECK(md("12) a") == "12\\) a");
  CHECK(md("12.") == "12\\.");
  CHECK(md("22.15") == "22.15");
  CHECK(md("a\n# b\n\n- c") == "a  \n  \\# b\n  \n  \\- c");
  CHECK(inside("# a") == "a # a");
  CHECK(inside("- 1. a") == "a - 1. a");
  CHECK(inside("1. januar") == "a 1. januar");
  CHECK(inside("x\n1. y") == "a x  \n  1\\. y");
}

TEST_CASE("the marker of a list begins a line") {
  for (const std::string before : {"- ", "  - ", "12. ", "> ", "a\n- "}) {
    CHECK(settle_marks(before + escape("# a", Format::md)) == before + "\\# a");
  }
  for (const std::string before : {"- a ", "| ", "**22.15** ", "a\n- b: "}) {
    CHECK(settle_marks(before + escape("# a", Format::md)) == before + "# a");
  }
}

TEST_CASE("leading spaces make no code") {
  CHECK(md("a\n    b") == "a  \n  \u00A0\u00A0\u00A0\u00A0b");
}

TEST_CASE("the signed document keeps its own lists and addresses") {
  CHECK(document("1. Hurtigt") == "1. Hurtigt");
  CHECK(document("- en") == "- en");
  CHECK(document("• Støtte, § 6, nr. 4 (Bo & Co), a_b@example.dk") ==
        "• Støtte, § 6, nr. 4 (Bo & Co), a_b@example.dk");
  CHECK(document("# ikke overskrift <script> _a_") == "\\# ikke overskrift \\<script\\> \\_a\\_");
}

}  // namespace
}  // namespace render
