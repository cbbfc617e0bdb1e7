#include "render/markdown/markdown_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "render/markdown/conventions.hpp"
#include "render/markdown/plot.hpp"
#include "render/markdown/text_table.hpp"

namespace render::markdown {

namespace {

using Lines = std::vector<std::string>;

std::string shown(const Runs& runs) { return base::visible(plain(runs), true); }

// What is not nought has a block.
std::string blocks(const Bar& bar, std::size_t columns) {
  const auto count = [&](int length) {
    return (static_cast<std::size_t>(length) * columns + longest_bar - 1) / longest_bar;
  };
  std::string text;
  for (std::size_t at = 0; at < count(bar.length); ++at) {
    text += sign_of(at < count(bar.dark)     ? Plot::Part::dark
                    : at < count(bar.middle) ? Plot::Part::middle
                                             : Plot::Part::light);
  }
  return text;
}

std::string signed_name(const Plot::Column& column) {
  return column.part == Plot::Part::none ? column.name
                                         : fmt::format("{} {}", column.name, sign_of(column.part));
}

class TextWriter {
 public:
  explicit TextWriter(const TextLook& look) : look_(look) {}

  // The lines of these blocks, in so many columns.
  Lines write(const std::vector<Block>& blocks, std::size_t width, bool close) {
    Lines lines;
    std::size_t indent = 0;
    const Block* before = nullptr;
    for (const auto& block : blocks) {
      if (block.kind == Block::Kind::heading) indent = block.level > 2 ? look_.indent : 0;
      auto own = lines_of(block, width - std::min(indent, width / 2));
      if (before != nullptr && !(close || belongs(*before, block))) lines.emplace_back();
      for (auto& line : own) {
        if (!line.empty()) line.insert(0, indent, ' ');
        lines.push_back(std::move(line));
      }
      if (block.kind == Block::Kind::heading) indent += look_.indent;
      before = &block;
    }
    return lines;
  }

 private:
  // Whether a block follows the one before it without an empty line.
  static bool belongs(const Block& before, const Block& block) {
    if (before.kind == Block::Kind::heading) return block.kind != Block::Kind::heading;
    return before.kind == Block::Kind::paragraph && block.kind == Block::Kind::list &&
           plain(before.runs).ends_with(':');
  }

  Lines lines_of(const Block& block, std::size_t width) {
    switch (block.kind) {
      case Block::Kind::heading: return heading(block, width);
      case Block::Kind::paragraph: return wrapped(shown(block.runs), width);
      case Block::Kind::list: return list(block, width);
      case Block::Kind::table: return table(block, width);
      case Block::Kind::quote:
        return prefixed(write(block.blocks, width - std::min<std::size_t>(2, width), false), "│ ",
                        "│ ");
      case Block::Kind::rule: {
        std::string rule;
        for (std::size_t at = 0; at < std::min<std::size_t>(width, 40); ++at) rule += "─";
        return {rule};
      }
      case Block::Kind::code:
        return is_plot(block.info) ? plot(block.text, width) : code(block.text);
      case Block::Kind::item: break;  // within its list
    }
    return {};
  }

  Lines heading(const Block& block, std::size_t width) const {
    const auto end = block.runs.begin() + static_cast<std::ptrdiff_t>(marks_end(block));
    auto marks = std::string(base::trim(shown({block.runs.begin(), end})));
    if (!marks.empty() && end != block.runs.end()) marks += ": ";
    auto lines = wrapped(marks + std::string(base::trim(shown({end, block.runs.end()}))), width);
    for (auto& line : lines) {
      if (look_.bold) line = "\x1b[1m" + line + "\x1b[0m";
    }
    return lines;
  }

  static Lines prefixed(Lines lines, const std::string& first, const std::string& rest) {
    bool begun = false;
    for (auto& line : lines) {
      const auto& prefix = begun ? rest : first;
      line = line.empty() ? std::string(prefix.substr(0, prefix.find_last_not_of(' ') + 1))
                          : prefix + line;
      begun = true;
    }
    if (!begun) lines.push_back(first);
    return lines;
  }

  Lines list(const Block& block, std::size_t width) {
    Lines lines;
    auto number = block.number.value_or(0);
    const auto digits = std::to_string(number + block.blocks.size()).size();
    const bool own_numbers = numbers_itself(block);
    for (auto item : block.blocks) {
      std::string marker = block.number ? fmt::format("{:>{}}. ", number++, digits) : "- ";
      if (own_numbers) marker = take_number(item) + ' ';
      if (item.ticked) marker = *item.ticked ? "[x] " : "[ ] ";
      const auto room = width - std::min(width / 2, marker.size());
      if (!block.tight && !lines.empty()) lines.emplace_back();
      auto own =
          prefixed(write(item.blocks, room, block.tight), marker, std::string(marker.size(), ' '));
      lines.insert(lines.end(), own.begin(), own.end());
    }
    return lines;
  }

  static Lines table(const Block& block, std::size_t width) {
    std::vector<TextColumn> columns;
    for (std::size_t at = 0; at < block.columns.size(); ++at) {
      columns.push_back({shown(block.head[at]), block.columns[at] == Align::right});
    }
    const bool facts = has_facts(block) && columns.size() == 2;
    std::vector<std::vector<std::string>> rows;
    for (const auto& cells : block.rows) {
      auto& row = rows.emplace_back();
      for (const auto& cell : cells) row.push_back(shown(cell));
      row.resize(columns.size());
      const bool label = facts && !row[0].empty() && !row[0].ends_with(':');
      if (label) row[0] += ':';
    }
    return text_table(columns, rows, width);
  }

  // One bar stands at the end of its row, each of several after its number, under its head.
  static Lines plot(std::string_view text, std::size_t width) {
    const auto plot = parse_plot(base::visible(text, true));
    constexpr std::size_t bar_columns = 11;
    const bool one = plot.bars.size() == 1;
    std::vector<TextColumn> columns;
    std::vector<std::vector<std::string>> rows(plot.rows.size());
    const auto put_bar = [&](std::size_t bar) {
      for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].push_back(blocks(plot.lengths[row][bar], bar_columns));
      }
    };
    for (std::size_t at = 0; at < plot.columns.size(); ++at) {
      const auto bar = std::ranges::find(plot.bars, at);
      const bool shared = !one && bar != plot.bars.end();
      const auto& column = plot.columns[at];
      const auto head = plot.parted ? signed_name(column) : column.name;
      columns.push_back({shared ? "" : head, at > 0});
      for (std::size_t row = 0; row < rows.size(); ++row) rows[row].push_back(plot.rows[row][at]);
      if (!shared) continue;
      columns.push_back({head});
      put_bar(static_cast<std::size_t>(bar - plot.bars.begin()));
    }
    if (one) {
      columns.push_back({});
      put_bar(0);
    }
    return text_table(columns, rows, width);
  }

  static Lines code(std::string_view text) {
    auto lines = base::split(base::visible(text, true), '\n');
    if (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
  }

  const TextLook& look_;
};

}  // namespace

std::string to_text(const Document& document, const TextLook& look) {
  std::string text;
  for (const auto& line : TextWriter(look).write(document, look.columns, false)) {
    text += line;
    text += '\n';
  }
  return text;
}

}  // namespace render::markdown
