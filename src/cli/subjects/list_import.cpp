#include "cli/subjects/list_import.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/prompt.hpp"
#include "cli/subjects/list_matching.hpp"
#include "cli/subjects/participant_facts.hpp"
#include "model/rules/office.hpp"
#include "render/views/person_view.hpp"

namespace cli {

namespace {

using base::Error;
using base::Trouble;
using model::Participant;
using store::ContactCard;

std::string who_is(const ContactCard& card) {
  for (const auto* words : {&card.name, &card.email, &card.id}) {
    if (!words->empty()) return base::visible(*words);
  }
  return "Uden navn";
}

std::string shown(const ContactCard& card) {
  const std::string organisation = card.organisation.empty() ? "" : ", " + card.organisation;
  return fmt::format("{}{} (linje {})", who_is(card), base::visible(organisation), card.line);
}

// The list's facts are of one line each; address books fold notes and long names.
ContactCard on_one_line(ContactCard card) {
  for (auto* fact : {&card.name, &card.organisation, &card.title, &card.hours, &card.deputy,
                     &card.note}) {
    std::vector<std::string> lines;
    for (const auto& line : base::split(*fact, '\n')) {
      if (const auto words = base::trim(line); !words.empty()) lines.emplace_back(words);
    }
    if (lines.size() > 1) *fact = base::join(lines, " ");
  }
  return card;
}

class Import {
 public:
  Import(Session& session, const model::Participants& list)
      : session_(session),
        list_(list),
        today_(session.now().date()),
        context_(session.context()),
        result_{list, {}, {}, {}, {}} {}

  ListImport take(const store::ContactFile& file) {
    for (const auto& left : file.not_taken) result_.left.push_back(left);
    for (const auto& card : file.cards) take(on_one_line(card));
    for (const auto& one : deputies_) {
      auto& person =
          *std::ranges::find(result_.intended.participants, one.person, &Participant::id);
      const auto before = result_.told.size();
      put_deputy(one.card, one.now, person);
      if (result_.told.size() > before) note_changed(one.person.str());
    }
    if (unclear_.empty()) return std::move(result_);
    if (!session_.arguments().has("--skip-unclear")) {
      throw Error(Trouble::usage,
                  "Det kan ikke ses, hvem på listen de her er:\n  " + base::join(unclear_, "\n  "),
                  "Intet er ændret. Skriv deltagerens id i en kolonne «Id» (i et vCard: UID:ID." +
                      session_.plan_id().str() +
                      "@beredskab), eller lad dem stå med --skip-unclear.");
    }
    for (const auto& one : unclear_) result_.left.push_back(one);
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
      if (has_left(person, today_))
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
    std::vector<std::string> who;
    for (const auto& id : people) {
      const auto& person = *list_.find(id);
      who.push_back(
          fmt::format("{}, {} ({})", called(person), person.organisation.str(), id.str()));
    }
    if (!session_.interactive() || session_.arguments().has("--skip-unclear")) {
      unclear_.push_back(fmt::format("{}: måske {}", shown(card), base::danish_list(who, "eller")));
      return;
    }
    who.emplace_back("En ny på listen");
    who.emplace_back("Spring over");
    const auto chosen =
        choose(session_.env(), fmt::format("Hvem er {}?", shown(card)), who, std::nullopt);
    if (chosen < people.size()) change(card, *list_.find(people[chosen]));
    else if (chosen == people.size()) add(card);
    else leave(card, "blev sprunget over");
  }

  void leave(const ContactCard& card, std::string_view why) {
    result_.left.push_back(fmt::format("{} {}", shown(card), why));
  }

  // A value of the file's as one of the list's; what is none is told, and left.
  template <class T>
  std::optional<T> value(const ContactCard& card, const std::string& words) {
    if (words.empty()) return std::nullopt;
    const auto parsed = T::parse(words);
    if (parsed) return *parsed;
    const auto& mistake = parsed.mistake();
    if (mistake.code == base::Code::cpr_number) {
      throw Error(Trouble::refused, fmt::format("Linje {}: {}", card.line, mistake.message),
                  mistake.remedy);
    }
    result_.left.push_back(fmt::format("{}: {}", shown(card), mistake.message));
    return std::nullopt;
  }

