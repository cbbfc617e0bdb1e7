#include "cli/subjects/list_matching.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace cli {

using model::Participant;
using store::ContactCard;

namespace {

// With one space between its words.
std::string words_of(const std::string& text) {
  return base::join(base::trimmed_parts(text, ' '), " ");
}

// «Prøve, Mette» is «Mette Prøve»; as it is where there is no such comma.
std::string given_name_first(const std::string& name) {
  const auto comma = name.find(',');
  if (comma == name.npos || name.find(',', comma + 1) != name.npos) return name;
  return name.substr(comma + 1) + ' ' + name.substr(0, comma);
}

// «PRØVE» and «prøve», as some programs write all that they have, say nothing of capitals.
bool has_both_cases(const std::string& words) {
  bool capital = false;
  bool small = false;
  for (const auto& character : base::Characters(words)) {
    const std::string letter(character.bytes);
    if (letter.size() == 1 && !base::is_letter(letter.front())) continue;
    (base::case_fold(letter) == letter ? small : capital) = true;
  }
  return capital && small;
}

bool share_a_word(const std::string& a, const std::string& b) {
  for (const auto& word : base::split(base::case_fold(a), ' ')) {
    for (const auto& other : base::split(base::case_fold(b), ' ')) {
      if (!word.empty() && word == other) return true;
    }
  }
  return false;
}

// By the name itself, or the name with what tells namesakes apart; an office without a name by its
// title.
bool named(const Participant& person, const ContactCard& card) {
  if (card.name.empty())
    return !person.name && !card.title.empty() && same(person.title.str(), card.title);
  return same(called(person), card.name) || same(called(person), given_name_first(card.name)) ||
         same(person.display(), card.name) ||
         same(fmt::format("{} ({})", called(person), person.organisation.str()), card.name);
}

// Seen without folding, which is slow where all are held against all: they begin with letters of
// ASCII, and part at one.
bool begin_otherwise(std::string_view a, std::string_view b) {
  const auto plain = [](char c) { return base::is_letter(c) || base::is_digit(c); };
  a = base::trim(a), b = base::trim(b);
  const auto end = std::min(a.size(), b.size());
  std::size_t at = 0;
  while (at < end && plain(a[at]) && base::to_lower(a[at]) == base::to_lower(b[at])) ++at;
  return at < end && plain(a[at]) && plain(b[at]);
}

}  // namespace

bool same(const std::string& a, const std::string& b) {
  if (begin_otherwise(a, b)) return false;
  return words_of(base::case_fold(a)) == words_of(base::case_fold(b));
}

bool spells(const std::string& name, const std::string& listed) {
  return words_of(name) == words_of(listed) ||
         words_of(given_name_first(name)) == words_of(listed) ||
         (!has_both_cases(name) && (same(name, listed) || same(given_name_first(name), listed)));
}

std::string in_own_order(const std::string& name) {
  const auto turned = given_name_first(name);
  if (turned == name) return name;
  const auto family = words_of(name.substr(0, name.find(',')));
  const auto words = base::split(words_of(turned), ' ');
  constexpr std::size_t most = 4;
  const bool names = std::ranges::all_of(words, [](const auto& word) {
    const auto first = base::Characters(word).begin();
    return base::case_fold((*first).bytes) != (*first).bytes && word.find('.') == word.npos;
  });
  const bool filed = family.find(' ') == family.npos && words.size() > 1 && words.size() <= most;
  return names && filed ? words_of(turned) : name;
}

std::string called(const Participant& person) {
  return person.name ? person.name->str() : person.title.str();
}

Candidates candidates(const model::Participants& list, const ContactCard& card,
                      const base::Date& today) {
  if (const auto id = model::PersonId::parse(card.id); id && list.find(*id)) return {{*id}, true};
  const auto find = [&](const auto& fits) {
    std::vector<model::PersonId> found;
    for (const auto& person : list.participants) {
      if (model::in_force(person, today) && fits(person)) found.push_back(person.id);
    }
    return found;
  };
  const auto by_email = find([&](const Participant& person) {
    return !card.email.empty() && person.email && same(person.email->str(), card.email);
  });
  auto by_name = find([&](const Participant& person) {
    return named(person, card) && same(person.organisation.str(), card.organisation);
  });
  if (by_name.size() > 1 && !card.title.empty()) {
    std::erase_if(by_name,
                  [&](const auto& id) { return !same(list.find(id)->title.str(), card.title); });
  }
  const auto both =
      base::filtered(by_email, [&](const auto& id) { return base::contains(by_name, id); });
  if (both.size() == 1) return {both, true};
  if (by_email.empty() && by_name.size() == 1) {
    // The same name and another address is the same person with a new one.
    return {by_name, true};
  }
  if (by_name.empty() && by_email.size() == 1) {
    const auto& person = *list.find(by_email.front());
    const bool one =
        card.name.empty() || !person.name || share_a_word(card.name, person.name->str());
    return {by_email, one};  // else an address that several share
  }
  if (by_email.empty() && by_name.empty()) {
    const auto by_name_alone = find([&](const Participant& person) { return named(person, card); });
    return {by_name_alone, by_name_alone.size() == 1 && card.organisation.empty()};
  }
  auto all = by_email;
  for (const auto& id : by_name) base::add_new(all, id);
  return {all, false};
}

const Participant* one_who_left(const model::Participants& list, const ContactCard& card,
                                const base::Date& today) {
  for (const auto& person : list.participants) {
    if (model::in_force(person, today)) continue;
    const bool by_email =
        !card.email.empty() && person.email && same(person.email->str(), card.email);
    if (person.id.str() == card.id || by_email ||
        (named(person, card) && same(person.organisation.str(), card.organisation))) {
      return &person;
    }
  }
  return nullptr;
}

}  // namespace cli
