#include "cli/subjects/convening.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/office.hpp"
#include "render/views/meeting_matters.hpp"
#include "render/views/meeting_points.hpp"
#include "render/views/person_view.hpp"

namespace cli {

void set_invited(Session& session, model::Meeting& meeting) {
  const auto& arguments = session.arguments();
  if (arguments.has("--invite")) {
    meeting.everybody = means_all(*arguments.value("--invite"));
    meeting.chosen.clear();
    if (!meeting.everybody)
      meeting.chosen = people_option(session, "--invite", {}, meeting.start.date());
  }
  meeting.invited = model::people_invited(meeting, session.plan(), session.participants());
}

void tell_people(Session& session, const model::MeetingState& state, render::MeetingView& view) {
  const auto& meeting = state.meeting;
  if (meeting.cancelled) return;
  const auto context = session.context();
  const auto held = model::on_its_day(meeting, session.participants());
  for (const auto& who : held.invited) {
    const bool is_new = state.before && !model::contains(state.before->invited, who);
    if (is_new) view.added.push_back(render::person_name(context, who));
  }
  const auto day = session.zone().here(meeting.start).date();
  const model::Office office(session.participants(), day);
  for (const auto& who : held.invited) {
    const auto name = render::person_name(context, who);
    if (const auto absence = office.whole_absence(who)) {
      view.away.push_back(fmt::format("{} er {}, og ingen står i stedet.", name,
                                      render::absence_text(*absence, day)));
    }
    for (const auto& other : office.stands_in_for(who)) {
      if (!meeting.everybody && !model::contains(meeting.chosen, other) &&
          meeting.convened_by != other)
        continue;
      view.away.push_back(fmt::format("{} er indkaldt i stedet for {}, der er {}.", name,
                                      render::person_name(context, other),
                                      render::absence_text(*office.whole_absence(other), day)));
    }
  }
}

namespace {

// --agenda, each time a point or several with semicolons between them.
std::vector<model::Line> own_agenda(const Arguments& arguments) {
  auto agenda = to_lines(arguments.list("--agenda", ';'), "--agenda");
  refuse_if(arguments.has("--agenda") && agenda.empty(), "--agenda: Der står intet punkt.",
            "Skriv for eksempel --agenda \"Nøgler; Sommerens vagter\".");
  return agenda;
}

// What was given; else, of an incident's meeting, that incident's, unless it has one of its own.
void take_agenda(Session& session, model::Meeting& meeting,
                 const std::optional<model::Incident>& about) {
  const bool of_incident = session.arguments().has("--incident");
  if (auto agenda = own_agenda(session.arguments()); !agenda.empty()) {
    meeting.agenda = std::move(agenda);
  } else if (about) {
    auto matters = render::incident_agenda(session.context(), *about);
    // Its first point names the incident, as it is called today.
    const bool own =
        meeting.updates && !of_incident &&
        !std::ranges::equal(matters | std::views::drop(1), meeting.agenda | std::views::drop(1));
    if (!own) meeting.agenda = std::move(matters);
  }
}

// A meeting that is none of the regular ones, with an agenda of its own, is about that alone.
bool only_agenda(Session& session, const model::Meeting& meeting) {
  if (meeting.half_yearly) return false;
  const auto* plan = session.plan();
  const bool own = plan == nullptr || !plan->meetings || meeting.agenda != plan->meetings->agenda;
  return session.arguments().has("--agenda") || (meeting.updates && own && meeting.points.empty());
}

std::vector<model::Line> points_of(Session& session, const model::Meeting& meeting,
                                   const std::vector<model::MeetingState>& all,
                                   const std::optional<model::Incident>& about) {
  if (about) return render::incident_points(session.context(), *about);
  if (only_agenda(session, meeting)) return {};
  const auto incidents = session.all_incidents();
  const auto* before = model::meeting_before(all, meeting.start);
  const auto since = before ? std::optional(before->meeting.start) : std::nullopt;
  return render::due_points(session.context(), {session.plan_log(), incidents, since});
}

}  // namespace

void set_agenda(Session& session, model::Meeting& meeting,
                const std::optional<model::Incident>& about,
                const std::vector<model::MeetingState>& all) {
  take_agenda(session, meeting, about);
  meeting.points = points_of(session, meeting, all, about);
}

}  // namespace cli
