// The rows of a CSV file (RFC 4180), and what a cell says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace store {

struct CsvRow {
  std::size_t line;
  std::vector<std::string> cells;
};

// A cell in quotes may have several lines; blank rows are left out. `name` is the file's. Throws
// Error(usage) where a quote does not end.
std::vector<CsvRow> csv_rows(const std::string& name, std::string_view text, char separator);
// Without what keeps a spreadsheet from taking it for a formula or a number: `'+45 …`, `="0012"`, a
// tabulator or our own mark in front.
std::string plain_cell(std::string_view cell);

}  // namespace store
