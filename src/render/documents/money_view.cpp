#include "render/documents/money_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace render {

namespace {

// Nothing where the two are the same.
std::optional<std::string> difference(const base::Decimal& sum, const base::Decimal& stated,
                                      std::string_view of) {
  if (sum == stated) return std::nullopt;
  const bool more = stated > sum;
  return fmt::format("{} giver {}, men kilden har {}: {} {}.", of, sum.danish(), stated.danish(),
                     (more ? stated - sum : sum - stated).danish(), more ? "mere" : "mindre");
}

MoneyRowView row_view(const model::BudgetRow& row) {
  MoneyRowView view{row.name.str(), row.year, row.parts, row.total, row.source.str(), {}};
  if (!row.parts.empty()) {
    view.differs = difference(model::sum_of(row.parts), row.total, "Delene");
    if (view.differs && row.differs) *view.differs += ' ' + row.differs->str();
  }
  return view;
}

}  // namespace

MoneyView money_view(const model::BudgetTable& table) {
  MoneyView view;
  view.id = table.id.str();
  view.name = table.name.str();
  view.unit = table.unit.str();
  for (const auto& column : table.columns) view.columns.push_back(column.str());
  for (const auto& row : table.rows) view.rows.push_back(row_view(row));
  const auto sum = model::sum_of(table);
  view.sum = {"Lagt sammen", {}, sum.parts, sum.total, "", {}};
  for (const auto& note : table.notes) view.notes.push_back(note.str());
  if (!table.total) return view;
  view.total = row_view(*table.total);
  std::vector<std::string> differences;
  const auto add = [&](const base::Decimal& ours, const base::Decimal& stated,
                       std::string_view of) {
    if (auto found = difference(ours, stated, of)) differences.push_back(*std::move(found));
  };
  add(sum.total, table.total->total, "Linjerne");
  for (std::size_t i = 0; i < sum.parts.size(); ++i) {
    add(sum.parts[i], table.total->parts[i], view.columns[i]);
  }
  if (differences.empty()) return view;
  if (table.total->differs) differences.push_back(table.total->differs->str());
  view.differs = base::join(differences, " ");
  return view;
}

}  // namespace render
