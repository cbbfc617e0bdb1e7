#include "cli/named.hpp"

#include "base/text.hpp"
#include "cli/input.hpp"

namespace cli {

bool stands_in(std::string_view part, std::string_view text) {
  const std::string folded = base::fold(base::trim(part));
  if (folded.empty()) return false;
  if (base::fold(text).find(folded) != std::string::npos) return true;
  const std::string slug = base::slug(folded);
  return !slug.empty() && base::slug(text).find(slug) != std::string::npos;
}

std::optional<std::size_t> find_named(const std::vector<Named>& items, std::string_view typed) {
  const std::string folded = base::fold(base::trim(typed));
  std::optional<std::size_t> found;
  int hits = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].id == folded || base::fold(items[i].name) == folded) return i;
    if (!stands_in(folded, items[i].name) && !stands_in(folded, items[i].id)) continue;
    found = i;
    ++hits;
  }
  return hits == 1 ? found : std::nullopt;
}

std::size_t pick_named(std::string_view what, const std::vector<Named>& items,
                       const std::string& typed) {
  if (const auto found = find_named(items, typed)) return *found;
  std::vector<std::string> ids;
  for (const auto& item : items) ids.push_back(item.id);
  unknown_choice(what, typed, ids);
}

}  // namespace cli
