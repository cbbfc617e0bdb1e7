#include "cli/subjects/list_facts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/list_matching.hpp"
#include "cli/subjects/participant_facts.hpp"
#include "model/rules/office.hpp"

namespace cli {

namespace {

using model::Participant;
using store::ContactCard;

std::string who_is(const ContactCard& card) {
  for (const auto* words : {&card.name, &card.email, &card.id, &card.title}) {
    if (!words->empty()) return base::visible(*words);
  }
  return "Uden navn";
}

std::string with_organisation(const ContactCard& card) {
  const std::string organisation = card.organisation.empty() ? "" : ", " + card.organisation;
  return who_is(card) + base::visible(organisation);
}

// Whether somebody was away on a day when a list that was printed names `other` as theirs.
bool stood_in(Session& session, const model::PersonId& who, const model::PersonId& other) {
  const auto* list = session.participants();
  if (list == nullptr) return false;
  return std::ranges::any_of(list->away, [&](const model::Absence& absence) {
    const auto stand_ins = model::Office(list, absence.from).stand_ins(who);
    return !stand_ins.empty() && stand_ins.front() == other;
  });
}

}  // namespace

std::string shown(const ContactCard& card) {
  return fmt::format("{} (linje {})", with_organisation(card), card.line);
}

// A value of the file's as one of the list's; what is none is told, and left.
template <class T>
std::optional<T> CardFacts::value(const std::string& words) {
  if (words.empty()) return std::nullopt;
  const auto parsed = T::parse(words);
  if (parsed) return *parsed;
  const auto& mistake = parsed.mistake();
  if (mistake.code == base::Code::cpr_number) refuse(mistake, fmt::format("Linje {}", card_.line));
  left_.push_back(fmt::format("{}: {}", shown(card_), mistake.message));
  return std::nullopt;
}

std::optional<model::Line> CardFacts::line(const std::string& words) {
  return value<model::Line>(words);
}

// Spaces around it do not come back from a file.
template <class T>
void CardFacts::put(std::string_view what, const std::string& words, const std::string& now,
                    std::optional<T>& fact) {
  if (words.empty() || base::trim(words) == base::trim(now)) return;
  const auto taken = value<T>(words);
  if (!taken || (fact && base::trim(taken->str()) == base::trim(fact->str()))) return;
  tell(what, fact ? fact->str() : "", taken->str());
  fact = *taken;
}

void CardFacts::tell(std::string_view what, const std::string& before, const std::string& after) {
  // Several organisations may have a Vagthavende.
  const bool office = card_.name.empty() && card_.email.empty() && card_.id.empty();
  std::string line = fmt::format("{}: {} er {}", office ? with_organisation(card_) : who_is(card_),
                                 base::visible(what), base::visible(after));
  if (!before.empty()) line += ", før " + base::visible(before);
  told_.push_back(std::move(line));
}

void CardFacts::put_phone(std::string_view what, const std::string& words,
                          const Participant& person, std::optional<model::Phone>& fact) {
  const auto taken = value<model::Phone>(words);
  if (!taken) return;
  const auto has = [&](const model::Phone& other) { return other.key() == taken->key(); };
  const bool known = (person.mobile && has(*person.mobile)) ||
                     (person.phone && has(*person.phone)) ||
                     std::ranges::any_of(person.numbers, has, &model::NamedNumber::phone);
  if (known) return;  // another spelling, or kept elsewhere
  tell(what, fact ? fact->str() : "", taken->str());
  fact = *taken;
}

void CardFacts::put_numbers(Participant& person) {
  // Of several that the file calls the same, each is one of its own.
  const auto of_the_file = [&](const model::NamedNumber& listed) {
    return std::ranges::any_of(card_.numbers, [&](const auto& one) {
      const auto written = model::Phone::parse(one.second);
      return written && written->key() == listed.phone.key() && same(one.first, listed.name.str());
    });
  };
  const auto is_called = [&](const std::string& name) {
    return [&](const auto& one) { return same(one.name.str(), name); };
  };
  for (const auto& [name, number] : card_.numbers) {
    const auto there = std::ranges::find_if(person.numbers, [&](const auto& one) {
      return !name.empty() && same(one.name.str(), name) && !of_the_file(one);
    });
    if (there != person.numbers.end()) {
      const auto taken = value<model::Phone>(number);
      if (!taken || taken->key() == there->phone.key()) continue;
      tell(name, there->phone.str(), taken->str());
      there->phone = *taken;
      continue;
    }
    std::optional<model::Phone> one;
    std::string free = name.empty() ? "Andet nummer" : name;
    for (int count = 2; std::ranges::any_of(person.numbers, is_called(free)); ++count)
      free = fmt::format("{} {}", name.empty() ? "Andet nummer" : name, count);
    const auto called = value<model::Line>(free);
    if (called) put_phone(called->str(), number, person, one);
    if (one) person.numbers.push_back({*called, *one});
  }
}

void CardFacts::put_deputy(const std::string& now, const model::Participants& intended,
                           Session& session, Participant& person) {
  if (card_.deputy.empty()) return;
  // «Navn», or «Navn, nummer» as a vCard's note has it.
  auto name = card_.deputy;
  const auto comma = name.rfind(", ");
  if (comma != name.npos && model::Phone::parse(name.substr(comma + 2))) name.erase(comma);
  if (!now.empty() && same(name, now)) return;
  std::vector<model::PersonId> found;
  for (const auto& other : intended.participants) {
    const bool is = same(other.id.str(), name) || same(called(other), name) ||
                    same(other.display(), name) ||
                    same(fmt::format("{}, {}", called(other), other.organisation.str()), name) ||
                    same(fmt::format("{} ({})", called(other), other.organisation.str()), name);
    const bool may = other.id != person.id && model::in_force(other, session.now().date());
    if (is && may) found.push_back(other.id);
  }
  if (found.size() != 1) {
    left_.push_back(
        fmt::format("{}: Stedfortræderen {} {}", shown(card_), base::quoted(name),
                    found.empty() ? "står ikke på listen" : "kan være flere på listen"));
  } else if (person.deputy != found.front() && stood_in(session, person.id, found.front())) {
    left_.push_back(
        fmt::format("{}: {} står i stedet under et fravær og bliver ikke fast stedfortræder af det",
                    shown(card_), base::quoted(name)));
  } else if (person.deputy != found.front()) {
    tell("stedfortræder", person.deputy ? person.deputy->str() : "", found.front().str());
    person.deputy = found.front();
  }
}

void CardFacts::put_name(const render::PersonView& now, Participant& person) {
  const bool office = !person.name && (card_.role || same(card_.name, person.title.str()) ||
                                       same(card_.name, person.display()));
  if (!office && card_.name != now.name && !spells(card_.name, now.own_name))
    put("navn", in_own_order(card_.name), now.own_name, person.name);
  const auto required = [&](std::string_view what, const std::string& words, model::Line& fact) {
    if (spells(words, fact.str())) return;
    std::optional<model::Line> wanted = fact;
    put(what, words, fact.str(), wanted);
    fact = *wanted;
  };
  required("organisation", card_.organisation, person.organisation);
  required("stilling", card_.title, person.title);
}

void CardFacts::put_reach(const render::PersonView& now, Participant& person) {
  const bool same_address = person.email && same(person.email->str(), card_.email);
  if (!same_address) put("e-mail", card_.email, now.email.value_or(""), person.email);
  put_phone("mobil", card_.mobile, person, person.mobile);
  put_phone("telefon", card_.phone, person, person.phone);
  put_numbers(person);
  put("træffes", card_.hours, now.hours.value_or(""), person.hours);
  put("bemærkning", card_.note, now.note.value_or(""), person.note);
}

void CardFacts::put_group(Participant& person) {
  if (!card_.only_deputy || *card_.only_deputy == person.only_deputy) return;
  const auto told = [](bool only) { return only ? "Stedfortræder" : "Deltager"; };
  tell("rolle", told(person.only_deputy), told(*card_.only_deputy));
  person.only_deputy = *card_.only_deputy;
}

}  // namespace cli
