// Which meeting is meant, what it is about, and what is answered of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"
#include "cli/writing/written.hpp"
#include "model/rules/meetings.hpp"
#include "render/answers/meetings_view.hpp"
#include "render/views/meeting_matters.hpp"

namespace cli {

// Those that a word may be left out for: where just one fits, it is meant.
enum class MeetingChoice { coming, past_without_minutes };

// By id, by a part of its date or place, or `next` («næste») and `last` («sidste»). Without a word
// the one that `otherwise` says; of several a terminal asks. Throws Error(usage), which lists them.
const model::MeetingState& pick_meeting(Session& session,
                                        const std::vector<model::MeetingState>& all,
                                        const std::optional<std::string>& typed,
                                        MeetingChoice otherwise);

// The incident that the meeting is about, if any; one that is gone is warned of.
std::optional<model::Incident> incident_of(Session& session, const model::Meeting& meeting);

// Where it was changed twice, apart, that is told beside what goes by the one that counts.
void warn_of_apart(Session& session, const model::MeetingState& state);

// How the meeting stands now that more of it is written down.
void tell_anew(Session& session, const model::Stem& meeting, render::MeetingView& view);

// `said` first, then the files and what to type next.
Output meeting_output(Session& session, const std::vector<std::string>& said,
                      render::MeetingView view);

}  // namespace cli
