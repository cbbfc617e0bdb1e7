// Ids made from names that people wrote: «Søndergården» becomes soendergaarden.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "base/case_fold.hpp"
#include "model/values/scalars.hpp"

namespace model {

// The name's slug, cut where it is long: ids become names of files and folders. Behind `prefix`
// where the slug alone is no id, and with a number behind it, from `first` on, where taken(id) says
// that it is; the first has none.
template <class IdType, class Taken>
IdType new_id(std::string_view name, std::string_view prefix, const Taken& taken, int first = 1) {
  constexpr std::size_t longest = 48;
  std::string slug = base::slug(name);
  if (slug.size() > longest) slug.resize(longest);
  if (!is_id(slug)) slug = fmt::format("{}-{}", prefix, slug);
  while (slug.ends_with('-')) slug.pop_back();
  for (int number = first;; ++number) {
    const auto id = IdType::parse(number == 1 ? slug : fmt::format("{}-{}", slug, number));
    if (id && !taken(*id)) return *id;
  }
}

}  // namespace model
