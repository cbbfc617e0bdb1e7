// The list of participants: who is on it, and somebody joins or leaves it, or has been asked.
#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/subjects/participant_facts.hpp"
#include "cli/subjects/participants.hpp"
#include "cli/writing/written.hpp"
#include "model/rules/people.hpp"
#include "render/answers/participants_view.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/meeting_points.hpp"

namespace cli::commands {

namespace {

std::string verified_text(const render::ParticipantRow& row) {
  const auto& person = row.person;
  if (person.dial.empty() && !person.email) return "Hverken nummer eller e-mail.";
  if (!row.verified) return "Aldrig bekræftet.";
  return fmt::format(
      "{} den {}{}.", row.from && *row.from == *row.verified ? "Ny på listen" : "Bekræftet",
      base::danish_date_short(*row.verified), row.unverified ? ", for over et år siden" : "");
}

void print(Paper& paper, const render::ParticipantRow& row, std::string_view label) {
  const auto& person = row.person;
  std::string who = person.own_name;  // what tells it apart stands beside it
  if (person.title != who) who += ", " + person.title;
  who += fmt::format(", {} ({})", person.organisation, person.id);
  if (row.only_deputy) who += ", kun stedfortræder";
  paper.row(label, 3, who, 0);
  if (row.in_office) {
    paper.row("", 3, fmt::format("{}. {}", reach(person), verified_text(row)), 0);
    if (person.absence) paper.row("", 3, *person.absence + '.', 0);
  }
  if (row.until) {
    paper.row("", 3, fmt::format("Til og med den {}.", base::danish_date_short(*row.until)), 0);
  } else if (row.from && !row.in_office) {
    paper.row("", 3, fmt::format("Fra den {}.", base::danish_date_short(*row.from)), 0);
  }
}

// The word is an id where it can be one, else the name.
std::optional<model::PersonId> wanted_id(Session& session, const model::Participants& list,
                                         Facts& facts) {
  const auto given = session.arguments().positional(0);
  if (!given) return std::nullopt;
  const auto id = model::PersonId::parse(*given);
  if (!id) {
    if (facts.name) refuse(id.mistake(), "");
    facts.name = to_line(*given, "");
    return std::nullopt;
  }
  if (const auto* there = list.find(*id)) {
    throw UsageError(fmt::format("Id'et «{}» er brugt før: {}.", id->str(), there->display()),
                     "Et id er for altid. Vælg et andet, eller skriv navnet i stedet.");
  }
  return *id;
}

// Where the words are the beginning of somebody's name who is on the list already, or their id.
// Somebody new whose name begins so is written with --name.
void refuse_listed(const model::Participants& list, const model::Participant& old,
                   const std::string& words, const base::Date& today) {
  const auto id = model::PersonId::parse(words);
  const auto typed = base::split(base::slug(words), '-');
  const auto is_it = [&](const model::Participant& one) {
    if (id && one.id == *id) return true;
    const auto name = '-' + base::slug(one.name.value_or(one.title).str());
    return model::in_force(one, today) && std::ranges::all_of(typed, [&](const auto& word) {
             return !word.empty() && name.find('-' + word) != std::string::npos;
           });
  };
  const auto found = base::filtered(list.participants, is_it);
  if (found.empty()) return;
  const bool alone = found.size() == 1;
  refuse_if(alone && found.front().id == old.id, "Ingen er sin egen efterfølger.",
            "Er det en ny med det navn, så skriv --name foran.");
  throw UsageError(
      fmt::format("{} står på listen allerede.",
                  base::danish_list(base::mapped(
                      found, [&](const auto& one) { return model::told_apart(list, one); }))),
      fmt::format("Skriv: beredskab participant set {} --until DAG --successor {}\n"
                  "Er det en ny med det navn, så skriv --name foran.",
                  old.id.str(), alone ? found.front().id.str() : "ID"));
}

// The post stays what it is; name, numbers and hours are the person's own.
Facts facts_of_successor(Session& session, const model::Participants& list,
                         const model::Participant& old) {
  Facts facts = read_facts(session, list);
  if (const auto given = session.arguments().positional(1)) {
    refuse_if(facts.name.has_value(), "Efterfølgerens navn står to gange.",
              "Skriv det én gang, i anførselstegn.");
    refuse_listed(list, old, *given, session.now().date());
    facts.name = to_line(*given, "");
  }
  if (!facts.organisation) facts.organisation = old.organisation;
  if (!facts.title) facts.title = old.title;
  if (!facts.deputy) facts.deputy = old.deputy;
  while (!facts.name && session.interactive()) {
    ask_until(session.env(), "Efterfølgerens navn:", "",
              [&](const std::string& words) { facts.name = to_line(words, ""); });
  }
  if (session.interactive()) ask_facts(session, list, facts);
  refuse_if(!facts.name, "Efterfølgerens navn mangler.",
            session.arguments().line_to_write(
                old.id.str() + " \"Navn\"",
                "\nKendes det ikke endnu: beredskab participant end " + old.id.str()));
  return facts;
}

// Whether the successor takes over as deputy too. Not before they have begun: a deputy has no first
// day of their own, and whoever is called tonight must be there tonight.
bool takes_deputies(Session& session, const std::string& names, bool has_begun) {
  const bool wanted = session.arguments().has("--take-deputy");
  refuse_if(wanted && !has_begun, "--take-deputy kan ikke bruges, før efterfølgeren er begyndt.",
            "Intet er ændret. Lad det være, og skriv stedfortræderen i filen den dag.");
  if (wanted) return true;
  return has_begun && session.interactive() &&
         confirm(session.env(), fmt::format("Er efterfølgeren også stedfortræder for {}?", names),
                 true);
}

// Here «alle» are those too who are called only in another's place: their numbers grow old as well.
std::vector<model::PersonId> verified_people(Session& session, const std::string& words) {
  const auto* list = session.participants();
  if (list == nullptr || !means_all(words)) return people(session, base::split(words, ','), {});
  return base::mapped(list->in_office(session.now().date()), &model::Participant::id);
}

}  // namespace

Output participant_list(Session& session, const Arguments&) {
  const auto context = session.context();
  const auto view = render::participants_view(context, session.plan_entries());
  Paper paper(session);
  int position = 0;
  bool others = false;
  for (const auto& row : view.participants) {
    if (row.in_office) print(paper, row, fmt::format("{}.", ++position));
    others = others || !row.in_office;
  }
  if (others) {
    paper.blank();
    paper.line("Ikke deltagere i dag:");
    for (const auto& row : view.participants) {
      if (!row.in_office) print(paper, row, "");
    }
  }
  if (const auto old = render::unverified_text(context, session.plan_entries())) {
    paper.blank();
    paper.line(*old + ". Spørg dem, om oplysningerne er rigtige, og skriv: " +
               unbroken("beredskab participant verify NAVN,…"));
  }
  return {paper.take(), render::to_json(view)};
}

Output participant_add(Session& session, const Arguments& arguments) {
  const auto& list = list_to_change(session);
  Facts facts = read_facts(session, list);
  auto id = wanted_id(session, list, facts);
  refuse_if(!id && !facts.name && !session.interactive() && !facts.title,
            "Navnet på den nye deltager mangler.",
            session.arguments().line_to_write("\"Navn\" --organisation \"…\" --title \"…\""));
  if (session.interactive()) ask_facts(session, list, facts);
  if (!id) id = new_person_id(facts, list);
  auto person = new_participant(
      facts, *id,
      day_option(session, "--from", base::Which::planned).value_or(session.now().date()));
  person.only_deputy = arguments.has("--only-deputy");

  auto intended = list;
  auto place = intended.participants.end();
  if (const auto after = arguments.value("--after")) {
    const auto& before = listed_person(session, *after, list);
    place = std::ranges::find(intended.participants, before.id, &model::Participant::id) + 1;
  }
  intended.participants.insert(place, person);
  return rewrite_list(session, intended,
                      {fmt::format("{} ({}) er deltager fra den {}.", person.display(), id->str(),
                                   base::danish_date_short(*person.from)),
                       {id->str()},
                       {}});
}

Output participant_end(Session& session, const Arguments&) {
  const auto& list = list_to_change(session);
  const auto& person = in_office_still(session, list);
  const auto day = day_option(session, "--on", base::Which::planned).value_or(session.now().date());
  auto intended = list;
  set_last_day(intended, person.id, day);

  ListChange change{fmt::format("{} er deltager til og med den {}.",
                                model::told_apart(list, person), base::danish_date_short(day)),
                    {person.id.str()},
                    left_behind(session, intended, person, day)};
  return rewrite_list(session, intended, std::move(change));
}

Output participant_replace(Session& session, const Arguments&) {
  const auto& list = list_to_change(session);
  const auto& old = in_office_still(session, list);
  const auto day = day_option(session, "--on", base::Which::planned).value_or(session.now().date());
  auto intended = list;
  set_last_day(intended, old.id, day.plus_days(-1));
  const Facts facts = facts_of_successor(session, list, old);
  auto successor = new_participant(facts, new_person_id(facts, list), day);
  std::ranges::find(intended.participants, old.id, &model::Participant::id)->successor =
      successor.id;
  successor.only_deputy = old.only_deputy;

  ListChange change{
      fmt::format("{} ({}) afløser {} fra den {}.", successor.display(), successor.id.str(),
                  model::told_apart(list, old), base::danish_date_short(day)),
      {old.id.str(), successor.id.str()},
      {}};
  const auto deputised = deputised_by(list, old.id, day);
  const std::string names = display(list, deputised);
  if (!deputised.empty() && takes_deputies(session, names, day <= session.now().date())) {
    for (auto& person : intended.participants) {
      if (!base::contains(deputised, person.id)) continue;
      person.deputy = successor.id;
      change.people.push_back(person.id.str());
    }
    change.said += fmt::format(" {} er også stedfortræder for {}.", successor.display(), names);
  } else if (!deputised.empty()) {
    change.next.push_back(fmt::format("{} har stadig {} som stedfortræder. {}", names,
                                      model::told_apart(list, old), another_deputy(deputised)));
  }
  for (const auto& place : mentions(session, old.id)) {
    change.next.push_back(fmt::format("{} nævner stadig {}. Skriv {} dér, hvis det nu er {}.",
                                      place, old.id.str(), successor.id.str(),
                                      successor.display()));
  }
  const auto behind = std::ranges::find(intended.participants, old.id, &model::Participant::id) + 1;
  intended.participants.insert(behind, std::move(successor));
  return rewrite_list(session, intended, std::move(change));
}

Output participant_verify(Session& session, const Arguments& arguments) {
  const auto given =
      arguments.required(0, "Det mangler, hvem der er spurgt.", "NAVN,NAVN", ", eller alle.");
  model::Verification verification{verified_people(session, given), session.now().date(),
                                   optional_text(session, 1)};
  EntryOptions(session).set(verification);
  const auto saved = save_to_plan(session, verification);
  return written_to_plan(session, saved, render::plan_entry_text(session.context(), verification));
}

}  // namespace cli::commands
