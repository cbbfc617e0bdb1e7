#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/incident_text.hpp"
#include "cli/input.hpp"
#include "cli/paper.hpp"
#include "cli/session.hpp"
#include "render/incident_view_fields.hpp"
#include "render/json.hpp"

namespace cli::commands {

namespace {

// The incident that has an entry with exactly this short id, by names alone.
std::optional<model::Incident> incident_of_entry(Session& session, const std::string& id) {
  if (!model::is_short_id(id)) return std::nullopt;
  for (const auto& folder : session.records().list()) {
    for (const auto& stem : folder.stems) {
      if (stem.id() == id) return session.read(folder.name);
    }
  }
  return std::nullopt;
}

Output show_incident(Session& session, const model::Incident& incident) {
  const auto view = render::incident_view(session.context(), incident);
  Paper paper(session);
  print_log(paper, view);
  return {paper.take(), render::to_json(view)};
}

}  // namespace

// PART is an entry's id, else an incident; without it the incident that -i names or that is open.
Output show(Session& session, const Arguments& arguments) {
  const auto part = arguments.positional(0);
  if (!part) {
    const bool named = !session.arguments().values("--incident").empty();
    if (!named && session.open_incidents().empty()) {
      if (const auto latest = session.latest_incident()) return show_incident(session, *latest);
    }
    return show_incident(session, session.picked_incident());
  }
  auto incident = incident_of_entry(session, *part);
  if (!incident) return show_incident(session, session.find_incident(*part));
  const auto view = render::incident_view(session.context(), *incident);
  for (const auto& entry : view.timeline) {
    bool wanted = entry.id == *part;
    for (const auto& correction : entry.corrections) wanted = wanted || correction.id == *part;
    if (!wanted) continue;
    Paper paper(session);
    paper.heading(title(session, *incident));
    print_entry(paper, entry);
    paper.line(session.records().folder_of(incident->name).generic_string() + "/" + entry.stem +
                   ".yaml",
               2);
    return {paper.take(), render::to_json(entry)};
  }
  throw base::Error(base::Trouble::usage, "Notatet kan ikke læses. Se beredskab check.");
}

}  // namespace cli::commands
