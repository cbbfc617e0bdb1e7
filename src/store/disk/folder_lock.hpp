// One run at a time between a look and what is written because of it.
#pragma once

#include <filesystem>

#include "store/disk/descriptor.hpp"

namespace store {

class FolderLock {
 public:
  // Waits for others of ours; throws Error(world) where one does not end. A file system without
  // locks only loses the protection.
  explicit FolderLock(const std::filesystem::path& folder);

 private:
  Descriptor folder_;
};

}  // namespace store
