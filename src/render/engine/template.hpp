// Documents from mustache templates. A template sees the view's fields, `page` (PageView),
// `drawn` where something is drawn of the view, and for each list `x` the flag `has_x`,
// and for each list of texts `x_text`: «A, B og C». All text is escaped for the format beforehand,
// so that {{x}} and
// {{{x}}} are the same. A partial {{> name}} is the file `_name.mustache` among the templates:
// `_head.html.mustache` is {{> head.html}}.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "render/engine/json.hpp"
#include "render/markdown/escape.hpp"

namespace render {

// File name -> text, partials among them.
using Templates = std::map<std::string, std::string>;

// `contacts.md.mustache`, for the view's name and md or html.
std::string template_name(std::string_view view, Format format);

// Precondition: `data` is made with ReadBy::templates. Where templates have no `name`, throws
// Error(world).
std::string render_data(const Templates& templates, const std::string& name, const Json& data,
                        Format format);

}  // namespace render
