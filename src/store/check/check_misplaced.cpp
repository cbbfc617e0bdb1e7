#include "store/check/check_misplaced.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "model/scalars.hpp"
#include "store/disk/record_paths.hpp"

namespace store {

namespace {

struct Said {
  std::string message;
  std::string remedy = "Flyt det et andet sted hen.";
};

// Of records/PLAN/…, which is no entry. Nothing where it lies as it should, or something above it
// is said to lie wrong.
std::optional<Said> said_of(const std::vector<std::string>& parts) {
  const std::size_t depth = parts.size() - 2;  // below the plan's folder
  if (!is_year(parts[2])) {
    return depth == 1 ? std::optional(Said{"Her skal kun ligge en mappe for hvert år."})
                      : std::nullopt;
  }
  if (depth == 1) return std::nullopt;
  const auto& name = parts[3];
  const bool of_entries = holds_entries(parts[2] + '/' + name);
  if (depth == 2) {
    if (of_entries) return std::nullopt;
    const auto incident = model::IncidentName::parse(name);
    if (!incident) return Said{"Det er ikke navnet på en hændelse."};
    return Said{"Hændelsen ligger under et andet år end sit eget.",
                fmt::format("Flyt mappen til {}/{}/{}.", parts[0], parts[1], incident->year())};
  }
  if (depth != 3 || !of_entries || stem_of(parts[4])) return std::nullopt;
  return Said{"Det er ikke navnet på et notat."};
}

}  // namespace

void find_misplaced(const Lying& lying, base::Diagnostics& diagnostics) {
  for (const auto& other : lying.others) {
    const auto parts = base::split(other.path, '/');
    const bool hidden =
        std::ranges::any_of(parts, [](const auto& part) { return part.starts_with('.'); });
    constexpr std::size_t in_a_plan = 3;
    if (hidden || parts.size() < in_a_plan || !model::PlanId::parse(parts[1])) continue;
    auto said = said_of(parts);
    if (!said) continue;
    diagnostics.add({base::Code::misplaced_file,
                     base::Severity::warning,
                     other.path,
                     0,
                     0,
                     std::move(said->message),
                     std::move(said->remedy),
                     {}});
  }
}

}  // namespace store
