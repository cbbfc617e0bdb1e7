#include "render/markdown/plot.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "base/text.hpp"

namespace render::markdown {

namespace {

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells(1);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool escaped =
        line[at] == '\\' && at + 1 < line.size() && (line[at + 1] == '|' || line[at + 1] == '\\');
    if (escaped) {
      cells.back() += line[++at];
    } else if (line[at] == '|') {
      cells.emplace_back();
    } else {
      cells.back() += line[at];
    }
  }
  for (auto& cell : cells) cell = std::string(base::trim(cell));
  return cells;
}

Plot::Column column_of(std::string_view cell) {
  for (const auto part : {Plot::Part::dark, Plot::Part::middle, Plot::Part::light}) {
    if (!cell.ends_with(sign_of(part))) continue;
    cell.remove_suffix(sign_of(part).size());
    return {std::string(base::trim(cell)), part};
  }
  return {std::string(cell), Plot::Part::none};
}

bool is_lighter(Plot::Part part) { return part == Plot::Part::middle || part == Plot::Part::light; }

// The columns that the bar consists of: its own, and the lighter ones after it.
std::size_t end_of(const Plot& plot, std::size_t column) {
  ++column;
  while (column < plot.columns.size() && is_lighter(plot.columns[column].part)) ++column;
  return column;
}

}  // namespace

bool is_plot(std::string_view info) { return info == "plot" || info.starts_with("plot "); }

std::string_view sign_of(Plot::Part part) {
  switch (part) {
    case Plot::Part::none: break;
    case Plot::Part::dark: return "█";
    case Plot::Part::middle: return "▒";
    case Plot::Part::light: return "░";
  }
  return "";
}

std::int64_t number_of(std::string_view danish) {
  std::string plain(danish);
  std::erase(plain, '.');
  std::ranges::replace(plain, ',', '.');
  const auto number = base::Decimal::parse(plain);
  return number ? number->units() : 0;
}

Plot parse_plot(std::string_view text) {
  Plot plot;
  for (const auto& line : base::split(text, '\n')) {
    if (base::trim(line).empty()) continue;
    auto cells = cells_of(line);
    if (plot.columns.empty()) {
      for (const auto& cell : cells) plot.columns.push_back(column_of(cell));
    } else {
      cells.resize(plot.columns.size());
      plot.rows.push_back(std::move(cells));
    }
  }
  for (std::size_t column = 1; column < plot.columns.size(); ++column) {
    if (plot.columns[column].part == Plot::Part::dark) plot.bars.push_back(column);
    if (is_lighter(plot.columns[column].part)) plot.parted = true;
  }
  std::int64_t longest = 1;
  // Of its parts up to `last`, which come in this order.
  const auto sum = [&](const std::vector<std::string>& row, std::size_t bar,
                       Plot::Part last = Plot::Part::light) {
    std::int64_t total = 0;
    for (auto at = bar; at < end_of(plot, bar); ++at) {
      if (plot.columns[at].part <= last) total += std::max<std::int64_t>(0, number_of(row[at]));
    }
    return total;
  };
  for (const auto& row : plot.rows) {
    for (const auto bar : plot.bars) longest = std::max(longest, sum(row, bar));
  }
  for (const auto& row : plot.rows) {
    auto& lengths = plot.lengths.emplace_back();
    for (const auto bar : plot.bars) {
      // What is not nought is seen.
      const auto share = [&](std::int64_t value) {
        return value == 0 ? 0 : std::max(1, static_cast<int>(value * longest_bar / longest));
      };
      const auto length = share(sum(row, bar));
      const auto reach = [&](Plot::Part last) {
        return std::min(share(sum(row, bar, last)), length);
      };
      lengths.push_back({length, reach(Plot::Part::dark), reach(Plot::Part::middle)});
    }
  }
  return plot;
}

std::string told(const Plot& plot, std::size_t row, std::size_t bar) {
  std::string words;
  for (auto at = plot.bars[bar]; at < end_of(plot, plot.bars[bar]); ++at) {
    if (!words.empty()) words += ", ";
    words += plot.columns[at].name + ' ' + plot.rows[row][at];
  }
  return words;
}

}  // namespace render::markdown
