#include "render/formats/csv.hpp"

#include <array>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace render {

namespace {

using base::is_digit;

// 0000-00-00, with or without a clock time behind it.
bool is_time(std::string_view cell) {
  constexpr std::string_view form = "0000-00-00 00:00";
  if (cell.size() != 10 && cell.size() != form.size()) return false;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (form[i] == '0' ? !is_digit(cell[i]) : cell[i] != form[i]) return false;
  }
  return true;
}

// A number that a spreadsheet shows as it stands, and groups of digits, which it takes for text.
bool is_shown_as_it_is(std::string_view cell) {
  constexpr std::size_t most_digits = 11;  // a longer number is shown as a power of ten
  if (cell.find_first_not_of("0123456789 ") != std::string_view::npos) return false;
  if (cell.find(' ') != std::string_view::npos) return true;
  return cell.size() <= most_digits && (cell.front() != '0' || cell.size() == 1);
}

bool is_taken_for_something_else(std::string_view cell) {
  // Spreadsheets look for the sign behind white space too.
  const auto first = cell.find_first_not_of(" \n\t");
  if (first == std::string_view::npos) return false;
  if (std::string_view("=+-@").find(cell[first]) != std::string_view::npos) return true;
  constexpr std::array<std::string_view, 4> truths{"sand", "falsk", "true", "false"};
  if (base::contains(truths, base::case_fold(base::trim(cell)))) return true;
  constexpr std::size_t longest_day = 40;  // «1. maj 2026 kl. 22.15»
  return is_digit(cell[first]) && cell.size() <= longest_day && !is_time(cell) &&
         !is_shown_as_it_is(cell.substr(first));
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (const auto& cell : cells) {
    const auto text = base::visible(cell, true);
    if (!row.empty()) row += ';';
    row += '"';
    if (is_taken_for_something_else(text)) row += base::csv_mark;
    row += base::replaced(text, "\"", "\"\"") + '"';
  }
  return row + "\r\n";
}

std::string csv_time(std::string_view iso) {
  std::string text(iso.substr(0, 10));
  if (iso.size() >= 16) text += ' ' + std::string(iso.substr(11, 5));
  return text;
}

}  // namespace render
