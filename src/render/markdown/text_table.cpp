#include "render/markdown/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "render/markdown/whole_parts.hpp"

namespace render::markdown {

namespace {

using Row = std::vector<std::string>;
constexpr std::size_t gap = 2;

std::size_t widest(std::string_view text, std::string_view separators) {
  std::size_t most = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(separators), text.size());
    most = std::max(most, base::width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return most;
}

// How wide each column becomes; empty where they cannot fit. A word longer than `longest` is not
// made room for.
std::vector<std::size_t> fitted(const std::vector<TextColumn>& columns,
                                const std::vector<Row>& rows, std::size_t width,
                                std::size_t longest) {
  std::vector<std::size_t> widths;
  std::vector<std::size_t> least;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    std::size_t line = 0;
    std::size_t word = 0;
    const auto measure = [&](std::string_view cell, std::string_view separators) {
      const auto whole = with_whole_parts(cell);
      line = std::max(line, widest(whole, "\n"));
      word = std::max(word, widest(whole, separators));
    };
    measure(columns[at].head, " \n");
    for (const auto& row : rows) measure(row[at], columns[at].number ? "\n" : " \n");
    widths.push_back(std::min(line, width));
    least.push_back(std::min(word, longest));
  }
  const std::size_t gaps = gap * (columns.size() - 1);
  const auto sum = [&] { return std::accumulate(widths.begin(), widths.end(), gaps); };
  while (sum() > width) {
    auto most = widths.size();
    for (std::size_t at = 0; at < widths.size(); ++at) {
      if (widths[at] > least[at] && (most == widths.size() || widths[at] > widths[most])) most = at;
    }
    if (most == widths.size()) return {};
    --widths[most];
  }
  return widths;
}

void put_row(std::vector<std::string>& lines, const std::vector<TextColumn>& columns,
             const Row& row, const std::vector<std::size_t>& widths) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 0;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    cells.push_back(wrapped(row[at], widths[at]));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::string text;
    std::size_t column = 0;
    for (std::size_t at = 0; at < columns.size(); ++at) {
      const std::string_view cell = line < cells[at].size() ? cells[at][line] : std::string_view();
      const auto left =
          columns[at].number ? widths[at] - std::min(widths[at], base::width(cell)) : 0;
      if (!cell.empty()) {
        const auto used = base::width(text);
        const auto before =
            at > 0 && !text.empty() ? gap : 0;  // behind a word that sticks out, too
        text.append(std::max(column + left, used + before) - used, ' ');
      }
      text += cell;
      column += widths[at] + gap;
    }
    lines.push_back(std::move(text));
  }
}

std::vector<std::string> stacked(const std::vector<TextColumn>& columns,
                                 const std::vector<Row>& rows, std::size_t width) {
  std::vector<std::string> lines;
  const auto put = [&](const std::string& text, std::size_t indent) {
    for (const auto& line : wrapped(text, width - std::min(indent, width / 2))) {
      lines.push_back(std::string(indent, ' ') + line);
    }
  };
  for (const auto& row : rows) {
    put(row.front(), 0);
    for (std::size_t at = 1; at < row.size(); ++at) {
      if (row[at].empty()) continue;
      put(columns[at].head.empty() ? row[at] : columns[at].head + ": " + row[at], gap);
    }
  }
  return lines;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  auto lines = base::wrap(with_whole_parts(text), columns);
  for (auto& line : lines) line = base::replaced(line, "\u00A0", " ");
  return lines;
}

std::vector<std::string> text_table(const std::vector<TextColumn>& columns,
                                    const std::vector<std::vector<std::string>>& rows,
                                    std::size_t width) {
  if (columns.empty()) return {};
  auto widths = fitted(columns, rows, width, width);
  // An address or the like sticks out rather than taking the table apart.
  constexpr std::size_t longest_word = 30;
  if (widths.empty()) widths = fitted(columns, rows, width, std::min(width, longest_word));
  if (widths.empty()) return stacked(columns, rows, width);
  std::vector<std::string> lines;
  const auto heads = base::mapped(columns, &TextColumn::head);
  if (std::ranges::any_of(heads, [](const auto& head) { return !head.empty(); })) {
    put_row(lines, columns, heads, widths);
  }
  // Where a first cell takes several lines, an empty one says where a row ends.
  const bool apart = std::ranges::any_of(
      rows, [&](const Row& row) { return wrapped(row.front(), widths.front()).size() > 1; });
  for (const auto& row : rows) {
    if (apart && &row != &rows.front()) lines.emplace_back();
    put_row(lines, columns, row, widths);
  }
  return lines;
}

}  // namespace render::markdown
