// Text for the terminal: lines of the terminal's width, hanging indents, and bold where the
// terminal takes it. Whatever is put on it is made harmless first.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"

namespace cli {

// With spaces at which Paper breaks no line: a telephone number, a command to type.
std::string unbroken(std::string_view text);
// With ordinary spaces again, for what is not put on a Paper.
std::string spaced(std::string_view unbroken);
// Breaks into lines; the spaces that unbroken() made are ordinary ones again.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

// Cut or padded to so many columns, two of which stay empty at its end.
std::string cell(std::string_view text, std::size_t columns);
// A bar of blocks: `length` is 0 to 100, of so many columns. What is not nought has one at least.
std::string bar(int length, int columns);
// Likewise, of two parts: `dark` of the length is of full blocks, the rest of light ones.
std::string bar(int length, int dark, int columns);

class Paper {
 public:
  // What goes to a terminal is as wide as that; a pipe or a file gets 80 columns.
  explicit Paper(Session& session);

  void blank();
  void heading(std::string_view text);  // bold, on lines of its own
  // Wrapped; lines after the first are indented by `hang` columns more than `indent`.
  void line(std::string_view text, std::size_t indent = 0, std::size_t hang = 2);
  // A label of `label_width` columns and the text beside it, which wraps under itself.
  void row(std::string_view label, std::size_t label_width, std::string_view text,
           std::size_t indent = 2);
  // As it is, for text that has its own shape.
  void raw(std::string_view text) { out_ += text; }

  std::size_t columns() const { return columns_; }
  bool bold() const { return bold_; }
  std::string take() { return std::move(out_); }

 private:
  std::size_t columns_;
  bool bold_;
  std::string out_;
};

}  // namespace cli
