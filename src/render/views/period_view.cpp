#include "render/views/period_view.hpp"

#include "render/views/period_counts.hpp"

namespace render {

PeriodView period_view(const Context& context, const base::Date& from, const base::Date& to,
                       const std::vector<model::Incident>& incidents) {
  PeriodCounts counts(from, to, context.now.date());
  for (const auto& incident : incidents) counts.add(counts.look(context, nullptr, incident));
  return counts.view(context);
}

PeriodView counts_only(PeriodView view) {
  view.counts_only = true;
  view.delays.reset();
  view.left_out.reset();
  for (auto* rows : {&view.incidents, &view.exercises, &view.merged}) rows->clear();
  view.unclear.clear();
  return view;
}

}  // namespace render
