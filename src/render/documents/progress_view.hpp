// How the helhedsplan stands: each indicator's published and later numbers against baseline and
// target, the tool's own counts beside them, what was written on each area of effort, the money
// and the organisation. What the source does not say is absent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/rules/judgement.hpp"
#include "model/values/helhedsplan.hpp"
#include "model/values/helhedsplan_fields.hpp"
#include "render/documents/money_view.hpp"
#include "render/documents/own_counts.hpp"
#include "render/views/context.hpp"

namespace render {

struct ReadingView {
  std::optional<int> year;
  base::Decimal value;
  std::optional<std::string> note;
  std::optional<std::string> source;
  std::optional<std::string> entry;  // id; absent: published in the source
};

struct SeriesView {
  model::Site site;
  std::vector<ReadingView> readings;  // by year; those without a year first
};

struct JudgedView {
  model::SiteId id;
  std::string name;
  model::Verdict verdict;
  std::string text;
};

// Areas of which the same is to be said.
struct StandingView {
  std::string areas;  // «Prøveparken og Demobakken»
  std::string text;
};

struct TargetView {
  model::Target target;
  std::string text;  // «under 28 procent»
  std::vector<JudgedView> areas;
  std::vector<StandingView> standing;  // the same, areas of one text together
};

struct IndicatorView {
  model::IndicatorId id;
  model::Line name;
  model::Line unit;
  std::vector<std::string> also;  // other areas of effort that it belongs to
  std::optional<model::Text> criterion;
  std::optional<model::Line> activity;
  std::optional<model::Line> data_source;
  std::vector<TargetView> targets;
  std::vector<SeriesView> series;
  std::optional<std::string>
      earlier;  // the series in a line, where nothing was measured in the period
  std::vector<std::string> counted;    // the types of incident that the tool counts
  std::vector<OwnCountView> counts;
  std::vector<model::Line> notes;
  model::Line source;
  bool same_source = false;  // as the one before has it
};

struct ProseView {
  std::string id;
  std::string text;
  std::string author;
  base::Date at;
};

struct EffortView {
  model::Effort effort;
  std::vector<ProseView> prose;
  std::vector<IndicatorView> indicators;
  std::vector<model::Post> posts;
  std::vector<model::Agreement> agreements;
};

struct OrganView {
  model::Organ organ;
  std::vector<std::string> areas;  // its sites by name
};

struct ShareView {
  model::Share share;
  std::string area;
};

struct CoordinatorsView {
  int count = 0;
  std::vector<ShareView> shares;
  std::optional<model::Line> stand_in;
  model::Line source;
};

struct ProgressView {
  model::Line name;
  model::Line source;
  base::Date from;
  base::Date to;
  std::string years;  // of the period
  bool over = false;
  std::vector<EffortView> efforts;
  std::vector<MoneyView> budget;
  std::vector<OrganView> organisation;
  std::optional<CoordinatorsView> coordinators;
  std::vector<model::Agreement> agreements;  // of no area of effort
};

// `entries` are those outside incidents; of the incidents, exercises and merged ones never count.
ProgressView progress_view(const Context& context, const model::Helhedsplan& helhedsplan,
                           const std::vector<model::Item>& entries,
                           const std::vector<model::Incident>& incidents);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ReadingView> = Table{
    field("year", &render::ReadingView::year, "året, hvis det kendes"),
    field("value", &render::ReadingView::value, "tallet"),
    field("note", &render::ReadingView::note, "bemærkning"),
    field("source", &render::ReadingView::source, "hvor tallet er fra"),
    field("entry", &render::ReadingView::entry,
          "notatets id; uden det er tallet offentliggjort i kilden"),
};

template <>
inline constexpr auto fields_of<render::SeriesView> = Table{
    embedded(&render::SeriesView::site),
    field("readings", &render::SeriesView::readings, "tallene efter år"),
};

template <>
inline constexpr auto fields_of<render::JudgedView> = Table{
    field("id", &render::JudgedView::id, "områdets id"),
    field("name", &render::JudgedView::name, "området"),
    embedded(&render::JudgedView::verdict),
    field("text", &render::JudgedView::text, "på dansk"),
};

template <>
inline constexpr auto fields_of<render::StandingView> = Table{
    field("areas", &render::StandingView::areas, "områderne"),
    field("text", &render::StandingView::text, "hvordan det står til"),
};

template <>
inline constexpr auto fields_of<render::TargetView> = Table{
    embedded(&render::TargetView::target),
    field("text", &render::TargetView::text, "målet på dansk"),
    field("areas", &render::TargetView::areas, "område for område"),
    field("standing", &render::TargetView::standing,
          "det samme, med de områder sammen, som det samme gælder for"),
};

template <>
inline constexpr auto fields_of<render::IndicatorView> = Table{
    field("id", &render::IndicatorView::id, "id"),
    field("name", &render::IndicatorView::name, "hvad der måles"),
    field("unit", &render::IndicatorView::unit, "enheden"),
    field("also", &render::IndicatorView::also, "andre indsatsområder, den hører til"),
    field("criterion", &render::IndicatorView::criterion,
          "succeskriteriet, som kilden skriver det"),
    field("activity", &render::IndicatorView::activity, "aktiviteten, hvis den kun gælder den"),
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
    embedded(&render::EffortView::effort),
    field("prose", &render::EffortView::prose, "det, der er skrevet om det"),
    field("indicators", &render::EffortView::indicators, "det, der måles"),
    field("posts", &render::EffortView::posts, "medarbejderne"),
    field("agreements", &render::EffortView::agreements, "hvem det er aftalt med"),
};

template <>
inline constexpr auto fields_of<render::OrganView> = Table{
    embedded(&render::OrganView::organ),
    field("areas", &render::OrganView::areas, "de områder, der har hver sin"),
};

template <>
inline constexpr auto fields_of<render::ShareView> = Table{
    embedded(&render::ShareView::share),
    field("area", &render::ShareView::area, "området"),
};

template <>
inline constexpr auto fields_of<render::CoordinatorsView> = Table{
    field("count", &render::CoordinatorsView::count, "hvor mange der er"),
    field("shares", &render::CoordinatorsView::shares, "hvor meget tid hvert område har"),
    field("stand_in", &render::CoordinatorsView::stand_in, "hvem en af dem er stedfortræder for"),
    field("source", &render::CoordinatorsView::source, "hvor i kilden det står"),
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
