#include "containers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "render/engine/closed_html.hpp"
#include "render/markdown/escape.hpp"
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
    case Block::Kind::heading: return fmt::format("h{}[{}]", block.level, shape(block.runs));
    case Block::Kind::paragraph: return "p[" + shape(block.runs) + "]";
    case Block::Kind::list: return (block.number ? "ol[" : "ul[") + shape(block.blocks) + "]";
    case Block::Kind::item:
      return fmt::format("li{}[{}]", block.ticked ? *block.ticked ? "x" : "o" : "",
                         shape(block.blocks));
    case Block::Kind::quote: return "quote[" + shape(block.blocks) + "]";
    case Block::Kind::rule: return "rule";
    case Block::Kind::code: return "code " + block.info + "[" + block.text + "]";
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

}  // namespace

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

namespace {

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

}  // namespace

std::optional<std::string> torn(const std::string& text) {
  const auto marked = escape(text, Format::md);
  for (const auto& container : containers) {
    std::string document = container.markdown;
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
    if (const auto found = shape(parse(settled)); found != expected) {
      return fmt::format("{}\nis {}\nnot {}", settled, found, expected);
    }
    if (auto fault = harmful(settled)) return fault;
  }
  return std::nullopt;
}

std::optional<std::string> harmful(const std::string& document) {
  const auto tree = parse(document);
  if (!markup_faults(to_html(tree)).empty()) return document + "\nopens its page";
  for (const std::size_t columns : {std::size_t{1}, std::size_t{20}, std::size_t{80}}) {
    const auto written = to_text(tree, {columns});
    if (base::visible(written, true) != written) return document + "\nharms a terminal";
  }
  return std::nullopt;
}

}  // namespace render::markdown
