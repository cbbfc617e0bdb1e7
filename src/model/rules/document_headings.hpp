// Which lines of a document's text are headings that nothing marks as such. Careful rather than
// clever: what is not surely a heading stays text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace model {

struct TextLine {
  std::string text;         // trimmed, never empty
  bool after_blank = true;  // a blank line, or nothing, stands before it
  int level = 0;            // of a heading that is marked as one; 0: not marked
};

// Whether it ends with a word (or a hyphen) after which a line goes on.
bool is_left_hanging(std::string_view line);

// Line for line. A heading has a number («2. Deltagere», not one of a list) or is short, begins
// with a capital, ends without a stop, and prose comes after it; what comes before has come to its
// end. Blank lines around it are not needed. No item of a list, row of a table or footnote is one.
std::vector<bool> unmarked_headings(const std::vector<TextLine>& lines);

}  // namespace model
