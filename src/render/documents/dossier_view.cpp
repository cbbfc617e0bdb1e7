#include "render/documents/dossier_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/rules/exercises.hpp"
#include "model/rules/meetings.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/invitation.hpp"

namespace render {

namespace {

bool within(const Days& days, const base::Date& day) { return days.from <= day && day <= days.to; }

base::Date day_of(const Context& context, const base::Deadline& deadline) {
  if (const auto* day = std::get_if<base::Date>(&deadline)) return *day;
  return here(context, std::get<base::Instant>(deadline)).date();
}

std::vector<DossierMeeting> meetings_held(const Context& context, const Days& days,
                                          const std::vector<model::Item>& entries) {
  std::vector<DossierMeeting> found;
  for (const auto& state : model::meetings(entries)) {
    const auto day = here(context, state.meeting.start).date();
    if (!state.held() || !within(days, day)) continue;
    if (of_exercise(context, state.meeting)) continue;  // played: the exercise itself is told
    const auto& present = std::get<model::Minutes>(entries[*state.minutes].content.body).present;
    auto invited = model::on_its_day(state.meeting, context.participants).invited;
    const model::Office that_day(context.participants, day);
    for (const auto& who : state.meeting.invited) {  // whoever came all the same
      if (!base::contains(present, who) || base::contains(invited, who)) continue;
      const auto seat = std::ranges::find(invited, that_day.acting_for(who));
      const bool in_place = seat != invited.end() && !base::contains(present, *seat) &&
                            !base::contains(state.meeting.invited, *seat);
      if (in_place) *seat = who;
      else invited.push_back(who);
    }
    const auto came = static_cast<int>(std::ranges::count_if(
        invited, [&](const auto& who) { return base::contains(present, who); }));
    const auto asked = static_cast<int>(invited.size());
    found.push_back(
        {day, state.meeting.half_yearly, came, asked, fmt::format("{} af {}", came, asked)});
  }
  return found;
}

std::vector<DossierExercise> exercises_held(const Context& context, const Days& days,
                                            const std::vector<model::Item>& entries,
                                            const std::vector<model::Incident>& incidents) {
  std::vector<DossierExercise> found;
  for (const auto& held : model::held_exercises(model::exercises(entries), incidents)) {
    const auto day = day_of(context, held.on);
    if (!within(days, day)) continue;
    std::string type = held.type ? base::upper_first(base::danish(*held.type)) : "Øvelse";
    if (!held.type && held.incident->type) {
      type += fmt::format(" ({})", type_name(context, *held.incident->type));
    }
    found.push_back({day, std::move(type)});
  }
  return found;
}

std::vector<DossierYear> counts_by_year(const Context& context, const Days& days,
                                        const std::vector<model::Incident>& incidents) {
  std::vector<DossierYear> found;
  for (int year = days.from.year(); year <= days.to.year(); ++year) {
    const auto first = std::max(days.from, base::Date(year, 1, 1));
    const auto last = std::min(days.to, base::Date(year, 12, 31));
    auto period = period_view(context, first, last, incidents);
    std::erase_if(period.types, [](const CountView& count) { return count.total == 0; });
    found.push_back({year, std::move(period.total), std::move(period.types)});
  }
  return found;
}

}  // namespace

DossierView dossier_view(const Context& context, const DocumentFacts& facts, const Days& days,
                         const std::vector<model::Item>& plan_entries,
                         const std::vector<model::Incident>& incidents) {
  const auto document = document_view(context, facts);
  DossierView view{document, plan_view(context), {}, {}, days.from, days.to, days.earlier};
  view.signatures.assign(document.parties.begin(), document.parties.end());
  view.approval = document.approval;
  view.meetings = meetings_held(context, days, plan_entries);
  view.exercises = exercises_held(context, days, plan_entries, incidents);
  view.years = counts_by_year(context, days, incidents);
  view.nothing = std::ranges::all_of(view.years,
                                     [](const DossierYear& year) { return year.total.total == 0; });
  return view;
}

}  // namespace render
