#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/incident_text.hpp"
#include "cli/paper.hpp"
#include "cli/session.hpp"
#include "render/incident_view_fields.hpp"
#include "render/json.hpp"
#include "render/status_view.hpp"
#include "store/git.hpp"

namespace cli::commands {

namespace {

std::vector<std::string> health(Session& session) {
  std::vector<std::string> notes;
  const auto* listed = session.participants();
  if (listed == nullptr) return notes;
  std::vector<std::string> without;
  for (const auto& participant : listed->in_office(session.now().date())) {
    if (!participant.phone && !participant.mobile) without.push_back(participant.display());
  }
  if (!without.empty()) {
    notes.push_back(fmt::format("Intet telefonnummer for {}.", base::danish_list(without)));
  }
  return notes;
}

std::optional<int> waiting(Session& session) {
  const auto folder = session.root() / session.records().relative();
  std::error_code ignored;
  if (!std::filesystem::exists(folder, ignored)) return std::nullopt;
  const auto count = store::uncommitted(folder);
  return count ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

void print_health(Paper& paper, const render::StatusView& view) {
  if (view.valid_until) {
    paper.line(view.expired ? fmt::format("Planen udløb den {}. Den kan stadig bruges.",
                                          view.valid_until->text)
                            : fmt::format("Planen gælder til og med den {}.",
                                          view.valid_until->text));
  }
  for (const auto& note : view.notes) paper.line(note);
  if (view.uncommitted && *view.uncommitted > 0) {
    paper.line(fmt::format("{} {} ikke gemt i historikken endnu. Intet er tabt. Skriv: beredskab "
                           "commit",
                           *view.uncommitted, *view.uncommitted == 1 ? "notat er" : "notater er"));
  }
}

}  // namespace

Output status(Session& session, const Arguments&) {
  auto open = session.open_incidents();
  if (!session.arguments().values("--incident").empty()) open = session.picked_incidents();
  const auto context = session.context();
  auto view = render::status_view(context, open, waiting(session), health(session));
  for (const auto& incident : session.ended_with_tasks()) {
    view.ended.push_back(render::incident_view(context, incident));
  }

  Paper paper(session);
  paper.line(view.now.text);
  for (const auto& incident : view.open) {
    paper.blank();
    print_progress(paper, incident);
  }
  if (view.open.empty()) {
    paper.blank();
    paper.line("Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate");
  }
  for (const auto& incident : view.ended) {
    paper.blank();
    paper.heading(fmt::format("{}{} ({}): {}", incident.exercise ? "ØVELSE: " : "", incident.title,
                              incident.id, incident.state_text));
    print_tasks(paper, incident);
  }
  paper.blank();
  print_health(paper, view);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
