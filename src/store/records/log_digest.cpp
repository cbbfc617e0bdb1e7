#include "store/records/log_digest.hpp"

#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"

namespace store {

std::string log_digest(const std::filesystem::path& folder) {
  std::string bytes;
  for (const auto& name : list_folder(folder)) {
    if (name.ends_with(entry_suffix)) bytes += read_existing(folder / name);
  }
  return sha256(bytes).str();
}

}  // namespace store
