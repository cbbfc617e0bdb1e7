// Which incident a command is about: -i, or the only open one, or the one that is chosen.
#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/named.hpp"
#include "cli/session/session.hpp"
#include "model/incident/counting.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/when.hpp"

namespace cli {

namespace {

// Those of one type and area are told apart by where it is, else by what happened.
std::vector<std::string> titles(Session& session, const std::vector<model::Incident>& incidents) {
  constexpr std::size_t columns = 40;
  const auto context = session.context();
  const auto names = base::mapped(
      incidents, [&](const auto& incident) { return render::incident_title(context, incident); });
  return base::mapped(incidents, [&](const model::Incident& incident) {
    std::string line = title(session, incident);
    if (incident.at) line += ", " + render::when_near(context, *incident.at).text;
    const auto& name = names[static_cast<std::size_t>(&incident - incidents.data())];
    const bool alike = std::ranges::count(names, name) > 1;
    const auto apart = incident.place  ? incident.place->str()
                       : incident.text ? base::first_line(incident.text->str())
                                       : std::string();
    if (alike && !apart.empty()) line += ", " + base::cut(base::visible(apart), columns);
    return line;
  });
}

// How near `part` comes to naming the incident: its id, a part of its name, or of its title.
bool names(Session& session, const model::Incident& incident, const std::string& part) {
  const std::string folded = base::case_fold(part);
  return incident.name.str().find(folded) != std::string::npos ||
         (incident.type && incident.type->str().find(folded) != std::string::npos) ||
         base::case_fold(title(session, incident)).find(folded) != std::string::npos;
}

// By the place, or the type or the area of one that was merged: these do not stand in the title.
bool names_a_part(Session& session, const model::Incident& incident, const std::string& part) {
  const std::string folded = base::case_fold(part);
  const auto fits = [&](const auto* start) {
    return start != nullptr &&
           base::case_fold(render::incident_title(session.context(), start->type,
                                                  model::areas_of(*start), start->place) +
                           (start->place ? '\n' + start->place->str() : std::string()))
                   .find(folded) != std::string::npos;
  };
  return std::ranges::any_of(incident.items, [&](const model::Item& item) {
    return fits(model::counting<model::Activation>(item)) ||
           fits(model::counting<model::Report>(item));
  });
}

// A line each, by time; of very many the newest.
std::string lines(std::vector<std::string> items) {
  constexpr std::size_t most = 20;
  std::string text;
  if (items.size() > most) {
    const auto older = items.size() - most;
    text += fmt::format("\n  {} ældre (se dem med beredskab list), og:", older);
    items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(older));
  }
  for (const auto& item : items) text += "\n  " + item;
  return text;
}

// `a,b` and «a og b» name two, where it is not of one: a place may have either.
std::vector<model::Incident> named_by(Session& session, const std::string& part) {
  if (part.find(',') == part.npos && part.find(" og ") == part.npos)
    return {session.find_incident(part)};
  if (auto one = session.incident_named(part)) return {*std::move(one)};
  const auto is_one = [&](const std::string& word) {
    return word.find(" og ") == word.npos ||
           std::ranges::any_of(session.open_incidents(), [&](const model::Incident& incident) {
             return names(session, incident, word) || names_a_part(session, incident, word);
           });
  };
  return base::mapped(parted_by_og(base::split(part, ','), is_one),
                      [&](const std::string& name) { return session.find_incident(name); });
}

}  // namespace

