#include "render/documents/year_calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/rules/accounts.hpp"
#include "model/rules/duties.hpp"
#include "model/rules/exercises.hpp"
#include "model/rules/risky_days.hpp"
#include "model/values/plan_entry_fields.hpp"
#include "render/views/invitation.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"
#include "render/views/year_text.hpp"

namespace render {

namespace {

constexpr int days_ahead = 365;

base::Date first_day(const CalendarEvent& event) {
  const auto* days = std::get_if<WholeDays>(&event.when);
  return days != nullptr ? days->first : std::get<TimeSpan>(event.when).start.date();
}

class Year {
 public:
  Year(const Context& context, const model::PlanId& plan, const std::vector<model::Item>& entries)
      : context_(context),
        plan_(plan),
        entries_(entries),
        today_(context.now.date()),
        last_(today_.plus_days(days_ahead)) {}

  std::vector<CalendarEvent> take() {
    meetings();
    exercises();
    duties();
    risky_days();
    expiry();
    std::ranges::stable_sort(events_, {}, first_day);
    return std::move(events_);
  }

 private:
  CalendarEvent& add(std::string_view what, std::variant<TimeSpan, WholeDays> when,
                     std::string summary) {
    if (context_.plan != nullptr) summary += ", " + context_.plan->name.str();
    events_.push_back({.uid = event_uid(what, plan_.str()),
                       .stamp = context_.now,
                       .when = when,
                       .summary = std::move(summary)});
    return events_.back();
  }

  void meetings() {
    for (const auto& state : model::meetings(entries_)) {
      const auto& meeting = state.meeting;
      if (state.held() || meeting.start < context_.now) continue;
      auto& event = add(
          state.stem.str(),
          TimeSpan{meeting.start, meeting.end.value_or(meeting.start.plus_seconds(usual_seconds))},
          std::string(exercise_mark(context_, meeting)) + meeting_title(meeting));
      event.place = text_of(meeting.place).value_or("");
      event.sequence = state.sequence;
      event.cancelled = meeting.cancelled;  // a calendar that has it must be told
    }
  }

  // As those entries tell it that all may see. Where it is off or on another day, which only a few
  // may know, a calendar that has it learns that it is not on this one.
  void exercises() {
    const auto all = model::exercises(entries_);
    const auto open = base::filtered(entries_, [](const auto& item) { return !item.restricted(); });
    for (const auto& state : model::exercises(open)) {
      const auto& now = *model::by_stem(all, state.stem);
      if (now.held() || state.day() < today_) continue;
      const auto* time = std::get_if<base::Instant>(&state.on);
      std::variant<TimeSpan, WholeDays> when = WholeDays{state.day(), state.day()};
      if (time != nullptr) when = TimeSpan{*time, time->plus_seconds(usual_seconds)};
      auto& event = add(state.stem.str(), when, base::upper_first(base::danish(state.type)));
      event.cancelled = !now.planned() || now.day() != state.day();
      event.sequence = now.sequence;
      std::vector<std::string> told;
      if (const auto who = person_name(context_, state.responsible)) {
        told.push_back("Ansvarlig: " + *who);
      }
      if (state.text) told.push_back(state.text->str());
      event.description = base::join(told, "\n");
    }
  }

  // Each part of the year on its last day. What is done is so in a calendar that has it, too.
  void duties() {
    if (context_.plan == nullptr) return;
    for (const auto& [duty, rhythm] : model::duties(*context_.plan, entries_, today_)) {
      for (auto part = rhythm.current.part; part.last <= last_ && model::in_force(duty, part.last);
           part = model::year_part(duty.per_year, part.last.plus_days(1))) {
        auto& event = add(fmt::format("{}-{}", duty.id.str(), part.last.iso()),
                          WholeDays{part.last, part.last},
                          fmt::format("Frist: {} for {}", duty.name.str(), part_name(part)));
        event.description = text_of(duty.who).value_or("");
        event.cancelled = rhythm.current.done && part.last == rhythm.current.part.last;
        event.sequence = times_told(duty);
      }
    }
  }

  // Done or taken back: as times_changed() has it of a meeting.
  int times_told(const model::Duty& duty) const {
    int count = model::times_erased(entries_, "duty");
    for (const auto& item : entries_) {
      const auto* done = std::get_if<model::DutyDone>(&item.content.body);
      if (done != nullptr && done->duty == duty.id)
        count += 1 + static_cast<int>(item.corrections.size());
    }
    return count;
  }

  void risky_days() {
    if (context_.plan == nullptr) return;
    for (const auto& found : model::risky_days_within(*context_.plan, days_ahead, today_)) {
      add(fmt::format("{}-{}", found.days.id.str(), found.first.iso()),
          WholeDays{found.first, found.last}, found.days.name.str());
    }
  }

  void expiry() {
    if (context_.document == nullptr || !context_.document->valid) return;
    const auto day = context_.document->valid->to;
    if (day < today_ || last_ < day) return;
    add("udloeb-" + day.iso(), WholeDays{day, day}, "Beredskabsplanen udløber");
  }

  const Context& context_;
  const model::PlanId& plan_;
  const std::vector<model::Item>& entries_;
  base::Date today_;
  base::Date last_;
  std::vector<CalendarEvent> events_;
};

}  // namespace

std::vector<CalendarEvent> year_events(const Context& context, const model::PlanId& plan,
                                       const std::vector<model::Item>& entries) {
  return Year(context, plan, entries).take();
}

}  // namespace render
