#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/written.hpp"
#include "render/documents/cards_view.hpp"

namespace cli::commands {

namespace {

// By id, or a unique part of the name.
const model::Card& find_card(Session& session, const std::string& typed) {
  refuse_if(session.cards().empty(), "Planen har ingen actioncards.",
            "De skrives i mappen cards ved siden af plan.yaml.");
  return session.cards()[pick_named("Actioncardet", named(session.cards()), typed)];
}

std::vector<int> steps_to_tick(const Arguments& arguments, const model::Card& card) {
  std::vector<int> steps;
  for (const auto& word : parted(*arguments.value("--tick"))) {
    const auto number = base::ScalarOf<int>::parse(word);
    const auto last = static_cast<int>(card.steps.size());
    refuse_if(!number || *number < 1 || *number > last,
              fmt::format("Kortet har ingen opgave med nummeret «{}».", base::visible(word)),
              fmt::format("Skriv et tal fra 1 til {}, eller flere med komma: --tick 1,2.", last));
    base::add_new(steps, *number);
  }
  return steps;
}

// With an incident its ticks, without one the cards as they are.
render::CardsView document(Session& session, const model::Card* only,
                           const model::Incident* incident) {
  const auto context = session.context();
  auto view = render::cards_document(context, incident);
  if (only == nullptr) {
    for (auto& step : view.guide->steps) {
      for (auto& command : step.commands) command = session.in_plan(command);
    }
    return view;
  }
  const auto is_other = [&](const auto& card) { return card.id != only->id.str(); };
  // A card that is named is shown, be it for this type of incident or not.
  if (std::ranges::all_of(view.cards, is_other)) {
    view = render::cards_document(context, nullptr);
  }
  std::erase_if(view.cards, is_other);
  view.guide.reset();
  return view;
}

// The first card that has something left, and on a card in an incident the first that is left.
std::vector<std::string> next_of(Session& session, const std::vector<render::CardView>& cards,
                                 bool one, const model::Incident* incident) {
  const auto flag = incident != nullptr ? incident_flag(session, *incident) : std::string();
  for (const auto& card : cards) {
    if (card.steps_done == card.steps_total) continue;
    if (!one) return {fmt::format("beredskab cards {}{}   kortets opgaver", card.id, flag)};
    if (incident == nullptr) break;
    const auto* step = base::find(card.steps, false, &render::CardStepView::done);
    return {fmt::format("beredskab cards {} --tick {}{}   når den er udført", card.id, step->number,
                        flag)};
  }
  return {};
}

Output show_cards(Session& session, const model::Card* only, const model::Incident* incident) {
  const auto view = document(session, only, incident);
  const bool exercise = incident != nullptr && incident->exercise;
  // The screen has a list of them, or what is to be ticked on one: a file is to be read without.
  if (session.arguments().has("--output") && wanted_shape(session) == Shape::text) {
    return document_output(session, "cards", view, {.exercise = exercise});
  }
  auto output = sheet_output(session, "cards", view, {.exercise = exercise}, [&] {
    Paper paper(session);
    paper.fit(session.arguments().line_in_full());
    if (incident != nullptr) paper.heading(title(session, *incident));
    if (view.cards.empty()) paper.line("Planen har ingen actioncards her.");
    if (only == nullptr) {
      print_cards(paper, view.cards);
    } else {
      for (const auto& card : view.cards) print_card(paper, card);
    }
    paper.part({.weight = 80, .name = "hvad der kan være det næste"});
    auto next = next_of(session, view.cards, only != nullptr, incident);
    paper.steps(next, 2, 4);
    return paper.take();
  });
  output.long_text = false;  // it is read at night
  return output;
}

}  // namespace

Output cards(Session& session, const Arguments& arguments) {
  const auto typed = arguments.positional(0);
  const model::Card* card = typed ? &find_card(session, *typed) : nullptr;
  if (!arguments.has("--tick")) {
    refuse_if(arguments.positional(1) || arguments.has_others({"--format", "--output", "--force"}),
              "Det mangler, hvilke opgaver der skal krydses af.",
              arguments.line_to_write("KORT --tick 1,2"));
    const bool named = arguments.has("--incident");
    if (!named && session.open_incidents().empty()) return show_cards(session, card, nullptr);
    const auto incident = session.picked_incident();
    return show_cards(session, card, &incident);
  }
  refuse_if(card == nullptr, "Det mangler, hvilket kort der skal krydses af på.",
            arguments.line_to_write("KORT --tick 1"));
  const auto steps = steps_to_tick(arguments, *card);
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  model::CardTick tick{card->id, 0, card->steps.front().text, {}, {}};
  EntryOptions(session, incidents, when).set(tick);
  tick.text = optional_text(session, 1);
  std::vector<Saved> saved;
  for (const int step : steps) {
    tick.step = step;
    tick.step_text = card->steps[static_cast<std::size_t>(step - 1)].text;
    auto more = save(session, incidents, {when, tick, seen});
    std::move(more.begin(), more.end(), std::back_inserter(saved));
  }
  return written_output(session, saved, {});
}

}  // namespace cli::commands
