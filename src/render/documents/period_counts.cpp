#include "render/documents/period_counts.hpp"

#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "render/views/context.hpp"
#include "render/views/person_view.hpp"
#include "render/views/restricted.hpp"

namespace render {

namespace {

// Nobody reads a longer list on paper.
constexpr std::size_t most_incidents = 200;
// In a longer period only the months in which something happened have a row.
constexpr int most_months = 36;

void add(CountView& count, model::Use use) {
  ++count.total;
  if (use == model::Use::used) ++count.used;
  if (use == model::Use::not_used) ++count.not_used;
  if (use == model::Use::not_decided || use == model::Use::disputed) ++count.not_decided;
  if (use == model::Use::disputed) ++count.disputed;
}

std::string type_id(const PlanInPeriod* among, const std::string& id, const std::string& name) {
  return among == nullptr ? id : base::case_fold(name);
}
std::string in_plan(const PlanInPeriod* among, const std::string& id) {
  return among == nullptr ? id : among->id + '/' + id;
}

Named month_of(const base::Date& day) {
  return {day.iso().substr(0, 7),
          fmt::format("{} {}", base::danish_month(day.month()), day.year())};
}

// One row for each area; of none, whether it lay outside them all or nobody said.
std::vector<Named> areas_of(const Context& context, const PlanInPeriod* among,
                            const model::Incident& incident) {
  std::vector<Named> areas;
  const auto take = [&](const std::string& id, const std::string& name) {
    areas.push_back(
        {in_plan(among, id), among == nullptr ? name : fmt::format("{} ({})", name, among->name)});
  };
  for (const auto& area : incident.areas) take(area.str(), area_name(context, area));
  if (!incident.areas.empty()) return areas;
  if (incident.type) take("uden-for-omraaderne", "Uden for områderne");
  else take("", "ikke oplyst");
  return areas;
}

// What the numbers say in words, and how long it took.
PeriodView with_sentences(PeriodView view, const std::vector<model::ResponseTimes>& times) {
  view.nothing = view.total.total == 0;
  if (view.total.disputed > 0) {
    view.disputed =
        fmt::format("Blandt dem, der ikke er afgjort, er {} med modstridende beslutninger.",
                    view.total.disputed);
  }
  if (view.in_several_areas > 0) {
    view.several_areas = fmt::format(
        "{} i flere boligområder og tæller i hvert af dem, men én gang i alt.",
        view.in_several_areas == 1 ? "Én hændelse var"
                                   : fmt::format("{} hændelser var", view.in_several_areas));
  }
  view.delays = delays_view(times);
  return view;
}

}  // namespace

CountedIncident PeriodCounts::look(const Context& context, const PlanInPeriod* among,
                                   const model::Incident& incident) const {
  CountedIncident counted;
  if (!incident.at) {
    counted.unclear = in_plan(among, incident.name.str());
    return counted;
  }
  counted.at = here(context, *incident.at);
  const auto day = counted.at->date();
  counted.in_period = day <= until_ && (!since_ || day >= *since_);
  if (!counted.in_period) return counted;
  counted.exercise = incident.exercise;
  counted.merged = incident.state == model::State::merged;
  const bool counts = !counted.exercise && !counted.merged;
  if (!counts || rows_made_++ < most_incidents) {
    counted.row = row_for_others(context, incident);
    if (among != nullptr) counted.row->plan = among->name;
  }
  if (!counts) return counted;
  counted.use = incident.use.use;
  if (among != nullptr) counted.plan = among->id;
  const auto type = incident.type ? type_name(context, *incident.type) : "ikke oplyst";
  counted.type = {type_id(among, text_of(incident.type).value_or(""), type), type};
  counted.areas = areas_of(context, among, incident);
  counted.in_several_areas = incident.areas.size() > 1;
  const AsTold told(context, incident);
  counted.times = model::response_times(incident, told.context().participants);
  return counted;
}

void PeriodCounts::add(Tallies& tallies, const Named& named, const CountedIncident& incident) {
  const auto [found, is_new] =
      tallies.try_emplace(named.id, Tally{{named.id, named.name}, *incident.at, turn_});
  auto& tally = found->second;
  if (!is_new && *incident.at < tally.first) {
    tally.first = *incident.at;
    tally.turn = turn_;
    tally.count.name = named.name;
  }
  render::add(tally.count, incident.use);
}

void PeriodCounts::add(CountedIncident incident) {
  ++turn_;
  if (!incident.at) {
    unclear_.push_back(std::move(incident.unclear));
    return;
  }
  first_ = std::min(first_, incident.at->date());
  if (!incident.in_period) return;
  if (incident.exercise || incident.merged) {
    (incident.exercise ? exercises_ : merged_).emplace_back(*incident.at, *std::move(incident.row));
    return;
  }
  render::add(total_, incident.use);
  if (!incident.plan.empty()) add(plans_, {incident.plan, {}}, incident);
  add(months_, month_of(incident.at->date()), incident);
  add(types_, incident.type, incident);
  for (const auto& area : incident.areas) add(areas_, area, incident);
  if (incident.in_several_areas) ++in_several_areas_;
  times_.push_back(incident.times);
  if (static_cast<std::size_t>(total_.total) > most_incidents) {
    incidents_.clear();
  } else if (incident.row) {  // else there are more to come, which were looked at before
    incidents_.emplace_back(*incident.at, *std::move(incident.row));
  }
}

// The counts of the rows that are there, and then the other rows, as they happened.
void PeriodCounts::fill(std::vector<CountView>& rows, const Tallies& tallies) {
  std::vector<const Tally*> others;
  for (const auto& [id, tally] : tallies) {
    const auto row = std::ranges::find(rows, id, &CountView::id);
    if (row == rows.end()) {
      others.push_back(&tally);
      continue;
    }
    auto name = std::move(row->name);
    *row = tally.count;
    row->name = std::move(name);
  }
  std::ranges::sort(others, {}, [](const Tally* one) { return std::pair(one->first, one->turn); });
  for (const auto* one : others) rows.push_back(one->count);
}

std::vector<IncidentRow> PeriodCounts::in_order(Rows rows) {
  std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
  return base::mapped(rows, [](auto& row) { return std::move(row.second); });
}

void PeriodCounts::add_empty_rows(const Context& context, const PlanInPeriod* among,
                                  PeriodView& view) const {
  const auto add = [](std::vector<CountView>& rows, const std::string& id,
                      const std::string& name) {
    if (!base::contains(rows, id, &CountView::id)) rows.push_back({id, name});
  };
  if (among != nullptr) add(view.plans, among->id, among->name);
  const auto* plan = context.plan;
  if (plan == nullptr) return;
  for (const auto& type : model::in_force(plan->incident_types, from())) {
    add(view.types, type_id(among, type.id.str(), type.name.str()), type.name.str());
  }
  if (among != nullptr) return;  // a hundred plans have too many areas to list them all
  for (const auto& area : model::in_force(plan->areas, from())) {
    add(view.areas, area.id.str(), area_name(context, area.id));
  }
}

PeriodView PeriodCounts::view(const Context& context) const {
  PeriodView view;
  add_empty_rows(context, nullptr, view);
  return finish(std::move(view));
}

PeriodView PeriodCounts::view(const Context& workspace,
                              const std::vector<PlanInPeriod>& plans) const {
  PeriodView view;
  for (const auto& plan : plans) {
    Context context = workspace;
    context.plan = plan.plan ? &*plan.plan : nullptr;
    add_empty_rows(context, &plan, view);
  }
  return finish(std::move(view));
}

PeriodView PeriodCounts::finish(PeriodView view) const {
  const auto first = from();
  view.from = first;
  view.to = until_;
  view.total = total_;
  view.total.name = "I alt";
  const int first_month = first.year() * 12 + first.month() - 1;
  const int last_month = until_.year() * 12 + until_.month() - 1;
  for (int month = first_month; month <= last_month && last_month - first_month < most_months;
       ++month) {
    const auto named = month_of(base::Date(month / 12, month % 12 + 1, 1));
    view.months.push_back({named.id, named.name});
  }
  fill(view.plans, plans_);
  fill(view.types, types_);
  fill(view.areas, areas_);
  fill(view.months, months_);
  view.in_several_areas = in_several_areas_;
  view.incidents = in_order(incidents_);
  view.exercises = in_order(exercises_);
  view.merged = in_order(merged_);
  view.unclear = unclear_;
  if (static_cast<std::size_t>(view.total.total) > most_incidents) view.left_out = view.total.total;
  return with_sentences(std::move(view), times_);
}

}  // namespace render
