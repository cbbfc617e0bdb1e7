// What `commit` answers.
#pragma once

#include <string>

#include "base/fields.hpp"

namespace render {

struct CommitView {
  int files = 0;
  std::string commit;  // short
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::CommitView> = Table{
    field("files", &render::CommitView::files, "hvor mange filer der er gemt"),
    field("commit", &render::CommitView::commit, "det korte id i historikken"),
};

}  // namespace base
