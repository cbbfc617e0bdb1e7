#include "render/documents/own_counts.hpp"

#include <fmt/format.h>

#include <map>

#include "base/contains.hpp"
#include "base/text.hpp"

namespace render {

std::vector<OwnCountView> own_counts(const Context& context,
                                     const std::vector<model::TypeId>& types,
                                     const std::vector<model::Incident>& incidents) {
  std::map<int, std::map<std::string, int>> years;
  std::map<int, int> totals;  // an incident in two areas counts in each, and once here
  for (const auto& incident : incidents) {
    if (incident.exercise || incident.state == model::State::merged) continue;
    if (!incident.at || !incident.type) continue;
    if (!base::contains(types, *incident.type)) continue;
    const int year = incident.at->date().year();
    ++totals[year];
    for (const auto& area : incident.areas) ++years[year][area_name(context, area)];
    if (incident.areas.empty()) ++years[year]["Uden for områderne"];
  }
  std::vector<OwnCountView> counts;
  for (const auto& [year, areas] : years) {
    const auto parts = base::mapped(
        areas, [](const auto& one) { return fmt::format("{}: {}", one.first, one.second); });
    counts.push_back({year, totals[year], base::join(parts, "; ")});
  }
  return counts;
}

}  // namespace render
