#include "cli/commands/incident_start.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/prompt.hpp"

namespace cli::commands {

namespace {

// Beside the plan's own areas.
const Named outside{"uden-for-omraaderne", "Uden for områderne"};
constexpr std::string_view in_or_beyond =
    "Noget kan ikke både være i et område og uden for dem alle.";

// Nothing for what lies outside all of them.
std::optional<model::AreaId> area_named(Session& session, const std::string& word) {
  const auto* plan = session.plan();
  if (plan == nullptr) {
    // Rule 6: without a plan that can be read it stands as it is typed.
    auto id = accept(model::AreaId::parse(base::slug(word)));
    return id.str() == outside.id ? std::nullopt : std::optional(std::move(id));
  }
  if (base::slug(word) == outside.id) return std::nullopt;
  const auto choices = model::in_force(plan->areas, session.now().date());
  try {
    return choices[pick_named("Boligområdet", named(choices), word)].id;
  } catch (const Error& error) {  // «Parken 12» is often typed
    const auto& options = session.arguments().command->options;
    const bool takes_place = base::find(options, "--place", &Option::name) != nullptr;
    if (!takes_place || session.arguments().has("--place")) throw;
    throw UsageError(error.what(),
                     error.remedy() + " Et sted i området skrives for sig: --place STED");
  }
}

// Without a plan that can be read, as it is typed.
template <class Id>
Id ask_id(Session& session, const std::string& question) {
  std::optional<Id> id;
  answered(session.env(), {question}, [&](const std::string& typed) {
    const auto parsed = Id::parse(base::slug(typed));
    if (parsed) id = *parsed;
    return parsed ? std::nullopt : std::optional<std::string>("Skriv det med bogstaver.");
  });
  return *id;
}

// Where it happened, from a list on the terminal; what follows the area's name is the place there.
std::vector<model::AreaId> ask_areas(Session& session, std::optional<model::Line>& place) {
  const auto* plan = session.plan();
  if (plan == nullptr) return {ask_id<model::AreaId>(session, "Hvor?")};
  const auto choices = model::in_force(plan->areas, session.now().date());
  auto names = names_of(named(choices));
  names.push_back(outside.name);
  const auto [chosen, rest] =
      choose_with_rest(session.env(), "Hvor?", names,
                       "Stedet kan stå efter området: " + names.front() + ", opgang 12.");
  const bool beyond = base::contains(chosen, choices.size());
  if (beyond && chosen.size() > 1) {
    say(session.env(), std::string(in_or_beyond));
    auto& answers = session.env().answers;
    answers.drop_from(answers.size() - 1);
    return ask_areas(session, place);
  }
  if (!rest.empty()) place = to_line(rest, "");
  if (beyond) return {};
  return base::mapped(chosen, [&](std::size_t index) { return choices[index].id; });
}

// Those in force; where all have ended, all: an old word is better than none at night.
template <class Item>
std::vector<Item> offered(Session& session, const std::vector<Item>& items) {
  auto found = model::in_force(items, session.now().date());
  return found.empty() ? items : found;
}

// What to write where the option is missing.
template <class Item>
std::string words_for(Session& session, std::string_view option,
                      std::vector<Item> model::Plan::*items) {
  std::vector<std::string> ids;
  if (const auto* plan = session.plan()) ids = ids_of(named(offered(session, plan->*items)));
  return ids.empty() ? fmt::format("Skriv {} og et ord.", option)
                     : fmt::format("Skriv {} og en af: {}.", option, base::join(ids, ", "));
}

// From --area; else asked for on a terminal; else --place alone is outside all areas.
std::vector<model::AreaId> required_areas(Session& session, std::optional<model::Line>& place) {
  auto areas = areas_option(session);
  if (!areas && session.interactive()) areas = ask_areas(session, place);
  if (!areas && !place) {
    throw UsageError("Boligområdet mangler.",
                     fmt::format("{} Er det uden for områderne, så skriv stedet: --place \"…\".",
                                 words_for(session, "--area", &model::Plan::areas)));
  }
  if (!areas) areas.emplace();
  if (areas->empty() && !place && session.interactive()) {
    place = to_line(ask(session.env(), "Hvilket sted?", false), "");
  }
  require_place(*areas, place);
  return *std::move(areas);
}

template <class Item>
std::optional<decltype(Item::id)> option_of(Session& session, std::string_view option,
                                            std::string_view what,
                                            std::vector<Item> model::Plan::*items) {
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  // Rule 6: without a plan that can be read it stands as it is typed.
  const auto* plan = session.plan();
  if (plan == nullptr) return accept(decltype(Item::id)::parse(base::slug(*given)));
  const auto choices = offered(session, plan->*items);
  return choices[pick_named(what, named(choices), *given)].id;
}

// From --type; else asked for on a terminal.
model::TypeId required_type(Session& session) {
  if (auto given = type_option(session)) return *std::move(given);
  const auto types = &model::Plan::incident_types;
  if (!session.interactive()) {
    throw UsageError("Hændelsestypen mangler.", words_for(session, "--type", types));
  }
  const auto* plan = session.plan();
  if (plan == nullptr) return ask_id<model::TypeId>(session, "Hvad er der sket?");
  // Whoever is in doubt presses Enter: the last type is the plan's «not yet known».
  const auto choices = offered(session, plan->*types);
  const auto doubt = choices.size() - 1;
  return choices[choose(session.env(), "Hvad er der sket?", names_of(named(choices)), doubt)].id;
}

// Kept as the time that it is: «nu» and «-15m» are another time when the question is taken up
// again.
base::Instant ask_when(Session& session) {
  auto when = session.now();
  ask_until(
      session.env(), "Hvornår skete det?", "nu",
      [&](const std::string& typed) { when = to_past(session, typed, ""); },
      "Et klokkeslæt (22:10), hvor længe siden (-15m), eller dag og klokkeslæt (i går 22.10).");
  session.env().answers.restate(when.iso());
  if (when != session.now()) session.asked_when = true;
  return when;
}

bool at_one_place(const model::Incident& a, const model::Incident& b) {
  return a.place && b.place && base::case_fold(a.place->str()) == base::case_fold(b.place->str());
}

// «Parken, Prøvekøbing», as screens show it, is one area and its town.
bool is_town_of(const model::Plan* plan, const model::AreaId& id, const std::string& word) {
  const auto* area = plan == nullptr ? nullptr : base::find(plan->areas, id, &model::Area::id);
  return area != nullptr && area->place &&
         base::case_fold(area->place->str()) == base::case_fold(word);
}

}  // namespace

std::optional<model::TypeId> type_option(Session& session) {
  return option_of(session, "--type", "Hændelsestypen", &model::Plan::incident_types);
}

std::string area_label(const std::vector<model::AreaId>& areas) {
  return areas.empty() ? std::string(outside.id) : areas.front().str();
}

std::optional<std::vector<model::AreaId>> areas_option(Session& session) {
  const auto words = session.arguments().list("--area");
  if (!session.arguments().has("--area")) return std::nullopt;
  if (words.empty()) throw UsageError("Der mangler noget efter --area.", "");
  std::vector<model::AreaId> areas;
  bool beyond = false;
  const auto* plan = session.plan();
  const auto known = plan == nullptr ? std::vector<Named>{} : named(plan->areas);
  for (const auto& word : parted_by_og(words, [&](const std::string& one) {
         return find_named(known, one) || base::slug(one) == outside.id;
       })) {
    if (!areas.empty() && is_town_of(plan, areas.back(), word) && !find_named(known, word))
      continue;
    auto area = area_named(session, word);
    beyond = beyond || !area;
    if (area && !base::contains(areas, *area)) areas.push_back(*std::move(area));
  }
  refuse_if(beyond && !areas.empty(), in_or_beyond, "Skriv det område, det gælder.");
  return areas;
}

std::optional<model::LevelId> level_option(Session& session) {
  const auto* plan = session.plan();
  refuse_if(session.arguments().has("--level") && plan != nullptr && plan->levels.empty(),
            "Planen har ingen niveauer, så --level kan ikke bruges.",
            "De skrives i plan.yaml under levels.");
  return option_of(session, "--level", "Niveauet", &model::Plan::levels);
}

void require_place(const std::vector<model::AreaId>& areas,
                   const std::optional<model::Line>& place) {
  if (!areas.empty() || place) return;
  throw UsageError("Stedet mangler: det er uden for områderne.", "Skriv det: --place \"…\".");
}

Start read_start(Session& session, const model::Incident* known) {
  auto when = at(session);
  auto text = text_option(session, "--summary");
  auto place = line_option(session, "--place");
  const auto* plan = session.plan();
  if (known != nullptr && known->type && (!known->areas.empty() || known->place)) {
    if (!place) place = known->place;
    auto areas = areas_option(session).value_or(known->areas);
    require_place(areas, place);
    return {when,
            type_option(session).value_or(*known->type),
            std::move(areas),
            place,
            text ? text : known->text,
            known->exercise || session.arguments().has("--exercise"),
            plan == nullptr || known->unverified};
  }
  const auto type = required_type(session);
  const bool asked = session.interactive() &&
                     !(session.arguments().has("--type") && session.arguments().has("--area"));
  const auto areas = required_areas(session, place);
  if (asked && !session.arguments().has("--at")) when = ask_when(session);
  return {when, type, areas, place, text, session.arguments().has("--exercise"), plan == nullptr};
}

bool may_be_one(const model::Incident& a, const model::Incident& b) {
  if (a.exercise != b.exercise) return false;
  if (a.areas.empty() && b.areas.empty()) return at_one_place(a, b);
  return std::ranges::find_first_of(a.areas, b.areas) != a.areas.end();
}

std::string_view shared_place(const model::Incident& a, const model::Incident& b) {
  return a.place && b.place && !at_one_place(a, b) ? "i samme boligområde" : "samme sted";
}

void warn_of_similar(Session& session, const std::vector<model::Incident>& open_before,
                     const model::Incident& started) {
  for (const auto& incident : open_before) {
    if (!may_be_one(incident, started)) continue;
    session.warn(
        fmt::format("Der er allerede en åben hændelse {}: {}. Er det den samme, "
                    "så skriv: beredskab merge-into {} -i {}",
                    shared_place(incident, started), title(session, incident), incident.name.id(),
                    started.name.id()));
  }
}

}  // namespace cli::commands
