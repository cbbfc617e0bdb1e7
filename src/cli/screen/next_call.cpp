#include "cli/screen/next_call.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/screen/people_text.hpp"
#include "model/call_list.hpp"
#include "model/numbers.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

std::string call_line(Session& session, const model::Incident& incident,
                      const model::NextCall& call) {
  const auto context = session.context();
  const auto* known = incident.contact(call.who);
  const auto contact = known != nullptr ? *known : model::Contact{.who = call.who};
  const auto view = render::contact_view(context, incident, contact);
  std::string line = render::who_name(context, incident, call.who) + ": ";
  line += (view.wrong_numbers.empty() ? "" : "prøv ") + reach(view);
  if (view.person.hours) line += " (" + *view.person.hours + ")";
  for (const auto& note : absence_notes(view.person)) line += " (" + base::lower_first(note) + ")";
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

std::vector<std::string> calls_left(Session& session, const model::Incident& incident) {
  std::vector<std::string> lines;
  for (const auto& call : model::calls_to_make(incident, session.participants(), session.now())) {
    lines.push_back(call_line(session, incident, call));
  }
  return lines;
}

std::string ring_first(Session& session, const model::Incident& incident) {
  auto calls = model::calls_to_make(incident, session.participants(), session.now());
  std::erase_if(calls, [](const auto& call) { return call.not_before.has_value(); });
  if (calls.empty()) return {};
  const auto has_number = [&](const model::NextCall& call) {
    const auto* known = incident.contact(call.who);
    const auto contact = known != nullptr ? *known : model::Contact{.who = call.who};
    return model::number_to_dial(contact, session.participants()).has_value();
  };
  const auto first = std::ranges::find_if(calls, has_number);
  if (first != calls.end()) return "Ring nu til " + call_line(session, incident, *first);
  return "Først på listen er " + call_line(session, incident, calls.front());
}

}  // namespace cli
