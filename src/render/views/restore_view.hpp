// What `restore` answers.
#pragma once

#include <string>
#include <vector>

#include "base/fields.hpp"

namespace render {

struct RestoreView {
  std::vector<std::string> restored;
  std::vector<std::string> changed;  // left as they are
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::RestoreView> = Table{
    field("restored", &render::RestoreView::restored, "de filer, der er hentet fra historikken"),
    field("changed", &render::RestoreView::changed,
          "de filer, der er anderledes end i historikken, og som ikke er rørt"),
};

}  // namespace base
