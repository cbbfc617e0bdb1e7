#include "render/views/staff_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>

#include "base/lists.hpp"
#include "model/incident/staffing.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

const model::Staffing* staffing_of(const Context& context) {
  return context.plan && context.plan->staffing ? &*context.plan->staffing : nullptr;
}

// «12,5».
std::string in_hours(std::int64_t seconds) {
  constexpr std::int64_t tenth_of_an_hour = 360;
  const auto tenths = (seconds + tenth_of_an_hour / 2) / tenth_of_an_hour;
  return fmt::format("{},{}", tenths / 10, tenths % 10);
}

StaffMemberView member_view(const Context& context, const model::Incident& incident,
                            const model::StaffMember& member) {
  StaffMemberView view;
  view.id = member.id.str();
  view.name = member.name.str();
  view.role = role_name(context, member.role);
  view.language = text_of(member.language);
  view.out = member.is_out() && incident.open();
  view.home = member.home;
  view.missing = member.missing && !view.out;
  const auto worked = base::danish_duration(member.worked_seconds(context.now));
  if (view.out) {
    const auto since = member.on_duty_since();
    view.place = member.shifts.back().place.str();
    view.since = when_near(context, *since);
    const auto seconds = context.now.utc_seconds() - since->utc_seconds();
    view.standing_text = fmt::format("{}, ude siden {} ({})", *view.place, view.since->text,
                                     base::danish_duration(seconds));
    if (const auto* staffing = staffing_of(context); staffing && staffing->relief) {
      const auto relief = model::relief_standing(member, *staffing->relief, context.now);
      view.relief = relief;
      if (relief != model::ReliefStanding::none) {
        const auto latest =
            since->plus_seconds(std::int64_t{staffing->relief->before_hours} * 3600);
        view.relief_text = fmt::format("{} senest {}", base::danish(relief),
                                       deadline_at(context, here(context, latest)).text);
      }
    }
  } else if (member.home) {
    view.standing_text =
        member.shifts.empty() ? "hjemsendt" : fmt::format("hjemsendt efter {}", worked);
  } else if (!member.shifts.empty()) {
    view.standing_text =
        fmt::format("færdig efter {}{}", worked, view.missing ? "; IKKE MELDT HJEM" : "");
  } else {
    view.standing_text = "valgt og klar";
  }
  return view;
}

// Those who are out, the longest first; those who are ready; those at home.
std::vector<const model::StaffMember*> in_order(const std::vector<model::StaffMember>& staff) {
  auto sorted = base::mapped(staff, [](const auto& member) { return &member; });
  const auto key = [](const model::StaffMember* member) {
    const auto since = member->on_duty_since();
    const int group = since ? 0 : member->home ? 2 : 1;
    return std::tuple(group, since ? since->utc_seconds() : 0,
                      std::string_view(member->name.str()));
  };
  std::ranges::sort(sorted, {}, key);
  return sorted;
}

// Where the plan has the role; at the end where it has it no more.
std::size_t place_of(const Context& context, const model::RoleId& role) {
  const auto* staffing = staffing_of(context);
  if (staffing == nullptr) return 0;
  const auto& roles = staffing->roles;
  return static_cast<std::size_t>(std::ranges::find(roles, role, &model::StaffRole::id) -
                                  roles.begin());
}

std::vector<StaffHoursView> hours_by_role(const Context& context, const model::Incident& incident) {
  const auto until = context.now;
  std::vector<model::RoleId> roles;
  for (const auto& member : incident.staff) {
    for (const auto& shift : member.shifts) base::add_new(roles, shift.role);
  }
  std::ranges::sort(roles, {}, [&](const auto& role) { return place_of(context, role); });
  std::vector<StaffHoursView> views;
  for (const auto& role : roles) {
    int people = 0;
    std::int64_t seconds = 0;
    for (const auto& member : incident.staff) {
      bool worked = false;
      for (const auto& shift : member.shifts) {
        if (shift.role != role) continue;
        worked = true;
        seconds += shift.seconds(until);
      }
      if (worked) ++people;
    }
    views.push_back({role_name(context, role), people, in_hours(seconds)});
  }
  return views;
}

}  // namespace

std::string role_name(const Context& context, const model::RoleId& id) {
  return name_in(staffing_of(context), &model::Staffing::roles, id);
}

std::optional<StaffView> staff_view(const Context& context, const model::Incident& incident) {
  if (incident.staff_needs.empty() && incident.staff.empty()) return std::nullopt;
  StaffView view;
  auto needs = incident.staff_needs;
  std::ranges::sort(needs, {}, [&](const auto& need) {
    return std::tuple(place_of(context, need.role), need.language);
  });
  for (const auto& need : needs) {
    const auto chosen = static_cast<int>(
        std::ranges::count_if(incident.staff, [&](const model::StaffMember& member) {
          return (!member.home || !incident.open()) && member.role == need.role &&
                 (!need.language || model::same_language(member.language, need.language));
        }));
    view.needs.push_back({role_name(context, need.role), text_of(need.language), need.count, chosen,
                          incident.open() ? std::max(0, need.count - chosen) : 0});
  }
  for (const auto* member : in_order(incident.staff)) {
    view.members.push_back(member_view(context, incident, *member));
  }
  view.hours = hours_by_role(context, incident);
  return view;
}

}  // namespace render
