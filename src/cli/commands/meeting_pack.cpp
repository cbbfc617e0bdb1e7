#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/health.hpp"
#include "cli/subjects/helhedsplan.hpp"
#include "cli/subjects/meetings.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/documents.hpp"
#include "model/rules/meetings.hpp"
#include "render/documents/pack_view.hpp"

namespace cli::commands {

namespace {

// As it was when the meeting before was over, to the end of its day.
std::optional<model::Participants> list_before(Session& session,
                                               const model::MeetingState* before) {
  if (before == nullptr) return std::nullopt;
  return list_of_day(session, session.zone().here(before->meeting.start).date());
}

}  // namespace

Output meeting_pack(Session& session, const Arguments& arguments) {
  fail_if(session.plan() == nullptr, "Uden planen kan mødemappen ikke samles.",
          "Se, hvad der er i vejen: beredskab check");
  const auto all = model::meetings(session.plan_entries());
  const auto& state = pick_meeting(session, all, arguments.positional(0), MeetingChoice::coming);
  const auto* before = model::meeting_before(all, state.meeting.start);
  const auto incidents = session.all_incidents();
  const auto helhedsplan = optional_helhedsplan(session);
  const auto since = before ? std::optional(before->meeting.start) : std::nullopt;
  const auto view =
      render::pack_view(session.filed_context(), {state,
                                                  before,
                                                  {session.plan_log(), incidents, since},
                                                  list_before(session, before),
                                                  helhedsplan ? &*helhedsplan : nullptr,
                                                  all,
                                                  signatures_now(session)});
  const auto about = incident_of(session, state.meeting);
  return document_output(session, "pack", view, {.exercise = about && about->exercise});
}

}  // namespace cli::commands
