// The list of participants, brought up to date from an address book or a spreadsheet.
#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <span>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/answer.hpp"
#include "cli/subjects/list_facts.hpp"
#include "cli/subjects/list_matching.hpp"
#include "cli/subjects/participant_facts.hpp"
#include "cli/subjects/participants.hpp"
#include "render/views/person_view.hpp"
#include "store/disk/disk_read.hpp"

namespace cli::commands {

namespace {

using model::Participant;
using store::ContactCard;

// The list's facts are of one line each; address books fold notes and long names.
ContactCard on_one_line(ContactCard card) {
  for (auto* fact :
       {&card.name, &card.organisation, &card.title, &card.hours, &card.deputy, &card.note}) {
    const auto lines = base::trimmed_parts(*fact, '\n');
    if (lines.size() > 1) *fact = base::join(lines, " ");
  }
  return card;
}

// What people of the file mean for the list: whom they are on it, and what becomes other. The
// list's own facts are never taken away.
struct ListImport {
  model::Participants intended;
  std::vector<std::string> changed;  // ids
  std::vector<std::string> added;    // ids
  std::vector<std::string> told;     // what becomes other, in Danish, a line for each fact
  std::vector<std::string> left;     // who or what was not taken, and why
};

// Who cannot be told apart is asked about on a terminal; else an Error(usage) names them all, or,
// with --skip-unclear, they are left.
class Import {
 public:
  Import(Session& session, const model::Participants& list)
      : session_(session),
        list_(list),
        today_(session.now().date()),
        context_(session.context()),
        result_{list, {}, {}, {}, {}} {}

  ListImport take(const store::ContactFile& file) {
    result_.left = file.not_taken;
    for (const auto& card : file.cards) take(on_one_line(card));
    for (const auto& one : deputies_) {
      auto& person =
          *std::ranges::find(result_.intended.participants, one.person, &Participant::id);
      const auto before = result_.told.size();
      facts_of(one.card).put_deputy(one.now, result_.intended, session_, person);
      if (result_.told.size() > before) note_changed(one.person.str());
    }
    if (unclear_.empty()) return std::move(result_);
    if (!session_.arguments().has("--skip-unclear")) {
      throw UsageError(
          "Det kan ikke ses, hvem på listen de her er:\n  " + base::join(unclear_, "\n  "),
          "Intet er ændret. Skriv deltagerens id i en kolonne «Id» (i et vCard: UID:ID." +
              session_.plan_id().str() + "@beredskab), eller lad dem stå med --skip-unclear.");
    }
    result_.left.insert(result_.left.end(), unclear_.begin(), unclear_.end());
    return std::move(result_);
  }

 private:
  void take(const ContactCard& card) {
    if (card.drawn_in || is_drawn_in(card)) {
      leave(card, "er kun med i en hændelse");
      return;
    }
    const auto found = candidates(list_, card, today_);
    if (found.certain) {
      const auto& person = *list_.find(found.people.front());
      if (!model::in_force(person, today_))
        leave(card, fmt::format("er ikke deltager mere ({})", person.id.str()));
      else change(card, person);
      return;
    }
    if (found.people.empty()) {
      if (const auto* person = one_who_left(list_, card, today_)) {
        leave(card, fmt::format("er ikke deltager mere ({})", person->id.str()));
      } else {
        add(card);
      }
      return;
    }
    ask(card, found.people);
  }

  // Somebody whom an incident has drawn in is exported with the others, and is not on the list.
  bool is_drawn_in(const ContactCard& card) const {
    for (const auto& incident : session_.open_incidents()) {
      for (const auto& contact : incident.contacts) {
        if (contact.ad_hoc && !card.id.empty() && contact.who.str() == card.id) return true;
      }
    }
    return false;
  }

  void ask(const ContactCard& card, const std::vector<model::PersonId>& people) {
    auto who = base::mapped(people, [&](const auto& id) {
      const auto& person = *list_.find(id);
      return fmt::format("{}, {} ({})", called(person), person.organisation.str(), id.str());
    });
    if (!session_.interactive() || session_.arguments().has("--skip-unclear")) {
      unclear_.push_back(fmt::format("{}: måske {}", shown(card), base::danish_list(who, "eller")));
      return;
    }
    who.emplace_back("En ny på listen");
    who.emplace_back("Spring over");
    const auto chosen = choose(session_.env(), fmt::format("Hvem er {}?", shown(card)), who);
    if (chosen < people.size()) change(card, *list_.find(people[chosen]));
    else if (chosen == people.size()) add(card);
    else leave(card, "blev sprunget over");
  }

  void leave(const ContactCard& card, std::string_view why) {
    result_.left.push_back(fmt::format("{} {}", shown(card), why));
  }

  CardFacts facts_of(const ContactCard& card) { return {card, result_.told, result_.left}; }

  void put_reach(CardFacts& facts, const ContactCard& card, const render::PersonView& now,
                 Participant& person) {
    facts.put_reach(now, person);
    if (!card.deputy.empty()) deputies_.push_back({card, person.id, now.deputy.value_or("")});
  }

