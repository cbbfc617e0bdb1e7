// The part of a source line that a diagnostic shows. For base/ itself.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

struct Excerpt {
  std::string text;
  std::size_t caret;  // terminal columns before it
};

// The line with its control characters made visible, or so much of it around the caret as fits
// into 100 columns. A caret beyond the end stands right after the last character.
Excerpt excerpt(std::string_view line, std::size_t characters_before_caret);

}  // namespace base
