// The dossier: what the fund that approves the plan is shown. The document as it is signed, and how
// the plan is kept alive, in numbers. It names nobody but the document's own lines, and no single
// incident.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/answers/plan_view.hpp"
#include "render/answers/signatures_view.hpp"
#include "render/documents/period_view.hpp"

namespace render {

struct DossierMeeting {
  base::Date on;
  bool half_yearly = false;
  int present = 0;  // of those who were invited
  int invited = 0;
  std::string attendance;  // «3 af 4»

  static constexpr auto fields = Table{
      field<&DossierMeeting::on>("hvilken dag"),
      field<&DossierMeeting::half_yearly>("et af de faste møder"),
      field<&DossierMeeting::present>("hvor mange af de indkaldte der var der"),
      field<&DossierMeeting::invited>("hvor mange der var indkaldt"),
      field<&DossierMeeting::attendance>("begge dele i én tekst"),
  };
};

struct DossierExercise {
  base::Date on;
  std::string type;

  static constexpr auto fields = Table{
      field<&DossierExercise::on>("hvilken dag"),
      field<&DossierExercise::type>("hvilken slags"),
  };
};

struct DossierYear {
  int year = 0;
  CountView total;
  std::vector<CountView> types;  // those that happened

  static constexpr auto fields = Table{
      field<&DossierYear::year>("året"),
      field<&DossierYear::total>("alle hændelser"),
      field<&DossierYear::types>("efter hændelsestype; kun dem, der er sket"),
  };
};

struct DossierView : DocumentHead {
  PlanView plan;  // the document, word for word
  std::vector<SignatureLine> signatures;
  std::optional<SignatureLine> approval;
  base::Date from;  // what is counted, from the one day to the other
  base::Date to;
  bool earlier = false;  // these are the days of the period before the document's own
  std::vector<DossierMeeting> meetings;    // held, but for those of exercises
  std::vector<DossierExercise> exercises;  // held
  std::vector<DossierYear> years;
  bool nothing = false;  // no incident in any of them

  static constexpr auto fields =
      Table{
          field<&DossierView::plan>("dokumentet, ord for ord"),
      } +
      DocumentHead::fields +
      Table{
          field<&DossierView::signatures>("parternes underskrifter"),
          field<&DossierView::approval>("godkendelsen"),
          field<&DossierView::from>("første dag, der tælles"),
          field<&DossierView::to>("sidste dag, der tælles"),
          field<&DossierView::earlier>(
              "dagene er fra perioden før, for dokumentets egen er ikke begyndt"),
          field<&DossierView::meetings>("de møder, der er holdt"),
          field<&DossierView::exercises>("de øvelser, der er holdt"),
          field<&DossierView::years>("hændelserne i tal, år for år; uden øvelser"),
          field<&DossierView::nothing>("der er ingen hændelser"),
      };
};

struct Days {
  base::Date from;
  base::Date to;
  bool earlier = false;  // before the document's own period
};
// Precondition: the context's document is that of `facts`.
DossierView dossier_view(const Context& context, const DocumentFacts& facts, const Days& days,
                         const std::vector<model::Item>& plan_entries,
                         const std::vector<model::Incident>& incidents);

}  // namespace render
