// What stands around a document and is not told by it: marks on top, running heads, at the foot
// what it is a print of. The same for every document, so that no template of one has it.
#pragma once

#include <string>
#include <string_view>

#include "render/engine/template.hpp"
#include "render/engine/template_lint.hpp"
#include "render/views/page_view.hpp"

namespace render::markdown {

// A whole page around `body`, with the partials `style.html` and `running.html`, which sheets of
// paper have too. Throws Error(world) where one of them reaches for something outside itself.
std::string framed_html(const Templates& templates, const PageView& page, std::string_view title,
                        std::string_view body);
// What is wrong with those partials.
base::Diagnostics frame_faults(const Templates& templates, const Folders& folders);
// Marks on top and at the foot; ØVELSE only where the heading does not have it.
std::string framed_md(const PageView& page, std::string_view document);
// Likewise, for text in a file; what may be published stays as it is.
std::string framed_text(const PageView& page, std::string_view text);
// The text of a message, as it is pasted elsewhere: not wrapped, with its marks on top. What stands
// above its heading is not sent.
std::string framed_message(const PageView& page, std::string_view document);

}  // namespace render::markdown
