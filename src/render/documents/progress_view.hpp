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
#include "render/engine/projection.hpp"
#include "render/views/context.hpp"

namespace render {

struct ReadingView {
  std::optional<int> year;
  base::Decimal value;
  std::optional<std::string> note;
  std::optional<std::string> source;
  std::optional<std::string> entry;  // id; absent: published in the source

  static constexpr auto fields = Table{
      field<&ReadingView::year>("året, hvis det kendes"),
      field<&ReadingView::value>("tallet"),
      field<&ReadingView::note>("bemærkning"),
      field<&ReadingView::source>("hvor tallet er fra"),
      field<&ReadingView::entry>("notatets id; uden det er tallet offentliggjort i kilden"),
  };
};

struct SeriesView {
  model::Site site;
  std::vector<ReadingView> readings;  // by year; those without a year first

  static constexpr auto fields = Table{
      embedded(&SeriesView::site),
      field<&SeriesView::readings>("tallene efter år"),
  };
};

struct JudgedView {
  model::SiteId id;
  std::string name;
  model::Verdict verdict;
  std::string text;

  static constexpr auto fields = Table{
      field<&JudgedView::id>("områdets id"),
      field<&JudgedView::name>("området"),
      embedded(&JudgedView::verdict),
      field<&JudgedView::text>("på dansk"),
  };
};

// Areas of which the same is to be said.
struct StandingView {
  std::string areas;  // «Prøveparken og Demobakken»
  std::string text;

  static constexpr auto fields = Table{
      field<&StandingView::areas>("områderne"),
      field<&StandingView::text>("hvordan det står til"),
  };
};

struct TargetView {
  model::Target target;
  std::string text;  // «under 28 procent»
  std::vector<JudgedView> areas;
  std::vector<StandingView> standing;  // the same, areas of one text together

  static constexpr auto fields = Table{
      embedded(&TargetView::target),
      field<&TargetView::text>("målet på dansk"),
      field<&TargetView::areas>("område for område"),
      field<&TargetView::standing>("det samme, med de områder sammen, som det samme gælder for"),
  };
};

// The incidents of a year that the tool itself has counted.
struct OwnCountView {
  int year = 0;
  int total = 0;
  std::string areas;  // «Prøveparken 2, Demobakken 1»

  static constexpr auto fields = Table{
      field<&OwnCountView::year>("året"),
      field<&OwnCountView::total>("hvor mange hændelser"),
      field<&OwnCountView::areas>("område for område"),
  };
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
  // The series in a line, where nothing was measured in the period.
  std::optional<std::string> earlier;
  std::vector<std::string> counted;  // the types of incident that the tool counts
  std::vector<OwnCountView> counts;
  std::vector<model::Line> notes;
  model::Line source;
  bool same_source = false;  // as the one before has it

  static constexpr auto fields = Table{
      field<&IndicatorView::id>("id"),
      field<&IndicatorView::name>("hvad der måles"),
      field<&IndicatorView::unit>("enheden"),
      field<&IndicatorView::also>("andre indsatsområder, den hører til"),
      field<&IndicatorView::criterion>("succeskriteriet, som kilden skriver det"),
      field<&IndicatorView::activity>("aktiviteten, hvis den kun gælder den"),
      field<&IndicatorView::data_source>("hvor tallene hentes"),
      field<&IndicatorView::targets>("målene"),
      field<&IndicatorView::series>("tallene område for område"),
      field<&IndicatorView::earlier>(
          "tallene på én linje, når der ingen er fra perioden eller senere"),
      field<&IndicatorView::counted>("de hændelsestyper, som programmet selv tæller"),
      field<&IndicatorView::counts>("programmets egne tal; øvelser og sammenlagte tæller ikke med"),
      field<&IndicatorView::notes>("hvad man skal vide om tallene"),
      field<&IndicatorView::source>("hvor i kilden det står"),
      field<&IndicatorView::same_source>("det samme sted som den foregående"),
  };
};

struct ProseView {
  std::string id;
  std::string text;
  std::string author;
  base::Date at;

  static constexpr auto fields = Table{
      field<&ProseView::id>("notatets id"),
      field<&ProseView::text>("teksten"),
      field<&ProseView::author>("hvem der skrev den"),
      field<&ProseView::at>("hvornår"),
  };
};

struct EffortView {
  model::Effort effort;
  std::vector<ProseView> prose = {};
  std::vector<IndicatorView> indicators = {};
  std::vector<model::Post> posts;
  std::vector<model::Agreement> agreements;

  static constexpr auto fields = Table{
      embedded(&EffortView::effort),
      field<&EffortView::prose>("det, der er skrevet om det"),
      field<&EffortView::indicators>("det, der måles"),
      field<&EffortView::posts>("medarbejderne"),
      field<&EffortView::agreements>("hvem det er aftalt med"),
  };
};

struct OrganView {
  model::Organ organ;
  std::vector<std::string> areas;  // its sites by name

  static constexpr auto fields = Table{
      embedded(&OrganView::organ),
      field<&OrganView::areas>("de områder, der har hver sin"),
  };
};

struct ShareView {
  model::Share share;
  std::string area;

  static constexpr auto fields = Table{
      embedded(&ShareView::share),
      field<&ShareView::area>("området"),
  };
};

struct CoordinatorsView {
  int count = 0;
  std::vector<ShareView> shares;
  std::optional<model::Line> stand_in;
  model::Line source;

  static constexpr auto fields = Table{
      field<&CoordinatorsView::count>("hvor mange der er"),
      field<&CoordinatorsView::shares>("hvor meget tid hvert område har"),
      field<&CoordinatorsView::stand_in>("hvem en af dem er stedfortræder for"),
      field<&CoordinatorsView::source>("hvor i kilden det står"),
  };
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

  static constexpr auto fields = Table{
      field<&ProgressView::name>("helhedsplanens navn"),
      field<&ProgressView::source>("kilden"),
      field<&ProgressView::from>("første dag"),
      field<&ProgressView::to>("sidste dag"),
      field<&ProgressView::years>("perioden i årstal"),
      field<&ProgressView::over>("perioden er forbi"),
      field<&ProgressView::efforts>("indsatsområderne"),
      field<&ProgressView::budget>("pengene"),
      field<&ProgressView::organisation>("dem, der leder og følger arbejdet"),
      field<&ProgressView::coordinators>("koordinatorerne"),
      field<&ProgressView::agreements>("andre aftaler og bilag"),
  };
};

// Incidents of those types by year, each year with its areas.
std::vector<OwnCountView> own_counts(const Context& context,
                                     const std::vector<model::TypeId>& types,
                                     const std::vector<model::Incident>& incidents);

// `entries` are those outside incidents; of the incidents, exercises and merged ones never count.
ProgressView progress_view(const Context& context, const model::Helhedsplan& helhedsplan,
                           const std::vector<model::Item>& entries,
                           const std::vector<model::Incident>& incidents);

}  // namespace render
