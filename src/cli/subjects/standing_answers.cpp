#include "cli/subjects/standing_answers.hpp"

#include <fmt/format.h>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/prompt.hpp"
#include "model/incident/standing.hpp"
#include "render/views/describe.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

std::vector<model::Stem> activations_to_end(const model::Incident& incident) {
  auto all = incident.live_activations;
  const auto add = [&](const std::vector<model::Stem>& stems) {
    for (const auto& stem : stems) base::add_new(all, stem);
  };
  add(incident.activations);
  for (const auto index : incident.use.no) {
    add(std::get<model::Decision>(incident.items[index].content.body).ends);
  }
  return all;
}

namespace {

// Those on the same question; none where the decision is on none.
std::vector<const model::Item*> others(const model::Incident& incident,
                                       const model::Decision& decision) {
  if (!decision.question) return {};
  const auto standing =
      decision.plan_used ? model::standing_on_use(incident)
                         : model::standing_on(incident, *decision.question, decision.participants);
  return base::mapped(standing, [&](std::size_t index) { return &incident.items[index]; });
}

}  // namespace

model::Decision among_others(model::Decision decision, const model::Incident& incident,
                             const base::Instant& when) {
  if (decision.ends_use()) decision.ends = activations_to_end(incident);
  for (const auto* item : others(incident, decision)) {
    (when < item->content.at ? decision.before : decision.over).push_back(item->record.stem);
  }
  if (!decision.before.empty()) decision.ends.clear();
  return decision;
}

std::string standing_beside(Session& session, const model::Incident& incident,
                            const model::Decision& said) {
  std::vector<model::PersonId> people;
  bool for_all = said.participants.empty();
  for (const auto& stem : said.before) {
    const auto* item = incident.find(stem);
    const auto* later = item ? std::get_if<model::Decision>(&item->content.body) : nullptr;
    for_all = for_all || later == nullptr || later->participants.empty();
    if (later == nullptr) continue;
    for (const auto& who : later->participants) {
      if (base::contains(said.participants, who)) base::add_new(people, who);
    }
  }
  const bool for_some = !for_all && people.size() < said.participants.size();
  const auto ids =
      base::mapped(said.before, [](const auto& stem) { return std::string(stem.id()); });
  const auto names =
      for_some ? " for " + base::danish_list(render::who_names(session.context(), incident, people))
               : std::string();
  return fmt::format("Den er fra før {}, som gælder fortsat{}.", base::danish_list(ids), names);
}

std::vector<model::Incident> read_again(Session& session,
                                        const std::vector<model::Incident>& incidents,
                                        const model::Decision& decision) {
  if (!session.interactive() || !decision.question) return incidents;
  std::vector<model::Incident> now;
  session.look_again();
  for (const auto& shown : incidents) {
    now.push_back(session.read(shown.name));
    std::string come;
    for (const auto* item : others(now.back(), decision)) {
      if (shown.find(item->record.stem) != nullptr) continue;
      come += fmt::format("\n  {}", render::describe(session.context(), now.back(), item->content));
    }
    if (come.empty()) continue;
    if (!confirm(
            session.env(),
            "Imens er der besluttet noget andet:" + come + "\nSkal din beslutning gælde i stedet?",
            false)) {
      throw Error(Trouble::cancelled, "Din beslutning er ikke skrevet.");
    }
  }
  return now;
}

}  // namespace cli
