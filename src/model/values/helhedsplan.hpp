// plans/<plan>/helhedsplan.yaml: what the larger plan behind an emergency plan promised, and the
// numbers that were published of it. Optional; each item says where in the source it stands.
#pragma once

#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "model/values/document.hpp"
#include "model/values/scalars.hpp"

namespace model {

// What a number is of: one of the helhedsplan's areas, or something to compare them with.
struct Site {
  SiteId id;
  Line name;
  std::optional<AreaId> area;  // the emergency plan's area, where it has it too
  bool comparison;
  Line source;
};

struct Effort {
  EffortId id;
  Line name;
  std::optional<Text> purpose;
  Line source;
};

// A board, a group: who sits in it, and what it does.
struct Organ {
  ItemId id;
  Line name;
  std::optional<Text> task;
  std::vector<Line> members;
  std::vector<SiteId> sites;  // one in each, where that is so
  Line source;
};

struct Share {
  SiteId site;
  base::Decimal percent;  // of a full-time post
};

struct Coordinators {
  int count;
  std::vector<Share> shares;
  std::optional<Line> stand_in;  // for whom one of them stands in
  Line source;
};

// Who works on it: so much of a full-time post («årsværk»), as the source counts it.
struct Post {
  Line name;
  EffortId effort;
  base::Decimal full_time;
  std::optional<Line> note;
  Line source;
};

// What was agreed with whom, and what the source only names: an agreement beside it, an annex.
struct Agreement {
  ItemId id;
  Line name;
  std::optional<EffortId> effort;
  std::vector<Line> parties;  // as the source names them
  std::optional<Line> note;
  Line source;
};

// rise, fall: any change that way. The yearly ones: by so many percent, of the year before;
// fall_by: of the baseline.
enum class Rule { above, below, at_least, at_most, rise, fall, rise_yearly, fall_yearly, fall_by };
// Its number is percent of an earlier one.
bool is_relative(Rule rule);

struct Baseline {
  int year;
  std::optional<base::Decimal> value;  // absent: the figure of that year, once there is one
};

struct Target {
  std::vector<SiteId> sites;
  Rule rule;
  std::optional<base::Decimal> value;
  std::optional<int> year;  // by when
  std::optional<Baseline> baseline;
};
// A target without the number that its rule needs.
std::vector<base::Breach> check(const Target& target);

struct Figure {
  SiteId site;
  std::optional<int> year;  // where the source says it
  base::Decimal value;
  std::optional<Line> note;
};

struct Publication {
  Line source;
  std::vector<Figure> figures;
};

// What is measured. Without a criterion it is a series that the source has for information.
struct Indicator {
  IndicatorId id;
  Line name;
  std::vector<EffortId> efforts;
  std::optional<Line> activity;  // of one activity alone
  Line unit;
  std::optional<Text> criterion;  // as the source words it
  std::vector<Target> targets;
  std::optional<Line> data_source;
  std::vector<Publication> published;
  std::vector<TypeId> incident_types;  // incidents that the tool itself can count
  std::vector<Line> notes;             // where the source contradicts itself, and the like
  Line source;
};

struct BudgetRow {
  Line name;
  std::optional<EffortId> effort;
  std::optional<int> year;
  std::vector<base::Decimal> parts;  // as the columns
  base::Decimal total;
  std::optional<Line> differs;  // why it is not the sum, where the source has it so
  Line source;
};

struct BudgetTable {
  ItemId id;
  Line name;
  Line unit;
  std::vector<Line> columns;
  std::vector<BudgetRow> rows;
  std::optional<BudgetRow> total;  // as the source has it
  std::vector<Line> notes;
};
// A row with more or fewer parts than there are columns.
std::vector<base::Breach> check(const BudgetTable& table);

struct Helhedsplan {
  Line format;
  Line name;
  Period period;
  Line source;
  std::vector<Site> areas;
  std::vector<Effort> efforts;
  std::vector<Organ> organisation;
  std::optional<Coordinators> coordinators;
  std::vector<Post> posts;
  std::vector<Agreement> agreements;
  std::vector<Indicator> indicators;
  std::vector<BudgetTable> budget;
};

// What the rows of a table add up to, part by part and in all.
struct BudgetSum {
  std::vector<base::Decimal> parts;
  base::Decimal total;
};
BudgetSum sum_of(const BudgetTable& table);
base::Decimal sum_of(const std::vector<base::Decimal>& parts);

}  // namespace model
