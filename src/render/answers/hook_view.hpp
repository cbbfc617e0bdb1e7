// What a hook gets on its standard input: an entry, and where it stands.
#pragma once

#include <optional>
#include <string>

#include "render/views/incident_view.hpp"
#include "render/views/list_view.hpp"

namespace render {

inline constexpr std::string_view hook_format = "beredskab-hook/1";

struct HookView {
  std::string format;
  std::string hook;
  std::string plan;                    // id
  std::optional<IncidentRow> incident; // absent outside incidents
  std::string path;                    // of the entry's file, from the workspace's folder
  std::string workspace;               // that folder
  EntryView entry;
};

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::HookView> = Table{
    field("format", &render::HookView::format, "beredskab-hook/1"),
    field("hook", &render::HookView::hook, "after-activation eller after-entry"),
    field("plan", &render::HookView::plan, "planens id"),
    field("incident", &render::HookView::incident, "hændelsen; ikke uden for hændelser"),
    field("path", &render::HookView::path, "notatets fil, fra beredskabsmappen"),
    field("workspace", &render::HookView::workspace, "beredskabsmappen"),
    field("entry", &render::HookView::entry, "notatet"),
};

}  // namespace base
