// Incidents on their way into the view of a period: each is reduced to what is counted of it, so
// that a country's need not be kept.
#pragma once

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/rules/response_times.hpp"
#include "render/documents/period_view.hpp"

namespace render {

// One plan among several. Types are the same where their names are, areas only within their plan.
struct PlanInPeriod {
  std::string id;
  std::string name;
  std::optional<model::Plan> plan;  // absent where it cannot be read
};

// What is counted of one incident.
struct CountedIncident {
  std::string unclear;              // its folder, where no start can be read: then nothing else
  std::optional<base::Instant> at;  // when it happened, else
  bool in_period = false;           // and all that follows is of one in the period
  model::Use use = model::Use::not_decided;
  std::string plan;  // its id; empty where there is only one
  Named type;
  std::vector<Named> areas;
  bool in_several_areas = false;
  model::ResponseTimes times;
  bool exercise = false;
  bool merged = false;
  std::optional<IncidentRow> row;  // absent where there are too many to be read
};

class PeriodCounts {
 public:
  // Both days are included. Without `since` it begins with the year of `today`, or with the first
  // incident, be it earlier.
  PeriodCounts(std::optional<base::Date> since, base::Date until, const base::Date& today)
      : since_(since), until_(until), first_(today.year(), 1, 1) {}

  // May be called on all cores. `among` is null where there is only one plan.
  CountedIncident look(const Context& context, const PlanInPeriod* among,
                       const model::Incident& incident) const;
  // In the order of the plans, and of each plan's incidents.
  void add(CountedIncident incident);

  PeriodView view(const Context& context) const;  // of the only plan
  PeriodView view(const Context& workspace, const std::vector<PlanInPeriod>& plans) const;

 private:
  // Under one id, in the order in which they happened: the first gives the name.
  struct Tally {
    CountView count;
    base::Instant first;
    std::size_t turn;  // of those at the same time
  };
  using Tallies = std::map<std::string, Tally>;
  using Rows = std::vector<std::pair<base::Instant, IncidentRow>>;

  void add(Tallies& tallies, const Named& named, const CountedIncident& incident);
  static void fill(std::vector<CountView>& rows, const Tallies& tallies);
  static std::vector<IncidentRow> in_order(Rows rows);
  base::Date from() const {
    return since_.value_or(std::min(first_, base::Date(until_.year(), 1, 1)));
  }
  void add_empty_rows(const Context& context, const PlanInPeriod* among, PeriodView& view) const;
  PeriodView finish(PeriodView view) const;

  std::optional<base::Date> since_;
  base::Date until_;
  base::Date first_;
  mutable std::atomic<std::size_t> rows_made_ = 0;
  CountView total_;
  Tallies plans_;
  Tallies types_;
  Tallies areas_;
  Tallies months_;
  int in_several_areas_ = 0;
  std::vector<model::ResponseTimes> times_;
  Rows incidents_;
  Rows exercises_;
  Rows merged_;
  std::vector<std::string> unclear_;
  std::size_t turn_ = 0;
};

}  // namespace render
