// The signed document, word for word, and beside it how it stands by now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/answers/signatures_view.hpp"
#include "render/views/page_view.hpp"
#include "render/views/when.hpp"

namespace render {

// A party whose participant is somebody else by now, or stands otherwise in the list.
struct PartyTodayView {
  std::string line;                  // as the document has it
  std::optional<std::string> today;  // as it would be written now; absent where nobody is
};

// How a document stands on a day: who has signed it, and who the participants are by then, where
// they are not those of its lines. It is told beside the document's own words, never among them.
struct PlanStateView {
  base::Date on;         // the day that it is told of
  bool past = false;     // that day is over: nobody signs on it any more
  std::string document;  // SHA-256 of the bytes that are signed
  int signed_ = 0;
  int total = 0;
  std::vector<SignatureRow> parties;
  std::optional<SignatureRow> approval;
  std::vector<PartyTodayView> differing;
  std::vector<std::string> joined;  // participants without a line, as it would be written
  bool differs = false;             // either of these
  bool unknown = false;             // the list of that day cannot be read
};

// The people of a day beside a document's lines.
struct PeopleBeside {
  std::vector<model::PartyDifference> differences;
  bool unknown = false;
};

PlanStateView plan_state_view(const Context& context, const base::Date& on,
                              const DocumentView& document, const PeopleBeside& people);

struct SectionView {
  std::string id;
  std::optional<std::string> heading;
  std::vector<std::string> parties;  // their lines, where they stand in this section
  std::vector<std::string> paragraphs;
};

struct PlanView {
  std::string title;
  std::optional<std::string> subtitle;
  ValidityView validity;
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
inline constexpr auto fields_of<render::PartyTodayView> = Table{
    field("line", &render::PartyTodayView::line, "linjen, som den står i dokumentet"),
    field("today", &render::PartyTodayView::today, "linjen, som den ville stå nu"),
};
template <>
inline constexpr auto fields_of<render::PlanStateView> = Table{
    field("on", &render::PlanStateView::on, "dagen, det gælder"),
    field("past", &render::PlanStateView::past, "dagen er gået"),
    field("document", &render::PlanStateView::document, "SHA-256 af det, der skrives under på"),
    field("signed", &render::PlanStateView::signed_, "hvor mange parter der har skrevet under"),
    field("total", &render::PlanStateView::total, "hvor mange parter der er"),
    field("parties", &render::PlanStateView::parties, "parterne"),
    field("approval", &render::PlanStateView::approval, "godkendelsen"),
    field("differing", &render::PlanStateView::differing,
          "de linjer, hvis deltager er en anden eller står anderledes nu"),
    field("joined", &render::PlanStateView::joined, "deltagere uden linje i dokumentet"),
    field("differs", &render::PlanStateView::differs, "deltagerne er andre end dem i linjerne"),
    field("unknown", &render::PlanStateView::unknown, "dagens deltagerliste kan ikke læses"),
};

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
    embedded(&render::PlanView::validity),
    field("sections", &render::PlanView::sections, "afsnittene"),
    field("parties", &render::PlanView::parties, "parternes linjer, når intet afsnit har dem"),
    field("approval", &render::PlanView::approval, "hvem der godkender dokumentet"),
    field("state", &render::PlanView::state, "underskrifter og deltagere, som de er nu"),
};

}  // namespace base
