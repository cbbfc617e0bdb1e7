#include "cli/input/people.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/candidates.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "model/rules/numbers.hpp"

namespace cli {

namespace {

// The name, or what is shown, with the id where others have the same.
template <class All>
std::string told_apart(const All& all, const Candidate& one, std::string Candidate::*as) {
  const bool alike = std::ranges::count(all, one.*as, as) > 1;
  return alike ? fmt::format("{} ({})", one.*as, one.id.str()) : one.*as;
}

[[noreturn]] void nobody(const std::vector<Candidate>& all, const std::string& words,
                         std::string_view otherwise) {
  refuse_if(bool(typed_phone(words)),
            fmt::format("Ingen på listen har nummeret {}.", base::visible(words)),
            "Numrene står i beredskab participant list." + std::string(otherwise));
  const auto is_one = [&](const std::string& word) { return !fitting(all, word).empty(); };
  const auto several = parted_by_og(base::split(words, ','), is_one);
  refuse_if(several.size() > 1 && std::ranges::all_of(several, is_one),
            fmt::format("«{}» er flere, og her kan kun stå én.", base::visible(words)),
            "Skriv den, det gælder.");
  std::vector<std::string> names;
  std::vector<std::string> full;
  for (const auto& candidate : all) {
    full.push_back(told_apart(all, candidate, &Candidate::name));
    names.push_back(candidate.name);
    for (auto& part : base::split(candidate.name, ' ')) {
      std::erase_if(part, [](char c) { return c == '(' || c == ')' || c == ','; });
      names.push_back(part);
    }
  }
  const auto meant = base::closest(words, names);
  const auto [named, more] = base::few(words, full);
  throw UsageError(
      fmt::format("Der er ingen på listen, der passer til «{}».", base::visible(words)),
      fmt::format("{}På listen står: {}.{}",
                  meant ? fmt::format("Mente du «{}»? ", *meant) : std::string(),
                  more == 0 ? base::danish_list(named)
                            : fmt::format("{} … og {} til: beredskab participant list",
                                          base::join(named, ", "), more),
                  otherwise));
}

// The one that fits; of several a terminal asks. Precondition: somebody fits.
model::PersonId which(Session& session, const std::vector<const Candidate*>& found,
                      const std::string& words) {
  if (found.size() == 1) return found.front()->id;
  const auto shown = base::mapped(
      found, [&](const auto* one) { return told_apart(found, *one, &Candidate::shown); });
  if (session.interactive()) {
    return found[choose(session.env(), fmt::format("Hvem mener du med «{}»?", base::visible(words)),
                        shown)]
        ->id;
  }
  auto [named, more] = base::few(words, shown);
  if (more > 0) named.push_back(fmt::format("… og {} til", more));
  throw UsageError(
      fmt::format("Flere passer til «{}»:\n  {}", base::visible(words), base::join(named, "\n  ")),
      shown != base::mapped(found, &Candidate::shown) ? "Skriv id'et." : "Skriv mere af navnet.");
}

struct Shown {
  model::PersonId id;
  std::size_t words;
};

// Commas part people, but «Vagthavende, Politiet» is one, as screens show that one.
std::optional<Shown> shown_from(const std::vector<Candidate>& all,
                                const std::vector<std::string>& words, std::size_t from) {
  constexpr std::size_t parts = 4;
  for (std::size_t count = std::min(parts, words.size() - from); count > 1; --count) {
    std::string text;
    for (std::size_t i = from; i < from + count; ++i) {
      text += (text.empty() ? "" : ", ") + base::case_fold(base::trim(words[i]));
    }
    const auto is_it = [&](const Candidate& one) {
      const auto is = [&](const std::string& name) {
        return base::case_fold(name) == text || base::case_fold(name) == without_aside(text);
      };
      return !one.twin && (is(one.shown) || is(one.name));
    };
    if (std::ranges::count_if(all, is_it) == 1) return Shown{base::find_if(all, is_it)->id, count};
  }
  return std::nullopt;
}

// Whether the words name their organisation; a few letters only as a word of it.
bool is_of(const model::Participants* list, const Candidate& one, const std::string& words) {
  constexpr std::size_t least_letters = 4;
  const auto* listed = model::find_person(list, one.id);
  const auto organisation =
      listed != nullptr ? listed->organisation.str() : one.shown.substr(one.name.size());
  return are_words_of(words, organisation) ||
         (base::length(base::trim(words)) >= least_letters && stands_in(words, organisation));
}

// «Ida Prøve, Skolen»: of several of that very name the one of the organisation behind it, unless
// somebody else is called so.
const Candidate* alike_at(const model::Participants* list, const std::vector<Candidate>& all,
                          const std::string& name, const std::string& organisation) {
  const auto is_alike = [&](const Candidate& one) {
    return !one.twin && base::case_fold(one.name) == base::case_fold(name);
  };
  const auto is_called = [&](const Candidate& one) {
    return !is_alike(one) && is_part(organisation, one.name.substr(0, one.name.find(" (")));
  };
  const auto alike = base::pointers(all, is_alike);
  if (alike.size() < 2 || std::ranges::any_of(all, is_called)) return nullptr;
  const auto there =
      base::filtered(alike, [&](const Candidate* one) { return is_of(list, *one, organisation); });
  return there.size() == 1 ? there.front() : nullptr;
}

// Whom the words of a list name, each once: «alle» are `everybody`, and `one` is whom a word means.
template <class Everybody, class One>
std::vector<model::PersonId> each_named(Session& session, const std::vector<Candidate>& all,
                                        const std::vector<std::string>& typed,
                                        const Everybody& everybody, const One& one) {
  std::vector<model::PersonId> ids;
  const auto words = parted_by_og(typed, [&](const std::string& word) {
    return means_all(word) || !fitting(all, word).empty();
  });
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto shown = shown_from(all, words, i)) {
      base::add_new(ids, shown->id);
      i += shown->words - 1;
      continue;
    }
    const std::string word(base::trim(words[i]));
    const auto next = i + 1 < words.size() ? words[i + 1] : std::string();
    if (word.empty() && words.size() > 1) continue;  // «jens,»
    if (means_all(word)) {
      for (const auto& id : everybody()) base::add_new(ids, id);
    } else if (const auto* alike = alike_at(session.participants(), all, word, next)) {
      base::add_new(ids, alike->id);
      ++i;
    } else {
      base::add_new(ids, one(word));
    }
  }
  return ids;
}

}  // namespace

