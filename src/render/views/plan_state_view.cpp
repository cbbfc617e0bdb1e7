#include "render/views/plan_state_view.hpp"

#include <algorithm>

namespace render {

namespace {

// One row for a party, whatever the number of its differences.
void add_difference(PlanStateView& view, const model::PartyDifference& difference) {
  using Kind = model::PartyDifferenceKind;
  if (difference.kind == Kind::joined) {
    view.joined.push_back(model::party_line(difference.participant).str());
    return;
  }
  const auto& line = difference.party->line.str();
  const bool told = std::any_of(view.differing.begin(), view.differing.end(),
                                [&](const PartyTodayView& row) { return row.line == line; });
  if (told) return;
  PartyTodayView row{line, {}};
  if (difference.kind != Kind::ended) row.today = model::line_now(difference).str();
  view.differing.push_back(std::move(row));
}

}  // namespace

PlanStateView plan_state_view(const Context& context, const base::Date& on,
                              const DocumentView& document, const PeopleBeside& people) {
  PlanStateView view{.on = on, .past = on < context.now.date()};
  view.document = document.document;
  view.signed_ = document.signed_;
  view.total = document.total;
  view.parties = document.parties;
  view.approval = document.approval;
  for (const auto& difference : people.differences) add_difference(view, difference);
  view.differs = !view.differing.empty() || !view.joined.empty();
  view.unknown = people.unknown;
  return view;
}

}  // namespace render
