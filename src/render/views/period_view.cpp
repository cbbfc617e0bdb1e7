#include "render/views/period_view.hpp"

#include <fmt/format.h>

#include "render/views/delays.hpp"
#include "render/views/period_counts.hpp"

namespace render {

PeriodView with_sentences(PeriodView view, const std::vector<model::ResponseTimes>& times) {
  view.nothing = view.total.total == 0;
  if (view.total.disputed > 0) {
    view.disputed = fmt::format("Blandt dem, der ikke er afgjort, er {} med modstridende beslutninger.",
                                view.total.disputed);
  }
  if (view.in_several_areas > 0) {
    view.several_areas = fmt::format(
        "{} i flere boligområder og tæller i hvert af dem, men én gang i alt.",
        view.in_several_areas == 1 ? "Én hændelse var"
                                   : fmt::format("{} hændelser var", view.in_several_areas));
  }
  view.delays = delays_view(times);
  return view;
}

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
