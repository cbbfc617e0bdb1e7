#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/candidates.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/paper.hpp"
#include "cli/writing/documents.hpp"
#include "cli/writing/written.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"
#include "render/views/describe_plan.hpp"
#include "store/disk/locks.hpp"
#include "store/git/git.hpp"
#include "store/plans/hand_written.hpp"

namespace cli::commands {

namespace {

// Whom the signature is from: a party and who signs for it, or the one who approves.
struct Signer {
  const model::Party* party = nullptr;
  std::optional<model::PersonId> who;
};

std::string listed_parties(const model::Document& document) {
  if (document.parties.empty()) return "Dokumentet nævner ingen parter.";
  std::string lines = "Parterne er:";
  for (const auto& line : model::lines_told_apart(document)) lines += "\n  " + line;
  return lines;
}

// Those on the list whom the words may name: of those in office on the day, else of all.
std::vector<const model::Participant*> named_people(const model::Participants* list,
                                                    const std::string& words,
                                                    const base::Date& day) {
  if (list == nullptr) return {};
  for (const auto& people : {list->in_office(day), list->participants}) {
    const auto all = base::mapped(people, as_candidate);
    const auto found = fitting(all, words);
    if (found.empty()) continue;
    return base::mapped(found, [&](const Candidate* one) { return list->find(one->id); });
  }
  return {};
}

// Of several lines of an organisation one that is not signed yet, and rather one whose own person
// has left than one of somebody who can sign it.
const model::Party* open_line(const std::vector<const model::Party*>& lines,
                              const render::DocumentFacts& facts, const model::Participants& list,
                              const base::Date& day) {
  const model::Office office(&list, day);
  const auto rank = [&](const model::Party* party) {
    const auto index = static_cast<std::size_t>(party - facts.document.parties.data());
    const bool signed_ =
        facts.signatures.parties[index].signed_.state == model::SignedState::signed_;
    const bool left = party->participant && office.not_in_office(*party->participant);
    return std::pair(signed_, !left);
  };
  const auto best = std::ranges::min_element(lines, {}, rank);
  return best == lines.end() ? nullptr : *best;
}

Signer signer(Session& session, const std::string& words, const render::DocumentFacts& facts,
              const base::Date& day) {
  const auto& document = facts.document;
  const auto* list = session.participants();
  const auto named = named_people(list, words, day);
  if (named.size() == 1) {
    const auto& person = *named.front();
    const auto lines = model::parties_for(document, person, *list);
    if (const auto* party = open_line(lines, facts, *list, day)) return {party, person.id};
    throw UsageError(fmt::format("{} er ikke part i {}.", model::told_apart(*list, person),
                                 document_file(session)),
                     listed_parties(document));
  }
  const auto found = base::pointers(
      document.parties, [&](const auto& party) { return is_part(words, party.line.str()); });
  // Of several people, as by the name of an organisation, the line must be that of them all.
  const auto is_of_another = [&](const auto* one) {
    return !base::contains(model::parties_for(document, *one, *list), found.front());
  };
  refuse_if(
      found.size() == 1 && std::ranges::any_of(named, is_of_another),
      fmt::format(
          "Flere passer til «{}»: {}.", base::visible(words),
          base::join(base::mapped(named, [](const auto* one) { return shown_as(*one); }), "; ")),
      "Skriv mere af navnet.");
  if (found.size() == 1 && found.front()->participant) {
    return {found.front(), found.front()->participant};
  }
  throw UsageError(
      found.size() == 1
          ? fmt::format("Ingen på deltagerlisten hører til linjen «{}».", found.front()->line.str())
          : fmt::format("{} {} passer til «{}».", found.empty() ? "Ingen" : "Flere",
                        found.empty() ? "part" : "parter", base::visible(words)),
      found.size() == 1 ? "Skriv parten ind på deltagerlisten: beredskab participant add"
                        : listed_parties(document));
}

// Whom a terminal is asked for, where the command line names nobody. Nothing: the approval.
std::optional<std::string> asked_signer(Session& session, bool refuses) {
  const auto& document = *session.document();
  auto choices = model::lines_told_apart(document);
  if (document.approval) choices.push_back("Godkendelsen: " + document.approval->str());
  if (!session.interactive() || choices.empty()) {
    throw UsageError(
        refuses ? "Det mangler, hvem der ikke vil skrive under."
                : "Det mangler, hvem der har skrevet under.",
        fmt::format(
            "{}{}\n{}",
            session.arguments().line_to_write(refuses ? "--as NAVN --refused TEKST" : "--as NAVN"),
            document.approval ? fmt::format(", eller --approval \"{}\"", document.approval->str())
                              : "",
            listed_parties(document)));
  }
  const auto chosen = choose(
      session.env(), refuses ? "Hvem vil ikke skrive under?" : "Hvem har skrevet under?", choices);
  if (chosen == document.parties.size()) return std::nullopt;
  const auto& party = document.parties[chosen];
  return party.participant ? party.participant->str() : party.line.str();
}

model::Line approver(const model::Document& document, const std::string& words) {
  refuse_if(!document.approval, "Dokumentet siger ikke, at nogen skal godkende det.",
            "En part skriver under med --as NAVN.");
  if (stands_in(words, document.approval->str())) return *document.approval;
  throw UsageError(fmt::format("Dokumentet godkendes ikke af «{}».", base::visible(words)),
                   fmt::format("Det godkendes af {}: --approval \"{}\"", document.approval->str(),
                               document.approval->str()));
}

// What the signature binds to: bytes that can be shown again.
std::optional<model::CommitId> commit_of(Session& session, std::string_view what) {
  const auto& source = *session.folder().document.source;
  const auto path = session.root() / source.name();
  refuse_if(
      source.from_windows(),
      fmt::format("Linjerne i {} ender som i Windows (CR LF).", source.name()),
      fmt::format("{} skal gælde filens præcise indhold. Skriv først: beredskab upgrade", what));
  const auto commit = store::commit_with(path, source.bytes());
  if (commit) return *model::CommitId::parse(*commit);
  auto fault = commit.fault;
  const auto history = store::history_of(path, source.bytes(), fault);
  if (history == store::History::unread) throw store::unread_history(fault);
  if (history == store::History::none) {
    session.warn(
        fmt::format("Mappen har ingen historik (git). {} gælder filen, som den er nu, men "
                    "ændres filen, kan det ikke vises, hvordan den var.",
                    what));
    return std::nullopt;
  }
  throw UsageError(fmt::format("{} er ikke gemt i historikken, som den er nu.", source.name()),
                   fmt::format("{} skal gælde noget, der kan findes igen. Gem dokumentet først:\n"
                               "  beredskab sync",
                               what));
}

// The same bytes are signed once, and refused once.
void refuse_second(Session& session, const model::Signed& there, const Signer& from, bool refuses) {
  const bool refused = there.state == model::SignedState::refused;
  if (there.state != model::SignedState::signed_ && !(refused && refuses)) return;
  const auto& before = *there.signature;
  const auto whose = from.party != nullptr ? model::party_name(*session.document(), *from.party,
                                                               session.participants())
                                           : before.approval->str();
  const auto id = there.stem->id();
  throw UsageError(
      fmt::format("{} har allerede {}: {}den {} ({}).", whose,
                  refused           ? "afslået"
                  : before.approval ? "godkendt dokumentet"
                                    : "skrevet under",
                  before.who ? render::person_name(session.context(), *before.who) + ", " : "",
                  base::danish_date_short(before.on), id),
      refused ? fmt::format(
                    "Intet er ændret. Ret begrundelsen: beredskab correct {} --refused TEKST", id)
              : fmt::format("Intet er ændret: én gang er nok. Er det forkert, så lad det udgå "
                            "først: beredskab correct {} --void",
                            id));
}

// Who signs in another's place is said; nobody is refused for it.
void note_other_person(Session& session, const Signer& from, const base::Date& day, bool refuses,
                       Paper& paper) {
  const auto* list = session.participants();
  const auto* person = model::find_person(list, *from.who);
  if (person == nullptr) return;
  if (from.party->participant != from.who) {
    paper.line(fmt::format("Linjen nævner en anden; {} {} for samme organisation.",
                           model::told_apart(*list, *person),
                           refuses ? "svarer" : "skriver under"));
  }
  if (model::Office(list, day).not_in_office(person->id)) {
    session.warn(fmt::format("{} var ikke deltager den {}.", model::told_apart(*list, *person),
                             base::danish_date_short(day)));
  }
}

// What was written, and how many are missing now that it stands in its place.
Output signed_output(Session& session, const Saved& saved, const model::Signature& signature,
                     const Signer& from, render::DocumentFacts& facts, model::Signed& place) {
  const bool refuses = signature.refused.has_value();
  auto output = written_output(session, {saved});
  Paper paper(session);
  paper.line(fmt::format("Skrevet ({}): {}", saved.written.stem.id(),
                         render::plan_entry_text(session.context(), signature)));
  if (from.party != nullptr) {
    paper.line(fmt::format("For: {}", from.party->line.str()));
    note_other_person(session, from, signature.on, refuses, paper);
  }
  if (place.state == model::SignedState::refused) {
    paper.line(fmt::format("Afslaget fra den {} ({}) gælder ikke længere.",
                           base::danish_date_short(place.signature->on), place.stem->id()));
  }
  const auto hash = facts.hash.str();
  paper.line(fmt::format("Dokumentet: {} ({}…)", facts.document.title.str(), hash.substr(0, 12)));
  place.state = refuses ? model::SignedState::refused : model::SignedState::signed_;
  const auto count =
      model::count_signatures(facts.document, facts.signatures, session.participants());
  paper.line("Underskrifter: " + render::signature_count_text(count));
  output.text = paper.take();
  return output;
}

}  // namespace

Output plan_sign(Session& session, const Arguments& arguments) {
  pick_document(session);
  const auto& document = *session.document();
  auto as = arguments.value("--as");
  auto approval = arguments.value("--approval");
  fail_if(session.folder().document.from_date.has_value(),
          "Dokumentet kan ikke læses, som det er nu.",
          "Intet er skrevet. Se, hvad der er i vejen: beredskab check");
  std::optional<render::DocumentFacts> facts(document_facts(session));
  model::Signature signature{.on = session.now().date(),
                             .file = to_line(facts->file, "--document"),
                             .document = facts->hash};
  EntryOptions(session).set(signature);
  signature.text = optional_text(session, 0);
  const auto day = signature.on;
  const bool refuses = signature.refused.has_value();
  if (!as && !approval) {
    as = asked_signer(session, refuses);
    if (!as) approval = document.approval->str();
  }
  Signer from;
  if (approval) {
    signature.approval = approver(document, *approval);
  } else {
    from = signer(session, *as, *facts, day);
    signature.who = from.who;
    signature.party = from.party->line;
  }
  const auto find_place = [&] {  // where it will stand
    if (approval) return &*facts->signatures.approval;
    const auto index = static_cast<std::size_t>(from.party - document.parties.data());
    return &facts->signatures.parties[index].signed_;
  };
  auto* place = find_place();
  refuse_second(session, *place, from, refuses);
  signature.commit = commit_of(session, refuses    ? "Afslaget"
                                        : approval ? "Godkendelsen"
                                                   : "Underskriften");
  // Two at once would both have found the place empty.
  const store::FolderLock one_at_a_time(session.root() / "plans" / session.plan_id().str());
  session.read_plan_log_again();
  facts.emplace(document_facts(session));
  place = find_place();
  refuse_second(session, *place, from, refuses);

  const auto saved = save_to_plan(session, signature);
  return signed_output(session, saved, signature, from, *facts, *place);
}

}  // namespace cli::commands
