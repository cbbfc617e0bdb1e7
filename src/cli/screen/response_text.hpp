// The terminal's text for what only some plans have; see render/views/response_view.hpp. Each
// prints nothing where there is nothing.
#pragma once

#include "cli/screen/paper.hpp"
#include "render/documents/cards_view.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// In a new incident nobody has been called yet, and nothing is late.
void print_alarm(Paper& paper, const std::vector<render::AlarmView>& alarm,
                 bool new_incident = false);
void print_plan_tasks(Paper& paper, const std::vector<render::PlanTaskView>& tasks, bool all);
// A line for each card.
void print_cards(Paper& paper, const std::vector<render::CardView>& cards, std::size_t indent = 2);
// The coordinator's own card.
void print_guide(Paper& paper, const render::GuideView& guide);
// A card with all its steps.
void print_card(Paper& paper, const render::CardView& card);
void print_staff(Paper& paper, const render::StaffView& staff);

}  // namespace cli
