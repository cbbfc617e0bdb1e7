#include "cli/subjects/participants.hpp"

#include <fmt/format.h>

#include <set>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/people.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/answer.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/list_matching.hpp"
#include "cli/writing/write.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"
#include "render/answers/participants_view.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/commit.hpp"
#include "store/git/git.hpp"
#include "store/plans/hand_written.hpp"

namespace cli {

const model::Participants& list_to_change(Session& session) {
  const auto& loaded = session.folder().participants;
  fail_if(!loaded.value || loaded.from_date || loaded.partly || !loaded.source,
          "Deltagerlisten kan ikke læses, så den kan ikke ændres.",
          "Intet er ændret. Se, hvad der er i vejen: beredskab check");
  store::require_history(session.root(), *loaded.source, session.arguments().has("--yes"));
  return *loaded.value;
}

std::vector<std::string> mentions(Session& session, const model::PersonId& who) {
  std::vector<std::string> found;
  const auto look_in = [&](const auto& loaded) {
    if (!loaded.source) return;
    std::vector<std::string> lines;
    for (const auto& reference : loaded.references) {
      if (reference.to != store::Refers::person || reference.id != who.str()) continue;
      lines.push_back(std::to_string(loaded.source->line_of(reference.offset) + 1));
    }
    if (lines.empty()) return;
    found.push_back(fmt::format("{} (linje {})", loaded.source->name(), base::danish_list(lines)));
  };
  look_in(session.folder().plan);
  for (const auto& card : session.folder().cards) look_in(card);
  return found;
}

std::vector<model::PersonId> deputised_by(const model::Participants& list,
                                          const model::PersonId& who, const base::Date& day) {
  std::vector<model::PersonId> found;
  for (const auto& participant : list.participants) {
    if (participant.deputy == who && model::in_force(participant, day)) {
      found.push_back(participant.id);
    }
  }
  return found;
}

std::vector<std::string> left_behind(Session& session, const model::Participants& intended,
                                     const model::Participant& person, const base::Date& day) {
  std::vector<std::string> next;
  const auto lacking = deputised_by(intended, person.id, day.plus_days(1));
  if (!lacking.empty()) {
    next.push_back(fmt::format("{} har {} som stedfortræder. {}", display(intended, lacking),
                               model::told_apart(intended, person), another_deputy(lacking)));
  }
  for (const auto& place : mentions(session, person.id)) {
    next.push_back(fmt::format("{} nævner {}. Skriv en anden dér.", place, person.id.str()));
  }
  return next;
}

std::string another_deputy(const std::vector<model::PersonId>& deputised) {
  return "Skriv en anden: " +
         unbroken(fmt::format("beredskab participant set {} --deputy NAVN",
                              deputised.size() == 1 ? deputised.front().str() : "DELTAGER"));
}

std::string display(const model::Participants& list, const std::vector<model::PersonId>& ids) {
  return base::danish_list(
      base::mapped(ids, [&](const auto& id) { return model::told_apart(list, *list.find(id)); }));
}

namespace {

// As the user wants it for entries too; else asked before anything is written, since the next
// change of the list needs this one in the history.
bool is_to_be_committed(Session& session, const std::filesystem::path& folder, bool asked) {
  if (commits_each(session)) return true;
  return asked && store::in_repository(folder) &&
         confirm(session.env(), "Skal den også gemmes i historikken?", true);
}

void commit_change(Session& session, const store::Source& before, const ListChange& change,
                   bool commits, std::vector<std::string>& next) {
  const std::string& file = before.name();
  const auto path = session.root() / file;
  if (!commits) {
    if (!store::in_repository(path.parent_path())) {
      session.warn("Mappen har ingen historik (git): den gamle udgave af filen findes ikke mere.");
      return;
    }
    next.push_back("Gem den i historikken: " + unbroken("beredskab sync"));
    return;
  }
  const auto done = store::commit_files(
      path.parent_path(), {{path.filename().string(), store::read_existing(path), before.bytes()}},
      fmt::format("participants: {}", base::join(change.people, ", ")));
  if (done.fault) {
    session.warn(
        fmt::format("Filen er skrevet, men er endnu ikke i historikken. Intet er tabt. "
                    "({})",
                    done.fault.reason));
  } else if (!commits_each(session)) {  // it was asked for
    next.emplace_back("Gemt i historikken.");
  }
}

// Of a name that is written now: who else has it. Whoever has left keeps their id.
void add_namesakes(const model::Participants& list, const model::Participant& person,
                   const base::Date& today, std::vector<std::string>& doubts) {
  for (const auto& other : list.participants) {
    if (other.id == person.id || !other.name || !same(other.name->str(), person.name->str()))
      continue;
    doubts.push_back(
        fmt::format("{} står også på listen som {}.", other.name->str(), other.id.str()));
    if (model::in_force(other, today)) continue;
    doubts.back() = fmt::format(
        "{} ({}) var deltager til og med den {}. Er det den samme, er {} et nyt id. Var det en "
        "fejl, at den gamle holdt op, så skriv i stedet: {}",
        other.display(), other.id.str(), base::danish_date_short(*other.until), person.id.str(),
        unbroken(fmt::format("beredskab participant set {} --until \"\"", other.id.str())));
  }
}

// Mere deputies whom nobody looks for any more, today or once somebody's new last day is over.
void add_nobodys(const model::Plan* plan, const model::Participants& before,
                 const model::Participants& intended, const base::Date& today,
                 std::vector<std::string>& doubts) {
  std::set<base::Date> days{today};
  for (const auto& person : intended.participants) {
    const auto* old = before.find(person.id);
    const bool ends =
        person.until && *person.until >= today && (!old || old->until != person.until);
    if (ends) days.insert(person.until->plus_days(1));
  }
  std::vector<model::PersonId> told;
  for (const auto& day : days) {
    auto known = model::deputies_of_nobody(plan, before, day);
    known.insert(known.end(), told.begin(), told.end());
    for (const auto& who : model::deputies_of_nobody(plan, intended, day)) {
      if (base::contains(known, who)) continue;
      told.push_back(who);
      doubts.push_back(fmt::format(
          "{} er{} kun stedfortræder, men ikke for nogen, og bliver aldrig ringet op. Skriv, for "
          "hvem: beredskab participant set DELTAGER --deputy {}",
          model::told_apart(intended, *intended.find(who)),
          day == today ? "" : " fra den " + base::danish_date_short(day), who.str()));
    }
  }
}

// What is odd in what is about to be written. It is told, and refused by nobody.
std::vector<std::string> doubts_of(const model::Plan* plan, const model::Participants& before,
                                   const model::Participants& intended, const base::Date& today) {
  std::vector<std::string> doubts;
  add_nobodys(plan, before, intended, today, doubts);
  for (const auto& person : intended.participants) {
    const auto* old = before.find(person.id);
    const auto known = old ? model::numbers_of(*old) : std::vector<model::Phone>{};
    for (const auto& phone : model::numbers_of(person)) {
      if (phone.is_possible() || base::contains(known, phone)) continue;
      const auto fault = model::impossible_number(model::told_apart(intended, person), phone);
      doubts.push_back(fault.message + ' ' + fault.remedy);
    }
    if (person.email && !model::is_bare(*person.email) && (!old || old->email != person.email))
      doubts.push_back(fmt::format("{}: {}", model::told_apart(intended, person),
                                   model::no_email(person.email->str()).message));
    if (person.deputy && (!old || old->deputy != person.deputy)) {
      const auto* deputy = intended.find(*person.deputy);
      const model::Office office(&intended, today);
      if (deputy != nullptr && office.not_in_office(deputy->id))
        doubts.push_back(fmt::format(
            "{} {} og kan {}ikke stå i stedet for {}.", model::told_apart(intended, *deputy),
            office.has_left(deputy->id)
                ? "er holdt op den " + base::danish_date_short(*deputy->until)
                : office.gone(deputy->id),
            office.has_left(deputy->id) ? "" : "indtil da ", model::told_apart(intended, person)));
    }
    if (person.name && (!old || old->name != person.name))
      add_namesakes(intended, person, today, doubts);
  }
  return doubts;
}

}  // namespace

const model::Participant& in_office_still(Session& session, const model::Participants& list) {
  const auto given = session.arguments().required(0, "Det mangler, hvem det gælder.", "NAVN");
  const auto& person = listed_person(session, given, list);
  if (!person.until) return person;
  throw UsageError(
      fmt::format("{} har allerede en sidste dag: den {}.", model::told_apart(list, person),
                  base::danish_date_short(*person.until)),
      "Intet er ændret. En efterfølger føjes til med beredskab participant add.");
}

void set_last_day(model::Participants& list, const model::PersonId& who, const base::Date& day) {
  for (auto& person : list.participants) {
    if (person.id != who) continue;
    refuse_if(person.from > day,
              fmt::format("{} er først deltager fra den {}.", model::told_apart(list, person),
                          base::danish_date_short(person.from.value_or(day))),
              "Intet er ændret. Vælg en senere dag med --on.");
    person.until = day;
  }
}

Output rewrite_list(Session& session, const model::Participants& intended, ListChange change) {
  const auto& source = *session.folder().participants.source;
  render::RewrittenView view{source.name(), change.people, {}, std::move(change.next)};
  const bool asked = session.interactive() && !session.arguments().has("--yes");
  for (const auto& doubt : doubts_of(session.plan(), *session.folder().participants.value, intended,
                                     session.now().date())) {
    if (asked) print_wrapped(session.env(), "Bemærk: " + doubt, 2);
    else session.warn(doubt);
  }
  bool commits = false;
  const auto written = store::rewrite_participants(
      session.root(), source, intended, session.arguments().has("--yes"),
      [&](const std::string& difference) {
        view.difference = difference;
        if (difference.empty()) return false;
        agree(session, difference,
              {.heading = "Ændringen ser sådan ud:",
               .question = "Skal den skrives?",
               .not_done = "Ændringen er ikke skrevet, for ingen har sagt ja til den.",
               .remedy = "Er den rigtig, så tilføj --yes.",
               .in_json = true});
        commits =
            is_to_be_committed(session, (session.root() / source.name()).parent_path(), asked);
        return true;
      });
  if (view.difference.empty()) {
    view.next.clear();
    return {"Det står der allerede. Intet er ændret.\n", render::to_json(view)};
  }
  session.acknowledge(source.name());
  if (written == store::Rewritten::unconfirmed) {
    session.warn(
        "Disken bekræfter ikke, at ændringen er gemt. Se efter i filen, og skift "
        "disk, hvis det sker igen.");
  }
  commit_change(session, source, change, commits, view.next);

  Paper paper(session);
  if (session.arguments().has("--yes")) paper.raw(base::visible(view.difference, true) + '\n');
  paper.line(fmt::format("Skrevet: {}", change.said));
  paper.steps(view.next);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli
