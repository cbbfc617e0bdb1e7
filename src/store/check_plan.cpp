#include "store/check_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "base/text.hpp"
#include "model/numbers.hpp"
#include "model/renewal.hpp"
#include "model/signatures.hpp"
#include "model/verification.hpp"
#include "store/check_people.hpp"
#include "store/scan.hpp"

namespace store {

using base::Code;
using base::Diagnostics;
using base::Severity;

base::Diagnostic at_text(const Source& source, std::string_view text, base::Mistake mistake,
                         Severity severity) {
  const auto comments = scan(source, EndMarker::forbidden).comments;
  const auto in_comment = [&](std::size_t offset) {
    const auto next = std::upper_bound(comments.begin(), comments.end(), offset);
    return next != comments.begin() && source.line_of(*std::prev(next)) == source.line_of(offset);
  };
  auto offset = source.bytes().find(text);
  while (offset != std::string::npos && in_comment(offset)) {
    offset = source.bytes().find(text, offset + 1);
  }
  if (offset == std::string::npos) return source.whole(std::move(mistake), severity);
  return source.at(offset, std::move(mistake), severity);
}

namespace {

void check_validity(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  const auto& document = folder.document;
  if (!document.value || !document.value->valid) return;
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

// Two could contradict one another on the same night.
void check_questions(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  const auto& plan = folder.plan;
  if (!plan.value) return;
  std::vector<std::string> deciding;
  for (const auto& question : model::in_force(plan.value->questions, today)) {
    if (question.decides == model::Decides::use) deciding.push_back(question.id.str());
  }
  if (deciding.size() < 2) return;
  found.add(at_text(*plan.source, "id: " + deciding[1],
                    {Code::bad_choice,
                     fmt::format("Kun ét punkt kan afgøre, om planen bruges. Her er {}.",
                                 base::danish_list(deciding)),
                     "Lad kun det ene have «decides: use»."},
                    Severity::error));
}

void check_participants(const PlanFolder& folder, const base::Date& today, Diagnostics& found) {
  const auto& list = folder.participants;
  if (!list.value) return;
  const auto in_office = list.value->in_office(today);
  std::map<std::string, const model::Participant*> by_id;
  for (const auto& participant : in_office) by_id.emplace(participant.id.str(), &participant);
  for (const auto& declared : list.declarations) {
    const auto known = by_id.find(declared.id);
    if (declared.to != Refers::person || known == by_id.end()) continue;
    const auto& participant = *known->second;
    const auto warn = [&](Code code, std::string_view what, std::string_view remedy) {
      found.add(list.source->at(
          declared.offset,
          {code, fmt::format("{}: {}.", participant.display(), what), std::string(remedy)},
          Severity::warning));
    };
    if (model::numbers_of(participant).empty()) {
      warn(Code::missing_phone, "intet telefonnummer", "Tilføj phone eller mobile.");
    }
    // Of a partner the number is enough.
    if (folder.plan.value && folder.plan.value->is_partner(participant.id)) continue;
    if (!participant.email) warn(Code::missing_email, "ingen e-mail", "Tilføj email.");
    if (!participant.deputy && !participant.only_deputy) {
      warn(Code::missing_deputy, "ingen stedfortræder", "Tilføj deputy.");
    }
    if (!participant.name) {
      warn(Code::missing_name, "en rolle uden navn", "Tilføj name, hvis personen er kendt.");
    }
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
    const auto words = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
    if (words < 3) continue;  // short names are near to too much
    const std::string wanted = model::bare_letters(name);
    for (const auto& section : folder.document.value->sections) {
      if (!section.text) continue;
      std::string flat = section.text->str();
      std::replace(flat.begin(), flat.end(), '\n', ' ');
      auto parts = base::split(flat, ' ');
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
                             fmt::format("«{}» er stavet «{}» i deltagerlisten.", phrase, name),
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
  for (const auto& participant : old) names.push_back(participant.display());
  for (const auto& declared : participants.declarations) {
    if (declared.to != Refers::person || declared.id != old.front().id.str()) continue;
    found.add(participants.source->at(
        declared.offset,
        {Code::contact_unverified,
         fmt::format("Ikke bekræftet det seneste år: {}.", base::danish_list(names)),
         "Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…"},
        Severity::warning));
  }
  return found;
}

Diagnostics what_plan_lacks(const PlanFolder& folder, const base::Date& today) {
  Diagnostics found;
  check_validity(folder, today, found);
  check_questions(folder, today, found);
  check_participants(folder, today, found);
  found.append(people_out_of_order(folder, today));
  check_party_lines(folder, found);
  check_spelling(folder, today, found);
  return found;
}

}  // namespace store
