// What lies in templates/, compiled into the program: no missing folder stops the night.
#pragma once

#include <span>
#include <string_view>

namespace render {

struct ShippedFile {
  std::string_view name;  // «plan.md.mustache», «init/plan.yaml»
  std::string_view text;
};

// By name. Their source is written from templates/ by shipped_templates.cmake.
std::span<const ShippedFile> shipped_files();

}  // namespace render
