#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/documents.hpp"
#include "cli/input.hpp"
#include "cli/named.hpp"
#include "cli/paper.hpp"
#include "cli/prompt.hpp"
#include "cli/written.hpp"
#include "render/views/describe.hpp"
#include "store/folder_lock.hpp"
#include "store/git.hpp"
#include "store/hand_written.hpp"

namespace cli::commands {

namespace {

using base::Error;
using base::Trouble;

// Whom the signature is from: a party and who signs for it, or the one who approves.
struct Signer {
  const model::Party* party = nullptr;
  std::optional<model::PersonId> who;
};

std::string listed_parties(const model::Document& document) {
  if (document.parties.empty()) return "Dokumentet nævner ingen parter.";
  std::string lines = "Parterne er:";
  for (const auto& party : document.parties) lines += "\n  " + party.line.str();
  return lines;
}

std::string full_name(const model::Participant& person) {
  return fmt::format("{}{}, {}", person.name ? person.name->str() + ", " : "", person.title.str(),
                     person.organisation.str());
}

// The one on the list whom the words name: of those in office on the day, else of all.
const model::Participant* named_person(const model::Participants& list, const std::string& words,
                                       const base::Date& day) {
  for (const auto& people : {list.in_office(day), list.participants}) {
    std::vector<Named> names;
    for (const auto& person : people) names.push_back({person.id.str(), full_name(person)});
    if (const auto found = find_named(names, words)) return list.find(people[*found].id);
  }
  return nullptr;
}

Signer signer(Session& session, const std::string& words, const base::Date& day) {
  const auto& document = *session.document();
  const auto* list = session.participants();
  if (list != nullptr) {
    if (const auto* person = named_person(*list, words, day)) {
      if (const auto* party = model::party_for(document, *person, *list)) return {party, person->id};
      throw Error(Trouble::usage,
                  fmt::format("{} er ikke part i {}.", person->display(), document_file(session)),
                  listed_parties(document));
    }
  }
  std::vector<const model::Party*> found;
  for (const auto& party : document.parties) {
    if (stands_in(words, party.line.str())) found.push_back(&party);
  }
  if (found.size() == 1 && found.front()->participant) {
    return {found.front(), found.front()->participant};
  }
  throw Error(Trouble::usage,
              found.size() == 1
                  ? fmt::format("Ingen på deltagerlisten hører til linjen «{}».",
                                found.front()->line.str())
                  : fmt::format("{} {} passer til «{}».", found.empty() ? "Ingen" : "Flere",
                                found.empty() ? "part" : "parter", base::visible(words)),
              found.size() == 1 ? "Skriv parten ind i deltagerlisten: beredskab participant add"
                                : listed_parties(document));
}

// Whom a terminal is asked for, where the command line names nobody. Nothing: the approval.
std::optional<std::string> asked_signer(Session& session) {
  const auto& document = *session.document();
  std::vector<std::string> choices;
  for (const auto& party : document.parties) choices.push_back(party.line.str());
  if (document.approval) choices.push_back("Godkendelsen: " + document.approval->str());
  if (!session.interactive() || choices.empty()) {
    throw Error(Trouble::usage, "Det mangler, hvem der har skrevet under.",
                fmt::format("Skriv: beredskab plan sign --as NAVN{}\n{}",
                            document.approval ? fmt::format(", eller --approval \"{}\"",
                                                            document.approval->str())
                                              : "",
                            listed_parties(document)));
  }
  const auto chosen = choose(session.env(), "Hvem har skrevet under?", choices, std::nullopt);
  if (chosen == document.parties.size()) return std::nullopt;
  const auto& party = document.parties[chosen];
  return party.participant ? party.participant->str() : party.line.str();
}

model::Line approver(const model::Document& document, const std::string& words) {
  if (!document.approval) {
    throw Error(Trouble::usage, "Dokumentet siger ikke, at nogen skal godkende det.",
                "En part skriver under med --as NAVN.");
  }
  if (stands_in(words, document.approval->str())) return *document.approval;
  throw Error(Trouble::usage,
              fmt::format("Dokumentet godkendes ikke af «{}».", base::visible(words)),
              fmt::format("Det godkendes af {}: --approval \"{}\"", document.approval->str(),
                          document.approval->str()));
}

// What the signature binds to: bytes that can be shown again.
std::optional<model::CommitId> commit_of(Session& session) {
  const auto& source = *session.folder().document.source;
  const auto path = session.root() / source.name();
  if (source.from_windows()) {
    throw Error(Trouble::usage,
                fmt::format("Linjerne i {} ender som i Windows (CR LF).", source.name()),
                "Underskriften skal gælde filens præcise indhold. Skriv først: beredskab upgrade");
  }
  if (const auto commit = store::commit_with(path, source.bytes())) {
    return *model::CommitId::parse(*commit);
  }
  if (store::history_of(path, source.bytes()) == store::History::none) {
    session.warn("Mappen har ingen historik (git). Underskriften gælder filen, som den er nu, men "
                 "ændres filen, kan det ikke vises, hvad der blev skrevet under på.");
    return std::nullopt;
  }
  throw Error(Trouble::usage,
              fmt::format("{} er ikke gemt i historikken, som den er nu.", source.name()),
              "Underskriften skal gælde noget, der kan findes igen. Gem dokumentet først:\n"
              "  beredskab sync");
}

// The same bytes are signed once.
void refuse_second(const model::Signed& there, std::string_view what) {
  if (there.state != model::SignedState::signed_) return;
  throw Error(Trouble::usage,
              fmt::format("{} er allerede skrevet ind: den {} ({}).", what,
                          base::danish_date_short(there.signature->on), there.stem->id()),
              fmt::format("Intet er ændret. Er den forkert, så lad den udgå først: beredskab "
                          "correct {} --void", there.stem->id()));
}

base::Date signing_day(Session& session) {
  const auto today = session.now().date();
  const auto day = day_option(session, "--on").value_or(today);
  if (day <= today) return day;
  throw Error(Trouble::usage,
              fmt::format("Den {} er ikke kommet endnu.", base::danish_date_short(day)),
              "Skriv den dag, der blev skrevet under.");
}

// Who signs in another's place is said; nobody is refused for it.
void note_other_person(Session& session, const Signer& from, const base::Date& day, Paper& paper) {
  const auto* list = session.participants();
  const auto* person = list != nullptr ? list->find(*from.who) : nullptr;
  if (person == nullptr) return;
  if (from.party->participant != from.who) {
    paper.line(fmt::format("Linjen nævner en anden; {} skriver under for samme organisation.",
                           person->display()));
  }
  const bool was_in_office = (!person->from || *person->from <= day) &&
                             (!person->until || day <= *person->until);
  if (!was_in_office) {
    session.warn(fmt::format("{} var ikke deltager den {}.", person->display(),
                             base::danish_date_short(day)));
  }
}

}  // namespace

Output plan_sign(Session& session, const Arguments& arguments) {
  pick_document(session);
  const auto& document = *session.document();
  auto as = arguments.value("--as");
  auto approval = arguments.value("--approval");
  if (as && approval) {
    throw Error(Trouble::usage, "--as og --approval kan ikke bruges sammen.",
                "En part skriver under med --as; den, der godkender, med --approval.");
  }
  if (session.folder().document.from_date) {
    throw Error(Trouble::world, "Dokumentet kan ikke læses, som det er nu.",
                "Intet er skrevet. Se, hvad der er i vejen: beredskab check");
  }
  const auto day = signing_day(session);
  const auto text = optional_text(session, 0);
  if (!as && !approval) {
    as = asked_signer(session);
    if (!as) approval = document.approval->str();
  }
  std::optional<render::DocumentFacts> facts(document_facts(session));
  model::Signature signature{.on = day, .file = to_line(facts->file, "--document"),
                             .document = facts->hash};
  Signer from;
  const std::string_view what = approval ? "Godkendelsen" : "Underskriften";
  if (approval) {
    signature.approval = approver(document, *approval);
  } else {
    from = signer(session, *as, day);
    signature.who = from.who;
    signature.party = from.party->line;
  }
  const auto find_place = [&] {  // where it will stand
    if (approval) return &*facts->signatures.approval;
    const auto index = static_cast<std::size_t>(from.party - document.parties.data());
    return &facts->signatures.parties[index].signed_;
  };
  auto* place = find_place();
  refuse_second(*place, what);
  signature.paper = line_option(session, "--paper");
  signature.case_number = line_option(session, "--case");
  signature.text = text;
  signature.commit = commit_of(session);
  // Two at once would both have found the place empty.
  const store::FolderLock one_at_a_time(session.root() / "plans" / session.plan_id().str());
  session.read_plan_log_again();
  facts.emplace(document_facts(session));
  place = find_place();
  refuse_second(*place, what);

  const auto saved =
      save_to_plan(session, {session.now(), signature, model::Visibility::internal});
  auto output = written_output(session, {saved});
  Paper paper(session);
  paper.line(fmt::format("Skrevet ({}): {}", saved.written.stem.id(),
                         render::signature_text(session.context(), signature)));
  if (from.party != nullptr) {
    paper.line(fmt::format("For: {}", from.party->line.str()));
    note_other_person(session, from, day, paper);
  }
  const auto hash = facts->hash.str();
  paper.line(fmt::format("Dokumentet: {} ({}…)", document.title.str(), hash.substr(0, 12)));
  place->state = model::SignedState::signed_;
  const auto count = model::count_signatures(document, facts->signatures, session.participants());
  paper.line("Underskrifter: " + render::signature_count_text(count));
  output.text = paper.take();
  return output;
}

}  // namespace cli::commands
