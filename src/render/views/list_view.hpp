// A list of incidents, a row each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/when.hpp"

namespace render {

struct IncidentRow {
  std::string id;    // short
  std::string name;  // the folder's
  std::string title;
  std::optional<When> at;
  model::State state = model::State::reported;
  std::string told;  // state and use in one line
  model::Use use = model::Use::not_decided;
  bool exercise = false;
  int followups_open = 0;
  std::optional<std::string> text;
  std::optional<std::string> plan;  // the plan's name, where those of several stand together
};

struct ListView {
  std::vector<IncidentRow> incidents;
};

IncidentRow incident_row(const Context& context, const model::Incident& incident);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::IncidentRow> = Table{
    field("id", &render::IncidentRow::id, "hændelsens korte id"),
    field("name", &render::IncidentRow::name, "mappens navn"),
    field("title", &render::IncidentRow::title, "type og sted i én linje"),
    field("at", &render::IncidentRow::at, "hvornår det skete"),
    field("state", &render::IncidentRow::state, "tilstanden"),
    field("told", &render::IncidentRow::told, "tilstanden, og om planen bruges, i én linje"),
    field("use", &render::IncidentRow::use, "om planen er brugt"),
    field("exercise", &render::IncidentRow::exercise, "øvelse"),
    field("followups_open", &render::IncidentRow::followups_open, "opfølgninger, ikke udført"),
    field("text", &render::IncidentRow::text, "hvad der er sket"),
    field("plan", &render::IncidentRow::plan, "planens navn, når flere planer står sammen"),
};

template <>
inline constexpr auto fields_of<render::ListView> = Table{
    field("incidents", &render::ListView::incidents, "hændelserne"),
};

}  // namespace base
