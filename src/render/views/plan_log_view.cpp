#include "render/views/plan_log_view.hpp"

namespace render {

PlanLogView plan_log_view(const Context& context, const model::PlanLog& log) {
  PlanLogView view;
  view.entries = timeline(context, log);
  for (const auto& stem : log.unreadable) view.unreadable.push_back(stem.str());
  return view;
}

}  // namespace render
