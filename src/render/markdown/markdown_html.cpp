#include "render/markdown/markdown_html.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/markdown/conventions.hpp"
#include "render/markdown/plot_html.hpp"

namespace render::markdown {

namespace {

// So many underscores are a line to write on; each is so long, in tenths of a millimetre.
constexpr std::string_view write_sign = "____";
constexpr std::size_t sign_length = 25;

std::string with_lines(std::string_view text) {
  std::string html;
  for (auto at = text.find(write_sign); at != text.npos; at = text.find(write_sign)) {
    const auto end = std::min(text.find_first_not_of('_', at), text.size());
    const auto length = (end - at) * sign_length;
    html += html_text(text.substr(0, at));
    html += fmt::format("<span class=\"write\" style=\"width: {}.{}mm\"></span>", length / 10,
                        length % 10);
    text.remove_prefix(end);
  }
  return html + html_text(text);
}

std::string inline_html(const Runs& runs) {
  std::string html;
  for (const auto& run : runs) {
    if (run.hard_break) {
      html += "<br>";
      continue;
    }
    std::string text = with_lines(run.text);
    const auto within = [&](bool look, std::string_view element) {
      if (look) text = fmt::format("<{0}>{1}</{0}>", element, text);
    };
    within(run.code, "code");
    within(run.strike, "del");
    within(run.emphasis, "em");
    within(run.strong, "strong");
    html += text;
  }
  return html;
}

std::size_t lines(const Runs& runs, std::size_t columns) {
  const auto text = plain(runs);
  const auto breaks = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  return 1 + breaks + text.size() / columns;
}
std::size_t lines_of_row(const std::vector<Runs>& row) {
  std::size_t most = 0;
  for (const auto& cell : row) most = std::max(most, lines(cell, 80 / row.size()));
  return most;
}

// About how many lines of a page it takes.
std::size_t lines_of(const Block& block) {
  std::size_t sum = 0;
  for (const auto& inner : block.blocks) sum += lines_of(inner);
  for (const auto& row : block.rows) sum += lines_of_row(row);
  const auto code = std::ranges::count(block.text, '\n');
  return sum + static_cast<std::size_t>(code) + (block.runs.empty() ? 0 : lines(block.runs, 80));
}

// More than that is not kept whole: it begins where it stands, and goes on on the next page.
constexpr std::size_t kept_lines = 12;

class HtmlWriter {
 public:
  // A heading keeps what follows until the next one, if that is short: a page is better filled than
  // a long chapter whole. Below the second level it is one matter, and so is a plot.
  std::string write(const std::vector<Block>& blocks) {
    constexpr std::size_t kept_lines_of_matter = 20;
    constexpr std::size_t kept_lines_of_chapter = 8;
    std::string html;
    for (auto at = blocks.begin(); at != blocks.end();) {
      auto end = at + 1;
      if (at->kind != Block::Kind::heading || at->level == 1) {
        const bool begins = leads_to_table(at, blocks);
        if (begins) html += "<div class=\"head\">\n";
        html += block(*at++);
        if (begins) html += "</div>\n";
        continue;
      }
      std::size_t lines = 0;
      bool whole = at->level > 2;
      for (; end != blocks.end() && end->kind != Block::Kind::heading; ++end) {
        lines += lines_of(*end);
        whole = whole || is_plot(end->info);
      }
      const auto most = whole ? kept_lines_of_matter : kept_lines_of_chapter;
      const bool keep = lines > 0 && lines <= most;
      if (keep) html += "<div class=\"keep\">\n";
      html += block(*at++);
      if (!keep) continue;
      for (; at != end; ++at) html += block(*at);
      html += "</div>\n";
    }
    return html;
  }

 private:
  // A short box or paragraph before a table begins it, as a heading does: it stands on its page.
  static bool leads_to_table(std::vector<Block>::const_iterator at,
                             const std::vector<Block>& blocks) {
    const auto next = at + 1;
    return (at->kind == Block::Kind::quote || at->kind == Block::Kind::paragraph) &&
           next != blocks.end() && next->kind == Block::Kind::table && lines_of(*at) <= kept_lines;
  }

