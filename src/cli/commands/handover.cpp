#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/writing/written.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"

namespace cli::commands {

namespace {

// Who takes over may be away themselves on one of those days.
void warn_if_away(Session& session, const model::PersonId& to, const model::Handover& handover) {
  if (session.participants() == nullptr) return;
  const auto first = handover.from.value_or(session.now()).date();
  for (const auto& absence : session.participants()->away) {
    const bool later = handover.until && render::last_day(*handover.until) < absence.from;
    if (absence.who != to || absence.past_by(first) || later) continue;
    session.warn(fmt::format("{} er selv {}.", render::person_name(session.context(), to),
                             render::absence_text(absence, session.now().date())));
  }
}

// What it comes after: how the incident began, outside incidents what was written first, and every
// handover that lies here.
model::Handover knowing(model::Handover handover, const std::vector<model::Item>& items,
                        bool outside) {
  for (const auto& item : items) {
    const bool start = outside || item.record.stem.is_activation() ||
                       std::holds_alternative<model::Report>(item.content.body);
    if (item.voided) continue;
    if ((start && handover.over.empty()) ||
        std::holds_alternative<model::Handover>(item.content.body)) {
      handover.over.push_back(item.record.stem);
    }
  }
  return handover;
}

}  // namespace

// In an incident, somebody else convenes from now on. With no incident open it is written outside
// incidents and holds for all: the coordinator's absence. So is what is agreed on beforehand.
Output handover(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 0);
  const auto when = at(session);
  const bool named = arguments.has("--incident");
  const bool in_incident = named || (!arguments.has("--from") && !session.open_incidents().empty());
  const auto incidents = in_incident ? session.picked_incidents() : std::vector<model::Incident>();
  refuse_if(!arguments.has("--to"), "Navnet på den, der overtager, mangler.",
            arguments.line_to_write("--to NAVN"));
  model::Handover body{*model::PersonId::parse("nobody"), {}, {}, text};  // --to takes its place
  EntryOptions(session, incidents, when).set(body);
  warn_if_away(session, body.to, body);
  const auto content = [&](const std::vector<model::Item>& items) {
    return model::Content{when, knowing(body, items, !in_incident), model::Visibility::internal};
  };
  if (in_incident) {
    return written_output(session, save(session, incidents, [&](const auto& incident) {
                            return content(incident.items);
                          }));
  }
  const auto saved = save_to_plan(session, content(session.plan_entries()));
  const auto how_long = render::span_text(session.context(), body.from, body.until, session.now());
  return written_to_plan(
      session, saved,
      fmt::format(
          "{}{}, når der sker noget.{}",
          render::convenes(session.context(), render::person_name(session.context(), body.to)),
          how_long, text ? ' ' + render::sentence(text->str()) : std::string()));
}

}  // namespace cli::commands
