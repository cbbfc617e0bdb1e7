#include "store/check_misplaced.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "store/disk.hpp"
#include "store/record_paths.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Diagnostics;

namespace {

// Nothing where the folder cannot be read: reading its entries says so.
std::vector<std::string> names_or_none(const fs::path& folder) {
  try {
    return list_folder(folder);
  } catch (const base::Error&) {
    return {};
  }
}

}  // namespace

void find_misplaced(const fs::path& root, const fs::path& records, Diagnostics& diagnostics) {
  const auto misplaced = [&](const fs::path& path, std::string message,
                             std::string remedy = "Flyt det et andet sted hen.") {
    diagnostics.add({Code::misplaced_file, base::Severity::warning, path.generic_string(), 0, 0,
                     std::move(message), std::move(remedy), {}});
  };
  for (const auto& year : list_folder(root / records)) {
    const fs::path in_year = records / year;
    if (!is_year(year)) {
      misplaced(in_year, "Her skal kun ligge en mappe for hvert år.");
      continue;
    }
    for (const auto& name : names_or_none(root / in_year)) {
      const auto incident = model::IncidentName::parse(name);
      if (name != plan_entries && !incident) {
        misplaced(in_year / name, "Det er ikke navnet på en hændelse.");
        continue;
      }
      if (incident && incident->year() != year) {
        misplaced(in_year / name, "Hændelsen ligger under et andet år end sit eget.",
                  fmt::format("Flyt mappen til {}.",
                              (records / std::string(incident->year())).generic_string()));
        continue;
      }
      for (const auto& file : names_or_none(root / in_year / name)) {
        if (!stem_of(file)) misplaced(in_year / name / file, "Det er ikke navnet på et notat.");
      }
    }
  }
}

}  // namespace store
