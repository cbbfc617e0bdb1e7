// A document's text, as it comes out of a word processor or a PDF, divided into headed sections.
// Careful rather than clever: what is not surely a heading stays text, and every word is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

struct TextSection {
  std::optional<std::string> heading;   // absent: text before the first heading
  std::vector<std::string> paragraphs;  // with their line breaks, never blank; a sentence is in one
};

struct TextDocument {
  // The first `# ` heading, else the first line with those that it goes on in; absent where that is
  // too long for a title.
  std::optional<std::string> title;
  std::vector<TextSection> sections;
};

// Line ends of Windows and old Macs, and page breaks, become line breaks; tabs spaces; a byte order
// mark goes. Everything else is left as it is.
std::string plain_text(std::string_view bytes);

// Headings are lines with `#` before them or a row of `=` or `-` below, and those of
// document_headings.hpp. The title's own lines stand in no section, unless it is a heading further
// down: then it is both. Precondition: made by plain_text(), valid UTF-8.
TextDocument read_document_text(std::string_view text);

// What must be the same before and after: every line without white space and heading marks.
std::string letters_of(std::string_view text);

// The paragraphs of a section's text: blank lines stand between them.
std::vector<std::string> paragraphs_of(std::string_view text);

}  // namespace model
