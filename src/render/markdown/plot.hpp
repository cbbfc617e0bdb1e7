// A plot in Markdown: a fenced block `plot` of rows, the first of which is the head. It is readable
// as it stands:
//
//     ```plot
//     Boligområde | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
//     Parken | 12 | 5 | 6 | 1
//     ```
//
// A sign in the head says what is drawn: █ begins a bar, and each ▒ and ░ after it is a lighter
// part of the same bar. All bars are measured against the longest one of the block. Numbers are
// Danish (44.450 and 58,30); what is none counts as nought. `\|` and `\\` in a cell are the signs
// themselves. `plot months` has rows as `jan 2026`, which a page draws a year in a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace render::markdown {

inline constexpr int longest_bar = 100;

// How far a bar and its parts reach, 0 to longest_bar: all of it, its dark part, and the middle one
// behind that.
struct Bar {
  int length = 0;
  int dark = 0;
  int middle = 0;
};

struct Plot {
  enum class Part { none, dark, middle, light };
  struct Column {
    std::string name;  // without its sign
    Part part = Part::none;
    bool operator==(const Column&) const = default;
  };
  std::vector<Column> columns;                 // the first holds the labels
  std::vector<std::vector<std::string>> rows;  // of as many cells as there are columns
  std::vector<std::size_t> bars;               // the columns at which they begin
  std::vector<std::vector<Bar>> lengths;       // of each row the bars
  bool parted = false;                         // a bar has light parts: their signs must be told
};

std::string_view sign_of(Plot::Part part);  // empty where nothing is drawn
bool is_plot(std::string_view info);        // of a block of code
Plot parse_plot(std::string_view text);
// The bar in words: «Brugt 5, Ikke brugt 7».
std::string told(const Plot& plot, std::size_t row, std::size_t bar);
// A Danish number in ten-thousandths.
std::int64_t number_of(std::string_view danish);

}  // namespace render::markdown
