#include "base/difference.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace base {

namespace {

constexpr std::size_t context = 3;

using TextLines = std::vector<std::string_view>;

// Lines with their line breaks: one that lacks its own is another line.
TextLines lines_of(std::string_view text) {
  TextLines lines;
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

// «12,4», and «12,0» before the first line of nothing, as diff counts.
std::string range(std::size_t before, std::size_t count) {
  return fmt::format("{},{}", count == 0 ? before : before + 1, count);
}

}  // namespace

// By the longest common subsequence of what differs between the ends that are equal.
std::vector<DifferenceStep> difference_steps(const TextLines& a, const TextLines& b) {
  std::size_t begin = 0;
  while (begin < a.size() && begin < b.size() && a[begin] == b[begin]) ++begin;
  std::size_t end = 0;
  while (end + begin < a.size() && end + begin < b.size() &&
         a[a.size() - 1 - end] == b[b.size() - 1 - end]) {
    ++end;
  }
  const std::size_t rows = a.size() - begin - end;
  const std::size_t columns = b.size() - begin - end;
  // longest[i][j]: of what follows a[begin + i] and b[begin + j].
  std::vector<std::vector<std::size_t>> longest(rows + 1, std::vector<std::size_t>(columns + 1, 0));
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      longest[i][j] = a[begin + i] == b[begin + j] ? longest[i + 1][j + 1] + 1
                                                   : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  std::vector<DifferenceStep> all;
  for (std::size_t i = 0; i < begin; ++i) all.push_back({' ', a[i]});
  for (std::size_t i = 0, j = 0; i < rows || j < columns;) {
    if (i < rows && j < columns && a[begin + i] == b[begin + j]) {
      all.push_back({' ', a[begin + i]});
      ++i, ++j;
    } else if (i < rows && (j == columns || longest[i + 1][j] >= longest[i][j + 1])) {
      all.push_back({'-', a[begin + i++]});
    } else {
      all.push_back({'+', b[begin + j++]});
    }
  }
  for (std::size_t i = a.size() - end; i < a.size(); ++i) all.push_back({' ', a[i]});
  return all;
}

std::string unified_difference(std::string_view name, std::string_view before,
                               std::string_view after) {
  const auto all = difference_steps(lines_of(before), lines_of(after));
  std::string out;
  std::size_t old_line = 0;  // lines of each text before all[i]
  std::size_t new_line = 0;
  for (std::size_t i = 0; i < all.size();) {
    // Up to the next change, then on until six equal lines stand in a row.
    std::size_t change = i;
    while (change < all.size() && all[change].sign == ' ') ++change;
    if (change == all.size()) break;
    const std::size_t first = std::max(i, change < context ? 0 : change - context);
    std::size_t last = change;  // behind the last change of the hunk
    for (std::size_t k = change; k < all.size() && k < last + 2 * context + 1; ++k) {
      if (all[k].sign != ' ') last = k + 1;
    }
    last = std::min(last + context, all.size());
    old_line += first - i;
    new_line += first - i;
    std::string hunk;
    std::size_t olds = 0;
    std::size_t news = 0;
    for (std::size_t k = first; k < last; ++k) {
      hunk += all[k].sign;
      hunk += all[k].part;
      if (!all[k].part.ends_with('\n')) hunk += "\n\\ Filen slutter uden linjeskift\n";
      if (all[k].sign != '+') ++olds;
      if (all[k].sign != '-') ++news;
    }
    if (out.empty()) {
      out = fmt::format("--- {0}, som den er\n+++ {0}, som den bliver\n", name);
    }
    out += fmt::format("@@ -{} +{} @@\n{}", range(old_line, olds), range(new_line, news), hunk);
    old_line += olds;
    new_line += news;
    i = last;
  }
  return out;
}

}  // namespace base
