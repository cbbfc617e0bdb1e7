#include "base/closest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace base {
namespace {

std::u32string characters_of(std::string_view text) {
  std::u32string result;
  for (const Character& character : Characters(text)) result += character.code;
  return result;
}

// Optimal string alignment: Levenshtein's rows, with one row more for swaps.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before, above);
    std::swap(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
  }
  return row[b.size()];
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance(characters_of(case_fold(a)), characters_of(case_fold(b)));
}

std::optional<std::string> closest(std::string_view typed,
                                   std::span<const std::string> candidates) {
  const std::u32string wanted = characters_of(case_fold(typed));
  if (wanted.empty()) return std::nullopt;
  std::optional<std::string> best;
  std::size_t best_distance = std::numeric_limits<std::size_t>::max();
  for (const std::string& candidate : candidates) {
    const std::u32string offered = characters_of(case_fold(candidate));
    const auto [shorter, longer] = std::minmax({wanted.size(), offered.size()});
    const bool begins = offered.starts_with(wanted);
    // The lengths alone may tell that it is too far off; a pasted page is not compared then.
    if (!begins && (longer - shorter) * 3 > longer) continue;
    const std::size_t edits = distance(wanted, offered);
    if (!begins && edits * 3 > longer) continue;
    if (edits < best_distance) {
      best = candidate;
      best_distance = edits;
    }
  }
  return best;
}

Few few(std::string_view typed, std::span<const std::string> candidates) {
  constexpr std::size_t most_of_all = 12;
  constexpr std::size_t most_of_many = 8;
  if (candidates.size() <= most_of_all) return {{candidates.begin(), candidates.end()}, 0};
  // Of a pasted page its beginning says enough.
  const auto wanted = cut(typed, 60);
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const auto& candidate : candidates)
    near.emplace_back(edit_distance(wanted, candidate), candidate);
  std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string>::first);
  Few few{{}, near.size() - most_of_many};
  for (std::size_t at = 0; at < most_of_many; ++at) few.named.push_back(near[at].second);
  return few;
}

std::string few_text(std::string_view typed, std::span<const std::string> candidates) {
  const auto [named, more] = few(typed, candidates);
  return join(named, ", ") + (more > 0 ? fmt::format(" … og {} til", more) : std::string());
}

}  // namespace base
