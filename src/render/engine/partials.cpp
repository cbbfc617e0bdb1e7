#include "render/engine/partials.hpp"

#include <fmt/format.h>

#include <vector>

#include "render/engine/template_tags.hpp"

namespace render {

namespace {
constexpr std::string_view template_extension = ".mustache";
}

std::string partial_file(std::string_view name) {
  return fmt::format("_{}{}", name, template_extension);
}

std::map<std::string, std::string> partials(const std::map<std::string, std::string>& templates,
                                            const std::string& file) {
  std::map<std::string, std::string> found;
  std::vector<std::string> to_read{file};
  while (!to_read.empty()) {
    const auto text = templates.find(to_read.back());
    to_read.pop_back();
    if (text == templates.end()) continue;
    for (const auto& tag : scan_tags(text->second)) {
      if (tag.kind != Tag::Kind::partial) continue;
      const auto included = partial_file(tag.name);
      const auto there = templates.find(included);
      if (there == templates.end() || !found.emplace(tag.name, there->second).second) continue;
      to_read.push_back(included);
    }
  }
  return found;
}

}  // namespace render
