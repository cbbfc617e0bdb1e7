// «kl. 22.15» stays on one line.
#pragma once

#include <string>
#include <string_view>

namespace base {

// With a no-break space after each «kl.».
std::string with_whole_times(std::string_view text);

}  // namespace base
