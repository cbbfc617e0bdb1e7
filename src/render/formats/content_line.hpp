// Content lines, which iCalendar (RFC 5545) and vCard (RFC 6350) are made of: escaped, folded at 75
// octets, ended by CR LF.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace render {

// A value of the type TEXT: backslash, semicolon, comma and line break escaped; other control
// characters and invalid bytes left out.
std::string text_value(std::string_view text);

using Parameters = std::vector<std::pair<std::string_view, std::string>>;

class ContentLines {
 public:
  // `value` is taken as it is, but for control characters. Parameters are quoted where they must
  // be; a quotation mark in one becomes an apostrophe, for there is no escape that all readers
  // know.
  void add(std::string_view name, std::string_view value) { add(name, Parameters{}, value); }
  void add(std::string_view name, const Parameters& parameters, std::string_view value);
  void add_text(std::string_view name, std::string_view text) { add(name, text_value(text)); }

  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace render
