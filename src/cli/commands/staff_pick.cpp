#include "cli/commands/staff_pick.hpp"

#include <fmt/format.h>

#include "base/closest.hpp"
#include "base/text.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"

namespace cli::commands {

const model::StaffRole& find_role(Session& session, const std::string& typed) {
  const auto* plan = session.plan();
  refuse_if(plan == nullptr || !plan->staffing, "Planen har ingen bemanding.",
            "Rollerne skrives i plan.yaml under staffing. Indtil da: beredskab log \"…\"");
  const auto& roles = plan->staffing->roles;
  const auto choices = model::in_force(roles, session.now().date());
  return *model::find_item(roles, choices[pick_named("Rollen", named(choices), typed)].id);
}

std::optional<model::Line> language_option(Session& session, const model::StaffRole& role) {
  auto given = line_option(session, "--language");
  refuse_if(given && !role.languages, fmt::format("{} vælges ikke efter sprog.", role.name.str()),
            "Udelad --language.");
  refuse_if(!given && role.languages, fmt::format("{}: sproget mangler.", role.name.str()),
            "Skriv for eksempel --language arabisk.");
  return given;
}

model::PersonId find_member(const std::string& typed, const model::Incident& incident) {
  const auto members = named(incident.staff);
  if (const auto found = find_named(members, typed, is_part)) return incident.staff[*found].id;
  refuse_if(members.empty(), "Der er ikke valgt nogen endnu.",
            "Skriv først: beredskab staff assign ROLLE \"NAVN\"");
  const auto names = names_of(members);
  const auto hits = base::filtered(names, [&](const auto& name) { return is_part(typed, name); });
  if (hits.empty()) {
    const auto meant = base::closest(typed, names);
    throw UsageError(
        fmt::format("«{}» er ikke valgt.", base::visible(typed)),
        meant
            ? fmt::format("Mente du «{}»?", *meant)
            : fmt::format("Valgt er {}. En ny vælges først: beredskab staff assign ROLLE \"NAVN\"",
                          base::danish_list(names)));
  }
  throw UsageError(fmt::format("Flere passer til «{}».", base::visible(typed)),
                   fmt::format("Skriv hele navnet: {}.", base::danish_list(hits, "eller")));
}

model::Line find_place(Session& session, const std::string& typed) {
  if (const auto* plan = session.plan()) {
    const auto places = model::in_force(plan->places, session.now().date());
    const auto choices = named(places);
    if (const auto found = find_named(choices, typed)) return places[*found].name;
    if (!places.empty()) {
      session.warn(fmt::format("«{}» er ikke et af planens steder ({}). Det skrives, som det står.",
                               base::visible(typed), base::danish_list(names_of(choices))));
    }
  }
  return to_line(typed, "");
}

}  // namespace cli::commands
