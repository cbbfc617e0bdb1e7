#include "store/cpr_scan.hpp"

#include <algorithm>
#include <string>

#include "base/cpr.hpp"

namespace store {

namespace {

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

// A digest as our files have them: sixteen hex digits of one, a commit, a SHA-256. Ten digits in a
// row come about in one of two hundred of them.
bool is_digest(std::string_view word) {
  return (word.size() == 16 || word.size() == 40 || word.size() == 64) &&
         std::ranges::all_of(word, is_hex) &&
         std::ranges::any_of(word, [](char c) { return c >= 'a'; });
}

}  // namespace

std::optional<std::size_t> line_with_cpr(std::string_view bytes) {
  std::string text(bytes);
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word(text[end])) ++end;
    if (is_digest(std::string_view(text).substr(i, end - i))) {
      std::fill(text.begin() + static_cast<std::ptrdiff_t>(i),
                text.begin() + static_cast<std::ptrdiff_t>(end), 'x');
    }
    i = std::max(end, i + 1);
  }
  const auto found = base::find_cpr(text);
  if (!found) return std::nullopt;
  return 1 + static_cast<std::size_t>(
                 std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(found->offset),
                            '\n'));
}

}  // namespace store
