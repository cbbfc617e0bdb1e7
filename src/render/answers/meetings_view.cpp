#include "render/answers/meetings_view.hpp"

#include <fmt/format.h>

#include <set>

#include "base/text.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/invitation.hpp"
#include "render/views/person_view.hpp"
#include "render/views/year_text.hpp"

namespace render {

namespace {

std::string days_of(const Context& context, const std::vector<const model::MeetingState*>& list) {
  return base::danish_list(base::mapped(list, [&](const auto* state) {
    return "den " + base::danish_date_short(here(context, state->meeting.start).date());
  }));
}

RegularPartView part_view(const Context& context, const model::RegularPart& part) {
  RegularPartView view{.name = part_name(part.part),
                       .from = part.part.first,
                       .to = part.part.last,
                       .required = part.required};
  view.held = static_cast<int>(part.held.size());
  view.convened = static_cast<int>(part.convened.size());
  view.over = part.part.last < context.now.date();
  view.missing = view.held + view.convened < view.required;
  std::vector<std::string> parts;
  if (view.held > 0) parts.push_back("holdt " + days_of(context, part.held));
  const auto is_coming = [&](const auto* state) { return context.now < state->meeting.start; };
  const auto coming = base::filtered(part.convened, is_coming);
  const auto past = base::filtered(part.convened, std::not_fn(is_coming));
  if (!past.empty()) parts.push_back("uden referat " + days_of(context, past));
  if (!coming.empty()) parts.push_back("indkaldt til " + days_of(context, coming));
  if (view.missing) {
    const int count = view.required - view.held - view.convened;
    const std::string many = view.required == 1 ? "" : fmt::format(" {}", count);
    parts.push_back(view.over ? fmt::format("mangler{}", many)
                              : fmt::format("mangler endnu{}", many));
  }
  view.text = base::join(parts, "; ");
  return view;
}

// Who was sent the invitation, while it matters.
void add_mails(const Context& context, const std::vector<model::Item>& entries,
               const model::MeetingState& state, MeetingRow& row) {
  if (state.mails.empty() || state.held() || state.meeting.start < context.now) return;
  std::set<model::PersonId> sent;
  for (const auto index : state.mails) {
    const auto& call = std::get<model::Call>(entries[index].content.body);
    if (call.outcome == model::Outcome::message_left) sent.insert(call.who);
  }
  row.mailed = static_cast<int>(sent.size());
  row.not_mailed = person_names(context, model::not_mailed(state, entries, context.participants));
  if (row.mailed > 0) row.standing_text += fmt::format(", e-mail sendt til {}", row.mailed);
  if (!row.not_mailed.empty()) {
    row.standing_text += row.mailed > 0 ? ", men ikke til " : ", e-mail ikke sendt til ";
    row.standing_text += base::danish_list(row.not_mailed);
  }
}

}  // namespace

MeetingRow meeting_row(const Context& context, const std::vector<model::Item>& entries,
                       const model::MeetingState& state) {
  const auto& meeting = state.meeting;
  MeetingRow row;
  row.id = state.stem.id();
  row.title = exercise_mark(context, meeting);
  row.title += meeting.half_yearly ? "Fast møde" : meeting_title(meeting);
  row.start = when(context, meeting.start);
  row.time = meeting_time(context, meeting);
  row.place = text_of(meeting.place);
  if (meeting.incident) row.incident = meeting.incident->id();
  row.half_yearly = meeting.half_yearly;
  row.invited = static_cast<int>(model::on_its_day(meeting, context.participants).invited.size());
  row.decisions = static_cast<int>(state.decisions.size());
  row.standing = state.minutes                 ? MeetingStanding::held
                 : meeting.cancelled           ? MeetingStanding::cancelled
                 : context.now < meeting.start ? MeetingStanding::coming
                                               : MeetingStanding::no_minutes;
  row.standing_text = base::danish(row.standing);
  if (state.minutes) {
    const auto& minutes = std::get<model::Minutes>(entries[*state.minutes].content.body);
    row.present = static_cast<int>(minutes.present.size() + minutes.guests.size());
    row.standing_text += fmt::format(", {} til stede", *row.present);
  } else if (row.standing == MeetingStanding::coming) {
    row.standing_text += ", " + base::counted(row.invited, "deltager", "deltagere");
  }
  add_mails(context, entries, state, row);
  row.apart = also_written(context, entries, state);
  return row;
}

MeetingsView meetings_view(const Context& context, const std::vector<model::Item>& entries) {
  MeetingsView view;
  const auto all = model::meetings(entries);
  for (const auto& state : all) view.meetings.push_back(meeting_row(context, entries, state));
  if (context.plan == nullptr || !context.plan->meetings) return view;
  const int per_year = context.plan->meetings->per_year;
  if (per_year < 1) return view;
  view.parts = base::mapped(model::regular_parts(per_year, all, context.now.date()),
                            [&](const auto& part) { return part_view(context, part); });
  return view;
}

}  // namespace render
