// A period in numbers, on the terminal.
#pragma once

#include "cli/paper.hpp"
#include "render/views/period_view.hpp"

namespace cli {

// `plan_flag`: what a command on its incidents needs to name the plan, « --plan X» or nothing.
void print_period(Paper& paper, const render::PeriodView& view, const std::string& plan_flag);

}  // namespace cli
