#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/subjects/convening.hpp"
#include "cli/subjects/invitation_files.hpp"
#include "cli/subjects/meetings.hpp"

namespace cli::commands {

Output meeting_invitation(Session& session, const Arguments& arguments) {
  const auto folder = invitation_folder(session);
  const auto all = model::meetings(session.plan_entries());
  const auto& state =
      pick_meeting(session, all, arguments.positional(0), MeetingChoice::coming);
  render::MeetingView view;
  view.meeting = render::meeting_row(session.context(), session.plan_entries(), state);
  tell_people(session, state, view);
  write_invitation(session, state, folder, view);
  const auto said = fmt::format("{} {} ({})", view.meeting.title, view.meeting.time,
                                view.meeting.standing_text);
  const bool written =
      view.mail ? view.mail->entries.size() == view.mail->sent.size() + view.mail->failed.size()
                : view.files.size() == 2;
  auto output = meeting_output(session, {said}, std::move(view));
  if (!written) output.exit_code = world_failed;
  return output;
}

}  // namespace cli::commands
