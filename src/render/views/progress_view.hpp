// How the helhedsplan stands: each indicator's published and later numbers against baseline and
// target, the tool's own counts beside them, what was written on each area of effort, the money
// and the organisation. What the source does not say is absent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/helhedsplan.hpp"
#include "model/helhedsplan_fields.hpp"
#include "model/incident.hpp"
#include "model/judgement.hpp"
#include "render/views/context.hpp"
#include "render/views/money_view.hpp"
#include "render/views/own_counts.hpp"
#include "render/views/when.hpp"

namespace render {

struct ReadingView {
  std::optional<int> year;
  AmountView amount;
  std::optional<std::string> note;
  std::string source;
  std::optional<std::string> entry;  // id; absent: published in the source
};

struct SeriesView {
  std::string id;
  std::string area;
  bool comparison = false;
  std::vector<ReadingView> readings;  // by year; those without a year first
};

struct JudgedView {
  std::string id;
  std::string area;
  model::Judgement judgement = model::Judgement::no_figures;
  std::string text;
  std::optional<int> baseline_year;
  std::optional<AmountView> baseline;
  std::optional<int> latest_year;
  std::optional<AmountView> latest;
};

// Areas of which the same is to be said.
struct StandingView {
  std::string areas;  // «Prøveparken og Demobakken»
  std::string text;
};

struct TargetView {
  std::string text;  // «under 28 procent»
  model::Rule rule = model::Rule::rise;
  std::optional<AmountView> amount;
  std::optional<int> year;
  std::vector<JudgedView> areas;
  std::vector<StandingView> standing;  // the same, areas of one text together
};

struct IndicatorView {
  std::string id;
  std::string name;
  std::string unit;
  std::vector<std::string> also;  // other areas of effort that it belongs to
  std::optional<std::string> activity;
  std::optional<std::string> criterion;
  std::optional<std::string> data_source;
  std::vector<TargetView> targets;
  std::vector<SeriesView> series;
  std::optional<std::string> earlier;  // the series in a line, where nothing was measured in the period
  std::optional<std::string> counted;  // the types of incident that the tool counts
  std::vector<OwnCountView> counts;
  std::vector<std::string> notes;
  std::string source;
  bool same_source = false;  // as the one before has it
};

struct ProseView {
  std::string id;
  std::string text;
  std::string author;
  When at;
};

struct PostView {
  std::string name;
  AmountView full_time;
  std::optional<std::string> note;
  std::string source;
};

struct AgreementView {
  std::string id;
  std::string name;
  std::vector<std::string> parties;
  std::optional<std::string> note;
  std::string source;
};

struct EffortView {
  std::string id;
  std::string name;
  std::optional<std::string> purpose;
  std::vector<ProseView> prose;
  std::vector<IndicatorView> indicators;
  std::vector<PostView> posts;
  std::vector<AgreementView> agreements;
};

struct OrganView {
  std::string id;
  std::string name;
  std::optional<std::string> task;
  std::vector<std::string> members;
  std::vector<std::string> areas;
  std::string source;
};

struct ShareView {
  std::string id;
  std::string area;
  AmountView percent;
};

struct CoordinatorsView {
  int count = 0;
  std::vector<ShareView> shares;
  std::optional<std::string> stand_in;
  std::string source;
};

struct ProgressView {
  std::string name;
  std::string source;
  When from;
  When to;
  std::string years;  // of the period
  bool over = false;
  std::vector<EffortView> efforts;
  std::vector<MoneyView> budget;
  std::vector<OrganView> organisation;
  std::optional<CoordinatorsView> coordinators;
  std::vector<AgreementView> agreements;  // of no area of effort
};

// `entries` are those outside incidents; of the incidents, exercises and merged ones never count.
ProgressView progress_view(const Context& context, const model::Helhedsplan& helhedsplan,
                           const std::vector<model::Item>& entries,
                           const std::vector<model::Incident>& incidents);

// ---- its parts
std::string site_name(const model::Helhedsplan& helhedsplan, const model::SiteId& id);

}  // namespace render

namespace base {

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