  void note_changed(const std::string& id) {
    for (const auto* known : {&result_.changed, &result_.added}) {
      if (base::contains(*known, id)) return;
    }
    result_.changed.push_back(id);
  }

  void change(const ContactCard& card, const Participant& listed) {
    auto& person = *std::ranges::find(result_.intended.participants, listed.id, &Participant::id);
    const auto before = result_.told.size();
    const auto now = render::person_view(context_, listed.id);
    auto facts = facts_of(card);
    facts.put_name(now, person);
    put_reach(facts, card, now, person);
    facts.put_group(person);
    if (result_.told.size() == before) return;
    refuse_if(base::contains(result_.changed, listed.id.str()),
              fmt::format("{} står flere gange i filen, og ikke ens.", shown(card)),
              "Intet er ændret. Lad det, der gælder, stå én gang.");
    result_.changed.push_back(listed.id.str());
  }

  void add(const ContactCard& card) {
    const bool office = card.role && card.title.empty();
    auto said = facts_of(card);
    Facts facts;
    const auto name = in_own_order(card.name);
    facts.name = card.role ? std::nullopt : said.line(name);
    facts.organisation = said.line(card.organisation);
    facts.title = said.line(office ? card.name : card.title);
    std::vector<std::string> missing;
    if (!facts.organisation) missing.emplace_back("organisation");
    if (!facts.title) missing.emplace_back("stilling");
    if (!missing.empty()) {
      leave(card,
            fmt::format("er ikke på listen, og i filen mangler {}", base::danish_list(missing)));
      return;
    }
    auto id = model::PersonId::parse(card.id);
    auto person = new_participant(facts, id ? *id : new_person_id(facts, result_.intended),
                                  session_.now().date());
    put_reach(said, card, render::PersonView{}, person);
    person.only_deputy = card.only_deputy.value_or(false);
    const bool again = std::ranges::any_of(result_.intended.participants, [&](const auto& other) {
      return base::contains(result_.added, other.id.str()) && same(called(other), called(person)) &&
             same(other.organisation.str(), person.organisation.str());
    });
    refuse_if(again || result_.intended.find(person.id) != nullptr,
              fmt::format("{} står flere gange i filen.", shown(card)),
              "Intet er ændret. Lad det, der gælder, stå én gang.");
    const auto as = name == card.name ? "" : " som " + base::visible(name);
    result_.told.push_back(
        fmt::format("{} er ny på listen{} ({})", shown(card), as, person.id.str()));
    result_.added.push_back(person.id.str());
    result_.intended.participants.push_back(std::move(person));
  }

  Session& session_;
  const model::Participants& list_;
  base::Date today_;
  render::Context context_;
  ListImport result_;
  std::vector<std::string> unclear_;
  struct Deputy {
    ContactCard card;
    model::PersonId person;
    std::string now;  // who stands in today, by the list
  };
  std::vector<Deputy> deputies_;  // looked for once all who are new are there
};

}  // namespace

Output participant_import(Session& session, const Arguments& arguments) {
  const auto given = arguments.required(0, "Filen mangler.", "kontakter.vcf");
  const bool piped = given == "-";
  const std::string bytes = piped
                                ? std::string(std::istreambuf_iterator<char>(session.env().in), {})
                                : store::read_existing_text(session.env().current / given);
  const auto file =
      store::read_contact_file(piped ? "Teksten" : given, bytes, session.plan_id().str());
  auto import = Import(session, list_to_change(session)).take(file);
  constexpr std::size_t most_told = 20;  // a telephone's whole address book has hundreds
  const bool whole = session.json() || arguments.has("--full") || import.left.size() <= most_told;
  const auto told = whole ? import.left.size() : most_told;
  for (const auto& left : std::span(import.left).first(told)) {
    session.warn("Ikke taget med: " + left + (left.ends_with('.') ? "" : "."));
  }
  if (!whole) {
    session.warn(fmt::format("Ikke taget med: {} til. Se dem alle: tilføj --full",
                             import.left.size() - told));
  }
  if (!session.json() && !session.arguments().has("--yes") && !import.told.empty()) {
    session.env().err << "Det her bliver anderledes på listen:\n";
    for (const auto& one : import.told) print_wrapped(session.env(), "  " + one + '.', 4);
  }
  std::vector<std::string> people = import.changed;
  people.insert(people.end(), import.added.begin(), import.added.end());
  std::vector<std::string> said;
  if (!import.changed.empty()) said.push_back(fmt::format("{} ændret", import.changed.size()));
  if (!import.added.empty()) said.push_back(base::counted(import.added.size(), "ny", "nye"));
  ListChange change{fmt::format("{} på listen.", base::danish_list(said)), std::move(people), {}};
  if (!import.added.empty()) {
    change.next.push_back("De nye står sidst og ringes op sidst. Ret rækkefølgen i filen.");
  }
  auto output = rewrite_list(session, import.intended, std::move(change));
  // Not «står der allerede»: whoever was left out does not.
  if (said.empty() && !import.left.empty()) output.text = "Intet er ændret på listen.\n";
  return output;
}

}  // namespace cli::commands
