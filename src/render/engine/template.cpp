#include "render/engine/template.hpp"

#include <fmt/format.h>

#include <mstch/mstch.hpp>
#include <nlohmann/json.hpp>

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/engine/closed_html.hpp"
#include "render/engine/template_lint.hpp"
#include "render/engine/template_tags.hpp"
#include "render/markdown/settle_marks.hpp"

namespace render {

namespace {

using nlohmann::ordered_json;

// A list of texts as one: «A, B og C»; nothing where it is empty, or no such list.
mstch::node in_one_text(const ordered_json& list, Format format) {
  std::vector<std::string> texts;
  for (const auto& item : list) {
    if (!item.is_string()) return nullptr;
    texts.push_back(item.get<std::string>());
  }
  if (texts.empty()) return nullptr;
  return escape(base::danish_list(texts), format);
}

mstch::node node_of(const ordered_json& json, Format format) {
  switch (json.type()) {
    case ordered_json::value_t::object: {
      mstch::map map;
      for (const auto& [key, member] : json.items()) {
        map.emplace(key, node_of(member, format));
        if (!member.is_array()) continue;
        map.emplace("has_" + key, !member.empty());
        if (const auto text = key + "_text"; !json.contains(text)) {
          map.emplace(text, in_one_text(member, format));
        }
      }
      return map;
    }
    case ordered_json::value_t::array: {
      mstch::array array;
      for (const auto& item : json) array.push_back(node_of(item, format));
      return array;
    }
    case ordered_json::value_t::boolean: return json.get<bool>();
    case ordered_json::value_t::string:
      // Between marks an empty one would be there.
      if (json.get_ref<const std::string&>().empty()) return nullptr;
      return escape(json.get_ref<const std::string&>(), format);
    case ordered_json::value_t::null: return nullptr;
    default:
      return escape(json.dump(), format);  // a number; as text, since mstch takes 0 for false
  }
}

}  // namespace

std::string template_name(std::string_view view, Format format) {
  return fmt::format("{}.{}.mustache", view, format == Format::html ? "html" : "md");
}

std::string render_data(const Templates& templates, const std::string& name, const Json& data,
                        Format format) {
  const auto found = templates.find(name);
  if (found == templates.end()) {
    throw base::Error(base::Trouble::world, fmt::format("Skabelonen {} findes ikke.", name),
                      "Læg den i mappen templates, eller installér beredskab igen.");
  }
  if (const auto fault = dangerous_fault(templates, name)) {
    throw base::Error(base::Trouble::world, "Skabelonen kan ikke bruges.\n" + base::format(*fault));
  }
  // Global in the library; the text is escaped already.
  static const bool once = [] {
    mstch::config::escape = [](const std::string& text) { return text; };
    return true;
  }();
  static_cast<void>(once);
  auto text =
      mstch::render(found->second, node_of(data.value(), format), partials(templates, name));
  if (format != Format::html) return markdown::settle_marks(text);
  if (const auto faults = markup_faults(text); !faults.empty()) {
    throw base::Error(
        base::Trouble::world,
        fmt::format("Skabelonen {} kan ikke bruges. {}", name, faults.front().message),
        faults.front().remedy + " Hvor det står, siger beredskab check.");
  }
  return text;
}

}  // namespace render
