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
  int chosen = 0;  // of them, without those sent home while it goes on
  int missing = 0;

  static constexpr auto fields = Table{
      field<&StaffNeedView::role>("rollen"),
      field<&StaffNeedView::language>("sproget"),
      field<&StaffNeedView::count>("hvor mange der er brug for"),
      field<&StaffNeedView::chosen>("hvor mange der er valgt og ikke sendt hjem"),
      field<&StaffNeedView::missing>("hvor mange der mangler"),
  };
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

  static constexpr auto fields = Table{
      field<&StaffMemberView::id>("id i hændelsen"),
      field<&StaffMemberView::name>("navn"),
      field<&StaffMemberView::role>("rollen"),
      field<&StaffMemberView::language>("sproget"),
      field<&StaffMemberView::standing_text>("hvor, og hvor længe"),
      field<&StaffMemberView::out>("er ude nu"),
      field<&StaffMemberView::home>("er sendt hjem"),
      field<&StaffMemberView::missing>("var ude ved afslutningen; ikke meldt hjem"),
      field<&StaffMemberView::place>("stedet"),
      field<&StaffMemberView::since>("ude uden pause siden"),
      field<&StaffMemberView::relief>("none, due eller late"),
      field<&StaffMemberView::relief_text>("det samme på dansk"),
  };
};

struct StaffHoursView {
  std::string role;
  int people = 0;
  std::string hours;  // «12,5»

  static constexpr auto fields = Table{
      field<&StaffHoursView::role>("rollen"),
      field<&StaffHoursView::people>("hvor mange personer"),
      field<&StaffHoursView::hours>("persontimer"),
  };
};

struct StaffView {
  std::vector<StaffNeedView> needs;
  std::vector<StaffMemberView> members;
  std::vector<StaffHoursView> hours;  // person-hours per role

  static constexpr auto fields = Table{
      field<&StaffView::needs>("hvor mange der er brug for"),
      field<&StaffView::members>("hvem der er valgt, og hvor de er"),
      field<&StaffView::hours>("persontimer for hver rolle"),
  };
};

// Nothing where there is neither need nor anybody.
std::optional<StaffView> staff_view(const Context& context, const model::Incident& incident);
std::string role_name(const Context& context, const model::RoleId& id);

}  // namespace render
