// The table of views: what `schema view NAME` knows, and what the template lint looks names up in.
#pragma once

#include <span>
#include <string_view>

#include "render/json.hpp"
#include "render/shape.hpp"

namespace render {

struct ViewInfo {
  std::string_view name;
  std::string_view help;
  Json (*schema)();
  Shape (*shape)();
};

std::span<const ViewInfo> views();
const ViewInfo* find_view(std::string_view name);

}  // namespace render
