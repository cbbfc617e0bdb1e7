// How the helhedsplan stands: each indicator's published and later numbers against baseline and
// target, the tool's own counts beside them, what was written on each area of effort, the money
// and the organisation. What the source does not say is absent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/helhedsplan.hpp"
#include "model/incident.hpp"
#include "model/judgement.hpp"
#include "render/views/context.hpp"
#include "render/views/parts.hpp"

namespace render {

// A number twice: exact, with a point, and as a Dane reads it.
struct AmountView {
  std::string value;
  std::string text;
};

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

struct OwnCountView {
  int year = 0;
  int total = 0;
  std::string areas;  // «Prøveparken 2, Demobakken 1»
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

struct MoneyRowView {
  std::string name;
  std::optional<int> year;
  std::vector<AmountView> parts;
  AmountView total;
  std::string source;
  std::optional<std::string> differs;  // where the parts do not make the total
};

struct MoneyView {
  std::string id;
  std::string name;
  std::string unit;
  std::vector<std::string> columns;
  std::vector<MoneyRowView> rows;
  MoneyRowView sum;                   // ours
  std::optional<MoneyRowView> total;  // as the source has it
  std::optional<std::string> differs;  // where that is another one
  std::vector<std::string> notes;
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
AmountView amount_view(const base::Decimal& value);
std::string site_name(const model::Helhedsplan& helhedsplan, const model::SiteId& id);
MoneyView money_view(const model::BudgetTable& table);
// Incidents of those types by year, each year with its areas.
std::vector<OwnCountView> own_counts(const Context& context,
                                     const std::vector<model::TypeId>& types,
                                     const std::vector<model::Incident>& incidents);

}  // namespace render
