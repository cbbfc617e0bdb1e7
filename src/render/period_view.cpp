#include "render/period_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/describe.hpp"

namespace render {

namespace {

// In a longer period only the months in which something happened have a row.
constexpr int most_months = 36;

bool plan_used(const model::Incident& incident) {
  return incident.state == model::State::active ||
         (incident.state == model::State::closed && !incident.activations.empty());
}

void add(CountView& count, bool used) {
  ++count.total;
  ++(used ? count.used : count.not_used);
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

void add_empty_rows(const Context& context, const base::Date& from, const base::Date& to,
                    PeriodView& view) {
  if (context.plan != nullptr) {
    for (const auto& type : model::in_force(context.plan->incident_types, from)) {
      count_for(view.types, type.id.str(), type.name.str());
    }
    for (const auto& area : model::in_force(context.plan->areas, from)) {
      count_for(view.areas, area.id.str(), area_name(context, area.id));
    }
  }
  const int first = from.year() * 12 + from.month() - 1;
  const int last = to.year() * 12 + to.month() - 1;
  for (int month = first; month <= last && last - first < most_months; ++month) {
    const base::Date day(month / 12, month % 12 + 1, 1);
    count_for(view.months, month_id(day), month_name(day));
  }
}

void add_counts(const Context& context, const model::Incident& incident, const base::Date& day,
                PeriodView& view) {
  const bool used = plan_used(incident);
  add(view.total, used);
  add(count_for(view.months, month_id(day), month_name(day)), used);
  const auto type = incident.type ? type_name(context, *incident.type) : "ikke oplyst";
  add(count_for(view.types, text_of(incident.type).value_or(""), type), used);
  const auto area = incident.area ? area_name(context, *incident.area) : "ikke oplyst";
  add(count_for(view.areas, text_of(incident.area).value_or(""), area), used);
}

}  // namespace

PeriodView period_view(const Context& context, const base::Date& from, const base::Date& to,
                       const std::vector<model::Incident>& incidents) {
  PeriodView view;
  view.from = when(from);
  view.to = when(to);
  view.total.name = "I alt";
  add_empty_rows(context, from, to, view);
  std::vector<const model::Incident*> in_time;
  for (const auto& incident : incidents) {
    if (!incident.at) {
      view.unclear.push_back(incident.name.str());
    } else if (incident.at->date() >= from && incident.at->date() <= to) {
      in_time.push_back(&incident);
    }
  }
  std::ranges::stable_sort(in_time, [](const auto* a, const auto* b) { return *a->at < *b->at; });
  for (const auto* incident : in_time) {
    const auto row = incident_row(context, *incident);
    if (incident->exercise) {
      view.exercises.push_back(row);
    } else if (incident->state == model::State::merged) {
      view.merged.push_back(row);
    } else {
      view.incidents.push_back(row);
      add_counts(context, *incident, incident->at->date(), view);
    }
  }
  return view;
}

}  // namespace render
