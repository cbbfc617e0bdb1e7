// What git or the system said in their own words, for --verbose. Else it is left out: it is
// English, and meant for others.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace store {

inline constexpr const char* verbose_variable = "BEREDSKAB_VERBOSE";

// From now on originally() gives what it is given. It is kept in the environment: what we start
// hears of it too.
inline void tell_all() { ::setenv(verbose_variable, "1", 1); }
// « (fatal: bad object)», or nothing.
inline std::string originally(std::string_view words) {
  const char* set = std::getenv(verbose_variable);
  const auto said = base::trim(words);
  if (set == nullptr || *set == '\0' || said.empty()) return {};
  return " (" + base::visible(said) + ')';
}

}  // namespace store
