// A period in numbers, on the terminal.
#pragma once

#include "cli/paper.hpp"
#include "render/period_view.hpp"

namespace cli {

void print_period(Paper& paper, const render::PeriodView& view);

}  // namespace cli