  std::string block(const Block& block) {
    switch (block.kind) {
      case Block::Kind::heading: return heading(block);
      case Block::Kind::paragraph: return paragraph(block);
      case Block::Kind::list: return list(block);
      case Block::Kind::table: return table(block);
      case Block::Kind::quote: return box(block);
      case Block::Kind::rule: return "<hr>\n";
      case Block::Kind::code:
        if (is_plot(block.info)) return plot_html(parse_plot(block.text), block.info);
        return "<pre>" + html_text(block.text) + "</pre>\n";
      case Block::Kind::item: break;  // within its list
    }
    return {};
  }

  std::string box(const Block& block) {
    return fmt::format("<div class=\"box{}\">\n{}</div>\n",
                       lines_of(block) > kept_lines ? " long" : "", write(block.blocks));
  }

  static std::string heading(const Block& block) {
    const auto end = block.runs.begin() + static_cast<std::ptrdiff_t>(marks_end(block));
    std::string html;
    for (auto run = block.runs.begin(); run != end; ++run) {
      if (run->strong) html += fmt::format("<span class=\"mark\">{}</span> ", html_text(run->text));
    }
    Runs rest(end, block.runs.end());
    if (!html.empty() && !rest.empty() && rest.front().text.starts_with(' ')) {
      rest.front().text.erase(0, 1);
    }
    return fmt::format("<h{0}>{1}{2}</h{0}>\n", block.level, html, inline_html(rest));
  }

  static std::string paragraph(const Block& block) {
    const auto text = plain(block.runs);
    if (text.size() >= write_sign.size() && text.find_first_not_of('_') == text.npos) {
      return "<div class=\"line\"></div>\n";
    }
    if (!all_emphasis(block.runs) && !all_strong(block.runs)) {
      return "<p>" + inline_html(block.runs) + "</p>\n";
    }
    const bool small = all_emphasis(block.runs);
    Runs runs = block.runs;
    for (auto& run : runs) (small ? run.emphasis : run.strong) = false;
    return fmt::format("<p class=\"{}\">{}</p>\n", small ? "small" : "label", inline_html(runs));
  }

  std::string list(const Block& block) {
    const bool ticks = std::ranges::any_of(
        block.blocks, [](const Block& item) { return item.ticked.has_value(); });
    const bool own_numbers = numbers_itself(block);
    std::string html = block.number ? "<ol" : ticks || own_numbers ? "<ul class=\"ticks\"" : "<ul";
    if (block.number && *block.number != 1) html += fmt::format(" start=\"{}\"", *block.number);
    html += ">\n";
    for (auto item : block.blocks) {
      const auto number = own_numbers ? take_number(item) : std::string();
      html += lines_of(item) > kept_lines ? "<li class=\"long\">" : "<li>";
      if (item.ticked)
        html += fmt::format("<span class=\"tick\">{}</span> ", *item.ticked ? "☒" : "☐");
      if (own_numbers) html += fmt::format("<span class=\"own\">{}</span> ", html_text(number));
      // What stands in a tight item is no paragraph.
      auto first = item.blocks.begin();
      const bool bare =
          block.tight && first != item.blocks.end() && first->kind == Block::Kind::paragraph;
      if (bare) html += inline_html((first++)->runs);
      if (first != item.blocks.end()) html += '\n' + write({first, item.blocks.end()});
      html += "</li>\n";
    }
    return html + (block.number ? "</ol>\n" : "</ul>\n");
  }

  // A row with one cell alone, in bold, is a head within the table: a day.
  static bool heads(const std::vector<Runs>& cells) {
    const auto filled = [](const Runs& cell) { return !cell.empty(); };
    const auto cell = std::ranges::find_if(cells, filled);
    return cells.size() > 1 && cell != cells.end() && all_strong(*cell) &&
           std::ranges::count_if(cells, filled) == 1;
  }

