// What people wrote comes back as they wrote it, in every container: rendered, escaped and parsed.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "base/text.hpp"
#include "render/engine/closed_html.hpp"
#include "render/markdown/escape.hpp"
#include "render/markdown/markdown.hpp"
#include "render/markdown/markdown_html.hpp"
#include "render/markdown/markdown_text.hpp"
#include "render/markdown/settle_marks.hpp"

namespace render::markdown {
namespace {

// The tree as text, so that nothing can be in it besides what is expected.
std::string shape(const std::vector<Block>& blocks);

std::string shape(const Runs& runs) {
  std::string text;
  for (const auto& run : runs) {
    std::string look;
    if (run.strong) look += 's';
    if (run.emphasis) look += 'e';
    if (run.strike) look += 'd';
    if (run.code) look += 'c';
    text += run.hard_break ? "\n" : look.empty() ? run.text : look + "<" + run.text + ">";
  }
  return text;
}

std::string shape(const Block& block) {
  switch (block.kind) {
    case Block::Kind::heading:
      return fmt::format("h{}[{}]", block.level, shape(block.runs));
    case Block::Kind::paragraph:
      return "p[" + shape(block.runs) + "]";
    case Block::Kind::list:
      return (block.number ? "ol[" : "ul[") + shape(block.blocks) + "]";
    case Block::Kind::item:
      return fmt::format("li{}[{}]", block.ticked ? *block.ticked ? "x" : "o" : "",
                         shape(block.blocks));
    case Block::Kind::quote:
      return "quote[" + shape(block.blocks) + "]";
    case Block::Kind::rule:
      return "rule";
    case Block::Kind::code:
      return "code " + block.info + "[" + block.text + "]";
    case Block::Kind::table: {
      std::string text = "table[";
      for (const auto& cell : block.head) text += "th[" + shape(cell) + "]";
      for (const auto& row : block.rows) {
        for (const auto& cell : row) text += "td[" + shape(cell) + "]";
      }
      return text + "]";
    }
  }
  return {};
}

std::string shape(const std::vector<Block>& blocks) {
  std::string text;
  for (const auto& block : blocks) text += shape(block);
  return text;
}

// As escape() normalises it: visible, without white space at the ends of its lines.
std::string normal(std::string_view text) {
  std::string spaced(text);
  std::ranges::replace(spaced, '\t', ' ');
  const std::string visible = base::visible(spaced, true);
  std::vector<std::string> lines;
  for (const auto& line : base::split(base::trim(visible), '\n')) {
    lines.emplace_back(base::trim(line));
  }
  return base::join(lines, "\n");
}

struct Container {
  std::string markdown;  // {} is the text
  std::string shape;     // $ is the text, % the text in bold, ~ struck
};
const std::vector<Container> containers{
    {"{}", "p[$]"},
    {"a {} b", "p[a $ b]"},
    {"a\n\n{}\n\n---\n\nb", "p[a]p[$]rulep[b]"},
    {"**{}**", "p[%]"},
    {"a **{}**: b", "p[a %: b]"},
    {"x ~~{}~~", "p[x ~]"},
    {"# {}", "h1[$]"},
    {"### a {} b\n\nx", "h3[a $ b]p[x]"},
    {"# **{}** b", "h1[% b]"},
    {"- {}\n- b", "ul[li[p[$]]li[p[b]]]"},
    {"- **22.15** {}\n  - {}\n- b", "ul[li[p[s<22.15> $]ul[li[p[$]]]]li[p[b]]]"},
    {"1. {}\n   - {}", "ol[li[p[$]ul[li[p[$]]]]]"},
    {"- {}\n\n  b", "ul[li[p[$]p[b]]]"},
    {"- [ ] {}\n- [x] {}", "ul[lio[p[$]]lix[p[$]]]"},
    {"> {}", "quote[p[$]]"},
    {"> **{}**\n>\n> - {}\n>   - **{}**", "quote[p[%]ul[li[p[$]ul[li[p[%]]]]]]"},
    {"> ## {}\n>\n> {}", "quote[h2[$]p[$]]"},
    {"| a | b |\n| --- | ---: |\n| {} | 1 |\n| **{}** | {} |",
     "table[th[a]th[b]td[$]td[1]td[%]td[$]]"},
    {"| {} | {} |\n| --- | --- |\n| ~~{}~~ | x {} |", "table[th[$]th[$]td[~]td[x $]]"},
    {"- a\n\n  | | |\n  | --- | --- |\n  | {} | {} |", "ul[li[p[a]table[th[]th[]td[$]td[$]]]]"},
};

// Every line of a text in bold is a run of its own.
std::string looked(const std::string& text, std::string_view look) {
  std::vector<std::string> lines;
  for (const auto& line : base::split(text, '\n')) {
    lines.push_back(line.empty() ? "" : fmt::format("{}<{}>", look, line));
  }
  return base::join(lines, "\n");
}

std::string filled(const std::string& pattern, char sign, const std::string& text) {
  std::string result;
  for (const char c : pattern) {
    if (c == sign) {
      result += text;
    } else {
      result += c;
    }
  }
  return result;
}

void check_in_all(const std::string& text) {
  for (const auto& container : containers) {
    std::string document = container.markdown;
    const auto marked = escape(text, Format::md);
    for (auto at = document.find("{}"); at != document.npos;
         at = document.find("{}", at + marked.size())) {
      document.replace(at, 2, marked);
    }
    // Where a text itself holds a sign it must not be filled in again.
    const std::string own = normal(text);
    std::string expected = filled(container.shape, '$', "\x01");
    expected = filled(expected, '%', "\x02");
    expected = filled(expected, '~', "\x03");
    expected = filled(filled(filled(expected, '\x02', looked(own, "s")), '\x03', looked(own, "d")),
                      '\x01', own);
    const auto settled = settle_marks(document);
    INFO("text: ", text);
    INFO("in: ", settled);
    const auto tree = parse(settled);
    CHECK(shape(tree) == expected);
    const auto html = to_html(tree);
    CHECK(markup_faults(html).empty());
    CHECK(base::visible(to_text(tree), true) == to_text(tree));
  }
}

TEST_CASE("hostile texts in every container") {
  for (const std::string text :
       {"a|b", "| a | b |", "a\\", "\\", "\\\\|", "`a`", "```", "~~~", "# a", "## a ##", ">", "> a",
        "-", "- a", "+", "+ a", "* a", "*", "**", "***", "****", "_a_", "__a__", "____", "~~a~~",
        "<br>", "a<br>b", "&amp;", "&#60;", "&nbsp", "<script>alert(1)</script>", "    a",
        "a\n    b", "===", "a\n===", "---", "a\n---", "- - -", "[x]: y", "[x]: <y> 'z'", "[x]",
        "![i](u)", "[a](http://b)", "http://a.dk/_b_", "<http://a.dk>", "www.a.dk", "a@b.dk",
        "<a@b.dk>", "a\rb", "a\fb", "😀", "\u202Eabc", "1.", "1. a", "12) a", "1. 3.", "- [ ] a",
        "[ ] a", "[x] a", "a\n\n\nb", "a\n\n- b\n  - c", "a\u00A0b", "\u00A0a\u00A0", "$a$", "a!",
        "!", "<!-- a -->", "<?a?>", "a  \nb", "a\\\nb", "|", "||", ":--", "--|--", ":-|-:\na|b",
        "a | b\n--- | ---\nc | d", "{{a}}", "\"a\"", "(a)", "a\u2028b", "«a»", "*a*b*", "a * b",
        "\u200Ba", "a\nb|c\n|d", "\u3000a", "a\u2003", "-\n-", "#", "##", "a #"}) {
    check_in_all(text);
  }
}

const std::vector<std::string> parts{
    "a",   "ø",    " ",   " ",    "\n", "\n",  "|",   "\\",          "`",  "```",   "#",       "##",
    ">",   "-",    "--",  "+",    "*",  "**",  "_",   "__",          "~",  "~~",    "<br>",    "&amp;",
    "<b>", "</b>", "[",   "]",    "(",  ")",   "!",   "[x]:",        "@",  "\u00A0", "\r",      "\f",
    "1.",  "2)",   "=",   "===",  "---", "\t", "    ", "http://a.dk", "😀", "- [ ] ", "\u202E", "\u200B",
    ".",   ":",    "\"",  "«",    "»",  "$",   "12",  "&",           ";",  "<",     "/",       "\u0301"};

std::string random_text(std::mt19937& random, std::size_t most) {
  std::string text;
  for (auto count = random() % most + 1; count > 0; --count) text += parts[random() % parts.size()];
  return text;
}

TEST_CASE("random hostile texts in every container") {
  std::mt19937 random(11);
  for (int trial = 0; trial < 1000; ++trial) {
    const auto text = random_text(random, 8);
    if (!normal(text).empty()) check_in_all(text);
  }
}

TEST_CASE("whatever a template holds, its page is closed and its text is harmless") {
  std::mt19937 random(12);
  for (int trial = 0; trial < 1000; ++trial) {
    std::string text = trial % 4 == 0 ? "```plot\n" : trial % 4 == 1 ? "| a | b |\n|---|--:|\n" : "";
    text += random_text(random, 40);
    const auto tree = parse(text);
    INFO("text: ", text);
    CHECK(markup_faults(to_html(tree)).empty());
    for (const std::size_t columns : {1, 20, 80}) {
      const auto written = to_text(tree, {columns});
      CHECK(base::visible(written, true) == written);
    }
  }
}

}  // namespace
}  // namespace render::markdown