bool means_all(std::string_view words) {
  const std::string folded = base::case_fold(base::trim(words));
  return folded == "all" || folded == "alle";
}

std::string shown_as(const model::Participant& person) {
  return fmt::format("{}{}, {}", person.name ? person.name->str() + ", " : "", person.title.str(),
                     person.organisation.str());
}

model::PersonId person(Session& session, const std::string& words,
                       const std::vector<model::Incident>& incidents,
                       const std::optional<base::Date>& day) {
  const auto all = all_candidates(session, incidents, day);
  const auto found = fitting(all, words, session.participants(), day);
  if (found.empty() && session.participants() == nullptr) {
    // Without a readable list of participants people are taken as they are typed.
    if (auto id = model::PersonId::parse(base::slug(words))) return *id;
  }
  if (found.empty()) {
    nobody(
        all, words,
        incidents.empty() ? "" : " En anden føjes til med beredskab call --ad-hoc \"NAVN, ORG\".");
  }
  return which(session, found, words);
}

std::string whose_number(Session& session, const std::string& words,
                         const std::vector<model::Incident>& incidents) {
  if (!typed_phone(words)) return {};
  const auto all = all_candidates(session, incidents);
  const auto shown = base::mapped(fitting(all, words), &Candidate::shown);
  if (shown.empty()) return {};
  return fmt::format("{} er {}.", base::visible(words), base::join(shown, "; "));
}

std::vector<Named> people_known(Session& session, const std::vector<model::Incident>& incidents) {
  const auto all = all_candidates(session, incidents);
  return base::mapped(all, [&](const Candidate& one) {
    return Named{one.id.str(), told_apart(all, one, &Candidate::shown)};
  });
}

