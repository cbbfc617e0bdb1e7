// Locks (flock) on an open file or folder, waited for in turn and for so long only.
#pragma once

#include <chrono>
#include <filesystem>

#include "store/disk/descriptor.hpp"

namespace store {

enum class Locking { done, out_of_time, impossible };

// The lock lasts as long as the descriptor. Those that wait get it in the order in which they came.
Locking lock_within(const Descriptor& file, std::chrono::seconds limit);

// One run at a time between a look and what is written because of it.
class FolderLock {
 public:
  // Waits for others of ours; throws Error(world) where one does not end. A file system without
  // locks only loses the protection.
  explicit FolderLock(const std::filesystem::path& folder);

 private:
  Descriptor folder_;
};

}  // namespace store
