#include "base/whole_times.hpp"

namespace base {

std::string with_whole_times(std::string_view text) {
  constexpr std::string_view mark = "kl. ";
  constexpr std::string_view no_break_space = "\u00a0";
  std::string whole;
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark)) {
    whole.append(text.substr(0, at + mark.size() - 1)).append(no_break_space);
    text.remove_prefix(at + mark.size());
  }
  return whole.append(text);
}

}  // namespace base
