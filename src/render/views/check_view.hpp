// What `check` answers: every fault with its place.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/fields.hpp"

namespace render {

struct DiagnosticView {
  std::string code;
  std::string severity;  // error, warning
  std::string file;
  int line = 0;    // 0: the file as a whole
  int column = 0;  // in characters; 0: the line as a whole
  std::string message;
  std::string remedy;
};

struct CheckView {
  int errors = 0;
  int warnings = 0;
  std::vector<DiagnosticView> diagnostics;
};

CheckView check_view(const base::Diagnostics& diagnostics);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::DiagnosticView> = Table{
    field("code", &render::DiagnosticView::code, "fejlens navn"),
    field("severity", &render::DiagnosticView::severity, "error eller warning"),
    field("file", &render::DiagnosticView::file, "filen"),
    field("line", &render::DiagnosticView::line, "linjen; 0, når det gælder hele filen"),
    field("column", &render::DiagnosticView::column,
          "tegnet på linjen; 0, når det gælder den hele"),
    field("message", &render::DiagnosticView::message, "hvad der er galt"),
    field("remedy", &render::DiagnosticView::remedy, "hvad man kan gøre"),
};

template <>
inline constexpr auto fields_of<render::CheckView> = Table{
    field("errors", &render::CheckView::errors, "antal fejl"),
    field("warnings", &render::CheckView::warnings, "antal advarsler"),
    field("diagnostics", &render::CheckView::diagnostics, "fejl og advarsler"),
};

}  // namespace base
