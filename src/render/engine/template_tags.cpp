#include "render/engine/template_tags.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace render {

TemplatePlace place_at(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  const auto last_break = before.rfind('\n');
  const std::size_t begin = last_break == std::string_view::npos ? 0 : last_break + 1;
  return {static_cast<int>(std::ranges::count(before, '\n')) + 1,
          static_cast<int>(base::length(text.substr(begin, at - begin))) + 1,
          std::string(text.substr(begin, text.find('\n', begin) - begin))};
}

std::string blank_tags(std::string_view text) {
  std::string blank(text);
  for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
    const std::string_view close = text.substr(at).starts_with("{{{") ? "}}}" : "}}";
    const std::size_t end =
        std::min(text.find(close, at), text.size() - close.size()) + close.size();
    for (; at < end; ++at) {
      if (blank[at] != '\n') blank[at] = ' ';
    }
  }
  return blank;
}

namespace {

Tag::Kind kind_of(char sign) {
  switch (sign) {
    case '#': return Tag::Kind::section;
    case '^': return Tag::Kind::inverted;
    case '/': return Tag::Kind::end;
    case '>': return Tag::Kind::partial;
    case '=': return Tag::Kind::other;
    default: return Tag::Kind::value;
  }
}

}  // namespace

std::vector<Tag> scan_tags(std::string_view text) {
  std::vector<Tag> tags;
  for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
    const bool triple = text.substr(at).starts_with("{{{");
    const std::string_view close = triple ? "}}}" : "}}";
    const std::size_t begin = at + close.size();
    const std::size_t end = text.find(close, begin);
    const auto inner = text.substr(begin, end - begin);
    // A tag does not reach beyond its line, unless it is a comment.
    const bool comment = !triple && inner.starts_with('!');
    if (end == std::string_view::npos || (!comment && inner.find('\n') != inner.npos)) {
      tags.push_back({Tag::Kind::broken, {}, at});
      if (end == std::string_view::npos) return tags;
    } else if (!comment || base::trim(inner.substr(1)).empty()) {  // a blank comment is no better
      const char sign = triple || inner.empty() ? ' ' : inner.front();
      const bool signed_tag = std::string_view("#^/>=&!").find(sign) != std::string_view::npos;
      const auto name = base::trim(signed_tag ? inner.substr(1) : inner);
      tags.push_back({kind_of(sign), std::string(name), at});
    }
    at = end + close.size();
  }
  return tags;
}

std::string partial_file(std::string_view name) { return fmt::format("_{}.mustache", name); }

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