  // `now` is what an export of the list says of it. Spaces around it do not come back from a file.
  template <class T>
  void put(const ContactCard& card, std::string_view what, const std::string& words,
           const std::string& now, std::optional<T>& fact) {
    if (words.empty() || base::trim(words) == base::trim(now)) return;
    const auto taken = value<T>(card, words);
    if (!taken || (fact && base::trim(taken->str()) == base::trim(fact->str()))) return;
    tell(card, what, fact ? fact->str() : "", taken->str());
    fact = *taken;
  }

  void tell(const ContactCard& card, std::string_view what, const std::string& before,
            const std::string& after) {
    std::string line =
        fmt::format("{}: {} er {}", who_is(card), base::visible(what), base::visible(after));
    if (!before.empty()) line += ", før " + base::visible(before);
    result_.told.push_back(std::move(line));
  }

  void put_phone(const ContactCard& card, std::string_view what, const std::string& words,
                 Participant& person, std::optional<model::Phone>& fact) {
    const auto taken = value<model::Phone>(card, words);
    if (!taken) return;
    const auto has = [&](const model::Phone& other) { return other.key() == taken->key(); };
    const bool known = (person.mobile && has(*person.mobile)) ||
                       (person.phone && has(*person.phone)) ||
                       std::ranges::any_of(person.numbers, has, &model::NamedNumber::phone);
    if (known) return;  // another spelling, or kept elsewhere
    tell(card, what, fact ? fact->str() : "", taken->str());
    fact = *taken;
  }

  void put_numbers(const ContactCard& card, Participant& person) {
    // Of several that the file calls the same, each is one of its own.
    const auto of_the_file = [&](const model::NamedNumber& listed) {
      return std::ranges::any_of(card.numbers, [&](const auto& one) {
        const auto written = model::Phone::parse(one.second);
        return written && written->key() == listed.phone.key() &&
               same(one.first, listed.name.str());
      });
    };
    const auto is_called = [&](const std::string& name) {
      return [&](const auto& one) { return same(one.name.str(), name); };
    };
    for (const auto& [name, number] : card.numbers) {
      const auto there = std::ranges::find_if(person.numbers, [&](const auto& one) {
        return !name.empty() && same(one.name.str(), name) && !of_the_file(one);
      });
      if (there != person.numbers.end()) {
        const auto taken = value<model::Phone>(card, number);
        if (!taken || taken->key() == there->phone.key()) continue;
        tell(card, name, there->phone.str(), taken->str());
        there->phone = *taken;
        continue;
      }
      std::optional<model::Phone> one;
      std::string free = name.empty() ? "Andet nummer" : name;
      for (int count = 2; std::ranges::any_of(person.numbers, is_called(free)); ++count)
        free = fmt::format("{} {}", name.empty() ? "Andet nummer" : name, count);
      const auto called = value<model::Line>(card, free);
      if (called) put_phone(card, called->str(), number, person, one);
      if (one) person.numbers.push_back({*called, *one});
    }
  }

  // Whether somebody was away on a day when a list that was printed names `other` as theirs.
  bool stood_in(const model::PersonId& who, const model::PersonId& other) const {
    const auto* list = session_.participants();
    if (list == nullptr) return false;
    return std::ranges::any_of(list->away, [&](const model::Absence& absence) {
      const auto stand_ins = model::Office(list, absence.from).stand_ins(who);
      return !stand_ins.empty() && stand_ins.front() == other;
    });
  }

  void put_deputy(const ContactCard& card, const std::string& now, Participant& person) {
    if (card.deputy.empty()) return;
    // «Navn», or «Navn, nummer» as a vCard's note has it.
    auto name = card.deputy;
    const auto comma = name.rfind(", ");
    if (comma != name.npos && model::Phone::parse(name.substr(comma + 2))) name.erase(comma);
    if (!now.empty() && same(name, now)) return;
    std::vector<model::PersonId> found;
    for (const auto& other : result_.intended.participants) {
      const bool is = same(other.id.str(), name) || same(called(other), name) ||
                      same(other.display(), name) ||
                      same(fmt::format("{} ({})", called(other), other.organisation.str()), name);
      if (is && other.id != person.id && !has_left(other, today_)) found.push_back(other.id);
    }
    if (found.size() != 1) {
      result_.left.push_back(
          fmt::format("{}: Stedfortræderen {} {}", shown(card), base::quoted(name),
                      found.empty() ? "står ikke på listen" : "kan være flere på listen"));
    } else if (person.deputy != found.front() && stood_in(person.id, found.front())) {
      result_.left.push_back(
          fmt::format("{}: {} står i stedet under et fravær, og bliver ikke fast stedfortræder "
                      "af det", shown(card), base::quoted(name)));
    } else if (person.deputy != found.front()) {
      tell(card, "stedfortræder", person.deputy ? person.deputy->str() : "", found.front().str());
      person.deputy = found.front();
    }
  }

