// What `plan new` and `plan import` answer: the files that they made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"

namespace render {

struct FilesView {
  std::optional<std::string> plan;  // its id; absent for a file outside plans/
  std::vector<std::string> files;   // in the order in which they were written
  std::vector<std::string> next;    // what to do now, a line each
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::FilesView> = Table{
    field("plan", &render::FilesView::plan, "planens id"),
    field("files", &render::FilesView::files, "de filer, der er skrevet"),
    field("next", &render::FilesView::next, "hvad der nu skal gøres"),
};

}  // namespace base
