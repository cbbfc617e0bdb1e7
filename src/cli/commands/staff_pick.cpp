#include "cli/commands/staff_pick.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/input.hpp"

namespace cli::commands {

using base::Error;
using base::Trouble;

const model::StaffRole& find_role(Session& session, const std::string& typed) {
  const auto* plan = session.plan();
  if (plan == nullptr || !plan->staffing) {
    throw Error(Trouble::usage, "Planen har ingen bemanding.",
                "Rollerne skrives i plan.yaml under staffing. Indtil da: beredskab log \"…\"");
  }
  const std::string folded = base::fold(base::trim(typed));
  std::vector<const model::StaffRole*> found;
  std::vector<std::string> ids;
  for (const auto& role : plan->staffing->roles) {
    if (!model::in_force(role, session.now().date())) continue;
    if (role.id.str() == folded) return role;
    const bool part = role.id.str().find(folded) != std::string::npos ||
                      base::fold(role.name.str()).find(folded) != std::string::npos;
    if (part && !folded.empty()) found.push_back(&role);
    ids.push_back(role.id.str());
  }
  if (found.size() == 1) return *found.front();
  unknown_choice("Rollen", typed, ids);
}

std::optional<model::Line> language_option(Session& session, const model::StaffRole& role) {
  auto given = line_option(session, "--language");
  if (given && !role.languages) {
    throw Error(Trouble::usage, fmt::format("{} vælges ikke efter sprog.", role.name.str()),
                "Udelad --language.");
  }
  if (!given && role.languages) {
    throw Error(Trouble::usage, fmt::format("{}: sproget mangler.", role.name.str()),
                "Skriv for eksempel --language arabisk.");
  }
  return given;
}

model::PersonId find_member(const std::string& typed, const model::Incident& incident) {
  const std::string folded = base::fold(base::trim(typed));
  std::vector<const model::StaffMember*> found;
  std::vector<std::string> names;
  for (const auto& member : incident.staff) {
    if (member.id.str() == folded || base::fold(member.name.str()) == folded) return member.id;
    if (!folded.empty() && base::fold(member.name.str()).find(folded) != std::string::npos) {
      found.push_back(&member);
    }
    names.push_back(member.name.str());
  }
  if (found.size() == 1) return found.front()->id;
  if (names.empty()) {
    throw Error(Trouble::usage, "Der er ikke valgt nogen endnu.",
                "Skriv først: beredskab staff assign ROLLE \"NAVN\"");
  }
  if (found.size() > 1) {
    throw Error(Trouble::usage, fmt::format("Flere passer til «{}».", base::visible(typed)),
                "Skriv hele navnet.");
  }
  unknown_choice("Medarbejderen", typed, names);
}

model::Line find_place(Session& session, const std::string& typed) {
  if (const auto* plan = session.plan()) {
    const std::string folded = base::fold(base::trim(typed));
    std::vector<model::Line> found;
    for (const auto& known : model::in_force(plan->places, session.now().date())) {
      if (known.id.str() == folded) return known.name;
      if (!folded.empty() && base::fold(known.name.str()).find(folded) != std::string::npos) {
        found.push_back(known.name);
      }
    }
    if (found.size() == 1) return found.front();
  }
  return to_line(typed, "");
}

}  // namespace cli::commands
