#include "store/log_digest.hpp"

#include <fmt/format.h>

#include "store/disk.hpp"
#include "store/plan_files.hpp"
#include "store/record_paths.hpp"

namespace store {

LogDigest log_digest(const std::filesystem::path& root,
                     const std::vector<std::filesystem::path>& folders) {
  std::string bytes;
  std::string patterns;
  for (const auto& folder : folders) {
    for (const auto& name : list_folder(root / folder)) {
      if (name.ends_with(entry_suffix)) bytes += read_existing(root / folder / name);
    }
    patterns += fmt::format(" {}/*{}", folder.generic_string(), entry_suffix);
  }
  return {sha256(bytes).str(), fmt::format("LC_ALL=C sh -c 'cat{} | sha256sum'", patterns)};
}

}  // namespace store
