#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/name_of.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace base {
namespace {

std::string harmless(std::string_view text) { return visible(mask_cpr(text)); }

std::string place(const Diagnostic& diagnostic) {
  if (diagnostic.file.empty()) return {};
  std::string result = harmless(diagnostic.file);
  if (diagnostic.line > 0) result += fmt::format(":{}", diagnostic.line);
  if (diagnostic.line > 0 && diagnostic.column > 0) result += fmt::format(":{}", diagnostic.column);
  return result + ": ";
}

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

struct Excerpt {
  std::string text;
  std::size_t caret;  // terminal columns before it
};

// The line with its control characters made visible, or so much of it around the caret as fits
// into `widest_line` columns. A caret beyond the end stands right after the last character.
Excerpt excerpt(std::string_view line, std::size_t characters_before_caret,
                std::size_t widest_line) {
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

// Somebody would stumble over it at night: said before other warnings.
constexpr std::array matters_at_night{Code::plan_expired, Code::missing_phone, Code::person_left,
                                      Code::deputy_ring,  Code::night_phone,   Code::no_period,
                                      Code::duty_ended};

}  // namespace

std::string_view name(Code code) { return word_of<Code::html_unclear>(code); }

Diagnostic fault_at(Code code, std::string file, std::string message, std::string remedy,
                    Severity severity) {
  return {code, severity, std::move(file), 0, 0, std::move(message), std::move(remedy), {}};
}

std::string format(const Diagnostic& diagnostic, std::size_t excerpt_columns) {
  const std::string_view severity = diagnostic.severity == Severity::error ? "fejl" : "advarsel";
  std::string result =
      fmt::format("{}{}: {}\n", place(diagnostic), severity, harmless(diagnostic.message));

  std::size_t indent = 2;
  if (diagnostic.line > 0 && !diagnostic.source_line.empty()) {
    std::string_view line = diagnostic.source_line;
    if (line.ends_with('\n')) line.remove_suffix(1);
    const std::size_t before =
        diagnostic.column > 0 ? static_cast<std::size_t>(diagnostic.column) - 1 : 0;
    // Masking puts one character for one, so that the column stays right.
    const std::string number = std::to_string(diagnostic.line);
    indent += number.size() + 1;
    const Excerpt shown = excerpt(mask_cpr(line), before, excerpt_columns);
    result += fmt::format("  {} | {}\n", number, shown.text);
    if (diagnostic.column > 0) {
      result += fmt::format("{:{}}| {:{}}^\n", "", indent, "", shown.caret);
    }
  }

  if (!diagnostic.remedy.empty()) {
    char sign = '=';
    for (const std::string& line : split(diagnostic.remedy, '\n')) {
      result += fmt::format("{:{}}{} {}\n", "", indent, sign, harmless(line));
      sign = ' ';
    }
  }
  return result;
}

std::size_t Diagnostics::told_last_of(std::string_view file, Severity severity) const {
  std::size_t told = 0;
  for (auto it = list_.rbegin(); it != list_.rend() && it->file == file; ++it)
    told += it->severity == severity ? 1 : 0;
  return told;
}

void Diagnostics::append(Diagnostics other) {
  std::move(other.list_.begin(), other.list_.end(), std::back_inserter(list_));
}

bool Diagnostics::has_errors() const { return count(Severity::error) > 0; }

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(list_, severity, &Diagnostic::severity));
}

void Diagnostics::sort() {
  std::ranges::stable_sort(list_, {}, [](const Diagnostic& diagnostic) {
    return std::tie(diagnostic.file, diagnostic.line, diagnostic.column);
  });
}

void Diagnostics::sort_by_weight() {
  sort();
  std::ranges::stable_sort(list_, {}, [](const Diagnostic& diagnostic) {
    if (diagnostic.severity == Severity::error) return 0;
    return contains(matters_at_night, diagnostic.code) ? 1 : 2;
  });
}

}  // namespace base
