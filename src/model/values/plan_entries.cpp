#include "model/values/plan_entries.hpp"

namespace model {

using base::Breach;
using base::Code;

std::vector<Breach> check(const Meeting& meeting) {
  if (!meeting.end || meeting.start < *meeting.end) return {};
  return {{Code::bad_period, "end", "Mødet slutter, før det begynder.",
           "Skriv en sluttid, der ligger efter start."}};
}

std::vector<Breach> check(const Absence& absence) {
  if (!absence.past_by(absence.from)) return {};
  return {{Code::bad_period, "until", "Fraværet slutter, før det begynder.",
           "Byt de to datoer, eller ret den ene."}};
}

std::vector<Breach> check(const Signature& signature) {
  const bool party = signature.who && signature.party && !signature.approval;
  const bool approval = signature.approval && !signature.party && !signature.who;
  if (party || approval) return {};
  return {{Code::text_missing, "on", "Underskriften siger ikke, hvem den er fra.",
           "Skriv who og party, eller approval."}};
}

std::vector<Breach> check(const Exercise& exercise) {
  std::vector<Breach> breaches;
  const auto lacks = [&](std::string message, std::string remedy) {
    breaches.push_back({Code::text_missing, "action", std::move(message), std::move(remedy)});
  };
  const bool first = !exercise.exercise;
  const bool begins =
      exercise.action == ExerciseAction::planned || exercise.action == ExerciseAction::held;
  if (first && !begins) {
    lacks("Der står ikke, hvilken øvelse det er.", "Skriv exercise: og øvelsens første notat.");
  } else if (first && (!exercise.type || !exercise.on)) {
    lacks("Øvelsen mangler slags eller dag.", "Skriv type og on.");
  }
  const bool says = exercise.good || exercise.bad || exercise.change || exercise.text;
  if (exercise.action == ExerciseAction::evaluated && !says) {
    lacks("Evalueringen er tom.", "Skriv, hvad der gik godt, eller hvad der bør ændres.");
  }
  return breaches;
}

std::vector<Breach> check(const ProposalStep& step) {
  if (step.number && *step.number < 1) {
    return {{Code::bad_number, "number", "Forslagene i et notat tælles fra 1.",
             "Skriv 1 for det første."}};
  }
  const bool written = step.owner || step.in_plan || step.commit;
  if (step.verdict == ProposalVerdict::accepted || !written) return {};
  return {{Code::text_missing, "verdict", "Et afvist forslag skrives ikke ind i planen.",
           "Udelad owner, in_plan og commit, eller skriv accepted."}};
}

}  // namespace model
