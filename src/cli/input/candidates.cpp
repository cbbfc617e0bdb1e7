#include "cli/input/candidates.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/office.hpp"

namespace cli {

namespace {

// Whether `folded` is one of the words of `shown`, or several beside each other.
bool has_words(const std::string& shown, const std::string& folded) {
  const std::string text = base::case_fold(shown);
  for (auto at = text.find(folded); at != text.npos; at = text.find(folded, at + 1)) {
    const auto end = at + folded.size();
    const bool begins = at == 0 || text[at - 1] == ' ';
    if (begins && (end == text.size() || text[end] == ' ' || text[end] == ',')) return true;
  }
  return false;
}

// «Kriseledelsen» is the one who is listed as «Kriseledelse»: Danish has its article at the end.
std::vector<const Candidate*> without_article(const std::vector<Candidate>& all,
                                              const std::string& folded) {
  constexpr std::size_t least_letters = 4;
  std::vector<const Candidate*> found;
  for (const std::string_view article : {"en", "et", "n", "t"}) {
    if (!found.empty() || !folded.ends_with(article)) continue;
    const std::string word = folded.substr(0, folded.size() - article.size());
    if (base::length(word) < least_letters) continue;
    found = base::pointers(
        all, [&](const Candidate& candidate) { return has_words(candidate.shown, word); });
  }
  return found;
}

}  // namespace

Candidate as_candidate(const model::Participant& person) {
  return {person.id, shown_as(person), person.display(), model::numbers_of(person), !person.name};
}

std::vector<Candidate> all_candidates(Session& session,
                                      const std::vector<model::Incident>& incidents,
                                      const std::optional<base::Date>& day) {
  std::vector<Candidate> all;
  const auto add = [&](Candidate one) {
    if (!base::contains(all, one.id, &Candidate::id)) all.push_back(std::move(one));
  };
  if (const auto* listed = session.participants()) {
    for (const auto& p : listed->in_office(session.now().date())) {
      add(as_candidate(p));
    }
    if (day) {
      for (const auto& p : listed->in_office(*day)) add(as_candidate(p));
    }
  }
  const auto in_office = base::mapped(all, &Candidate::shown);
  for (const auto& incident : incidents) {
    for (const auto& contact : incident.contacts) {
      auto numbers = model::numbers_of(contact, session.participants());
      if (contact.ad_hoc) {
        const auto& ad_hoc = *contact.ad_hoc;
        add({contact.who,
             ad_hoc.name.str() +
                 (ad_hoc.organisation ? ", " + ad_hoc.organisation->str() : std::string()),
             ad_hoc.name.str(), std::move(numbers)});
      } else {
        // Reached before they left the list.
        const auto* listed = session.participants();
        const auto* gone = model::find_person(listed, contact.who);
        const auto before = all.size();
        auto one = gone ? as_candidate(*gone)
                        : Candidate{contact.who, contact.who.str(), contact.who.str(), {}};
        one.numbers = std::move(numbers);
        add(std::move(one));
        if (all.size() > before) all.back().twin = base::contains(in_office, all.back().shown);
      }
    }
  }
  return all;
}

std::vector<const Candidate*> with_number(const std::vector<Candidate>& all,
                                          const model::Phone& phone) {
  const auto is_it = [&](const model::Phone& one) { return model::is_number(one, phone); };
  return base::pointers(
      all, [&](const Candidate& one) { return std::ranges::any_of(one.numbers, is_it); });
}

std::string without_aside(const std::string& words) {
  for (const std::string_view aside : {" (tovholder)", " (har overtaget)"}) {
    if (words.ends_with(aside)) return words.substr(0, words.size() - aside.size());
  }
  return words;
}

std::vector<const Candidate*> fitting(const std::vector<Candidate>& all, const std::string& words) {
  const std::string folded = base::case_fold(base::trim(words));
  std::vector<const Candidate*> found;
  if (folded == "ingen") return found;  // not a part of «indskolingen»
  if (const auto phone = typed_phone(folded)) return with_number(all, *phone);
  for (const auto& candidate : all) {
    if (candidate.id.str() == folded) return {&candidate};
    const bool hit = is_part(folded, candidate.shown) || is_part(folded, candidate.id.str());
    if (hit) found.push_back(&candidate);
  }
  if (found.empty())  // «Vagten fra Skolen»
    found =
        base::pointers(all, [&](const auto& one) { return base::case_fold(one.name) == folded; });
  if (found.empty()) {  // «mia skolen» is the Mia of the school
    found = base::pointers(all, [&](const auto& one) { return all_are_parts(folded, one.shown); });
  }
  if (found.empty()) found = without_article(all, folded);
  if (found.empty()) {
    const auto is_it = [&](const Candidate& one) {  // «Jens Eksempel (jens-eksempel-3)»
      const auto id = fmt::format(" ({})", one.id.str());
      return folded.ends_with(id) &&
             stands_in(folded.substr(0, folded.size() - id.size()), one.shown);
    };
    if (const auto* one = base::find_if(all, is_it)) return {one};
    if (const auto name = without_aside(folded); name != folded) return fitting(all, name);
  }
  if (found.size() > 1) std::erase_if(found, [](const auto* candidate) { return candidate->twin; });
  if (found.size() > 1) {
    // A whole name wins, then whole words: «pil» is Pil, not Pilgaard.
    const auto named = base::filtered(
        found, [&](const auto* candidate) { return base::case_fold(candidate->name) == folded; });
    if (named.size() == 1) return named;
    const auto whole = base::filtered(
        found, [&](const auto* candidate) { return has_words(candidate->shown, folded); });
    if (whole.size() == 1) return whole;
  }
  return found;
}

std::vector<const Candidate*> fitting(const std::vector<Candidate>& all, const std::string& words,
                                      const model::Participants* list,
                                      const std::optional<base::Date>& day) {
  auto found = fitting(all, words);
  if (!day) return found;
  const model::Office office(list, *day);
  const auto is_gone = [&](const Candidate* one) { return office.not_in_office(one->id); };
  if (!std::ranges::all_of(found, is_gone)) std::erase_if(found, is_gone);
  return found;
}

}  // namespace cli
