#include "cli/commands/incident_start.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/input.hpp"
#include "cli/named.hpp"
#include "cli/prompt.hpp"

namespace cli::commands {

namespace {

using base::Error;
using base::Trouble;

// An area is named by its town too.
template <class Item>
std::vector<Named> names_of(const std::vector<Item>& items) {
  auto all = named(items);
  if constexpr (std::is_same_v<Item, model::Area>) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i].place) all[i].name += ", " + items[i].place->str();
    }
  }
  return all;
}

template <class Item>
std::optional<decltype(Item::id)> option_of(Session& session, std::string_view option,
                                            std::string_view what,
                                            const std::vector<Item>* items) {
  using ItemIdType = decltype(Item::id);
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  if (items == nullptr) {
    // Rule 6: without a plan that can be read it stands as it is typed.
    auto id = ItemIdType::parse(base::slug(*given));
    if (id) return *id;
    throw Error(Trouble::usage, id.mistake().message, id.mistake().remedy);
  }
  const auto choices = model::in_force(*items, session.now().date());
  return choices[pick_named(what, names_of(choices), *given)].id;
}

template <class Item>
decltype(Item::id) required(Session& session, std::string_view option, std::string_view what,
                            const std::string& question, const std::vector<Item>* items,
                            std::optional<std::size_t> preset) {
  if (auto given = option_of(session, option, what, items)) return *given;
  if (!session.interactive()) {
    std::vector<std::string> ids;
    if (items != nullptr) {
      for (const auto& item : model::in_force(*items, session.now().date())) {
        ids.push_back(item.id.str());
      }
    }
    throw Error(Trouble::usage, fmt::format("{} mangler.", what),
                ids.empty() ? fmt::format("Skriv {} og et ord.", option)
                            : fmt::format("Skriv {} og en af: {}.", option, base::join(ids, ", ")));
  }
  if (items == nullptr) {
    while (true) {
      auto id = decltype(Item::id)::parse(base::slug(ask(session.env(), question, false)));
      if (id) return *id;
    }
  }
  const auto choices = model::in_force(*items, session.now().date());
  std::vector<std::string> names;
  for (const auto& item : choices) names.push_back(item.name.str());
  return choices[choose(session.env(), question, names, preset)].id;
}

}  // namespace

std::optional<model::TypeId> type_option(Session& session) {
  const auto* plan = session.plan();
  return option_of(session, "--type", "Hændelsestypen",
                   plan == nullptr ? nullptr : &plan->incident_types);
}

std::optional<model::AreaId> area_option(Session& session) {
  const auto* plan = session.plan();
  return option_of(session, "--area", "Boligområdet", plan == nullptr ? nullptr : &plan->areas);
}

std::optional<model::LevelId> level_option(Session& session) {
  const auto* plan = session.plan();
  if (session.arguments().has("--level") && plan != nullptr && plan->levels.empty()) {
    throw Error(Trouble::usage, "Planen har ingen niveauer, så --level kan ikke bruges.",
                "De skrives i plan.yaml under levels.");
  }
  return option_of(session, "--level", "Niveauet", plan == nullptr ? nullptr : &plan->levels);
}

Start read_start(Session& session, const model::Incident* known) {
  const auto when = at(session);
  auto text = text_option(session, "--summary");
  auto place = line_option(session, "--place");
  const auto* plan = session.plan();
  if (known != nullptr && known->type && known->area) {
    return {when,
            type_option(session).value_or(*known->type),
            area_option(session).value_or(*known->area),
            place ? place : known->place,
            text ? text : known->text,
            known->exercise || session.arguments().has("--exercise"),
            plan == nullptr || known->unverified};
  }
  const auto* types = plan == nullptr ? nullptr : &plan->incident_types;
  const auto* areas = plan == nullptr ? nullptr : &plan->areas;
  // Whoever is in doubt presses Enter: the last type is the plan's «not yet known».
  std::optional<std::size_t> doubt;
  if (types != nullptr && !types->empty()) {
    doubt = model::in_force(*types, session.now().date()).size() - 1;
  }
  const auto type = required(session, "--type", "Hændelsestypen", "Hvad er der sket?", types, doubt);
  const auto area = required(session, "--area", "Boligområdet", "Hvor?", areas, std::nullopt);
  return {when, type, area, place, text, session.arguments().has("--exercise"), plan == nullptr};
}

void warn_of_similar(Session& session, const std::vector<model::Incident>& open_before,
                     const model::Incident& started) {
  for (const auto& incident : open_before) {
    if (incident.area != started.area || incident.exercise != started.exercise) continue;
    session.warn(fmt::format("Der er allerede en åben hændelse samme sted: {}. Er det den samme, "
                             "så skriv: beredskab merge-into {} -i {}",
                             title(session, incident), incident.name.id(), started.name.id()));
  }
}

}  // namespace cli::commands
