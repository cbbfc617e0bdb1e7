// The field tables of the meeting's pack.
#pragma once

#include "render/views/pack_view.hpp"
#include "render/views/progress_view_fields.hpp"

namespace base {

template <>
inline constexpr auto fields_of<render::NewcomersView> = Table{
    field("names", &render::NewcomersView::names, "hvem der er ny"),
    field("lines", &render::NewcomersView::lines, "hvad der forventes"),
};

template <>
inline constexpr auto fields_of<render::PackTargetView> = Table{
    field("indicator", &render::PackTargetView::indicator, "det, der måles"),
    field("target", &render::PackTargetView::target, "målet"),
    field("areas", &render::PackTargetView::areas, "hvordan det går, område for område"),
};

template <>
inline constexpr auto fields_of<render::PackProgressView> = Table{
    field("name", &render::PackProgressView::name, "helhedsplanens navn"),
    field("over", &render::PackProgressView::over, "perioden er forbi"),
    field("targets", &render::PackProgressView::targets, "de mål, der er tal til"),
    field("without_figures", &render::PackProgressView::without_figures, "det, de andre mål måler"),
    field("without_text", &render::PackProgressView::without_text, "det samme i én sætning"),
};

template <>
inline constexpr auto fields_of<render::PackView> = Table{
    field("id", &render::PackView::id, "mødets id"),
    field("title", &render::PackView::title, "hvad slags møde"),
    field("time", &render::PackView::time, "dag og klokkeslæt"),
    field("place", &render::PackView::place, "hvor det holdes"),
    field("convener", &render::PackView::convener, "den, der indkalder"),
    field("invited", &render::PackView::invited, "de indkaldte"),
    field("message", &render::PackView::message, "besked til de indkaldte"),
    field("cancelled", &render::PackView::cancelled, "mødet er aflyst"),
    field("agenda", &render::PackView::agenda, "dagsordenens punkter"),
    field("points", &render::PackView::points, "det, der venter på mødet"),
    field("of_incident", &render::PackView::of_incident, "mødet handler om en hændelse"),
    field("waiting", &render::PackView::waiting, "det af dem, der ikke står for sig selv"),
    field("minutes", &render::PackView::minutes, "referatet, når mødet er holdt"),
    field("newcomers", &render::PackView::newcomers, "de nye siden sidste møde"),
    field("before", &render::PackView::before, "det sidste møde før dette"),
    field("since", &render::PackView::since, "hvad siden sidst betyder her"),
    field("numbers", &render::PackView::numbers, "numre, der altid vises først"),
    field("participants", &render::PackView::participants, "deltagerne i ringeorden"),
    field("deputies", &render::PackView::deputies, "dem, der kun er stedfortrædere"),
    field("changes", &render::PackView::changes, "hvad der er ændret på listen"),
    field("no_comparison", &render::PackView::no_comparison, "hvorfor det ikke kan vises"),
    field("incidents", &render::PackView::incidents, "hændelserne siden sidst"),
    field("exercises", &render::PackView::exercises, "øvelserne siden sidst; tæller ikke med"),
    field("other_exercises", &render::PackView::other_exercises,
          "øvelser, der er planlagt eller holdt uden for hændelser"),
    field("followups", &render::PackView::followups, "åbne opfølgninger"),
    field("lessons", &render::PackView::lessons, "evalueringerne siden sidst"),
    field("evaluations", &render::PackView::evaluations, "det samme, en linje til hver"),
    field("proposals", &render::PackView::proposals, "foreslåede ændringer i planen"),
    field("open_proposals", &render::PackView::open_proposals,
          "de åbne forslag, og de vedtagne, der ikke er skrevet ind i planen"),
    field("settled", &render::PackView::settled, "forslag, der er vedtaget eller afvist siden sidst"),
    field("health", &render::PackView::health, "planens tilstand"),
    field("progress", &render::PackView::progress, "helhedsplanens mål"),
};

}  // namespace base
