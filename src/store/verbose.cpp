#include "store/verbose.hpp"

#include <cstdlib>

#include "base/text.hpp"

namespace store {

namespace {
constexpr const char* variable = "BEREDSKAB_VERBOSE";
}

void tell_all() { ::setenv(variable, "1", 1); }

std::string originally(std::string_view words) {
  const char* set = std::getenv(variable);
  const auto said = base::trim(words);
  if (set == nullptr || *set == '\0' || said.empty()) return {};
  return " (" + base::visible(said) + ')';
}

}  // namespace store
