// A lock (flock) on an open file or folder, waited for in turn and for so long only.
#pragma once

#include <chrono>

#include "store/disk/descriptor.hpp"

namespace store {

enum class Locking { done, out_of_time, impossible };

// The lock lasts as long as the descriptor. Those that wait get it in the order in which they came.
Locking lock_within(const Descriptor& file, std::chrono::seconds limit);

}  // namespace store
