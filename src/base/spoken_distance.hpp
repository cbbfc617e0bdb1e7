// How far away a time was said to be.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/spoken_words.hpp"

namespace base {

// «om 10 min.», «for 2 timer siden» and «en halv time siden» as `+10m`, `-2h`, `-30m`; nothing for
// others.
std::optional<std::string> spoken_distance(Words words);
// `+3d` and `-14d`, as days; nothing where there is anything else.
std::optional<int> whole_days(std::string_view text);

}  // namespace base
