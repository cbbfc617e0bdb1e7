// Numbered sheets to fill in by hand when there is no power: calls, and what happens. What is
// written on them is typed in afterwards with --at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/documents/contacts_view.hpp"

namespace render {

struct BlankRow {
  int number;
};
struct CallRow {
  int number;
  PersonView person;
};

struct BlankCallsView {
  std::optional<std::string> incident;  // its title
  std::optional<std::string> incident_id;
  std::vector<model::NamedNumber> numbers;
  std::vector<CallRow> people;  // in the order in which they are called
  std::vector<BlankRow> rows;   // for others
};
BlankCallsView blank_calls_view(const ContactsView& contacts);

struct BlankLogView {
  std::optional<std::string> incident;
  std::optional<std::string> incident_id;
  std::vector<BlankRow> rows;
};
BlankLogView blank_log_view(const Context& context, const model::Incident* incident);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::BlankRow> = Table{
    field("number", &render::BlankRow::number, "linjens nummer"),
};

template <>
inline constexpr auto fields_of<render::CallRow> = Table{
    field("number", &render::CallRow::number, "linjens nummer"),
    field("person", &render::CallRow::person, "den, der ringes til"),
};

template <>
inline constexpr auto fields_of<render::BlankCallsView> = Table{
    field("incident", &render::BlankCallsView::incident, "hændelsen, når arket er til én"),
    field("incident_id", &render::BlankCallsView::incident_id, "hændelsens korte id"),
    field("numbers", &render::BlankCallsView::numbers, "numre, der altid vises først"),
    field("people", &render::BlankCallsView::people, "dem, der ringes til, i rækkefølge"),
    field("rows", &render::BlankCallsView::rows, "tomme linjer til andre"),
};

template <>
inline constexpr auto fields_of<render::BlankLogView> = Table{
    field("incident", &render::BlankLogView::incident, "hændelsen, når arket er til én"),
    field("incident_id", &render::BlankLogView::incident_id, "hændelsens korte id"),
    field("rows", &render::BlankLogView::rows, "tomme linjer"),
};

}  // namespace base
