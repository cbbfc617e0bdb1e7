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
};

struct DossierExercise {
  base::Date on;
  std::string type;
};

struct DossierYear {
  int year = 0;
  CountView total;
  std::vector<CountView> types;  // those that happened
};

struct DossierView : DocumentHead {
  PlanView plan;  // the document, word for word
  std::vector<SignatureLine> signatures;
  std::optional<SignatureLine> approval;
  base::Date from;  // what is counted, from the one day to the other
  base::Date to;
  bool earlier = false;  // these are the days of the period before the document's own
  std::vector<DossierMeeting> meetings;    // held
  std::vector<DossierExercise> exercises;  // held
  std::vector<DossierYear> years;
  bool nothing = false;  // no incident in any of them
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

namespace base {

template <>
inline constexpr auto fields_of<render::DossierMeeting> = Table{
    field("on", &render::DossierMeeting::on, "hvilken dag"),
    field("half_yearly", &render::DossierMeeting::half_yearly, "et af de faste møder"),
    field("present", &render::DossierMeeting::present, "hvor mange af de indkaldte der var der"),
    field("invited", &render::DossierMeeting::invited, "hvor mange der var indkaldt"),
    field("attendance", &render::DossierMeeting::attendance, "begge dele i én tekst"),
};
template <>
inline constexpr auto fields_of<render::DossierExercise> = Table{
    field("on", &render::DossierExercise::on, "hvilken dag"),
    field("type", &render::DossierExercise::type, "hvilken slags"),
};
template <>
inline constexpr auto fields_of<render::DossierYear> = Table{
    field("year", &render::DossierYear::year, "året"),
    field("total", &render::DossierYear::total, "alle hændelser"),
    field("types", &render::DossierYear::types, "efter hændelsestype; kun dem, der er sket"),
};
template <>
inline constexpr auto fields_of<render::DossierView> = Table{
    field("plan", &render::DossierView::plan, "dokumentet, ord for ord"),
} + fields_of<render::DocumentHead> + Table{
    field("signatures", &render::DossierView::signatures, "parternes underskrifter"),
    field("approval", &render::DossierView::approval, "godkendelsen"),
    field("from", &render::DossierView::from, "første dag, der tælles"),
    field("to", &render::DossierView::to, "sidste dag, der tælles"),
    field("earlier", &render::DossierView::earlier,
          "dagene er fra perioden før, for dokumentets egen er ikke begyndt"),
    field("meetings", &render::DossierView::meetings, "de møder, der er holdt"),
    field("exercises", &render::DossierView::exercises, "de øvelser, der er holdt"),
    field("years", &render::DossierView::years, "hændelserne i tal, år for år; uden øvelser"),
    field("nothing", &render::DossierView::nothing, "der er ingen hændelser"),
};

}  // namespace base
