// A table of the helhedsplan's money, added up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "model/values/helhedsplan.hpp"
#include "render/engine/projection.hpp"

namespace render {

struct MoneyRowView {
  std::string name;
  std::optional<int> year;
  std::vector<base::Decimal> parts;
  base::Decimal total;
  std::string source;
  std::optional<std::string> differs;  // where the parts do not make the total

  static constexpr auto fields = Table{
      field<&MoneyRowView::name>("hvad beløbet er til"),
      field<&MoneyRowView::year>("året"),
      field<&MoneyRowView::parts>("beløbene, i kolonnernes rækkefølge"),
      field<&MoneyRowView::total>("summen af beløbene"),
      field<&MoneyRowView::source>("hvor i kilden det står"),
      field<&MoneyRowView::differs>("hvis delene ikke giver summen"),
  };
};

struct MoneyView {
  std::string id;
  std::string name;
  std::string unit;
  std::vector<std::string> columns;
  std::vector<MoneyRowView> rows;
  MoneyRowView sum;                    // ours
  std::optional<MoneyRowView> total;   // as the source has it
  std::optional<std::string> differs;  // where that is another one
  std::vector<std::string> notes;

  static constexpr auto fields = Table{
      field<&MoneyView::id>("id"),
      field<&MoneyView::name>("overskrift"),
      field<&MoneyView::unit>("enheden"),
      field<&MoneyView::columns>("hvem der betaler"),
      field<&MoneyView::rows>("linjerne"),
      field<&MoneyView::sum>("linjerne lagt sammen"),
      field<&MoneyView::total>("summen, som kilden har den"),
      field<&MoneyView::differs>("hvis den er en anden"),
      field<&MoneyView::notes>("hvad man skal vide om beløbene"),
  };
};

MoneyView money_view(const model::BudgetTable& table);

}  // namespace render
