#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/commands/outcome.hpp"
#include "cli/input.hpp"
#include "cli/paper.hpp"
#include "cli/response_text.hpp"
#include "cli/written.hpp"
#include "model/call_list.hpp"
#include "model/new_id.hpp"
#include "render/views/describe.hpp"
#include "render/views/incident_view.hpp"
#include "render/engine/json.hpp"

namespace cli::commands {

namespace {

// «Tove Prøve: 12 34 56 78», and why it is their turn.
std::string call_line(Session& session, const model::Incident& incident,
                      const model::NextCall& call) {
  const auto context = session.context();
  auto view = render::person_view(context, call.who);
  const auto* contact = incident.contact(call.who);
  if (contact != nullptr) view = render::contact_view(context, *contact).person;
  std::string line = render::who_name(context, incident, call.who);
  const auto phone = view.mobile ? view.mobile : view.phone;
  if (phone) line += ": " + *phone;
  if (!phone && view.email) line += ": " + *view.email;
  if (!phone && !view.email) line += ": intet nummer i listen";
  if (call.stands_in_for) {
    line += fmt::format(" (stedfortræder for {})",
                        render::person_name(context, *call.stands_in_for));
  }
  if (call.next_after) {
    line += fmt::format(" (den næste i kæden efter {})",
                        render::person_name(context, *call.next_after));
  }
  if (call.not_before) {
    line += fmt::format(" (ring igen {})", render::when_near(session.context(), *call.not_before).text);
  } else if (call.again) {
    line += " (ring igen nu)";
  }
  return line;
}

std::vector<std::string> remaining(Session& session, const model::Incident& incident) {
  std::vector<std::string> lines;
  for (const auto& call :
       model::calls_to_make(incident, session.participants(), session.now())) {
    lines.push_back(call_line(session, incident, call));
  }
  return lines;
}

// What to say when nobody is left to call: a wrong number is no contact.
std::string nobody_left(Session& session, const model::Incident& incident) {
  std::vector<std::string> lost;
  for (const auto& contact : incident.contacts) {
    if (contact.standing != model::Standing::wrong_number) continue;
    if (model::covering_deputy(incident, session.participants(), contact.who)) continue;
    lost.push_back(render::who_name(session.context(), incident, contact.who));
  }
  const std::string nobody = "Der er ikke flere at ringe til.";
  if (lost.empty()) return nobody;
  return fmt::format("{} Find et andet nummer til {}.", nobody, base::danish_list(lost));
}

// With no person: who is still to be called.
Output who_is_next(Session& session, const std::vector<model::Incident>& incidents) {
  Paper paper(session);
  render::WrittenView view;
  for (const auto& incident : incidents) {
    paper.heading(title(session, incident));
    print_alarm(paper, render::alarm_view(session.context(), incident));
    const auto lines = remaining(session, incident);
    if (lines.empty()) paper.line(nobody_left(session, incident), 2);
    for (const auto& line : lines) paper.line(line, 2);
    view.next.insert(view.next.end(), lines.begin(), lines.end());
  }
  return {paper.take(), render::to_json(view)};
}

// The new person's id: from the name, and not one that is in use.
model::PersonId new_person_id(Session& session, const std::string& name,
                              const std::vector<model::Incident>& incidents) {
  const auto taken = [&](const model::PersonId& id) {
    if (session.participants() != nullptr && session.participants()->find(id) != nullptr) {
      return true;
    }
    for (const auto& incident : incidents) {
      if (incident.contact(id) != nullptr) return true;
    }
    return false;
  };
  return model::new_id<model::PersonId>(name, "person", taken);
}

// «Navn, organisation».
std::pair<model::PersonId, model::AdHocPerson> ad_hoc_person(
    Session& session, const std::string& words, const std::vector<model::Incident>& incidents) {
  const auto comma = words.find(',');
  const std::string name(base::trim(words.substr(0, comma)));
  std::optional<model::Line> organisation;
  if (comma != std::string::npos && !base::trim(words.substr(comma + 1)).empty()) {
    organisation = to_line(std::string(base::trim(words.substr(comma + 1))), "--ad-hoc");
  }
  std::optional<model::Phone> phone;
  if (const auto given = session.arguments().value("--phone")) {
    phone = to_phone(*given, "--phone");
  }
  model::AdHocPerson person{to_line(name, "--ad-hoc"), organisation, phone,
                            line_option(session, "--scope")};
  return {new_person_id(session, name, incidents), std::move(person)};
}

// The number of the list that the program shows to be called; of no other way to reach somebody.
std::optional<model::Phone> dialled(Session& session, const model::PersonId& who) {
  const auto& arguments = session.arguments();
  if (arguments.has("--incoming") || arguments.has("--via")) return std::nullopt;
  const auto* listed = session.participants();
  const auto* person = listed != nullptr ? listed->find(who) : nullptr;
  if (person == nullptr) return std::nullopt;
  return person->mobile ? person->mobile : person->phone;
}

void refuse_ad_hoc_flags(const Arguments& arguments) {
  for (const std::string_view flag : {"--phone", "--scope"}) {
    if (!arguments.has(flag)) continue;
    throw base::Error(base::Trouble::usage, fmt::format("{} hører til --ad-hoc.", flag),
                      "Skriv: --ad-hoc \"Navn, organisation\" --phone NUMMER");
  }
}

}  // namespace

std::optional<model::Outcome> outcome_of(const Arguments& arguments) {
  for (const auto& [flag, value] : outcomes) {
    if (arguments.has(flag)) return value;
  }
  return std::nullopt;
}

Output call(Session& session, const Arguments& arguments) {
  const auto named = arguments.positional(0);
  const auto ad_hoc = arguments.value("--ad-hoc");
  const auto outcome = outcome_of(arguments);
  const auto when = at(session);
  const auto note = text_option(session, "--note");
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  if (!named && !ad_hoc) {
    if (outcome) {
      throw base::Error(base::Trouble::usage, "Navnet på den, opkaldet var til, mangler.",
                        "Skriv: beredskab call NAVN --reached");
    }
    return who_is_next(session, incidents);
  }
  if (named && ad_hoc) {
    throw base::Error(base::Trouble::usage, "Nævn enten en på listen eller en ny med --ad-hoc.",
                      "Skriv de to opkald hver for sig.");
  }
  const bool incoming = arguments.has("--incoming");
  if (named && !outcome && !incoming) {
    throw base::Error(base::Trouble::usage, "Opkaldets udfald mangler.",
                      "Tilføj --reached, --no-answer, --message-left, --wrong-number eller "
                      "--declined.");
  }
  // Who rings in has been talked with.
  const auto result = outcome || !incoming ? outcome : model::Outcome::reached;

  std::vector<model::Call> calls;
  if (ad_hoc) {
    auto [id, person] = ad_hoc_person(session, *ad_hoc, incidents);
    calls.push_back({id, std::move(person), result, incoming, {}, {}, {}, {}, note});
  } else {
    refuse_ad_hoc_flags(arguments);
    for (const auto& who : people(session, base::split(*named, ','), incidents)) {
      calls.push_back({who, std::nullopt, result, incoming, dialled(session, who), {}, {}, {}, note});
    }
  }
  EntryOptions options(session, incidents, when);
  for (auto& one : calls) options.set(one);
  std::vector<Saved> saved;
  for (const auto& one : calls) {
    auto more = save(session, incidents,
                     [&](const auto&) { return model::Content{when, one, seen}; });
    std::move(more.begin(), more.end(), std::back_inserter(saved));
  }
  std::vector<std::string> next;
  for (std::size_t i = saved.size() - incidents.size(); i < saved.size(); ++i) {
    const auto lines = remaining(session, *saved[i].incident);
    const std::string where =
        incidents.size() > 1 ? title(session, *saved[i].incident) + ". " : std::string();
    next.push_back(where + (lines.empty() ? nobody_left(session, *saved[i].incident)
                                          : "Næste: " + lines.front()));
    for (const auto& link : render::alarm_view(session.context(), *saved[i].incident)) {
      if (!link.confirmed || !link.uncoordinated) continue;
      next.push_back(where + fmt::format("{} skal koordinere med {}.", *link.answered,
                                         *link.uncoordinated));
    }
  }
  return written_output(session, saved, std::move(next));
}

}  // namespace cli::commands
