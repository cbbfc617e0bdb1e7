#include "store/disk/fonts.hpp"

#include <algorithm>
#include <charconv>

#include "store/disk/process.hpp"

namespace store {

namespace {

constexpr std::chrono::seconds most_font_time{10};

bool read_hex(std::string_view word, char32_t& code) {
  std::uint32_t value = 0;
  const auto end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, value, 16);
  code = value;
  return read.ec == std::errc() && read.ptr == end;
}

}  // namespace

std::vector<base::Letter> letters_not_in(std::vector<base::Letter> letters, std::string_view sets) {
  while (!sets.empty() && !letters.empty()) {
    const auto end = std::min(sets.find_first_of(" \n"), sets.size());
    const auto range = sets.substr(0, end);
    sets.remove_prefix(std::min(end + 1, sets.size()));
    const auto dash = range.find('-');
    char32_t first = 0;
    char32_t last = 0;
    if (!read_hex(range.substr(0, dash), first)) continue;
    if (!read_hex(dash == range.npos ? range : range.substr(dash + 1), last)) continue;
    std::erase_if(letters, [&](const base::Letter& letter) {
      return first <= letter.code && letter.code <= last;
    });
  }
  return letters;
}

std::vector<base::Letter> letters_without_font(std::string_view text) {
  auto letters = base::uncommon_letters(text);
  if (letters.empty()) return letters;
  const auto fonts = run_process({"fc-list", "--format", "%{charset}\n"}, environment_without({}),
                                 {}, most_font_time);
  if (!fonts.ok() || fonts.output.empty()) return {};
  return letters_not_in(std::move(letters), fonts.output);
}

}  // namespace store
