#include "render/engine/partials.hpp"

#include <fmt/format.h>

namespace render {

namespace {
constexpr std::string_view extension = ".mustache";
}

std::string partial_file(std::string_view name) {
  return fmt::format("_{}{}", name, extension);
}

std::map<std::string, std::string> partials(const std::map<std::string, std::string>& templates) {
  std::map<std::string, std::string> found;
  for (const auto& [file, text] : templates) {
    if (!is_partial(file) || !file.ends_with(extension)) continue;
    found.emplace(file.substr(1, file.size() - 1 - extension.size()), text);
  }
  return found;
}

}  // namespace render
