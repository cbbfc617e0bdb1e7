// What lies among the records and is no entry, and folders that lie in the wrong place.
#pragma once

#include "base/diagnostics.hpp"
#include "store/records/record_places.hpp"

namespace store {

// Added as warnings. `lying` is what lies below `records`; its hidden files are find_strays()'s.
void find_misplaced(const Lying& lying, base::Diagnostics& diagnostics);

}  // namespace store
