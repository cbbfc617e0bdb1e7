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
  std::string plan;                     // id
  std::optional<IncidentRow> incident;  // absent outside incidents
  std::string path;                     // of the entry's file, from the workspace's folder
  std::string workspace;                // that folder
  EntryView entry;

  static constexpr auto fields = Table{
      field<&HookView::format>("beredskab-hook/1"),
      field<&HookView::hook>("after-activation eller after-entry"),
      field<&HookView::plan>("planens id"),
      field<&HookView::incident>("hændelsen; ikke uden for hændelser"),
      field<&HookView::path>("notatets fil, fra beredskabsmappen"),
      field<&HookView::workspace>("beredskabsmappen"),
      field<&HookView::entry>("notatet"),
  };
};

}  // namespace render
