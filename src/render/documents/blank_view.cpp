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
// How many rows as high as an empty one the first side has room for, and both; in millimetres a
// row, a number and any other line (the print's style).
constexpr double room = 13.5;
constexpr double room_of_two_sides = 28;
constexpr double row_height = 9.5;
constexpr double number_height = 5.6;
constexpr double line_height = 4.9;

// In rows: somebody with three numbers and a deputy is as high as two empty ones.
double height(const PersonView& person) {
  const auto lines = 1 + (person.deputy ? 1 : 0) + (person.absence ? 1 : 0) +
                     static_cast<int>(person.instead_of.size());
  const double all = number_height * static_cast<double>(person.dial.size()) + line_height * lines;
  return std::max(1.0, all / row_height);
}

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
  double used = 0;
  for (const auto& one : view.people) used += height(one.person);
  const auto others = [&](int rows, double there_is) {
    return std::min(rows - number, static_cast<int>(there_is - used));
  };
  int count = others(call_rows, room);
  if (count < fewest_others) count = others(call_rows_of_two_sides, room_of_two_sides);
  view.rows = rows_from(number + 1, std::max(fewest_others, count));
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
