#include "store/git/cpr_scan.hpp"

#include <algorithm>

#include "base/cpr.hpp"

namespace store {

std::optional<std::size_t> line_with_cpr(std::string_view bytes) {
  const auto found = base::find_cpr(bytes);
  if (!found) return std::nullopt;
  return 1 + static_cast<std::size_t>(std::ranges::count(bytes.substr(0, found->offset), '\n'));
}

}  // namespace store
