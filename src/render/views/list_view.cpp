#include "render/views/list_view.hpp"

#include <algorithm>

#include "render/views/describe_parts.hpp"
#include "render/views/person_view.hpp"
#include "render/views/use_view.hpp"

namespace render {

IncidentRow incident_row(const Context& context, const model::Incident& incident) {
  IncidentRow row;
  row.id = incident.name.id();
  row.name = incident.name.str();
  row.title = incident_title(context, incident);
  if (incident.at) row.at = when(context, *incident.at);
  row.state = incident.state;
  row.told = state_and_use(incident);
  row.use = incident.use.use;
  row.exercise = incident.exercise;
  if (!incident.areas.empty()) row.place = text_of(incident.place);
  row.text = text_of(incident.text);
  if (incident.state == model::State::merged) return row;  // the other one tells of what is open
  row.followups_open = static_cast<int>(std::ranges::count_if(
      incident.followups, [](const model::Task& task) { return task.open(); }));
  return row;
}

}  // namespace render
