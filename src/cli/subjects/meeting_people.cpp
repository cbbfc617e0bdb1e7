#include "cli/subjects/meeting_people.hpp"

#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/input/people.hpp"
#include "model/counting.hpp"
#include "model/office.hpp"
#include "render/views/person_view.hpp"

namespace cli {

void set_invited(Session& session, model::Meeting& meeting) {
  const auto& arguments = session.arguments();
  if (arguments.has("--invite")) {
    const auto words = base::case_fold(base::trim(*arguments.value("--invite")));
    meeting.everybody = words == "all" || words == "alle";
    meeting.chosen.clear();
    if (!meeting.everybody) meeting.chosen = people_option(session, "--invite", {});
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
    if (const auto* absence = office.away(who)) {
      view.away.push_back(fmt::format("{} er {}, og ingen står i stedet.", name,
                                      render::absence_text(*absence, day)));
    }
    for (const auto& other : office.stands_in_for(who)) {
      if (!meeting.everybody && !model::contains(meeting.chosen, other) &&
          meeting.convened_by != other)
        continue;
      view.away.push_back(fmt::format("{} er indkaldt i stedet for {}, der er {}.", name,
                                      render::person_name(context, other),
                                      render::absence_text(*office.away(other), day)));
    }
  }
}

}  // namespace cli
