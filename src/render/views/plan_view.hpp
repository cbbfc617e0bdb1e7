// The signed document, word for word, and beside it how it stands by now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/plan_state_view.hpp"
#include "render/views/when.hpp"

namespace render {

struct SectionView {
  std::string id;
  std::optional<std::string> heading;
  std::vector<std::string> parties;  // their lines, where they stand in this section
  std::vector<std::string> paragraphs;
};

struct PlanView {
  std::string title;
  std::optional<std::string> subtitle;
  std::optional<base::Date> from;
  std::optional<base::Date> to;
  std::optional<std::string> valid;  // «1. januar 2026 – 31. december 2028»
  bool expired = false;
  std::vector<SectionView> sections;
  std::vector<std::string> parties;  // where no section has them
  std::optional<std::string> approval;
  std::optional<PlanStateView> state;  // absent where nobody signs, or only the words are wanted
};

// The words alone. Precondition: the context has a document.
PlanView plan_view(const Context& context);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::SectionView> = Table{
    field("id", &render::SectionView::id, "afsnittets id"),
    field("heading", &render::SectionView::heading, "overskrift"),
    field("parties", &render::SectionView::parties, "parternes linjer, når de står her"),
    field("paragraphs", &render::SectionView::paragraphs, "teksten stykke for stykke"),
};

template <>
inline constexpr auto fields_of<render::PlanView> = Table{
    field("title", &render::PlanView::title, "titel"),
    field("subtitle", &render::PlanView::subtitle, "undertitel"),
    field("from", &render::PlanView::from, "første dag, dokumentet gælder"),
    field("to", &render::PlanView::to, "sidste dag, dokumentet gælder"),
    field("valid", &render::PlanView::valid, "perioden i én linje"),
    field("expired", &render::PlanView::expired, "perioden er udløbet"),
    field("sections", &render::PlanView::sections, "afsnittene"),
    field("parties", &render::PlanView::parties, "parternes linjer, når intet afsnit har dem"),
    field("approval", &render::PlanView::approval, "hvem der godkender dokumentet"),
    field("state", &render::PlanView::state, "underskrifter og deltagere, som de er nu"),
};

}  // namespace base
