// A table of the helhedsplan's money, added up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/fields.hpp"
#include "model/values/helhedsplan.hpp"

namespace render {

struct MoneyRowView {
  std::string name;
  std::optional<int> year;
  std::vector<base::Decimal> parts;
  base::Decimal total;
  std::string source;
  std::optional<std::string> differs;  // where the parts do not make the total
};

struct MoneyView {
  std::string id;
  std::string name;
  std::string unit;
  std::vector<std::string> columns;
  std::vector<MoneyRowView> rows;
  MoneyRowView sum;                   // ours
  std::optional<MoneyRowView> total;  // as the source has it
  std::optional<std::string> differs;  // where that is another one
  std::vector<std::string> notes;
};

MoneyView money_view(const model::BudgetTable& table);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::MoneyRowView> = Table{
    field("name", &render::MoneyRowView::name, "hvad beløbet er til"),
    field("year", &render::MoneyRowView::year, "året"),
    field("parts", &render::MoneyRowView::parts, "beløbene, i kolonnernes rækkefølge"),
    field("total", &render::MoneyRowView::total, "summen af beløbene"),
    field("source", &render::MoneyRowView::source, "hvor i kilden det står"),
    field("differs", &render::MoneyRowView::differs, "hvis delene ikke giver summen"),
};

template <>
inline constexpr auto fields_of<render::MoneyView> = Table{
    field("id", &render::MoneyView::id, "id"),
    field("name", &render::MoneyView::name, "overskrift"),
    field("unit", &render::MoneyView::unit, "enheden"),
    field("columns", &render::MoneyView::columns, "hvem der betaler"),
    field("rows", &render::MoneyView::rows, "linjerne"),
    field("sum", &render::MoneyView::sum, "linjerne lagt sammen"),
    field("total", &render::MoneyView::total, "summen, som kilden har den"),
    field("differs", &render::MoneyView::differs, "hvis den er en anden"),
    field("notes", &render::MoneyView::notes, "hvad man skal vide om beløbene"),
};

}  // namespace base
