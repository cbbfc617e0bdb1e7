#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/incident_text.hpp"
#include "cli/paper.hpp"
#include "cli/session.hpp"
#include "model/call_list.hpp"
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
    const bool partner = session.plan() != nullptr && session.plan()->is_partner(participant.id);
    if (partner || participant.phone || participant.mobile) continue;
    without.push_back(participant.name ? participant.name->str() : participant.title.str());
  }
  if (!without.empty()) {
    notes.push_back(fmt::format("Intet telefonnummer for {}.", base::danish_list(without)));
  }
  return notes;
}

// How many entries are not in the history yet; nothing outside git, which is said.
std::optional<int> waiting(Session& session) {
  const auto folder = session.root() / session.records().relative();
  std::error_code ignored;
  const bool any = std::filesystem::exists(folder, ignored);
  if (!any && store::in_repository(session.root())) return 0;
  const auto count = store::uncommitted(any ? folder : session.root());
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
  if (!view.uncommitted) {
    paper.line("Mappen har ingen historik (git): notaterne ligger kun her på computeren.");
  }
  if (view.uncommitted && *view.uncommitted > 0) {
    paper.line(fmt::format("{} {} endnu ikke i historikken. Intet er tabt. Skriv: {}",
                           *view.uncommitted, *view.uncommitted == 1 ? "notat er" : "notater er",
                           unbroken("beredskab commit")));
  }
}

// Who was not reached, and need not be called: a deputy is there, or is not called for any more.
Spared spared(Session& session, const model::Incident& incident) {
  std::set<std::string> ids;
  const auto calls = model::calls_to_make(incident, session.participants(), session.now());
  for (const auto& contact : incident.contacts) {
    const bool to_call = std::any_of(calls.begin(), calls.end(), [&](const auto& call) {
      return call.who == contact.who;
    });
    const bool lost =  // nothing to call, and nobody in their place
        contact.standing == model::Standing::wrong_number &&
        !model::covering_deputy(incident, session.participants(), contact.who);
    if (!to_call && !lost) ids.insert(contact.who.str());
  }
  return [ids](const std::string& id) { return ids.count(id) != 0; };
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
  for (std::size_t i = 0; i < open.size(); ++i) {
    paper.blank();
    print_progress(paper, view.open[i], spared(session, open[i]));
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
