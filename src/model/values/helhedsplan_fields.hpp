// The field tables of helhedsplan.hpp.
#pragma once

#include "model/values/helhedsplan.hpp"

namespace base {

template <>
inline constexpr auto fields_of<model::Site> = Table{
    field("id", &model::Site::id, "områdets id; ændres aldrig"),
    field("name", &model::Site::name, "områdets navn, som kilden har det"),
    field("area", &model::Site::area, "boligområdets id i plan.yaml, hvis det er med der"),
    field("comparison", &model::Site::comparison,
          "true, når det kun er til sammenligning, for eksempel et gennemsnit"),
    field("source", &model::Site::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::Effort> = Table{
    field("id", &model::Effort::id, "indsatsområdets id; ændres aldrig"),
    field("name", &model::Effort::name, "indsatsområdets navn"),
    field("purpose", &model::Effort::purpose, "formålet"),
    field("source", &model::Effort::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::Organ> = Table{
    field("id", &model::Organ::id, "id; ændres aldrig"),
    field("name", &model::Organ::name, "navnet"),
    field("task", &model::Organ::task, "hvad den har ansvar for"),
    field("members", &model::Organ::members, "hvem der sidder i den"),
    field("sites", &model::Organ::sites, "de områder, der har hver sin"),
    field("source", &model::Organ::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::Share> = Table{
    field("site", &model::Share::site, "områdets id"),
    field("percent", &model::Share::percent, "procent af en fuldtidsstilling"),
};

template <>
inline constexpr auto fields_of<model::Coordinators> = Table{
    field("count", &model::Coordinators::count, "hvor mange der er"),
    field("shares", &model::Coordinators::shares, "hvor meget tid hvert område har"),
    field("stand_in", &model::Coordinators::stand_in, "hvem en af dem er stedfortræder for"),
    field("source", &model::Coordinators::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::Post> = Table{
    field("name", &model::Post::name, "hvem eller hvad"),
    field("effort", &model::Post::effort, "indsatsområdets id"),
    field("full_time", &model::Post::full_time, "årsværk: 0.5 er en halv stilling"),
    field("note", &model::Post::note, "bemærkning"),
    field("source", &model::Post::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::Agreement> = Table{
    field("id", &model::Agreement::id, "id; ændres aldrig"),
    field("name", &model::Agreement::name, "aftalens eller bilagets navn"),
    field("effort", &model::Agreement::effort, "indsatsområdets id"),
    field("parties", &model::Agreement::parties, "parterne, som kilden nævner dem"),
    field("note", &model::Agreement::note, "bemærkning"),
    field("source", &model::Agreement::source, "hvor i kilden det står"),
};

template <>
inline constexpr std::array choices_of<model::Rule> = {
    Choice{model::Rule::above, "above", "over"},
    Choice{model::Rule::below, "below", "under"},
    Choice{model::Rule::at_least, "at-least", "mindst"},
    Choice{model::Rule::at_most, "at-most", "højst"},
    Choice{model::Rule::rise, "rise", "skal stige"},
    Choice{model::Rule::fall, "fall", "skal falde"},
    Choice{model::Rule::rise_yearly, "rise-yearly", "stigning om året på mindst"},
    Choice{model::Rule::fall_yearly, "fall-yearly", "fald om året på mindst"},
    Choice{model::Rule::fall_by, "fall-by", "fald fra udgangspunktet på mindst"},
};

template <>
inline constexpr auto fields_of<model::Baseline> = Table{
    field("year", &model::Baseline::year, "året"),
    field("value", &model::Baseline::value, "tallet; uden det gælder det offentliggjorte for året"),
};

template <>
inline constexpr auto fields_of<model::Target> = Table{
    field("sites", &model::Target::sites, "de områder, som målet gælder hver for sig",
          Presence::non_empty),
    field("rule", &model::Target::rule, "hvordan tallet skal ligge"),
    field("value", &model::Target::value, "tallet; for de årlige regler og fall-by procent"),
    field("year", &model::Target::year, "hvornår det skal være nået"),
    field("baseline", &model::Target::baseline, "udgangspunktet"),
};

template <>
inline constexpr auto fields_of<model::Figure> = Table{
    field("site", &model::Figure::site, "områdets id"),
    field("year", &model::Figure::year, "året, hvis kilden nævner det"),
    field("value", &model::Figure::value, "tallet, med punktum: 7.9"),
    field("note", &model::Figure::note, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::Publication> = Table{
    field("source", &model::Publication::source, "hvor i kilden tallene står"),
    field("figures", &model::Publication::figures, "tallene", Presence::non_empty),
};

template <>
inline constexpr auto fields_of<model::Indicator> = Table{
    field("id", &model::Indicator::id, "indikatorens id; ændres aldrig"),
    field("name", &model::Indicator::name, "hvad der måles"),
    field("efforts", &model::Indicator::efforts, "de indsatsområder, den hører til",
          Presence::non_empty),
    field("activity", &model::Indicator::activity, "aktiviteten, hvis den kun gælder den"),
    field("unit", &model::Indicator::unit, "enheden, for eksempel procent"),
    field("criterion", &model::Indicator::criterion, "succeskriteriet, som kilden skriver det"),
    field("targets", &model::Indicator::targets, "målene i tal"),
    field("data_source", &model::Indicator::data_source, "hvor tallene hentes"),
    field("published", &model::Indicator::published, "de tal, der er offentliggjort"),
    field("incident_types", &model::Indicator::incident_types,
          "de hændelsestyper, som programmet selv tæller ved siden af"),
    field("notes", &model::Indicator::notes, "hvad man skal vide om tallene"),
    field("source", &model::Indicator::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::BudgetRow> = Table{
    field("name", &model::BudgetRow::name, "hvad beløbet er til"),
    field("effort", &model::BudgetRow::effort, "indsatsområdets id"),
    field("year", &model::BudgetRow::year, "året"),
    field("parts", &model::BudgetRow::parts, "beløbene, i kolonnernes rækkefølge"),
    field("total", &model::BudgetRow::total, "summen af beløbene, som kilden har den"),
    field("differs", &model::BudgetRow::differs,
          "hvorfor summen ikke er delenes eller linjernes, hvis kilden har den sådan"),
    field("source", &model::BudgetRow::source, "hvor i kilden det står"),
};

template <>
inline constexpr auto fields_of<model::BudgetTable> = Table{
    field("id", &model::BudgetTable::id, "tabellens id; ændres aldrig"),
    field("name", &model::BudgetTable::name, "overskrift"),
    field("unit", &model::BudgetTable::unit, "enheden, for eksempel kroner"),
    field("columns", &model::BudgetTable::columns, "hvem der betaler"),
    field("rows", &model::BudgetTable::rows, "linjerne", Presence::non_empty),
    field("total", &model::BudgetTable::total, "summen, som kilden har den"),
    field("notes", &model::BudgetTable::notes, "hvad man skal vide om beløbene"),
};

template <>
inline constexpr auto fields_of<model::Helhedsplan> = Table{
    field("format", &model::Helhedsplan::format, "beredskab-helhedsplan/1"),
    field("name", &model::Helhedsplan::name, "helhedsplanens navn"),
    field("period", &model::Helhedsplan::period, "hvornår den gælder"),
    field("source", &model::Helhedsplan::source, "hvilken kilde det er skrevet af"),
    field("areas", &model::Helhedsplan::areas, "områderne, og det de sammenlignes med",
          Presence::non_empty),
    field("efforts", &model::Helhedsplan::efforts, "indsatsområderne", Presence::non_empty),
    field("organisation", &model::Helhedsplan::organisation, "dem, der leder og følger arbejdet"),
    field("coordinators", &model::Helhedsplan::coordinators, "koordinatorerne"),
    field("posts", &model::Helhedsplan::posts, "medarbejderne, som kilden tæller dem"),
    field("agreements", &model::Helhedsplan::agreements, "delaftaler, andre aftaler og bilag"),
    field("indicators", &model::Helhedsplan::indicators, "det, der måles"),
    field("budget", &model::Helhedsplan::budget, "pengene"),
};

}  // namespace base
