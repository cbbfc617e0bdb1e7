#include "base/excerpt.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace base {
namespace {

constexpr std::size_t widest_line = 100;

// One character of the source line as the terminal shows it.
struct Cell {
  std::string shown;
  std::size_t columns;
};

std::vector<Cell> cells_of(std::string_view line) {
  std::vector<Cell> cells;
  for (const Character& character : Characters(line)) {
    std::string shown = visible(character.bytes);
    const std::size_t columns = width(shown);
    cells.push_back({std::move(shown), columns});
  }
  return cells;
}

}  // namespace

Excerpt excerpt(std::string_view line, std::size_t characters_before_caret) {
  const std::vector<Cell> cells = cells_of(line);
  std::size_t total = 0;
  std::size_t caret = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i == characters_before_caret) caret = total;
    total += cells[i].columns;
  }
  if (characters_before_caret >= cells.size()) caret = total;

  const bool whole = total <= widest_line;
  const bool from_start = whole || caret <= widest_line * 3 / 4;
  // What is left out is told by one column; near the end of the line its last part is shown.
  const std::size_t from =
      from_start ? 0 : std::min(caret - widest_line / 2, total - (widest_line - 1));
  const std::size_t room = widest_line - (from > 0 ? 1 : 0);
  const bool to_end = total - from <= room;
  const std::size_t until = to_end ? total : from + room - 1;

  std::string text(from > 0 ? ellipsis : "");
  std::size_t at = 0;
  std::size_t first = 0;  // column of the first that is shown: wide ones may straddle `from`
  for (const Cell& cell : cells) {
    if (at + cell.columns > until) break;
    if (at < from) {
      first = at + cell.columns;
    } else {
      text += cell.shown;
    }
    at += cell.columns;
  }
  if (!to_end) text += ellipsis;
  return {std::move(text), (from > 0 ? 1 : 0) + caret - first};
}

}  // namespace base
