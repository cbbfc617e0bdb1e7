#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/ad_hoc.hpp"
#include "cli/commands/call_walk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/writing/written.hpp"
#include "model/rules/numbers.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/incident_view.hpp"

namespace cli::commands {

namespace {

// With no person: who is still to be called.
Output who_is_next(Session& session, const std::vector<model::Incident>& incidents) {
  Paper paper(session);
  render::WrittenView view;
  paper.fit(session.arguments().line_in_full());
  for (const auto& incident : incidents) {
    paper.part({});
    paper.heading(title(session, incident));
    print_alarm(paper, render::alarm_view(session.context(), incident));
    const auto lines = calls_left(session, incident);
    paper.part({.weight = 90, .name = "ringelisten", .command = {}, .least = 3});
    if (lines.empty()) paper.line(nobody_left(session, incident), 2);
    for (const auto& line : lines) paper.line(line, 2);
    paper.part({.weight = 10, .name = "dem, der er gået af listen"});
    if (!incident.gone.empty()) {
      const auto gone = render::who_names(session.context(), incident, incident.gone);
      paper.line(gone_text(gone), 2);
    }
    for (const auto& line : lines) view.next.push_back(spaced(line));
  }
  return {paper.take(), render::to_json(view)};
}

// The number that the program shows to be dialled, or the one that is given; none where somebody
// was reached in another way.
std::optional<model::Phone> dialled(Session& session, const model::PersonId& who,
                                    const std::vector<model::Incident>& incidents) {
  const auto& arguments = session.arguments();
  if (arguments.has("--phone")) return phone_option(session, "--phone");
  if (arguments.has("--incoming") || arguments.has("--via")) return std::nullopt;
  // Who was named by a number was rung at that one.
  const auto typed = typed_phone(arguments.positional(0).value_or(""));
  const auto number = [&](const model::Contact& contact) {
    for (const auto& one : model::numbers_of(contact, session.participants())) {
      if (typed && model::is_number(one, *typed)) return std::optional(one);
    }
    return model::number_to_dial(contact, session.participants());
  };
  for (const auto& incident : incidents) {
    if (const auto* contact = incident.contact(who)) return number(*contact);
  }
  return number({.who = who});
}

// What the command line says of each of the calls.
struct Told {
  std::optional<model::Outcome> outcome;
  bool incoming;
  std::optional<model::Text> note;
  std::string whose;  // whom the number that was typed belongs to
};

model::Call call_to(Session& session, const std::vector<model::Incident>& incidents,
                    const Told& told, const model::PersonId& who) {
  auto person = told.outcome ? std::nullopt : with_new_number(session, who, incidents);
  refuse_if(!told.outcome && !person,
            (told.whose.empty() ? "" : told.whose + '\n') + "Opkaldets udfald mangler.",
            "Tilføj --reached, --no-answer, --message-left, --wrong-number eller --declined.");
  const auto number = person ? std::nullopt : dialled(session, who, incidents);
  return {.who = who,
          .ad_hoc = std::move(person),
          .outcome = told.outcome,
          .incoming = told.incoming,
          .phone = number,
          .text = told.note};
}

model::Call call_to_somebody_new(Session& session, const std::vector<model::Incident>& incidents,
                                 const Told& told, const std::string& words) {
  auto person = ad_hoc_person(session, words);
  if (const auto known = already_there(session, person, incidents)) {
    auto call = call_to(session, incidents, told, *known);
    session.warn(fmt::format("{} er på ringelisten i forvejen og er ikke føjet til igen.",
                             render::who_name(session.context(), incidents.front(), *known)));
    return call;
  }
  warn_of_likeness(session, person);
  const auto id = new_person_id(session, person.name.str(), incidents);
  return {.who = id,
          .ad_hoc = std::move(person),
          .outcome = told.outcome,
          .incoming = told.incoming,
          .text = told.note};
}

std::optional<model::Outcome> outcome_option(const Arguments& arguments) {
  const auto* given =
      base::find_if(outcomes, [&](const auto& one) { return arguments.has(one.flag); });
  return given != nullptr ? std::optional(given->outcome) : std::nullopt;
}

// Where nobody is named: the walk down the list on a terminal, else the list.
Output without_name(Session& session, const std::vector<model::Incident>& incidents) {
  const auto& arguments = session.arguments();
  const bool shown = session.interactive() && session.env().out_is_terminal;
  const bool about_one = shown ? arguments.has_others({"--by", "--via", "--public", "--restricted"})
                               : arguments.has_others();
  refuse_if(outcome_option(arguments) || about_one, "Navnet på den, opkaldet var til, mangler.",
            arguments.line_to_write("NAVN --reached"));
  return shown ? walk_call_list(session, incidents) : who_is_next(session, incidents);
}

// Of each incident as it is now: whom to call next, and who must coordinate with whom.
std::vector<std::string> next_calls(Session& session, std::span<const Saved> last) {
  std::vector<std::string> next;
  for (const auto& saved : last) {
    const auto& incident = *saved.incident;
    if (!incident.open()) continue;  // told afterwards: nobody is to be rung up
    const auto lines = calls_left(session, incident);
    const auto where = last.size() > 1 ? title(session, incident) + ". " : std::string();
    next.push_back(where +
                   (lines.empty() ? nobody_left(session, incident) : "Næste: " + lines.front()));
    for (const auto& link : render::alarm_view(session.context(), incident)) {
      if (!link.confirmed || !link.uncoordinated) continue;
      next.push_back(
          where + fmt::format("{} skal koordinere med {}.", *link.answered, *link.uncoordinated));
    }
  }
  return next;
}

}  // namespace

Output call(Session& session, const Arguments& arguments) {
  const auto named = arguments.positional(0);
  const auto ad_hoc = arguments.value("--ad-hoc");
  auto outcome = outcome_option(arguments);
  const auto when = at(session);
  const auto note = text_option(session, "--note");
  const auto seen = visibility(session);
  if (named && !arguments.has("--incident") && session.open_incidents().empty()) {
    if (const auto whose = whose_number(session, *named, {}); !whose.empty()) session.warn(whose);
  }
  const auto incidents = session.picked_incidents();
  const auto whose = named ? whose_number(session, *named, incidents) : std::string();
  if (!named && !ad_hoc) return without_name(session, incidents);
  refuse_if(named && ad_hoc, "Nævn enten en på listen eller en ny med --ad-hoc.",
            "Skriv de to opkald hver for sig.");
  const bool incoming = arguments.has("--incoming");
  refuse_if(arguments.has("--scope") && !ad_hoc, "--scope hører til --ad-hoc.",
            "Skriv: --ad-hoc \"Navn, organisation\" --scope HVAD");
  const auto whom =
      named ? people(session, base::split(*named, ','), incidents) : std::vector<model::PersonId>();
  refuse_if(arguments.has("--phone") && named && whom.size() != 1,
            "--phone kan kun bruges om én person.", "Skriv opkaldene hver for sig.");
  const auto has_new_number = [&](const model::PersonId& who) {
    return with_new_number(session, who, incidents).has_value();
  };
  if (!outcome && !incoming && session.interactive() &&
      !std::ranges::all_of(whom, has_new_number)) {
    outcome = ask_outcome(session, whose.empty() ? fmt::format("Hvordan gik opkaldet til {}?",
                                                               base::visible(*named))
                                                 : whose + "\nHvordan gik opkaldet?")
                  .outcome;
  }
  // Who rings in has been talked with.
  const auto result = outcome || !incoming ? outcome : model::Outcome::reached;

  const Told told{result, incoming, note, whose};
  auto calls = ad_hoc ? std::vector{call_to_somebody_new(session, incidents, told, *ad_hoc)}
                      : base::mapped(whom, [&](const auto& who) {
                          return call_to(session, incidents, told, who);
                        });
  EntryOptions options(session, incidents, when);
  for (auto& one : calls) options.set(one);
  std::vector<Saved> saved;
  for (const auto& one : calls) {
    auto more = save(session, incidents, {when, one, seen});
    std::move(more.begin(), more.end(), std::back_inserter(saved));
  }
  return written_output(session, saved,
                        next_calls(session, std::span(saved).last(incidents.size())));
}

}  // namespace cli::commands
