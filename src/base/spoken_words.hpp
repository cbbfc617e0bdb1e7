// The words of a time as it was said. For spoken_time.cpp and distance.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/case_fold.hpp"
#include "base/text.hpp"

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

}  // namespace base
