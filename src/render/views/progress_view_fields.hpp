// The field tables of progress_view.hpp.
#pragma once

#include "model/helhedsplan_fields.hpp"
#include "render/views/progress_view.hpp"

namespace base {

template <>
inline constexpr auto fields_of<render::AmountView> = Table{
    field("value", &render::AmountView::value, "tallet, med punktum"),
    field("text", &render::AmountView::text, "på dansk"),
};

template <>
inline constexpr auto fields_of<render::ReadingView> = Table{
    field("year", &render::ReadingView::year, "året, hvis det kendes"),
    field("amount", &render::ReadingView::amount, "tallet"),
    field("note", &render::ReadingView::note, "bemærkning"),
    field("source", &render::ReadingView::source, "hvor tallet er fra"),
    field("entry", &render::ReadingView::entry,
          "notatets id; uden det er tallet offentliggjort i kilden"),
};

template <>
inline constexpr auto fields_of<render::SeriesView> = Table{
    field("id", &render::SeriesView::id, "områdets id"),
    field("area", &render::SeriesView::area, "området"),
    field("comparison", &render::SeriesView::comparison, "er kun til sammenligning"),
    field("readings", &render::SeriesView::readings, "tallene efter år"),
};

template <>
inline constexpr auto fields_of<render::JudgedView> = Table{
    field("id", &render::JudgedView::id, "områdets id"),
    field("area", &render::JudgedView::area, "området"),
    field("judgement", &render::JudgedView::judgement, "hvordan det står"),
    field("text", &render::JudgedView::text, "på dansk"),
    field("baseline_year", &render::JudgedView::baseline_year, "udgangspunktets år"),
    field("baseline", &render::JudgedView::baseline, "udgangspunktet"),
    field("latest_year", &render::JudgedView::latest_year,
          "året for det nyeste tal efter udgangspunktet"),
    field("latest", &render::JudgedView::latest, "det nyeste tal efter udgangspunktet"),
};

template <>
inline constexpr auto fields_of<render::StandingView> = Table{
    field("areas", &render::StandingView::areas, "områderne"),
    field("text", &render::StandingView::text, "hvordan det står til"),
};

template <>
inline constexpr auto fields_of<render::TargetView> = Table{
    field("text", &render::TargetView::text, "målet på dansk"),
    field("rule", &render::TargetView::rule, "reglen"),
    field("amount", &render::TargetView::amount, "tallet"),
    field("year", &render::TargetView::year, "hvornår det skal være nået"),
    field("areas", &render::TargetView::areas, "område for område"),
    field("standing", &render::TargetView::standing,
          "det samme, med de områder sammen, som det samme gælder for"),
};

template <>
inline constexpr auto fields_of<render::OwnCountView> = Table{
    field("year", &render::OwnCountView::year, "året"),
    field("total", &render::OwnCountView::total, "hvor mange hændelser"),
    field("areas", &render::OwnCountView::areas, "område for område"),
};

template <>
inline constexpr auto fields_of<render::IndicatorView> = Table{
    field("id", &render::IndicatorView::id, "id"),
    field("name", &render::IndicatorView::name, "hvad der måles"),
    field("unit", &render::IndicatorView::unit, "enheden"),
    field("also", &render::IndicatorView::also, "andre indsatsområder, den hører til"),
    field("activity", &render::IndicatorView::activity, "aktiviteten, hvis den kun gælder den"),
    field("criterion", &render::IndicatorView::criterion,
          "succeskriteriet, som kilden skriver det"),
    field("data_source", &render::IndicatorView::data_source, "hvor tallene hentes"),
    field("targets", &render::IndicatorView::targets, "målene"),
    field("series", &render::IndicatorView::series, "tallene område for område"),
    field("earlier", &render::IndicatorView::earlier,
          "tallene på én linje, når der ingen er fra perioden eller senere"),
    field("counted", &render::IndicatorView::counted,
          "de hændelsestyper, som programmet selv tæller"),
    field("counts", &render::IndicatorView::counts,
          "programmets egne tal; øvelser og sammenlagte tæller ikke med"),
    field("notes", &render::IndicatorView::notes, "hvad man skal vide om tallene"),
    field("source", &render::IndicatorView::source, "hvor i kilden det står"),
    field("same_source", &render::IndicatorView::same_source, "det samme sted som den foregående"),
};

template <>
inline constexpr auto fields_of<render::ProseView> = Table{
    field("id", &render::ProseView::id, "notatets id"),
    field("text", &render::ProseView::text, "teksten"),
    field("author", &render::ProseView::author, "hvem der skrev den"),
    field("at", &render::ProseView::at, "hvornår"),
};

template <>
inline constexpr auto fields_of<render::EffortView> = Table{
    field("id", &render::EffortView::id, "id"),
    field("name", &render::EffortView::name, "indsatsområdet"),
    field("purpose", &render::EffortView::purpose, "formålet"),
    field("prose", &render::EffortView::prose, "det, der er skrevet om det"),
    field("indicators", &render::EffortView::indicators, "det, der måles"),
    field("posts", &render::EffortView::posts, "medarbejderne"),
    field("agreements", &render::EffortView::agreements, "hvem det er aftalt med"),
};

template <>
inline constexpr auto fields_of<render::MoneyRowView> = Table{
    field("name", &render::MoneyRowView::name, "hvad beløbet er til"),
    field("year", &render::MoneyRowView::year, "året"),
    field("parts", &render::MoneyRowView::parts, "beløbene, i kolonnernes rækkefølge"),
    field("total", &render::MoneyRowView::total, "summen af beløbene"),
    field("source", &render::MoneyRowView::source, "hvor i kilden det står"),
    field("differs", &render::MoneyRowView::differs, "hvis delene ikke giver summen"),
};

template <>
inline constexpr auto fields_of<render::MoneyView> = Table{
    field("id", &render::MoneyView::id, "id"),
    field("name", &render::MoneyView::name, "overskrift"),
    field("unit", &render::MoneyView::unit, "enheden"),
    field("columns", &render::MoneyView::columns, "hvem der betaler"),
    field("rows", &render::MoneyView::rows, "linjerne"),
    field("sum", &render::MoneyView::sum, "linjerne lagt sammen"),
    field("total", &render::MoneyView::total, "summen, som kilden har den"),
    field("differs", &render::MoneyView::differs, "hvis den er en anden"),
    field("notes", &render::MoneyView::notes, "hvad man skal vide om beløbene"),
};

template <>
inline constexpr auto fields_of<render::OrganView> = Table{
    field("id", &render::OrganView::id, "id"),
    field("name", &render::OrganView::name, "navnet"),
    field("task", &render::OrganView::task, "hvad den har ansvar for"),
    field("members", &render::OrganView::members, "hvem der sidder i den"),
    field("areas", &render::OrganView::areas, "de områder, der har hver sin"),
    field("source", &render::OrganView::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<render::ShareView> = Table{
    field("id", &render::ShareView::id, "områdets id"),
    field("area", &render::ShareView::area, "området"),
    field("percent", &render::ShareView::percent, "procent af en fuldtidsstilling"),
};

template <>
inline constexpr auto fields_of<render::CoordinatorsView> = Table{
    field("count", &render::CoordinatorsView::count, "hvor mange der er"),
    field("shares", &render::CoordinatorsView::shares, "hvor meget tid hvert område har"),
    field("stand_in", &render::CoordinatorsView::stand_in, "hvem en af dem er stedfortræder for"),
    field("source", &render::CoordinatorsView::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<render::PostView> = Table{
    field("name", &render::PostView::name, "hvem eller hvad"),
    field("full_time", &render::PostView::full_time, "årsværk"),
    field("note", &render::PostView::note, "bemærkning"),
    field("source", &render::PostView::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<render::AgreementView> = Table{
    field("id", &render::AgreementView::id, "id"),
    field("name", &render::AgreementView::name, "aftalen eller bilaget"),
    field("parties", &render::AgreementView::parties, "parterne"),
    field("note", &render::AgreementView::note, "bemærkning"),
    field("source", &render::AgreementView::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<render::ProgressView> = Table{
    field("name", &render::ProgressView::name, "helhedsplanens navn"),
    field("source", &render::ProgressView::source, "kilden"),
    field("from", &render::ProgressView::from, "første dag"),
    field("to", &render::ProgressView::to, "sidste dag"),
    field("years", &render::ProgressView::years, "perioden i årstal"),
    field("over", &render::ProgressView::over, "perioden er forbi"),
    field("efforts", &render::ProgressView::efforts, "indsatsområderne"),
    field("budget", &render::ProgressView::budget, "pengene"),
    field("organisation", &render::ProgressView::organisation, "dem, der leder og følger arbejdet"),
    field("coordinators", &render::ProgressView::coordinators, "koordinatorerne"),
    field("agreements", &render::ProgressView::agreements, "andre aftaler og bilag"),
};

}  // namespace base
