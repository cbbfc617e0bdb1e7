#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/enum_words.hpp"
#include "base/excerpt.hpp"
#include "base/text.hpp"

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

std::string format(const Diagnostic& diagnostic) {
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
    const Excerpt shown = excerpt(mask_cpr(line), before);
    const std::string number = std::to_string(diagnostic.line);
    indent += number.size() + 1;
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
