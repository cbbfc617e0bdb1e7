// Rows of cells as columns of text that fit a width.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace render::markdown {

struct TextColumn {
  std::string head;
  bool number = false;  // to the right, and as wide as it needs
};

// Lines of at most so many columns; spaces at which none is broken become ordinary ones.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

// The lines of the table. Where the columns cannot be made narrow enough, each row becomes a
// paragraph: its first cell, and below it the others with their heads. Without any head there is no
// line of heads. Precondition: a row has as many cells as there are columns.
std::vector<std::string> text_table(const std::vector<TextColumn>& columns,
                                    const std::vector<std::vector<std::string>>& rows,
                                    std::size_t width);

}  // namespace render::markdown
