#include "render/answers/plan_view.hpp"

#include <algorithm>
#include <cassert>

#include "base/contains.hpp"
#include "model/rules/document_text.hpp"
#include "render/views/person_view.hpp"

namespace render {

PlanView plan_view(const Context& context) {
  assert(context.document != nullptr);
  const auto& document = *context.document;
  PlanView view;
  view.title = document.title.str();
  view.subtitle = text_of(document.subtitle);
  view.validity = validity_view(context, document);
  auto lines = base::mapped(document.parties, [](const auto& one) { return one.line.str(); });
  for (const auto& section : document.sections) {
    SectionView part{section.id.str(), text_of(section.heading), {}, {}};
    if (section.parties) part.parties = lines;
    if (section.text) part.paragraphs = model::paragraphs_of(section.text->str());
    view.sections.push_back(std::move(part));
  }
  const bool placed = std::ranges::any_of(document.sections, &model::Section::parties);
  if (!placed) view.parties = std::move(lines);
  view.approval = text_of(document.approval);
  return view;
}

namespace {

// One row for a party, whatever the number of its differences.
void add_difference(PlanStateView& view, const model::PartyDifference& difference) {
  using Kind = model::PartyDifferenceKind;
  if (difference.kind == Kind::joined) {
    view.joined.push_back(model::party_line(difference.participant).str());
    return;
  }
  const auto& line = difference.party->line.str();
  if (base::contains(view.differing, line, &PartyTodayView::line)) return;
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
