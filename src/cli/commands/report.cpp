#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/written.hpp"

namespace cli::commands {

Output report(Session& session, const Arguments&) {
  const auto start = read_start(session, nullptr);
  const auto seen = visibility(session);
  const auto open_before = session.open_incidents();
  model::Report report{start.type,      {}, {}, start.place, start.text, start.exercise,
                       start.unverified};
  model::set_areas(report, start.areas);
  const auto saved = save_new(session, start.at, area_label(start.areas), {start.at, report, seen});
  warn_of_similar(session, open_before, *saved.incident);
  const auto id = saved.incident->name.id();
  return written_output(session, {saved},
                        {fmt::format("beredskab activate -i {}   kalder deltagerne sammen", id),
                         fmt::format("beredskab close -i {}      afslutter hændelsen", id)});
}

}  // namespace cli::commands
