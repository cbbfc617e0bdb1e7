// Faults that a template renders silently, as nothing: names that the view does not have, sections
// that are not closed or cross, partials that are missing or contain themselves; bytes that are no
// text, a document without any; and HTML that reaches for something outside itself.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.hpp"
#include "render/engine/shape.hpp"
#include "render/engine/template.hpp"

namespace render {

// File name -> the folder that it lies in, as the diagnostics show it, with a slash; what is not
// named lies in `templates/`.
using Folders = std::map<std::string, std::string>;
std::string folder_of(const Folders& folders, const std::string& file);

// One template against a view's shape.
base::Diagnostics lint_template(const Templates& templates, const std::string& file,
                                const Shape& view, const Folders& folders = {});
// What the library could crash on: a partial that contains itself, or a tag that we cannot follow;
// and what reaches out.
std::optional<base::Diagnostic> dangerous_fault(const Templates& templates,
                                                const std::string& file);

}  // namespace render
