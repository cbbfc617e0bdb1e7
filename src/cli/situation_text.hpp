// A situation report on the terminal.
#pragma once

#include "cli/paper.hpp"
#include "render/views/situation_view.hpp"

namespace cli {

void print_situation(Paper& paper, const render::SituationView& view);

}  // namespace cli
