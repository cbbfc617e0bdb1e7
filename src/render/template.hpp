// Documents from mustache templates. A template sees the view's fields, `page` (PageView),
// `drawn` where something is drawn of the view, and for each list `x` the flag `has_x`. All text is escaped for the format beforehand, so that {{x}} and
// {{{x}}} are the same. A partial {{> name}} is the file `_name.mustache` among the templates:
// `_head.html.mustache` is {{> head.html}}.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "render/escape.hpp"
#include "render/json.hpp"
#include "render/page_view.hpp"
#include "render/plan_view.hpp"

namespace render {

// File name -> text, partials among them.
using Templates = std::map<std::string, std::string>;

// `contacts.md.mustache`, for the view's name and md, html or text.
std::string template_name(std::string_view view, Format format);

// Precondition: `data` is made with Absent::null. Where templates have no `name`, throws
// Error(world).
std::string render_data(const Templates& templates, const std::string& name, const Json& data,
                        Format format);

// A view that something is drawn of: templates find that under `drawn`, `--json` does not have it.
template <class View>
concept Drawn = requires(const View& view) { drawn(view); };

// The view by its template, `view_name` being its name in the table of views.
template <base::Structure View>
std::string render_template(const Templates& templates, std::string_view view_name,
                            const View& view, const PageView& page, Format format) {
  Json data = to_json(view, Absent::null);
  if constexpr (Drawn<View>) data.set("drawn", to_json(drawn(view), Absent::null));
  data.set("page", to_json(page, Absent::null));
  return render_data(templates, template_name(view_name, format), data, format);
}

}  // namespace render
