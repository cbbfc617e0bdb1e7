// How long it took, over many incidents: how many took so long, and what was usual.
#pragma once

#include <optional>
#include <vector>

#include "model/response_times.hpp"
#include "render/views/period_view.hpp"

namespace render {

// Nothing where it can be told of none.
std::optional<DelaysView> delays_view(const std::vector<model::ResponseTimes>& times);

}  // namespace render
