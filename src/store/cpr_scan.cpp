#include "store/cpr_scan.hpp"

#include <algorithm>

#include "base/cpr.hpp"

namespace store {

std::optional<std::size_t> line_with_cpr(std::string_view bytes) {
  const auto found = base::find_cpr(bytes);
  if (!found) return std::nullopt;
  return 1 + static_cast<std::size_t>(std::ranges::count(bytes.substr(0, found->offset), '\n'));
}

std::optional<std::size_t> line_with_cpr(std::string_view path, std::string_view bytes) {
  return base::find_cpr(path) ? std::optional<std::size_t>(0) : line_with_cpr(bytes);
}

}  // namespace store
