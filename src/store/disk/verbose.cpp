#include "store/disk/verbose.hpp"

#include <cstdlib>

#include "base/text.hpp"

namespace store {

namespace {
constexpr const char* verbose_variable = "BEREDSKAB_VERBOSE";
}

void tell_all() { ::setenv(verbose_variable, "1", 1); }

std::string originally(std::string_view words) {
  const char* set = std::getenv(verbose_variable);
  const auto said = base::trim(words);
  if (set == nullptr || *set == '\0' || said.empty()) return {};
  return " (" + base::visible(said) + ')';
}

}  // namespace store
