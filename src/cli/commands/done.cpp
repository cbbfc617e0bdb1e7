#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input.hpp"
#include "cli/write.hpp"

namespace cli::commands {

namespace {

bool is_task(const model::Item& item) {
  if (item.voided) return false;
  const auto* decision = std::get_if<model::Decision>(&item.content.body);
  return (decision != nullptr && decision->is_followup()) ||
         std::holds_alternative<model::Inquiry>(item.content.body);
}

bool is_open_task(const model::Incident& incident, const model::Item& item) {
  if (!is_task(item)) return false;
  for (const auto* tasks : {&incident.followups, &incident.inquiries}) {
    for (const auto& task : *tasks) {
      if (&incident.items[task.item] == &item) return !task.done;
    }
  }
  return false;
}

// A follow-up stays open when its incident is closed, so `done` looks further than what is open:
// -i, else the incident with an entry of that id, else those that are open or have tasks left.
std::vector<model::Incident> where_to_look(Session& session, const std::string& part) {
  if (!session.arguments().values("--incident").empty()) return session.picked_incidents();
  for (const auto& folder : session.records().list()) {
    for (const auto& stem : folder.stems) {
      if (stem.id() == part) return {session.read(folder.name)};
    }
  }
  std::vector<model::Incident> incidents = session.open_incidents();
  for (auto& ended : session.ended_with_tasks()) incidents.push_back(std::move(ended));
  if (incidents.empty()) {
    throw base::Error(base::Trouble::usage, "Der er ingen åbne opfølgninger eller henvendelser.",
                      "Se dem, der er udført, med beredskab show -i HÆNDELSE.");
  }
  return incidents;
}

}  // namespace

Output done(Session& session, const Arguments& arguments) {
  const auto part = arguments.positional(0);
  if (!part) {
    throw base::Error(base::Trouble::usage, "Notatets id mangler.",
                      "Skriv: beredskab done ID. Id'et står i beredskab status.");
  }
  const auto text = optional_text(session, 1);
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto ref = find_entry(session, *part, where_to_look(session, *part), is_open_task);
  const auto& item = ref.incident.items[ref.item];
  if (!is_task(item)) {
    throw base::Error(base::Trouble::usage,
                      fmt::format("{} er hverken en opfølgning eller en henvendelse.",
                                  item.record.stem.id()),
                      "Åbne opfølgninger og henvendelser står i beredskab status.");
  }
  if (!is_open_task(ref.incident, item)) {
    session.warn(fmt::format("{} var allerede udført. Notatet er skrevet alligevel.",
                             item.record.stem.id()));
  }
  const auto target = item.record.stem;
  return written_output(session, save(session, {ref.incident}, [&](const auto&) {
                          return model::Content{when, model::Done{target, text}, seen};
                        }));
}

}  // namespace cli::commands
