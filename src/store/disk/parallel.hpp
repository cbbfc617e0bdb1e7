// Work that is done on all cores.
#pragma once

#include <cstddef>
#include <functional>

namespace store {

// Calls `work` once for each number below `count`, in no order, on as many threads as are worth it.
// What one call throws is thrown here, when the others are done.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace store
