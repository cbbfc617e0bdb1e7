#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input.hpp"
#include "cli/written.hpp"
#include "render/views/describe.hpp"

namespace cli::commands {

// In an incident, somebody else convenes from now on. With no incident open it is written outside
// incidents and holds for all: the coordinator's absence.
Output handover(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 0);
  const auto when = at(session);
  const bool named = !arguments.values("--incident").empty();
  const bool in_incident = named || !session.open_incidents().empty();
  std::vector<model::Incident> incidents;
  if (in_incident) {
    incidents = session.picked_incidents();
  }
  const auto to = person_option(session, "--to", incidents);
  if (!to) {
    throw base::Error(base::Trouble::usage, "Navnet på den, der overtager, mangler.",
                      "Skriv: beredskab handover --to NAVN");
  }
  model::Handover body{*to, {}, text};
  EntryOptions(session, incidents, when).set(body);
  const auto until = body.until;
  const model::Content content{when, body, model::Visibility::internal};
  if (in_incident) {
    return written_output(session, save(session, incidents, [&](const auto&) { return content; }));
  }
  const auto saved = save_to_plan(session, content);
  const std::string how_long =
      until ? fmt::format(" indtil {}", render::when_near(session.context(), *until).text) : "";
  return written_to_plan(
      session, saved,
      fmt::format("{}{}, når der sker noget.{}",
                  render::convenes(session.context(), render::person_name(session.context(), *to)),
                  how_long, text ? ' ' + render::sentence(text->str()) : std::string()));
}

}  // namespace cli::commands