std::optional<model::Incident> Session::incident_named(const std::string& part) {
  refuse_if(base::trim(part).empty(), "Der mangler noget efter -i.", "Se beredskab list.");
  const auto open_by = [&](const auto& fits) {
    return base::filtered(open_incidents(),
                          [&](const auto& one) { return fits(*this, one, part); });
  };
  auto matches = open_by(names);
  if (matches.empty()) matches = open_by(names_a_part);
  if (matches.empty()) {
    // Names first: only where none fits is every incident read, for its type and area.
    const std::string folded = base::case_fold(part);
    const auto fits = [&](const model::IncidentFolder& folder) {
      return folder.name.str().find(folded) != std::string::npos;
    };
    for (const auto& name : folders_where(fits)) {
      auto whole = read(name);
      if (!base::contains(matches, whole.name, &model::Incident::name))
        matches.push_back(std::move(whole));
    }
    if (matches.empty()) {
      matches = all_incidents();
      std::erase_if(matches, [&](const auto& incident) {
        return incident.state == model::State::merged ||
               !(names(*this, incident, part) || names_a_part(*this, incident, part));
      });
    }
  }
  for (const auto& incident : matches) {
    if (incident.name.id() == part || incident.name.str() == part) return incident;
  }
  if (matches.empty()) return std::nullopt;
  if (matches.size() == 1) return matches.front();
  const auto shown = base::visible(part);
  if (interactive()) {
    return matches[choose(env(), fmt::format("Hvilken hændelse mener du med «{}»?", shown),
                          titles(*this, matches))];
  }
  throw UsageError(
      fmt::format("Flere hændelser passer til «{}»:{}", shown, lines(titles(*this, matches))),
      "Nævn en af dem med dens id på seks tegn.");
}

model::Incident Session::find_incident(const std::string& part) {
  if (auto incident = incident_named(part)) return *std::move(incident);
  // By a word of the title, or the id, with a mistake in it.
  std::vector<std::string> words;
  std::vector<std::string> titles_of;
  for (const auto& incident : open_incidents()) {
    for (const auto& word : base::split(title(*this, incident), ' ')) {
      words.push_back(word);
      std::erase_if(words.back(), [](char c) { return c == ',' || c == '(' || c == ')'; });
      titles_of.push_back(title(*this, incident));
    }
  }
  const auto meant = base::closest(part, words);
  const auto index = meant ? std::ranges::find(words, *meant) - words.begin() : 0;
  throw UsageError(
      fmt::format("Ingen hændelse passer til «{}».", base::visible(part)),
      (meant ? fmt::format("Mente du {}? ", titles_of[static_cast<std::size_t>(index)]) : "") +
          elsewhere(*this) + "Se hændelserne med beredskab list.");
}

std::vector<model::Incident> Session::picked_incidents(bool several) {
  const auto parts = arguments_.values("--incident");
  std::vector<model::Incident> picked;
  for (const auto& part : parts) {
    for (auto& incident : named_by(*this, part)) {
      if (!base::contains(picked, incident.name, &model::Incident::name))
        picked.push_back(std::move(incident));
    }
  }
  if (!parts.empty()) return picked;
  const auto& open = open_incidents();
  if (open.empty()) {
    const auto last = ended_last();
    throw UsageError(
        "Ingen hændelse er åben.",
        elsewhere(*this) +
            "Skriv beredskab activate, når der sker noget. En afsluttet hændelse nævnes med -i; " +
            (last ? fmt::format("den, der sidst blev afsluttet: -i {}.", last->name.id())
                  : "se beredskab list."));
  }
  if (open.size() == 1) return {open.front()};
  if (interactive()) {
    auto choices = titles(*this, open);
    if (several) choices.push_back(open.size() == 2 ? "Begge" : "Dem alle");
    const auto chosen = choose(env(), "Hvilken hændelse gælder det?", choices);
    return chosen == open.size() ? open : std::vector{open[chosen]};
  }
  throw UsageError(
      fmt::format("Der er {} åbne hændelser:{}", open.size(), lines(titles(*this, open))),
      fmt::format("Nævn den, det gælder: -i {}.{}", open.front().name.id(),
                  !several           ? ""
                  : open.size() == 2 ? " Gælder det begge, så skriv -i to gange."
                                     : " Gælder det flere, så skriv -i flere gange."));
}

model::Incident Session::picked_incident() {
  auto picked = picked_incidents(false);
  if (picked.size() == 1) return std::move(picked.front());
  throw UsageError("Denne kommando tager én hændelse ad gangen.", "Nævn kun én med -i.");
}

model::Incident Session::incident_to_show() {
  if (arguments_.has("--incident") || !open_incidents().empty()) {
    return picked_incident();
  }
  if (auto latest = latest_incident()) return *std::move(latest);
  throw UsageError("Der er ingen hændelser endnu.",
                   elsewhere(*this) + "Skriv beredskab activate, når der sker noget.");
}

}  // namespace cli
