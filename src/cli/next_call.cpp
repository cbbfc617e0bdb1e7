#include "cli/next_call.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/people_text.hpp"
#include "model/call_list.hpp"
#include "render/views/describe.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

namespace {

std::string call_line(Session& session, const model::Incident& incident,
                      const model::NextCall& call) {
  const auto context = session.context();
  const auto* known = incident.contact(call.who);
  const auto contact = known != nullptr ? *known : model::Contact{.who = call.who};
  const auto view = render::contact_view(context, contact);
  std::string line = render::who_name(context, incident, call.who) + ": ";
  line += (view.wrong_numbers.empty() ? "" : "prøv ") + reach(view);
  if (call.stands_in_for) {
    line += fmt::format(" (stedfortræder for {})",
                        render::person_name(context, *call.stands_in_for));
  }
  if (call.next_after) {
    line += fmt::format(" (den næste i kæden efter {})",
                        render::person_name(context, *call.next_after));
  }
  if (call.not_before) {
    line += fmt::format(" (ring igen {})", render::when_near(context, *call.not_before).text);
  } else if (call.again) {
    line += " (ring igen nu)";
  }
  return line;
}

}  // namespace

std::vector<std::string> calls_left(Session& session, const model::Incident& incident) {
  std::vector<std::string> lines;
  for (const auto& call : model::calls_to_make(incident, session.participants(), session.now())) {
    lines.push_back(call_line(session, incident, call));
  }
  return lines;
}

bool somebody_to_call(Session& session, const model::Incident& incident) {
  return std::ranges::any_of(
      model::calls_to_make(incident, session.participants(), session.now()),
      [](const auto& call) { return !call.not_before; });
}

}  // namespace cli
