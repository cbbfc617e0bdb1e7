#include "render/formats/html_texts.hpp"

#include <algorithm>
#include <array>

#include "base/contains.hpp"
#include "base/text.hpp"

namespace render {

namespace {

// The name of the element whose tag begins here.
std::string_view name_at(std::string_view tag) {
  return tag.substr(1, std::min(tag.find_first_of(" \n\t/>", 1), tag.size()) - 1);
}

bool has_class(std::string_view tag, std::string_view name) {
  constexpr std::string_view key = " class=\"";
  const auto at = tag.find(key);
  if (at == std::string_view::npos) return false;
  const auto value = tag.substr(at + key.size());
  const auto classes = base::split(value.substr(0, value.find('"')), ' ');
  return base::contains(classes, name);
}

// Where the tag that begins here ends: attributes may hold a `>`.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
  bool quoted = false;
  for (; at < html.size(); ++at) {
    if (html[at] == '"') quoted = !quoted;
    if (html[at] == '>' && !quoted) return at + 1;
  }
  return html.size();
}

}  // namespace

std::string with_texts(std::string_view html, const TextChange& change) {
  constexpr std::array untouched{"title", "style", "svg", "a", "pre", "code"};
  std::string changed;
  TextPlace place;
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] != '<') {
      const auto end = std::min(html.find('<', at), html.size());
      changed += change(html.substr(at, end - at), place);
      at = end;
      continue;
    }
    auto end = html.substr(at).starts_with("<!--")
                   ? std::min(html.find("-->", at), html.size() - 3) + 3
                   : end_of_tag(html, at);
    const auto tag = html.substr(at, end - at);
    place.phone = has_class(tag, "phone");
    place.wide = has_class(tag, "wide");
    if (name_at(tag) == "td" || name_at(tag) == "th") place.cell = true;
    if (tag == "</td>" || tag == "</th>") place.cell = false;
    if (base::contains(untouched, name_at(tag))) {
      end = std::min(html.find("</" + std::string(name_at(tag)), end), html.size());
    }
    changed += html.substr(at, end - at);
    at = end;
  }
  return changed;
}

}  // namespace render
