#include "render/answers/folder_views.hpp"

#include "base/cpr.hpp"

namespace render {

CheckView check_view(const base::Diagnostics& diagnostics) {
  CheckView view;
  view.errors = static_cast<int>(diagnostics.count(base::Severity::error));
  view.warnings = static_cast<int>(diagnostics.count(base::Severity::warning));
  for (const auto& fault : diagnostics) {
    const bool error = fault.severity == base::Severity::error;
    view.diagnostics.push_back({std::string(base::name(fault.code)), error ? "error" : "warning",
                                base::mask_cpr(fault.file), fault.line, fault.column,
                                base::mask_cpr(fault.message), base::mask_cpr(fault.remedy)});
  }
  return view;
}

}  // namespace render
