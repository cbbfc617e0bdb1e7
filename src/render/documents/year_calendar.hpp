// The plan's year as a calendar: meetings to come, planned exercises, duties by the last day of
// their part of the year, risky days, and the day on which the document runs out.
#pragma once

#include <vector>

#include "model/incident/incident.hpp"
#include "render/formats/calendar.hpp"
#include "render/views/context.hpp"

namespace render {

// From today until a year from now; by when they begin. Each has the same UID whenever it is asked
// for, a meeting that of its invitation. `entries` are those outside incidents; a calendar is
// shared, and has no exercise that only a few may know of.
std::vector<CalendarEvent> year_events(const Context& context, const model::PlanId& plan,
                                       const std::vector<model::Item>& entries);

}  // namespace render
