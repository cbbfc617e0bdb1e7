// The entries outside incidents, as `show --plan-log` answers them.
#pragma once

#include <string>
#include <vector>

#include "render/views/incident_view.hpp"

namespace render {

struct PlanLogView {
  std::vector<EntryView> entries;       // by when they happened
  std::vector<std::string> unreadable;  // stems of broken files
};

PlanLogView plan_log_view(const Context& context, const model::PlanLog& log);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::PlanLogView> = Table{
    field("entries", &render::PlanLogView::entries, "notaterne efter, hvornår det skete"),
    field("unreadable", &render::PlanLogView::unreadable, "notater, hvis fil ikke kan læses"),
};

}  // namespace base
