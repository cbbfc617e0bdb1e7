#include "render/answers/duties_view.hpp"

#include "model/rules/duties.hpp"
#include "model/rules/meetings.hpp"
#include "render/views/person_view.hpp"
#include "render/views/year_text.hpp"

namespace render {

namespace {

PartView part_view(const model::PartState& state) {
  return {part_name(state.part), state.part.last, state.done};
}

// The next regular meeting in that part of the year.
std::optional<base::Date> convened_in(const Context& context, const model::YearPart& part,
                                      const std::vector<model::MeetingState>& all) {
  for (const auto& state : all) {
    const auto day = here(context, state.meeting.start).date();
    const bool to_come = !state.held() && context.now < state.meeting.start;
    if (state.regular() && to_come && part.has(day)) return day;
  }
  return std::nullopt;
}

DutyRow row(std::string name, const model::Rhythm& rhythm) {
  DutyRow made{.name = std::move(name),
               .per_year = rhythm.per_year,
               .current = part_view(rhythm.current),
               .last = rhythm.last};
  if (rhythm.before) made.before = part_view(*rhythm.before);
  return made;
}

}  // namespace

DutiesView duties_view(const Context& context, const std::vector<model::Item>& entries) {
  DutiesView view;
  if (context.plan == nullptr) return view;
  const auto today = context.now.date();
  if (const auto& meetings = context.plan->meetings) {
    const auto all = model::meetings(entries);
    if (const auto rhythm = model::regular_rhythm(meetings->per_year, all, today)) {
      auto made = row("Faste møder", *rhythm);
      made.current.convened = convened_in(context, rhythm->current.part, all);
      made.source = section_heading(context, meetings->section);
      view.duties.push_back(std::move(made));
    }
  }
  for (const auto& [duty, rhythm] : model::duties(*context.plan, entries, today)) {
    auto made = row(duty.name.str(), rhythm);
    made.id = duty.id.str();
    made.who = text_of(duty.who);
    made.source = duty.source ? text_of(duty.source) : section_heading(context, duty.section);
    view.duties.push_back(std::move(made));
  }
  return view;
}

}  // namespace render
