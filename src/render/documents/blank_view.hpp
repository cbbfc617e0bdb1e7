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

  static constexpr auto fields = Table{field<&BlankRow::number>("linjens nummer")};
};
struct CallRow {
  int number;
  PersonView person;

  static constexpr auto fields = Table{
      field<&CallRow::number>("linjens nummer"),
      field<&CallRow::person>("den, der ringes til"),
  };
};

struct BlankCallsView {
  std::optional<std::string> incident;  // its title
  std::optional<std::string> incident_id;
  std::vector<model::NamedNumber> numbers;
  std::vector<CallRow> people;  // in the order in which they are called
  std::vector<BlankRow> rows;   // for others

  static constexpr auto fields = Table{
      field<&BlankCallsView::incident>("hændelsen, når arket er til én"),
      field<&BlankCallsView::incident_id>("hændelsens korte id"),
      field<&BlankCallsView::numbers>("numre, der altid vises først"),
      field<&BlankCallsView::people>("dem, der ringes til, i rækkefølge"),
      field<&BlankCallsView::rows>("tomme linjer til andre"),
  };
};
BlankCallsView blank_calls_view(const ContactsView& contacts);

struct BlankLogView {
  std::optional<std::string> incident;
  std::optional<std::string> incident_id;
  std::vector<BlankRow> rows;

  static constexpr auto fields = Table{
      field<&BlankLogView::incident>("hændelsen, når arket er til én"),
      field<&BlankLogView::incident_id>("hændelsens korte id"),
      field<&BlankLogView::rows>("tomme linjer"),
  };
};
BlankLogView blank_log_view(const Context& context, const model::Incident* incident);

}  // namespace render
