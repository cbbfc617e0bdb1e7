#include "render/views/plan_view.hpp"

#include <algorithm>
#include <cassert>

#include "model/document_text.hpp"
#include "render/views/page_view.hpp"
#include "render/views/person_view.hpp"

namespace render {

PlanView plan_view(const Context& context) {
  assert(context.document != nullptr);
  const auto& document = *context.document;
  PlanView view;
  view.title = document.title.str();
  view.subtitle = text_of(document.subtitle);
  if (document.valid) {
    view.from = document.valid->from;
    view.to = document.valid->to;
    view.valid = period_text(*document.valid);
    view.expired = document.valid->to < context.now.date();
  }
  std::vector<std::string> lines;
  for (const auto& party : document.parties)
    lines.push_back(party.line.str());
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

}  // namespace render
