#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input.hpp"
#include "cli/write.hpp"

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
    require_open(session, incidents);
  }
  const auto to = person_option(session, "--to", incidents);
  if (!to) {
    throw base::Error(base::Trouble::usage, "Det mangler, hvem der overtager.",
                      "Skriv: beredskab handover --to NAVN");
  }
  const auto until = coming_time(session, "--until");
  const model::Content content{when, model::Handover{*to, until, text},
                               model::Visibility::internal};
  if (in_incident) {
    return written_output(session, save(session, incidents, [&](const auto&) { return content; }));
  }
  const auto saved = save_to_plan(session, content);
  auto output = written_output(session, {saved});
  const std::string how_long =
      until ? fmt::format(" til {}", base::danish_time_near(*until, session.now())) : "";
  output.text = fmt::format("Skrevet ({}): {} indkalder{}, når der sker noget.\n",
                            saved.written.stem.id(), render::person_name(session.context(), *to),
                            how_long);
  return output;
}

}  // namespace cli::commands
