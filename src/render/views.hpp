// The table of views: what `schema view NAME` knows, and what the template lint looks names up in.
#pragma once

#include <span>
#include <string_view>

#include "render/engine/json.hpp"
#include "render/engine/shape.hpp"
#include "render/engine/template_lint.hpp"

namespace render {

struct ViewInfo {
  std::string_view name;
  std::string_view help;
  Json (*schema)();
  Shape (*shape)();
};

std::span<const ViewInfo> views();
const ViewInfo* find_view(std::string_view name);
// The JSON Schema of a view, ending with a newline; nothing where there is none of that name.
std::optional<std::string> view_schema(std::string_view name);

// A template that nothing asks for: its name is none of the program's, or the page of a document
// comes from its Markdown.
std::optional<base::Diagnostic> unused_template(const std::string& file, const Folders& folders);
// Every template that is no partial, against the view that its file name says; partials in the
// places where they are included. Of a document also what its Markdown would be read as.
base::Diagnostics lint_templates(const Templates& templates, const Folders& folders = {});

}  // namespace render
