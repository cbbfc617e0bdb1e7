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

  static constexpr auto fields = Table{
      field<&GuideStep::number>("trinnets nummer"),
      field<&GuideStep::text>("hvad der skal gøres"),
      field<&GuideStep::commands>("hvad der skrives"),
      field<&GuideStep::after>("hvad der så sker"),
  };
};

struct GuideView {
  std::vector<GuideStep> steps;
  std::vector<std::string> notes;

  static constexpr auto fields = Table{
      field<&GuideView::steps>("trinnene"),
      field<&GuideView::notes>("husk"),
  };
};

struct CardsView {
  std::optional<GuideView> guide;
  std::vector<model::NamedNumber> numbers;  // emergency numbers
  std::optional<std::string> incident;      // its title, where the ticks are an incident's
  std::optional<std::string> incident_id;   // short
  std::vector<CardView> cards;

  static constexpr auto fields = Table{
      field<&CardsView::guide>("tovholderens eget kort"),
      field<&CardsView::numbers>("numre, der altid står først"),
      field<&CardsView::incident>("hændelsen, hvis afkrydsninger kortene har"),
      field<&CardsView::incident_id>("dens korte id"),
      field<&CardsView::cards>("planens kort"),
  };
};

// The night, step by step. `context` may know of no workspace: then the number is 112.
GuideView guide_view(const Context& context);
// With an incident those that are for it, with its ticks.
CardsView cards_document(const Context& context, const model::Incident* incident);

}  // namespace render
