// A plan of made-up people on disk, to be spoilt by tests.
#pragma once

#include "here.hpp"
#include "store/plans/plan_files.hpp"

namespace store::test {

inline constexpr std::string_view sound_plans =
    "format: beredskab-plans/1\ndefault: proeve\ntimezone: Europe/Copenhagen\n"
    "emergency:\n  - {name: Akut fare, phone: 112}\n";
inline constexpr std::string_view sound_plan =
    "format: beredskab-plan/1\nname: Prøve\ncoordinator: tove\n"
    "areas:\n  - {id: parken, name: Parken, section: formaal}\n"
    "incident_types:\n  - {id: brand, name: Brand}\n";
inline constexpr std::string_view sound_participants =
    "format: beredskab-participants/1\nparticipants:\n"
    "  - {id: tove, organisation: Bo, title: Leder, phone: 12345678, deputy: bo}\n"
    "  - {id: bo, organisation: Bo, title: Vagt, only_deputy: true}\n";
inline constexpr std::string_view sound_document =
    "format: beredskab-document/1\ntitle: Beredskabsplan\n"
    "valid: {from: 2026-01-01, to: 2026-12-31}\nsections:\n  - {id: formaal, text: Ro}\n"
    "parties:\n  - {line: \"Bo, Leder\", participant: tove}\n";

inline void write_sound(const Folder& folder) {
  folder.write("plans/plans.yaml", sound_plans);
  folder.write("plans/proeve/plan.yaml", sound_plan);
  folder.write("plans/proeve/participants.yaml", sound_participants);
  folder.write("plans/proeve/document.yaml", sound_document);
}
inline std::string replaced(std::string_view text, std::string_view old, std::string_view now) {
  std::string result(text);
  const auto at = result.find(old);
  if (at == std::string::npos) throw std::runtime_error("not there: " + std::string(old));
  return result.replace(at, old.size(), now);
}
// The faults of all files of a plan.
inline Names faults(const PlanFolder& folder) {
  base::Diagnostics all;
  all.append(folder.plan.diagnostics);
  all.append(folder.participants.diagnostics);
  all.append(folder.document.diagnostics);
  all.append(folder.other_documents);
  for (const auto& card : folder.cards) all.append(card.diagnostics);
  return test::by_file(all);
}

}  // namespace store::test
