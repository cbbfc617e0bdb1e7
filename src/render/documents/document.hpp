// A view by its template: with what every page says of itself, and with what is drawn of it.
#pragma once

#include <string>
#include <string_view>

#include "render/engine/template.hpp"
#include "render/views/page_view.hpp"

namespace render {

// A view that something is drawn of: templates find that under `drawn`, `--json` does not have it.
template <class View>
concept Drawn = requires(const View& view) {
  drawn(view);
};

// The view by its template, `view_name` being its name in the table of views.
template <base::Structure View>
std::string render_template(const Templates& templates, std::string_view view_name,
                            const View& view, const PageView& page, Format format) {
  Json data = to_json(view, ReadBy::templates);
  if constexpr (Drawn<View>) data.set("drawn", to_json(drawn(view), ReadBy::templates));
  data.set("page", to_json(page, ReadBy::templates));
  return render_data(templates, template_name(view_name, format), data, format);
}

}  // namespace render
