// Faults that a template renders silently, as nothing: names that the view does not have, sections
// that are not closed or cross, partials that are missing or contain themselves.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "render/shape.hpp"
#include "render/template.hpp"

namespace render {

// Every template that is no partial, against the view that its file name says; partials in the
// places where they are included. `folder` stands before the file names in the diagnostics.
base::Diagnostics lint_templates(const Templates& templates, std::string_view folder);
// One template against a view's shape, to which `page` is added.
base::Diagnostics lint_template(const Templates& templates, const std::string& file, Shape view,
                                std::string_view folder);
// What the library could crash on: a partial that contains itself, or a tag that we cannot follow.
std::optional<base::Diagnostic> dangerous_fault(const Templates& templates,
                                                const std::string& file);

}  // namespace render
