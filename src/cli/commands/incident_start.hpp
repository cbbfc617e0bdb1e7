// What `activate` and `report` have in common: type, area, and what else is said of an incident
// when it begins.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session/session.hpp"
#include "model/values/entry.hpp"

namespace cli::commands {

struct Start {
  base::Instant at;
  model::TypeId type;
  std::vector<model::AreaId> areas;  // none: outside all of them
  std::optional<model::Line> place;
  std::optional<model::Text> text;
  bool exercise;
  bool unverified;
};

// From the flags; what is missing is asked for on a terminal, with the plan's own choices, or taken
// from `known`, an incident that is activated now.
Start read_start(Session& session, const model::Incident* known);

// Flags that change type and area, for `correct`.
std::optional<model::TypeId> type_option(Session& session);
// --area, several with commas or given again; an empty list is what lies outside all of them.
std::optional<std::vector<model::AreaId>> areas_option(Session& session);
// What the folder of an incident is called after.
std::string area_label(const std::vector<model::AreaId>& areas);
// --level, one of the plan's.
std::optional<model::LevelId> level_option(Session& session);

// Throws the usage error for what lies outside all areas and has no place.
void require_place(const std::vector<model::AreaId>& areas,
                   const std::optional<model::Line>& place);

// Whether two people may have opened the same one.
bool may_be_one(const model::Incident& a, const model::Incident& b);
// Where both are, of two that may be one: «samme sted».
std::string_view shared_place(const model::Incident& a, const model::Incident& b);

// Warns of an open incident of the same area that may be the same as the new one.
void warn_of_similar(Session& session, const std::vector<model::Incident>& open_before,
                     const model::Incident& started);

}  // namespace cli::commands
