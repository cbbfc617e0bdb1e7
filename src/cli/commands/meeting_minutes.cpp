#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/meetings.hpp"
#include "cli/minutes.hpp"
#include "model/entry_fields.hpp"
#include "render/views/describe.hpp"

namespace cli::commands {

namespace {

using base::Error;
using base::Trouble;

void require_held(Session& session, const model::MeetingState& state) {
  const auto& meeting = state.meeting;
  const auto when = base::danish_date_and_time(session.zone().here(meeting.start));
  if (meeting.cancelled) {
    throw Error(Trouble::usage, fmt::format("Mødet {} er aflyst.", when),
                "Blev det holdt alligevel, så skriv det som et nyt: beredskab meeting convene.");
  }
  if (session.now() < meeting.start) {
    throw Error(Trouble::usage, fmt::format("Mødet {} er ikke begyndt endnu.", when),
                fmt::format("Er det holdt før tiden, så ret det: beredskab meeting convene --update "
                            "{} --at TID", state.stem.id()));
  }
}

// Where a decision cannot be saved the minutes are, and that is said.
Saved save_decision(Session& session, const model::Decision& decision, const base::Instant& at,
                    std::size_t saved, const std::string& minutes) {
  try {
    return save_to_plan(session, {at, decision, model::Visibility::internal});
  } catch (const Error& error) {
    throw Error(error.trouble(),
                fmt::format("{}\nGemt: referatet ({}) og {} beslutninger.\nIkke gemt: {}",
                            error.what(), minutes, saved, decision.text->str()),
                error.remedy());
  }
}

}  // namespace

Output meeting_minutes(Session& session, const Arguments& arguments) {
  const auto all = model::meetings(session.plan_entries());
  const auto& state =
      pick_meeting(session, all, arguments.positional(0), MeetingChoice::past_without_minutes);
  require_held(session, state);
  const auto facts = minutes_facts(session, state);
  if (state.held()) {
    session.warn("Mødet har et referat i forvejen. Begge bliver stående, og det nye gælder.");
  }
  const auto at = session.zone().here(state.meeting.start);
  const auto saved = save_to_plan(session, {at, facts.minutes, model::Visibility::internal});
  const std::string id(saved.written.stem.id());

  render::MeetingView view;
  const auto text = render::minutes_text(session.context(), facts.minutes);
  view.entries.push_back(written_entry(saved, text));
  std::vector<std::string> said{fmt::format("Skrevet ({}): {}", id, text)};
  for (std::size_t i = 0; i < facts.decisions.size(); ++i) {
    const auto& decision = facts.decisions[i];
    const auto written = save_decision(session, decision, at, i, id);
    auto line = render::resolution_text(session.context(), decision);
    const auto short_id = written.written.stem.id();
    said.push_back(fmt::format("Skrevet ({}): {}", short_id, line));
    view.entries.push_back(written_entry(written, std::move(line)));
    if (decision.is_followup()) {
      view.next.push_back(fmt::format("beredskab{} done {}   når det er udført",
                                      session.plan_flag(), short_id));
    }
  }
  base::Diagnostics faults;  // told of already, when the entries were first read
  const auto entries = session.records().read_plan_entries(faults);
  const auto after = model::meetings(entries);
  if (const auto* now = model::find_meeting(after, state.stem)) {
    view.meeting = render::meeting_row(session.context(), entries, *now);
  }
  return meeting_output(session, said, std::move(view));
}

}  // namespace cli::commands
