#include "store/contacts/csv_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace store {

std::vector<CsvRow> csv_rows(const std::string& name, std::string_view text, char separator) {
  std::vector<CsvRow> rows;
  std::size_t line = 1;
  for (std::size_t at = 0; at < text.size();) {
    CsvRow row{line, std::vector<std::string>(1)};
    bool quoted = false;
    for (; at < text.size() && (quoted || text[at] != '\n'); ++at) {
      const char c = text[at];
      line += c == '\n';
      auto& cell = row.cells.back();
      if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
        cell += '"';
        ++at;
      } else if (c == '"' && (quoted || base::trim(cell).empty())) {
        if (!quoted) cell.clear();
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        row.cells.emplace_back();
      } else {
        cell += c;
      }
    }
    if (quoted) {
      throw base::UsageError(
          fmt::format("{}, linje {}: Anførselstegnet slutter ikke.", base::visible(name), row.line),
          "Intet er ændret. Ret det i regnearket, og gem det som CSV igen.");
    }
    ++at;
    ++line;
    const bool blank =
        std::ranges::all_of(row.cells, [](const auto& cell) { return base::trim(cell).empty(); });
    if (!blank) rows.push_back(std::move(row));
  }
  return rows;
}

std::string plain_cell(std::string_view cell) {
  cell = base::trim(cell);
  if (cell.starts_with(base::csv_mark)) cell = base::trim(cell.substr(base::csv_mark.size()));
  if (cell.size() > 3 && cell.starts_with("=\"") && cell.ends_with('"'))
    return std::string(cell.substr(2, cell.size() - 3));
  if (cell.size() > 1 && cell.front() == '\'' &&
      std::string_view("=+-@ ").find(cell[1]) != cell.npos) {
    cell.remove_prefix(1);
  }
  return std::string(base::trim(cell));
}

}  // namespace store
