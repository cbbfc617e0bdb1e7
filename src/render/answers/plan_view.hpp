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

  static constexpr auto fields = Table{
      field<&PartyTodayView::line>("linjen, som den står i dokumentet"),
      field<&PartyTodayView::today>("linjen, som den ville stå nu"),
  };
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

  static constexpr auto fields = Table{
      field<&PlanStateView::on>("dagen, det gælder"),
      field<&PlanStateView::past>("dagen er gået"),
      field<&PlanStateView::document>("SHA-256 af det, der skrives under på"),
      field<&PlanStateView::signed_>("hvor mange parter der har skrevet under"),
      field<&PlanStateView::total>("hvor mange parter der er"),
      field<&PlanStateView::parties>("parterne"),
      field<&PlanStateView::approval>("godkendelsen"),
      field<&PlanStateView::differing>(
          "de linjer, hvis deltager er en anden eller står anderledes nu"),
      field<&PlanStateView::joined>("deltagere uden linje i dokumentet"),
      field<&PlanStateView::differs>("deltagerne er andre end dem i linjerne"),
      field<&PlanStateView::unknown>("dagens deltagerliste kan ikke læses"),
  };
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

  static constexpr auto fields = Table{
      field<&SectionView::id>("afsnittets id"),
      field<&SectionView::heading>("overskrift"),
      field<&SectionView::parties>("parternes linjer, når de står her"),
      field<&SectionView::paragraphs>("teksten stykke for stykke"),
  };
};

struct PlanView {
  std::string title;
  std::optional<std::string> subtitle;
  ValidityView validity;
  std::vector<SectionView> sections;
  std::vector<std::string> parties;  // where no section has them
  std::optional<std::string> approval;
  std::optional<PlanStateView> state;  // absent where nobody signs, or only the words are wanted

  static constexpr auto fields = Table{
      field<&PlanView::title>("titel"),
      field<&PlanView::subtitle>("undertitel"),
      embedded(&PlanView::validity),
      field<&PlanView::sections>("afsnittene"),
      field<&PlanView::parties>("parternes linjer, når intet afsnit har dem"),
      field<&PlanView::approval>("hvem der godkender dokumentet"),
      field<&PlanView::state>("underskrifter og deltagere, som de er nu"),
  };
};

// The words alone. Precondition: the context has a document.
PlanView plan_view(const Context& context);

}  // namespace render
