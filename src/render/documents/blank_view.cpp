#include "render/documents/blank_view.hpp"

#include <algorithm>

#include "render/views/describe_parts.hpp"

namespace render {

namespace {

// Two sides of a sheet.
constexpr int log_rows = 24;
// A call sheet fills its page, or both sides of it, and always has room for some who are not on the
// list.
constexpr int call_rows = 12;
constexpr int call_rows_of_two_sides = 26;
constexpr int fewest_others = 4;

std::vector<BlankRow> rows_from(int first, int count) {
  std::vector<BlankRow> rows;
  for (int i = 0; i < count; ++i) rows.push_back({first + i});
  return rows;
}

}  // namespace

BlankCallsView blank_calls_view(const ContactsView& contacts) {
  BlankCallsView view{contacts.incident, contacts.incident_id, contacts.numbers, {}, {}};
  int number = 0;
  for (const auto& person : contacts.participants) view.people.push_back({++number, person});
  for (const auto& contact : contacts.ad_hoc) view.people.push_back({++number, contact.person});
  const int sides = number + fewest_others > call_rows ? call_rows_of_two_sides : call_rows;
  view.rows = rows_from(number + 1, std::max(fewest_others, sides - number));
  return view;
}

BlankLogView blank_log_view(const Context& context, const model::Incident* incident) {
  BlankLogView view{{}, {}, rows_from(1, log_rows)};
  if (incident != nullptr) {
    view.incident = incident_title(context, *incident);
    view.incident_id = incident->name.id();
  }
  return view;
}

}  // namespace render
