#include "render/plan_view.hpp"

#include <algorithm>
#include <cassert>

#include "base/text.hpp"
#include "render/page_view.hpp"

namespace render {

namespace {

// Blank lines stand between paragraphs.
std::vector<std::string> paragraphs(std::string_view text) {
  std::vector<std::string> found;
  bool inside = false;
  for (const auto& line : base::split(text, '\n')) {
    if (base::trim(line).empty()) {
      inside = false;
    } else if (inside) {
      found.back() += '\n' + line;
    } else {
      found.push_back(line);
      inside = true;
    }
  }
  return found;
}

}  // namespace

PlanView plan_view(const Context& context) {
  assert(context.document != nullptr);
  const auto& document = *context.document;
  PlanView view;
  view.title = document.title.str();
  view.subtitle = text_of(document.subtitle);
  if (document.valid) {
    view.from = when(document.valid->from);
    view.to = when(document.valid->to);
    view.valid = period_text(*document.valid);
    view.expired = document.valid->to < context.now.date();
  }
  std::vector<std::string> lines;
  for (const auto& party : document.parties)
    lines.push_back(party.line.str());
  for (const auto& section : document.sections) {
    SectionView part{section.id.str(), text_of(section.heading), {}, {}};
    if (section.parties) part.parties = lines;
    if (section.text) part.paragraphs = paragraphs(section.text->str());
    view.sections.push_back(std::move(part));
  }
  const bool placed = std::ranges::any_of(document.sections, &model::Section::parties);
  if (!placed) view.parties = std::move(lines);
  view.approval = text_of(document.approval);
  return view;
}

}  // namespace render
