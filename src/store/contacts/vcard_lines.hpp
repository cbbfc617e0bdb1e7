// The content lines of a vCard as others write them: unfolded, parted, and decoded where they are
// in the quoted-printable of version 2.1.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace store {

struct Property {
  std::size_t line = 0;
  std::string group;                              // `item1`
  std::string name;                               // in capitals
  std::vector<std::string> types;                 // folded, of TYPE and of the bare words of 2.1
  std::map<std::string, std::string> parameters;  // folded keys
  std::string value;                              // as it stands, unfolded
};

// Of the whole file, which is `name` in messages. Throws Error: refused where a value has a CPR
// number, usage where a line is none or is not UTF-8.
std::vector<Property> properties_of(const std::string& name, std::string_view text);

// Parts at `separator` that no backslash stands before; the escapes stay.
std::vector<std::string> components(std::string_view value, char separator);
// Of a value of the type TEXT, without white space at the ends.
std::string unescaped(std::string_view value);

}  // namespace store
