#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input.hpp"
#include "cli/named.hpp"
#include "cli/response_text.hpp"
#include "cli/write.hpp"
#include "render/incident_view_fields.hpp"
#include "render/json.hpp"

namespace cli::commands {

namespace {

using base::Error;
using base::Trouble;

// By id, or a unique part of the name.
const model::Card& find_card(Session& session, const std::string& typed) {
  if (session.cards().empty()) {
    throw Error(Trouble::usage, "Planen har ingen actioncards.",
                "De skrives i mappen cards ved siden af plan.yaml.");
  }
  return session.cards()[pick_named("Actioncardet", named(session.cards()), typed)];
}

std::vector<int> steps_to_tick(const Arguments& arguments, const model::Card& card) {
  std::vector<int> steps;
  for (const auto& word : base::split(*arguments.value("--tick"), ',')) {
    const auto number = base::ScalarOf<int>::parse(base::trim(word));
    const auto last = static_cast<int>(card.steps.size());
    if (!number || *number < 1 || *number > last) {
      throw Error(Trouble::usage,
                  fmt::format("Kortet har ingen opgave med nummeret «{}».", base::visible(word)),
                  fmt::format("Skriv et tal fra 1 til {}, eller flere med komma: --tick 1,2.",
                              last));
    }
    steps.push_back(*number);
  }
  return steps;
}

// With an incident its ticks, without one the cards as they are.
Output show_cards(Session& session, const model::Card* only, const model::Incident* incident) {
  Paper paper(session);
  auto data = render::Json::list();
  if (incident != nullptr) paper.heading(title(session, *incident));
  auto views = render::cards_view(session.context(), incident);
  if (only != nullptr && incident != nullptr) {
    // A card that is named is shown, be it for this type of incident or not.
    const bool there = std::any_of(views.begin(), views.end(),
                                   [&](const auto& view) { return view.id == only->id.str(); });
    if (!there) views = render::cards_view(session.context(), nullptr);
  }
  if (views.empty()) paper.line("Planen har ingen actioncards her.");
  if (only == nullptr) print_cards(paper, views);
  for (const auto& view : views) {
    if (only != nullptr && view.id != only->id.str()) continue;
    if (only != nullptr) print_card(paper, view);
    data.append(render::to_json(view));
  }
  return {paper.take(), std::move(data)};
}

}  // namespace

Output cards(Session& session, const Arguments& arguments) {
  const auto typed = arguments.positional(0);
  const model::Card* card = typed ? &find_card(session, *typed) : nullptr;
  if (!arguments.has("--tick")) {
    const bool named = !arguments.values("--incident").empty();
    if (!named && session.open_incidents().empty()) return show_cards(session, card, nullptr);
    const auto incident = session.picked_incident();
    return show_cards(session, card, &incident);
  }
  if (card == nullptr) {
    throw Error(Trouble::usage, "Det mangler, hvilket kort der skal krydses af på.",
                "Skriv: beredskab cards KORT --tick 1");
  }
  const auto steps = steps_to_tick(arguments, *card);
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  require_open(session, incidents);
  const auto who = person_option(session, "--by", incidents);
  const auto text = optional_text(session, 1);
  std::vector<Saved> saved;
  for (const int step : steps) {
    const auto& step_text = card->steps[static_cast<std::size_t>(step - 1)].text;
    auto more = save(session, incidents, [&](const auto&) {
      return model::Content{when, model::CardTick{card->id, step, step_text, who, text}, seen};
    });
    std::move(more.begin(), more.end(), std::back_inserter(saved));
  }
  return written_output(session, saved, {});
}

}  // namespace cli::commands
