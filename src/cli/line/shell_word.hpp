// A word as the shell would take it again.
#pragma once

#include <string>

namespace cli {

inline std::string shell_word(const std::string& word) {
  if (word.find_first_of(" \n\"'$`\\*?&|;<>()#~!") == std::string::npos && !word.empty()) {
    return word;
  }
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') quoted += "'\\''";
    else quoted += c;
  }
  return quoted + "'";
}

}  // namespace cli