  void put_facts(const ContactCard& card, const render::PersonView& now, Participant& person) {
    const bool same_address = person.email && same(person.email->str(), card.email);
    if (!same_address) put(card, "e-mail", card.email, now.email.value_or(""), person.email);
    put_phone(card, "mobil", card.mobile, person, person.mobile);
    put_phone(card, "telefon", card.phone, person, person.phone);
    put_numbers(card, person);
    if (!card.deputy.empty()) deputies_.push_back({card, person.id, now.deputy.value_or("")});
    put(card, "træffes", card.hours, now.hours.value_or(""), person.hours);
    put(card, "bemærkning", card.note, now.note.value_or(""), person.note);
  }

  void put_group(const ContactCard& card, Participant& person) {
    if (!card.only_deputy || *card.only_deputy == person.only_deputy) return;
    const auto told = [](bool only) { return only ? "Stedfortræder" : "Deltager"; };
    tell(card, "rolle", told(person.only_deputy), told(*card.only_deputy));
    person.only_deputy = *card.only_deputy;
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
    const bool office = !person.name && (card.role || same(card.name, person.title.str()));
    if (!office && card.name != now.name && !spells(card.name, now.own_name))
      put(card, "navn", card.name, now.own_name, person.name);
    const auto required = [&](std::string_view what, const std::string& words, model::Line& fact) {
      if (spells(words, fact.str())) return;
      std::optional<model::Line> wanted = fact;
      put(card, what, words, fact.str(), wanted);
      fact = *wanted;
    };
    required("organisation", card.organisation, person.organisation);
    required("stilling", card.title, person.title);
    put_facts(card, now, person);
    put_group(card, person);
    if (result_.told.size() == before) return;
    if (base::contains(result_.changed, listed.id.str())) {
      throw Error(Trouble::usage,
                  fmt::format("{} står flere gange i filen, og ikke ens.", shown(card)),
                  "Intet er ændret. Lad det, der gælder, stå én gang.");
    }
    result_.changed.push_back(listed.id.str());
  }

  void add(const ContactCard& card) {
    const bool office = card.role && card.title.empty();
    Facts facts;
    facts.name = card.role ? std::nullopt : value<model::Line>(card, card.name);
    facts.organisation = value<model::Line>(card, card.organisation);
    facts.title = value<model::Line>(card, office ? card.name : card.title);
    std::vector<std::string> missing;
    if (!facts.organisation) missing.emplace_back("organisation");
    if (!facts.title) missing.emplace_back("stilling");
    if (!missing.empty()) {
      leave(card,
            fmt::format("er ikke på listen, og filen siger ikke {}", base::danish_list(missing)));
      return;
    }
    auto id = model::PersonId::parse(card.id);
    auto person = new_participant(facts, id ? *id : new_person_id(facts, result_.intended),
                                  session_.now().date());
    put_facts(card, render::PersonView{}, person);
    person.only_deputy = card.only_deputy.value_or(false);
    const bool again = std::ranges::any_of(result_.intended.participants, [&](const auto& other) {
      return base::contains(result_.added, other.id.str()) && same(called(other), called(person)) &&
             same(other.organisation.str(), person.organisation.str());
    });
    if (again || result_.intended.find(person.id) != nullptr) {
      throw Error(Trouble::usage, fmt::format("{} står flere gange i filen.", shown(card)),
                  "Intet er ændret. Lad det, der gælder, stå én gang.");
    }
    result_.told.push_back(fmt::format("{} er ny på listen ({})", shown(card), person.id.str()));
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

ListImport list_import(Session& session, const model::Participants& list,
                       const store::ContactFile& file) {
  return Import(session, list).take(file);
}

}  // namespace cli
