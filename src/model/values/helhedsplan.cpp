#include "model/values/helhedsplan.hpp"

#include <fmt/format.h>

namespace model {

bool is_relative(Rule rule) {
  return rule == Rule::rise_yearly || rule == Rule::fall_yearly || rule == Rule::fall_by;
}

std::vector<base::Breach> check(const Target& target) {
  const bool any_change = target.rule == Rule::rise || target.rule == Rule::fall;
  if (any_change == !target.value.has_value()) return {};
  if (any_change) {
    return {{base::Code::bad_number, "value", "Målet er en retning og har ikke noget tal.",
             "Slet value, eller vælg en anden rule."}};
  }
  return {{base::Code::missing_field, "value", "Målet mangler sit tal (value).",
           "Skriv tallet, eller rule: rise eller rule: fall, hvis kilden kun nævner en retning."}};
}

std::vector<base::Breach> check(const BudgetTable& table) {
  const auto wrong = [&](const BudgetRow& row) { return row.parts.size() != table.columns.size(); };
  const auto breach = [&](const BudgetRow& row, std::string_view key) {
    return base::Breach{base::Code::bad_number, key,
                        fmt::format("«{}» har {} beløb, men tabellen har {} kolonner.",
                                    row.name.str(), row.parts.size(), table.columns.size()),
                        "Skriv et beløb (parts) for hver kolonne (columns)."};
  };
  std::vector<base::Breach> breaches;
  for (const auto& row : table.rows) {
    if (wrong(row)) breaches.push_back(breach(row, "rows"));
  }
  if (table.total && wrong(*table.total)) breaches.push_back(breach(*table.total, "total"));
  return breaches;
}

base::Decimal sum_of(const std::vector<base::Decimal>& parts) {
  base::Decimal sum;
  for (const auto& part : parts) sum = sum + part;
  return sum;
}

BudgetSum sum_of(const BudgetTable& table) {
  BudgetSum sum{std::vector<base::Decimal>(table.columns.size()), {}};
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < sum.parts.size(); ++i) sum.parts[i] = sum.parts[i] + row.parts[i];
    sum.total = sum.total + row.total;
  }
  return sum;
}

}  // namespace model
