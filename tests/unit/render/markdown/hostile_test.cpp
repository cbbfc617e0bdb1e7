// What people wrote comes back as they wrote it, in every container: rendered, escaped and parsed.
#include <doctest/doctest.h>

#include <random>

#include "containers.hpp"

namespace render::markdown {
namespace {

TEST_CASE("hostile texts in every container") {
  for (const std::string text : {"a|b",
                                 "| a | b |",
                                 "a\\",
                                 "\\",
                                 "\\\\|",
                                 "`a`",
                                 "```",
                                 "~~~",
                                 "# a",
                                 "## a ##",
                                 ">",
                                 "> a",
                                 "-",
                                 "- a",
                                 "+",
                                 "+ a",
                                 "* a",
                                 "*",
                                 "**",
                                 "***",
                                 "****",
                                 "_a_",
                                 "__a__",
                                 "____",
                                 "~~a~~",
                                 "<br>",
                                 "a<br>b",
                                 "&amp;",
                                 "&#60;",
                                 "&nbsp",
                                 "<script>alert(1)</script>",
                                 "    a",
                                 "a\n    b",
                                 "===",
                                 "a\n===",
                                 "---",
                                 "a\n---",
                                 "- - -",
                                 "[x]: y",
                                 "[x]: <y> 'z'",
                                 "[x]",
                                 "![i](u)",
                                 "[a](http://b)",
                                 "http://a.dk/_b_",
                                 "<http://a.dk>",
                                 "www.a.dk",
                                 "a@b.dk",
                                 "<a@b.dk>",
                                 "a\rb",
                                 "a\fb",
                                 "😀",
                                 "\u202Eabc",
                                 "1.",
                                 "1. a",
                                 "12) a",
                                 "1. 3.",
                                 "- [ ] a",
                                 "[ ] a",
                                 "[x] a",
                                 "a\n\n\nb",
                                 "a\n\n- b\n  - c",
                                 "a\u00A0b",
                                 "\u00A0a\u00A0",
                                 "$a$",
                                 "a!",
                                 "!",
                                 "<!-- a -->",
                                 "<?a?>",
                                 "a  \nb",
                                 "a\\\nb",
                                 "|",
                                 "||",
                                 ":--",
                                 "--|--",
                                 ":-|-:\na|b",
                                 "a | b\n--- | ---\nc | d",
                                 "{{a}}",
                                 "\"a\"",
                                 "(a)",
                                 "a\u2028b",
                                 "«a»",
                                 "*a*b*",
                                 "a * b",
                                 "\u200Ba",
                                 "a\nb|c\n|d",
                                 "\u3000a",
                                 "a\u2003",
                                 "-\n-",
                                 "#",
                                 "##",
                                 "a #"}) {
    CHECK(torn(text).value_or("") == "");
  }
}

const std::vector<std::string> parts{
    "a",   "ø",    " ",    " ",           "\n",  "\n",     "|",      "\\",     "`", "```",
    "#",   "##",   ">",    "-",           "--",  "+",      "*",      "**",     "_", "__",
    "~",   "~~",   "<br>", "&amp;",       "<b>", "</b>",   "[",      "]",      "(", ")",
    "!",   "[x]:", "@",    "\u00A0",      "\r",  "\f",     "1.",     "2)",     "=", "===",
    "---", "\t",   "    ", "http://a.dk", "😀",   "- [ ] ", "\u202E", "\u200B", ".", ":",
    "\"",  "«",    "»",    "$",           "12",  "&",      ";",      "<",      "/", "\u0301"};

std::string random_text(std::mt19937& random, std::size_t most) {
  std::string text;
  for (auto count = random() % most + 1; count > 0; --count) text += parts[random() % parts.size()];
  return text;
}

TEST_CASE("random hostile texts in every container") {
  std::mt19937 random(11);
  for (int trial = 0; trial < 300; ++trial) {
    const auto text = random_text(random, 8);
    if (!normal(text).empty()) CHECK(torn(text).value_or("") == "");
  }
}

TEST_CASE("whatever a template holds, its page is closed and its text is harmless") {
  std::mt19937 random(12);
  for (int trial = 0; trial < 1000; ++trial) {
    std::string text = trial % 4 == 0   ? "```plot\n"
                       : trial % 4 == 1 ? "| a | b |\n|---|--:|\n"
                                        : "";
    text += random_text(random, 40);
    CHECK(harmful(text).value_or("") == "");
  }
}

}  // namespace
}  // namespace render::markdown
