#include "cli/pick_meeting.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"

namespace cli {

using base::Error;
using base::Trouble;

namespace {

bool fits(Session& session, const model::MeetingState& state, const std::string& words) {
  if (const auto day = base::Date::parse(words)) {
    return session.zone().here(state.meeting.start).date() == *day;
  }
  return !words.empty() && state.stem.id().starts_with(base::fold(words));
}

std::string lines(Session& session, const std::vector<model::MeetingState>& meetings) {
  std::string text;
  for (const auto& state : meetings) {
    text += fmt::format("\n  {}  {}{}", state.stem.id(),
                        base::danish_date_and_time(session.zone().here(state.meeting.start)),
                        state.meeting.cancelled ? " (aflyst)" : "");
  }
  return text;
}

}  // namespace

model::MeetingState pick_meeting(Session& session, const std::string& words) {
  const auto all = model::meetings(session.plan_entries());
  std::vector<model::MeetingState> found;
  for (const auto& state : all) {
    if (state.stem.id() == words) return state;
    if (fits(session, state, words)) found.push_back(state);
  }
  if (found.size() == 1) return found.front();
  if (all.empty()) {
    throw Error(Trouble::usage, "Der er ikke indkaldt til noget møde endnu.",
                "Et møde skrives med beredskab meeting convene.");
  }
  if (found.empty()) {
    throw Error(Trouble::usage,
                fmt::format("Intet møde passer til «{}». Møderne:{}", base::visible(words),
                            lines(session, all)),
                "Nævn mødet med dets id, eller med dagen, 2026-12-01.");
  }
  throw Error(Trouble::usage,
              fmt::format("Flere møder passer til «{}»:{}", base::visible(words),
                          lines(session, found)),
              "Nævn mødet med dets id på seks tegn.");
}

}  // namespace cli
