#include "render/views/period_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "render/views/as_told.hpp"
#include "render/views/delays.hpp"
#include "render/views/describe.hpp"

namespace render {

namespace {

// In a longer period only the months in which something happened have a row.
constexpr int most_months = 36;
// Nobody reads a longer list on paper.
constexpr std::size_t most_incidents = 200;

void add(CountView& count, model::Use use) {
  ++count.total;
  if (use == model::Use::used) ++count.used;
  if (use == model::Use::not_used) ++count.not_used;
  if (use == model::Use::not_decided || use == model::Use::disputed) ++count.not_decided;
  if (use == model::Use::disputed) ++count.disputed;
}

CountView& count_for(std::vector<CountView>& counts, const std::string& id,
                     const std::string& name) {
  for (auto& count : counts) {
    if (count.id == id) return count;
  }
  counts.push_back({id, name});
  return counts.back();
}

std::string month_id(const base::Date& day) {
  return day.iso().substr(0, 7);
}
std::string month_name(const base::Date& day) {
  return fmt::format("{} {}", base::danish_month(day.month()), day.year());
}

// One plan's incidents on their way into the view.
struct Part {
  Context context;
  const std::vector<model::Incident>& incidents;
  const PlanInPeriod* among;  // null: the only plan

  std::string type_id(const std::string& id, const std::string& name) const {
    return among == nullptr ? id : base::fold(name);
  }
  std::string in_plan(const std::string& id) const {
    return among == nullptr ? id : among->id + '/' + id;
  }
  std::string area_label(const std::string& name) const {
    return among == nullptr ? name : fmt::format("{} ({})", name, among->name);
  }
};

void add_empty_months(const base::Date& from, const base::Date& to, PeriodView& view) {
  const int first = from.year() * 12 + from.month() - 1;
  const int last = to.year() * 12 + to.month() - 1;
  for (int month = first; month <= last && last - first < most_months; ++month) {
    const base::Date day(month / 12, month % 12 + 1, 1);
    count_for(view.months, month_id(day), month_name(day));
  }
}

void add_empty_rows(const Part& part, const base::Date& from, PeriodView& view) {
  if (part.among != nullptr) count_for(view.plans, part.among->id, part.among->name);
  const auto* plan = part.context.plan;
  if (plan == nullptr) return;
  for (const auto& type : model::in_force(plan->incident_types, from)) {
    count_for(view.types, part.type_id(type.id.str(), type.name.str()), type.name.str());
  }
  if (part.among != nullptr) return;  // a hundred plans have too many areas to list them all
  for (const auto& area : model::in_force(plan->areas, from)) {
    count_for(view.areas, area.id.str(), area_name(part.context, area.id));
  }
}

void add_counts(const Part& part, const model::Incident& incident, PeriodView& view) {
  const auto used = incident.use.use;
  const auto day = incident.at->date();
  add(view.total, used);
  if (part.among != nullptr) add(count_for(view.plans, part.among->id, part.among->name), used);
  add(count_for(view.months, month_id(day), month_name(day)), used);
  const auto type = incident.type ? type_name(part.context, *incident.type) : "ikke oplyst";
  add(count_for(view.types, part.type_id(text_of(incident.type).value_or(""), type), type), used);
  for (const auto& area : incident.areas) {
    add(count_for(view.areas, part.in_plan(area.str()),
                  part.area_label(area_name(part.context, area))),
        used);
  }
  if (incident.areas.empty()) {
    const bool outside = incident.type.has_value();
    add(count_for(view.areas, part.in_plan(outside ? "uden-for-omraaderne" : ""),
                  part.area_label(outside ? "Uden for områderne" : "ikke oplyst")),
        used);
  }
  if (incident.areas.size() > 1) ++view.in_several_areas;
}

PeriodView view_of(const std::vector<Part>& parts, const base::Date& from, const base::Date& to) {
  PeriodView view;
  std::vector<model::ResponseTimes> times;
  view.from = when(from);
  view.to = when(to);
  view.total.name = "I alt";
  add_empty_months(from, to, view);
  std::vector<std::pair<const model::Incident*, const Part*>> in_time;
  for (const auto& part : parts) {
    add_empty_rows(part, from, view);
    for (const auto& incident : part.incidents) {
      if (!incident.at) {
        view.unclear.push_back(part.in_plan(incident.name.str()));
      } else if (incident.at->date() >= from && incident.at->date() <= to) {
        in_time.emplace_back(&incident, &part);
      }
    }
  }
  std::ranges::stable_sort(
      in_time, [](const auto& a, const auto& b) { return *a.first->at < *b.first->at; });
  for (const auto& [incident, part] : in_time) {
    auto row = incident_row(part->context, *incident);
    if (part->among != nullptr) row.plan = part->among->name;
    if (incident->exercise) {
      view.exercises.push_back(std::move(row));
    } else if (incident->state == model::State::merged) {
      view.merged.push_back(std::move(row));
    } else {
      view.incidents.push_back(std::move(row));
      add_counts(*part, *incident, view);
      const AsTold told(part->context, *incident);
      times.push_back(model::response_times(*incident, told.context().participants));
    }
  }
  view.nothing = view.total.total == 0;
  if (view.total.disputed > 0) {
    view.disputed = fmt::format("Blandt dem, der ikke er afgjort, er {} med modstridende beslutninger.",
                                view.total.disputed);
  }
  if (view.in_several_areas > 0) {
    view.several_areas = fmt::format(
        "{} i flere boligområder og tæller i hvert af dem, men én gang i alt.",
        view.in_several_areas == 1 ? "Én hændelse var"
                                   : fmt::format("{} hændelser var", view.in_several_areas));
  }
  view.delays = delays_view(times);
  if (view.incidents.size() > most_incidents) {
    view.left_out = static_cast<int>(view.incidents.size());
    view.incidents.clear();
  }
  return view;
}

}  // namespace

PeriodView period_view(const Context& context, const base::Date& from, const base::Date& to,
                       const std::vector<model::Incident>& incidents) {
  return view_of({{context, incidents, nullptr}}, from, to);
}

PeriodView period_view(const Context& workspace, const std::vector<PlanInPeriod>& plans,
                       const base::Date& from, const base::Date& to) {
  std::vector<Part> parts;
  for (const auto& plan : plans) {
    Context context = workspace;
    context.plan = plan.plan ? &*plan.plan : nullptr;
    parts.push_back({context, plan.incidents, &plan});
  }
  return view_of(parts, from, to);
}

PeriodView counts_only(PeriodView view) {
  view.counts_only = true;
  view.delays.reset();
  view.left_out.reset();
  for (auto* rows : {&view.incidents, &view.exercises, &view.merged}) rows->clear();
  view.unclear.clear();
  return view;
}

}  // namespace render
