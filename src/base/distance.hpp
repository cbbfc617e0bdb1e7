// How far away a time was typed or said to be, and the words that it was said in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

namespace base {

// The words that are left, taken from the front.
class Words {
 public:
  explicit Words(std::string_view text) {
    for (auto& word : split(case_fold(text), ' ')) {
      if (word.ends_with(',')) word.pop_back();
      if (!word.empty()) words_.push_back(std::move(word));
    }
  }
  bool done() const { return next_ == words_.size(); }
  std::string_view word() const { return done() ? std::string_view() : words_[next_]; }
  bool take(std::string_view word) {
    if (done() || words_[next_] != word) return false;
    ++next_;
    return true;
  }
  bool take(std::string_view first, std::string_view second) {
    if (next_ + 1 >= words_.size() || words_[next_] != first || words_[next_ + 1] != second)
      return false;
    next_ += 2;
    return true;
  }
  void skip() {
    if (!done()) ++next_;
  }

 private:
  std::vector<std::string> words_;
  std::size_t next_ = 0;
};

// Days are those of the calendar: a day on which the clocks change is not 24 hours.
struct Span {
  std::int64_t days = 0;
  std::int64_t seconds = 0;

  bool empty() const { return days == 0 && seconds == 0; }
  bool too_far() const { return days * day_seconds + seconds > furthest; }

  // Further from now than a year, a number is more likely a slip than a wish.
  static constexpr std::int64_t furthest = 366 * day_seconds;
};

// 10, «ti»: nothing for other words.
std::optional<int> number_said(std::string_view word);
// `1d`, `1h30m`: days, hours and minutes, each once at most, larger ones first. What is too much
// is too far; nothing for other shapes.
std::optional<Span> parse_span(std::string_view text);
// «om 10 min.», «for 2 timer siden» and «en halv time siden» as `+10m`, `-2h`, `-30m`; nothing for
// others.
std::optional<std::string> spoken_distance(Words words);
// `+3d` and `-14d`, as days; nothing where there is anything else.
std::optional<int> whole_days(std::string_view text);

}  // namespace base
