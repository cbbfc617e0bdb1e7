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

// A text as people quote it, where the shell takes that as it stands.
inline std::string text_word(const std::string& text) {
  if (text.find_first_of("\"$`\\!") != std::string::npos) return shell_word(text);
  return '"' + text + '"';
}

}  // namespace cli
