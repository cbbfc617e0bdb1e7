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
  std::optional<std::string> place;  // where an area has it: else it stands in the title
  std::optional<std::string> text;
  std::optional<std::string> plan;  // the plan's name, where those of several stand together

  static constexpr auto fields = Table{
      field<&IncidentRow::id>("hændelsens korte id"),
      field<&IncidentRow::name>("mappens navn"),
      field<&IncidentRow::title>("type og sted i én linje"),
      field<&IncidentRow::at>("hvornår det skete"),
      field<&IncidentRow::state>("tilstanden"),
      field<&IncidentRow::told>("tilstanden, og om planen bruges, i én linje"),
      field<&IncidentRow::use>("om planen er brugt"),
      field<&IncidentRow::exercise>("øvelse"),
      field<&IncidentRow::followups_open>("opfølgninger, ikke udført"),
      field<&IncidentRow::place>("stedet i boligområdet"),
      field<&IncidentRow::text>("hvad der er sket"),
      field<&IncidentRow::plan>("planens navn, når flere planer står sammen"),
  };
};

struct ListView {
  std::vector<IncidentRow> incidents;

  static constexpr auto fields = Table{field<&ListView::incidents>("hændelserne")};
};

IncidentRow incident_row(const Context& context, const model::Incident& incident);

}  // namespace render
