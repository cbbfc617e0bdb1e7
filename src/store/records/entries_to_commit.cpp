#include "store/records/entries_to_commit.hpp"

#include <algorithm>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "store/disk/disk_read.hpp"
#include "store/records/entry_file.hpp"

namespace store {

namespace fs = std::filesystem;

EntriesToCommit entries_to_commit(const fs::path& root, const fs::path& records,
                                  const std::vector<std::string>& waiting) {
  EntriesToCommit found;
  for (const auto& path : waiting) {
    base::Diagnostics faults;
    std::string bytes;
    bool entry = false;
    try {
      bytes = read_existing_text(root / path);
      entry = read_entry(Source(path, bytes), faults).has_value();
    } catch (const base::Error&) {
      // said where it is read
    }
    const bool in_a_field = std::ranges::any_of(
        faults, [](const auto& fault) { return fault.code == base::Code::cpr_number; });
    if (in_a_field || base::line_with_cpr(bytes)) {
      found.with_cpr.push_back(path);
    } else if (!entry) {
      found.unreadable.push_back(path);
    } else {
      found.files.push_back(
          {fs::path(path).lexically_relative(records).generic_string(), std::move(bytes), {}});
    }
  }
  return found;
}

}  // namespace store
