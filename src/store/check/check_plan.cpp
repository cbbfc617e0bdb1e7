#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/text.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"
#include "model/rules/renewal.hpp"
#include "model/rules/signatures.hpp"
#include "model/rules/verification.hpp"
#include "store/check/checks.hpp"
#include "store/yaml/scan.hpp"

namespace store {

using base::Code;
using base::Diagnostics;
using base::Severity;

base::Diagnostic at_text(const Source& source, std::string_view text, base::Mistake mistake,
                         Severity severity, std::size_t from) {
  const auto comments = scan(source, EndMarker::forbidden).comments;
  const auto in_comment = [&](std::size_t offset) {
    const auto next = std::upper_bound(comments.begin(), comments.end(), offset);
    return next != comments.begin() && source.line_of(*std::prev(next)) == source.line_of(offset);
  };
  auto offset = source.bytes().find(text, from);
  while (offset != std::string::npos && in_comment(offset)) {
    offset = source.bytes().find(text, offset + 1);
  }
  if (offset == std::string::npos) return source.whole(std::move(mistake), severity);
  return source.at(offset, std::move(mistake), severity);
}

namespace {

void check_validity(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  const auto& document = folder.document;
  if (!document.value) return;
  if (!document.value->valid) {
    found.add(document.source->whole(
        {Code::no_period,
         "Dokumentet siger ikke, hvornår det gælder: ingen får at vide, når det udløber.",
         "Skriv perioden, når den kendes: valid: {from: 2026-01-01, to: 2029-12-31}"},
        Severity::warning));
    return;
  }
  const auto& to = document.value->valid->to;
  const auto left = to.days_since_epoch() - today.days_since_epoch();
  if (left > model::days_of_warning) return;
  const auto day = base::danish_date_short(to);
  const bool expired = left < 0;
  found.add(at_text(*document.source, to.iso(),
                    {expired ? Code::plan_expired : Code::plan_expires,
                     fmt::format("Planen {} den {}.", expired ? "udløb" : "udløber", day),
                     expired ? "Den kan bruges, men bør fornys. Gør det næste dokument klar: "
                               "beredskab plan renew"
                             : "Gør det næste dokument klar: beredskab plan renew"}));
}

// Whether that sentence says that those who take part decide about the use of the plan.
bool gives_them_the_use(std::string_view sentence) {
  const auto folded = base::case_fold(sentence);
  return base::mentions(folded, {"deltager", "parterne"}) &&
         base::mentions(
             folded, {"afgør", "beslut", "bestem", "vurder", "tager stilling", "tages stilling"}) &&
         base::mentions(folded,
                        {"i anvendelse", "i brug", "anvendes", "bruges", "aktiver", "iværksæt"});
}

bool gives_them_the_use(const model::Document& document) {
  for (const auto& section : document.sections) {
    if (!section.text) continue;
    const auto sentences = base::split(base::in_one_line(section.text->str()), '.');
    if (std::ranges::any_of(sentences, [](const auto& one) { return gives_them_the_use(one); })) {
      return true;
    }
  }
  return false;
}

// Two that decide about the use could contradict one another on the same night; without one nobody
// is asked what the plan leaves to the participants.
void check_questions(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  const auto& plan = folder.plan;
  if (!plan.value) return;
  std::vector<std::string> deciding;
  std::optional<std::string> theirs;
  for (const auto& question : model::in_force(plan.value->questions, today)) {
    if (question.decides == model::Decides::use) deciding.push_back(question.id.str());
    const bool of_use = question.decided_by == model::DecidedBy::participants &&
                        gives_them_the_use("deltagerne afgør: " + question.ask.str());
    if (of_use && !theirs) theirs = question.id.str();
  }
  if (deciding.empty() &&
      (theirs || (folder.document.value && gives_them_the_use(*folder.document.value)))) {
    base::Mistake mistake{
        Code::use_undecided,
        "Deltagerne afgør, om planen bruges, men intet punkt spørger dem om det.",
        theirs ? fmt::format("Skriv «decides: use» ved punktet «{}».", *theirs)
               : "Skriv et punkt under questions: {id: anvendelse, ask: \"Skal planen "
                 "bruges?\", decides: use, decided_by: participants}"};
    found.add(at_text(*plan.source, theirs ? "id: " + *theirs : "questions:", std::move(mistake),
                      Severity::error));
  }
  if (deciding.size() < 2) return;
  found.add(at_text(*plan.source, "id: " + deciding[1],
                    {Code::bad_choice,
                     fmt::format("Kun ét punkt kan afgøre, om planen bruges. Her er {}.",
                                 base::danish_list(deciding)),
                     "Lad kun det ene have «decides: use»."},
                    Severity::error));
}

// A duty that lapsed stays in the file for ever, so it is said for a year; and that whoever does it
// has left.
void check_duties(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  if (!folder.plan.value || !folder.participants.value) return;
  const auto& duties = folder.plan.value->duties;
  const model::Office office(&*folder.participants.value, today);
  const auto warn = [&](const model::Duty& duty, std::string message, std::string remedy) {
    found.add(at_text(*folder.plan.source, "id: " + duty.id.str(),
                      {Code::duty_ended, std::move(message), std::move(remedy)}));
  };
  const auto goes_on = [&](const model::Duty& ended) {
    return std::ranges::any_of(duties, [&](const model::Duty& other) {
      return model::in_force(other, today) &&
             model::bare_letters(other.name.str()) == model::bare_letters(ended.name.str());
    });
  };
  for (const auto& duty : duties) {
    if (!model::in_force(duty, today)) {
      const bool lately = today.days_since_epoch() - duty.until->days_since_epoch() <= 365;
      if (!lately || goes_on(duty)) continue;
      warn(duty,
           fmt::format("Pligten «{}» gjaldt til den {} og regnes ikke med mere.", duty.name.str(),
                       base::danish_date_short(*duty.until)),
           "Gælder den stadig, så ret until, eller skriv den nye ved siden af.");
      continue;
    }
    if (!duty.who) continue;
    const auto who = base::case_fold(duty.who->str());
    const auto named = [&](const model::Participant& person) {
      return person.name && who.find(base::case_fold(person.name->str())) != std::string::npos;
    };
    const auto& people = folder.participants.value->participants;
    const auto gone = std::ranges::find_if(people, [&](const model::Participant& person) {
      return named(person) && office.not_in_office(person.id);
    });
    const bool there = std::ranges::any_of(people, [&](const model::Participant& person) {
      return named(person) && !office.not_in_office(person.id);
    });
    if (gone == people.end() || there) continue;
    const auto acting = office.acting_for(gone->id);
    warn(duty,
         fmt::format("{}, der skal sørge for «{}», er ikke på listen mere.", gone->name->str(),
                     duty.name.str()),
         acting ? fmt::format("Skriv, hvem der nu gør det (who), for eksempel {}.",
                              model::told_apart(*folder.participants.value,
                                                *folder.participants.value->find(*acting)))
                : "Skriv, hvem der nu gør det (who).");
  }
}

// A party's line is «organisation, name, title, e-mail»; one with fewer parts lacks a comma.
void check_party_lines(const PlanFolder& folder, Diagnostics& found) {
  const auto& document = folder.document;
  if (!document.value) return;
  std::size_t usual = 0;
  for (const auto& party : document.value->parties) {
    usual = std::max(usual, base::split(party.line.str(), ',').size());
  }
  for (const auto& party : document.value->parties) {
    if (base::split(party.line.str(), ',').size() == usual) continue;
    found.add(at_text(*document.source, party.line.str(),
                      {Code::party_line, "Linjen mangler et komma, sammenlignet med de andre.",
                       "Linjen gengives, som den er underskrevet. Ret den i det næste dokument."}));
  }
}

// Phrases of the document that are nearly, but not quite, an organisation's name.
void check_spelling(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  if (!folder.document.value || !folder.participants.value) return;
  const Source& source = *folder.document.source;
  std::set<std::string> reported;
  for (const auto& participant : folder.participants.value->in_office(today)) {
    const std::string& name = participant.organisation.str();
    const auto words = static_cast<std::size_t>(std::ranges::count(name, ' ')) + 1;
    if (words < 3) continue;  // short names are near to too much
    const std::string wanted = model::bare_letters(name);
    for (const auto& section : folder.document.value->sections) {
      if (!section.text) continue;
      auto parts = base::split(base::in_one_line(section.text->str()), ' ');
      std::erase(parts, "");
      for (std::size_t first = 0; first < parts.size(); ++first) {
        // A stray space makes two words of one.
        for (std::size_t count = words; count <= words + 1 && first + count <= parts.size();
             ++count) {
          std::string phrase = base::join(std::span(parts).subspan(first, count), " ");
          while (phrase.ends_with('.') || phrase.ends_with(',')) phrase.pop_back();
          const auto distance = base::edit_distance(model::bare_letters(phrase), wanted);
          // A phrase that has the name in it has it spelt right, with a short word beside it.
          const bool right = phrase.find(name) != std::string::npos;
          if (distance > 2 || right || !reported.insert(phrase).second) continue;
          found.add(at_text(source, phrase,
                            {Code::spelling_differs,
                             fmt::format("«{}» er stavet «{}» på deltagerlisten.", phrase, name),
                             "Teksten gengives, som den er underskrevet. Ret den i det næste "
                             "dokument."}));
        }
      }
    }
  }
}

}  // namespace

Diagnostics contacts_grown_old(const Loaded<model::Participants>& participants,
                               const std::vector<model::Item>& entries, const base::Date& today) {
  Diagnostics found;
  if (!participants.value) return found;
  const auto old = model::unverified(*participants.value, entries, today);
  if (old.empty()) return found;
  std::vector<std::string> names;
  for (const auto& participant : old)
    names.push_back(model::told_apart(*participants.value, participant));
  // Of many the first, and how many they are: their list is a command of its own.
  constexpr std::size_t most = 12;
  constexpr std::size_t of_many = 8;
  std::string told = base::danish_list(names) + '.';
  std::string remedy =
      "Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…";
  if (names.size() > most) {
    const auto more = names.size() - of_many;
    names.resize(of_many);
    told = fmt::format("{} … og {} til.", base::join(names, ", "), more);
    remedy += " Se alle: beredskab participant list";
  }
  if (const auto at = participants.place_of(Refers::person, old.front().id.str())) {
    found.add(participants.source->at(
        *at, {Code::contact_unverified, "Ikke bekræftet det seneste år: " + told, remedy},
        Severity::warning));
  }
  return found;
}

Diagnostics what_plan_lacks(const PlanFolder& folder, const base::Date& today) {
  Diagnostics found;
  check_validity(folder, today, found);
  check_questions(folder, today, found);
  check_duties(folder, today, found);
  found.append(what_people_lack(folder, today));
  found.append(impossible_numbers(folder.participants, today));
  found.append(deputies_of_nobody(folder, today));
  found.append(names_twice(folder, today));
  found.append(people_out_of_order(folder, today));
  check_party_lines(folder, found);
  check_spelling(folder, today, found);
  return found;
}

}  // namespace store
