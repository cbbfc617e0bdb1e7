// Ids made from names.
#pragma once

#include <string>
#include <string_view>

#include "base/text.hpp"
#include "model/scalars.hpp"

namespace model {

// The name as an id, numbered where that one is taken: `lene-proeve`, `lene-proeve-2`. A name that
// makes no id («3 F») gets `prefix` and a dash before it. `taken` says whether an id is in use.
template <class IdType, class Taken>
IdType new_id(std::string_view name, std::string_view prefix, Taken taken) {
  std::string slug = base::slug(name);
  if (!is_id(slug)) slug = std::string(prefix) + '-' + slug;
  while (slug.ends_with('-')) slug.pop_back();
  for (int number = 1;; ++number) {
    const auto id = IdType::parse(number == 1 ? slug : slug + '-' + std::to_string(number));
    if (id && !taken(*id)) return *id;
  }
}

}  // namespace model