  static bool is_long(const std::vector<Runs>& row) { return lines_of_row(row) > kept_lines; }

  // A day stays with its first row, and the last row with the one before: none stands alone on a
  // page. Rows that belong together are a group of their own; WeasyPrint 57 keeps none whole that
  // is the first, and heeds nothing else between rows.
  template <class Row>
  static std::string grouped(const Block& block, const Row& row) {
    const auto& rows = block.rows;
    const auto joined = [&](std::size_t at) {  // with the one before
      return at > 0 && at < rows.size() && (at + 1 == rows.size() || heads(rows[at - 1]));
    };
    std::string html = "<tbody>\n";
    bool together = false;
    for (std::size_t at = 0; at < rows.size(); ++at) {
      const bool begins =
          at > 0 && !joined(at) && joined(at + 1) && !is_long(rows[at]) && !is_long(rows[at + 1]);
      if (begins || (together && !joined(at))) {
        html += begins ? "</tbody>\n<tbody class=\"together\">\n" : "</tbody>\n<tbody>\n";
        together = begins;
      }
      html += row(rows[at]) + '\n';
    }
    return html + "</tbody>\n";
  }

  // What begins a table asks for its room before it, and gives it back: an empty block as
  // high as its head and two rows, and as far up again. On a screen it is not there.
  static std::string room(const Block& block, bool head) {
    constexpr std::size_t most_lines = 8;  // of a row
    constexpr double line_mm = 5.5;
    constexpr double padding_mm = 2.8;
    const auto height = [&](const std::vector<Runs>& row) {
      return static_cast<double>(std::min(lines_of_row(row), most_lines)) * line_mm + padding_mm;
    };
    const std::size_t kept = block.rows.size() > 3 ? 2 : block.rows.size();
    double sum = head ? height(block.head) : 0;
    for (std::size_t at = 0; at < kept; ++at) sum += height(block.rows[at]);
    return fmt::format(
        "<div class=\"room\" style=\"height: {0:.0f}mm; margin-bottom: -{0:.0f}mm\"></div>\n", sum);
  }

  // A narrow window shows a row as a block, each cell with its head before it; times beside what
  // happened then have room enough.
  static std::string table(const Block& block) {
    const bool facts = has_facts(block);
    const bool narrow = block.columns.size() == 2 && block.columns.front() == Align::left;
    std::string html = room(block, !facts);
    html += fmt::format("<table{}>\n", facts    ? " class=\"facts\""
                                       : narrow ? ""
                                                : " class=\"rows\"");
    const auto row = [&](const std::vector<Runs>& cells, bool head) {
      std::string line = !head && !facts && heads(cells) ? "<tr class=\"head\">"
                         : is_long(cells)                ? "<tr class=\"long\">"
                                                         : "<tr>";
      for (std::size_t at = 0; at < cells.size(); ++at) {
        const bool label = (facts && at == 0) || (head && !cells[at].empty());
        const auto align = block.columns.at(at);
        line += label ? "<th" : "<td";
        line += align == Align::right    ? " class=\"number\""
                : align == Align::center ? " class=\"center\""
                : align == Align::left   ? " class=\"narrow\""
                                         : "";
        if (label) line += head ? " scope=\"col\"" : " scope=\"row\"";
        if (!head && !facts && at > 0) line += labelled(plain(block.head[at]));
        line += fmt::format(">{}</{}>", inline_html(cells[at]), label ? "th" : "td");
      }
      return line + "</tr>";
    };
    if (!facts) html += "<thead>" + row(block.head, true) + "</thead>\n";
    html += grouped(block, [&](const std::vector<Runs>& cells) { return row(cells, false); });
    return html + "</table>\n";
  }
};

}  // namespace

std::string to_html(const Document& document) { return HtmlWriter().write(document); }

}  // namespace render::markdown
