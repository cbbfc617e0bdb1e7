// The action cards to be printed: first the coordinator's own, the night on one page, then the
// plan's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/response_view.hpp"

namespace render {

struct GuideStep {
  int number = 0;
  std::string text;
  std::vector<std::string> commands;
  std::optional<std::string> after;  // said behind the commands
};

struct GuideView {
  std::vector<GuideStep> steps;
  std::vector<std::string> notes;
};

struct CardsView {
  std::optional<GuideView> guide;
  std::vector<model::NamedNumber> numbers;  // emergency numbers
  std::vector<CardView> cards;
};

// The night in nine steps. `context` may know of no workspace: then the number is 112.
GuideView guide_view(const Context& context);
// With an incident those that are for it, with its ticks.
CardsView cards_document(const Context& context, const model::Incident* incident);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::GuideStep> = Table{
    field("number", &render::GuideStep::number, "trinnets nummer"),
    field("text", &render::GuideStep::text, "hvad der skal gøres"),
    field("commands", &render::GuideStep::commands, "hvad der skrives"),
    field("after", &render::GuideStep::after, "hvad der så sker"),
};

template <>
inline constexpr auto fields_of<render::GuideView> = Table{
    field("steps", &render::GuideView::steps, "trinnene"),
    field("notes", &render::GuideView::notes, "husk"),
};

template <>
inline constexpr auto fields_of<render::CardsView> = Table{
    field("guide", &render::CardsView::guide, "tovholderens eget kort"),
    field("numbers", &render::CardsView::numbers, "numre, der altid står først"),
    field("cards", &render::CardsView::cards, "planens kort"),
};

}  // namespace base
