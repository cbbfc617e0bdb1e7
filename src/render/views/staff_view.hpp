// Who of the staff is needed, who is where and for how long, and what they have worked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/when.hpp"

namespace render {

struct StaffNeedView {
  std::string role;
  std::optional<std::string> language;
  int count = 0;
  int chosen = 0;   // of them, without those sent home while it goes on
  int missing = 0;
};

struct StaffMemberView {
  std::string id;
  std::string name;
  std::string role;
  std::optional<std::string> language;
  std::string standing_text;  // «Prøvehallen, ude siden kl. 22.15 (2 t 5 min)»
  bool out = false;
  bool home = false;
  bool missing = false;
  std::optional<std::string> place;
  std::optional<When> since;
  model::ReliefStanding relief = model::ReliefStanding::none;
  std::optional<std::string> relief_text;
};

struct StaffHoursView {
  std::string role;
  int people = 0;
  std::string hours;  // «12,5»
};

struct StaffView {
  std::vector<StaffNeedView> needs;
  std::vector<StaffMemberView> members;
  std::vector<StaffHoursView> hours;  // person-hours per role
};

// Nothing where there is neither need nor anybody.
std::optional<StaffView> staff_view(const Context& context, const model::Incident& incident);
std::string role_name(const Context& context, const model::RoleId& id);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::StaffNeedView> = Table{
    field("role", &render::StaffNeedView::role, "rollen"),
    field("language", &render::StaffNeedView::language, "sproget"),
    field("count", &render::StaffNeedView::count, "hvor mange der er brug for"),
    field("chosen", &render::StaffNeedView::chosen, "hvor mange der er valgt og ikke sendt hjem"),
    field("missing", &render::StaffNeedView::missing, "hvor mange der mangler"),
};

template <>
inline constexpr auto fields_of<render::StaffMemberView> = Table{
    field("id", &render::StaffMemberView::id, "id i hændelsen"),
    field("name", &render::StaffMemberView::name, "navn"),
    field("role", &render::StaffMemberView::role, "rollen"),
    field("language", &render::StaffMemberView::language, "sproget"),
    field("standing_text", &render::StaffMemberView::standing_text, "hvor, og hvor længe"),
    field("out", &render::StaffMemberView::out, "er ude nu"),
    field("home", &render::StaffMemberView::home, "er sendt hjem"),
    field("missing", &render::StaffMemberView::missing,
          "var ude ved afslutningen; ikke meldt hjem"),
    field("place", &render::StaffMemberView::place, "stedet"),
    field("since", &render::StaffMemberView::since, "ude uden pause siden"),
    field("relief", &render::StaffMemberView::relief, "none, due eller late"),
    field("relief_text", &render::StaffMemberView::relief_text, "det samme på dansk"),
};

template <>
inline constexpr auto fields_of<render::StaffHoursView> = Table{
    field("role", &render::StaffHoursView::role, "rollen"),
    field("people", &render::StaffHoursView::people, "hvor mange personer"),
    field("hours", &render::StaffHoursView::hours, "persontimer"),
};

template <>
inline constexpr auto fields_of<render::StaffView> = Table{
    field("needs", &render::StaffView::needs, "hvor mange der er brug for"),
    field("members", &render::StaffView::members, "hvem der er valgt, og hvor de er"),
    field("hours", &render::StaffView::hours, "persontimer for hver rolle"),
};

}  // namespace base