const model::Participant& listed_person(Session& session, const std::string& words,
                                        const model::Participants& list,
                                        const std::vector<model::PersonId>& rather) {
  const auto today = list.in_office(session.now().date());
  const auto all = base::mapped(today, as_candidate);
  const auto others = base::mapped(list.participants, as_candidate);
  auto found = fitting(all, words);
  if (found.empty()) found = fitting(others, words);
  if (found.empty()) nobody(all, words, "");
  const auto is_other = [&](const auto* one) { return !base::contains(rather, one->id); };
  if (!std::ranges::all_of(found, is_other)) std::erase_if(found, is_other);
  return *list.find(which(session, found, words));
}

std::optional<model::PersonId> person_option(Session& session, std::string_view option,
                                             const std::vector<model::Incident>& incidents,
                                             const std::optional<base::Date>& day) {
  const auto given = session.arguments().value(option);
  return given ? std::optional(person(session, *given, incidents, day)) : std::nullopt;
}

std::vector<model::Line> names_of_anybody(Session& session, const std::vector<std::string>& words,
                                          std::string_view where) {
  constexpr std::size_t least_letters = 3;
  const auto all = all_candidates(session, {});
  auto names = to_lines(words, where);
  for (auto& name : names) {
    const auto phone = typed_phone(name.str());
    // Whole words, but for the last of several: Ida is not Frida.
    const auto words_of_it =
        '-' + base::slug(name.str()) + (name.str().find(' ') == std::string::npos ? "-" : "");
    auto found = base::pointers(all, [&](const Candidate& candidate) {
      // An organisation is no person: who approved it for them is not said.
      const bool named =
          base::length(name.str()) >= least_letters && !candidate.role &&
          candidate.name.find(',') == std::string::npos &&
          ('-' + base::slug(candidate.name) + '-').find(words_of_it) != std::string::npos;
      return named || candidate.id.str() == name.str();
    });
    if (phone) found = with_number(all, *phone);
    if (found.size() == 1) name = to_line(found.front()->name, where);
  }
  return names;
}

std::vector<model::PersonId> people(Session& session, const std::vector<std::string>& words,
                                    const std::vector<model::Incident>& incidents,
                                    const std::optional<base::Date>& day) {
  const auto* list = session.participants();
  const auto everybody = [&] {
    std::vector<model::PersonId> ids;
    for (const auto& incident : incidents) {
      for (const auto& contact : incident.contacts) {
        if (contact.named) base::add_new(ids, contact.who);
      }
    }
    if (!ids.empty() || list == nullptr) return ids;
    for (const auto& p : list->in_office(session.now().date())) {
      if (!p.only_deputy) base::add_new(ids, p.id);
    }
    return ids;
  };
  return each_named(session, all_candidates(session, incidents, day), words, everybody,
                    [&](const std::string& word) { return person(session, word, incidents, day); });
}

std::vector<model::PersonId> listed_people(Session& session, const std::vector<std::string>& words,
                                           const std::vector<model::PersonId>& everybody,
                                           const std::vector<model::PersonId>& rather) {
  const auto* list = session.participants();
  auto all = all_candidates(session, {});
  const auto today = base::mapped(all, &Candidate::shown);
  if (list != nullptr) {
    for (const auto& one : list->participants) {
      if (base::contains(all, one.id, &Candidate::id)) continue;
      all.push_back(as_candidate(one));
      all.back().twin = base::contains(today, all.back().shown);
    }
  }
  const auto said =
      base::filtered(words, [](const auto& word) { return !base::trim(word).empty(); });
  return each_named(
      session, all, said, [&] { return everybody; },
      [&](const std::string& word) {
        return list != nullptr ? listed_person(session, word, *list, rather).id
                               : person(session, word, {});
      });
}

std::vector<model::PersonId> people_option(Session& session, std::string_view option,
                                           const std::vector<model::Incident>& incidents,
                                           const std::optional<base::Date>& day) {
  return people(session, session.arguments().list(option), incidents, day);
}

}  // namespace cli
