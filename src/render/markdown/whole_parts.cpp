#include "render/markdown/whole_parts.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace render::markdown {

namespace {

constexpr std::array months{"januar", "februar", "marts",     "april",   "maj",      "juni",
                            "juli",   "august",  "september", "oktober", "november", "december"};

// A word without the signs around it.
std::string_view bare(std::string_view word) {
  const auto begin = std::min(word.find_first_not_of("(«"), word.size());
  const auto end = word.find_last_not_of(").,:;»");
  return end == word.npos || end < begin ? std::string_view() : word.substr(begin, end + 1 - begin);
}
bool starts_with_digit(std::string_view word) {
  return !word.empty() && base::is_digit(word.front());
}
bool is_year(std::string_view word) {
  return base::all_digits(bare(word)) && bare(word).size() == 4;
}
bool is_month(std::string_view word) { return base::contains(months, bare(word)); }
bool is_day(std::string_view word) {
  return word.ends_with('.') && word.size() <= 3 &&
         base::all_digits(word.substr(0, word.size() - 1));
}
bool is_weekday(std::string_view word) { return word.ends_with("dag") && bare(word).size() >= 6; }
// «12», «+45», «(12».
bool is_group(std::string_view word) {
  if (word.starts_with('(')) word.remove_prefix(1);
  if (word.starts_with('+')) return word.size() <= 4 && base::all_digits(word.substr(1));
  return word.size() <= 4 && base::all_digits(word);
}

}  // namespace

std::string with_whole_parts(std::string_view text) {
  const auto words = base::split(text, ' ');
  std::vector<bool> joined(words.size());  // with the word before
  const auto word = [&](std::size_t at) {
    return at < words.size() ? std::string_view(words[at]) : std::string_view();
  };
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (word(at) == "kl." || word(at) == "lok." || word(at).ends_with("(kl.")) {
      joined[at + 1] = starts_with_digit(word(at + 1));
    }
    if (is_day(word(at)) && is_month(word(at + 1))) {
      joined[at + 1] = true;
      const bool year = is_year(word(at + 2)) && word(at + 1) == bare(word(at + 1));
      if (year) joined[at + 2] = true;
      if (at > 0 && bare(word(at - 1)) == "den") {
        joined[at] = true;
        if (at > 1 && !year && is_weekday(word(at - 2))) joined[at - 1] = true;
      }
    }
    if (!is_group(word(at))) continue;
    std::size_t count = 0;  // of digits
    std::size_t end = at;
    for (; is_group(word(end)) && (end == at || word(end).front() != '+'); ++end) {
      count += word(end).size();
    }
    // The last may have a sign after it.
    if (end < words.size() && is_group(bare(word(end))) && starts_with_digit(word(end))) {
      count += bare(word(end)).size();
      ++end;
    }
    if (count < 8) continue;
    for (std::size_t next = at + 1; next < end; ++next) joined[next] = true;
    if (word(end) == "lok.") joined[end] = true;
    at = end - 1;
  }
  std::string whole;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at > 0) whole += joined[at] ? "\u00A0" : " ";
    whole += words[at];
  }
  return whole;
}

}  // namespace render::markdown
