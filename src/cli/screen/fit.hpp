// An answer that fits the screen. It is built of parts, each with a weight; what weighs least is
// shortened first, and left out first, and what is not shown is named with the command that shows
// it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

struct Part {
  static constexpr int always = 100;

  int weight = always;       // this much stays whatever the screen
  std::string name = {};     // «opgaver»: said where the part is left out
  std::string command = {};  // shows the rest of it; empty: the answer's own
  std::size_t heads = 0;     // pieces in front that are headings
  std::size_t least = 1;     // further pieces that it is not shortened below
  bool newest_last = false;  // shortened at the front
  bool last = false;         // below even what is said of the rest: the eye ends there
  bool by_line = false;      // a text whose every line may be the last that is shown
};

// What stands together: a line with those it wraps into.
struct Piece {
  std::string text;           // whole lines
  bool space_before = false;  // an empty line, where there is room
};

struct HeldPart {
  Part part;
  std::vector<Piece> pieces;
};

// Whole lines of a text.
std::size_t rows_of(std::string_view text);
// All of it, as a pipe gets it.
std::string whole(const std::vector<HeldPart>& parts);
// At most `rows` lines of it, as far as what always stays lets it. `command` prints all.
std::string fit(const std::vector<HeldPart>& parts, std::size_t rows, std::size_t columns,
                std::string_view command);

}  // namespace cli
