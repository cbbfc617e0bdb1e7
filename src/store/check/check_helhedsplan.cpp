#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "store/check/checks.hpp"

namespace store {

bool is_percent(const model::Line& unit) {
  const auto word = base::case_fold(base::trim(unit.str()));
  return std::ranges::any_of(
      std::array{"procent", "pct.", "pct", "%"},
      [&](const std::string& sign) { return word == sign || word.starts_with(sign + " af "); });
}

using base::Code;
using base::Decimal;
using base::Severity;

namespace {

// What rounding can make of a sum: half a unit of the last place for each number in it, and never
// more than a hundredth of it.
bool adds_up(const std::vector<Decimal>& parts, const Decimal& total) {
  std::size_t places = 0;
  const auto look = [&](const Decimal& number) {
    const auto text = number.str();
    const auto point = text.find('.');
    if (point != std::string::npos) places = std::max(places, text.size() - point - 1);
  };
  look(total);
  for (const auto& part : parts) look(part);
  std::int64_t unit = Decimal::one;
  for (std::size_t i = 0; i < places; ++i) unit /= 10;
  const auto off = std::abs((model::sum_of(parts) - total).units());
  const auto numbers = static_cast<std::int64_t>(parts.size()) + 1;
  return off == 0 || (2 * off <= numbers * unit && 100 * off <= std::abs(total.units()));
}

class HelhedsplanChecker {
 public:
  explicit HelhedsplanChecker(const Loaded<model::Helhedsplan>& file)
      : plan_(*file.value), file_(file) {}

  base::Diagnostics take() {
    if (plan_.coordinators) coordinators(*plan_.coordinators);
    for (const auto& indicator : plan_.indicators) figures(indicator);
    for (const auto& table : plan_.budget) sums(table);
    return std::move(found_);
  }

 private:
  void add(std::string_view text, std::size_t from, base::Mistake mistake) {
    found_.add(at_text(*file_.source, text, std::move(mistake), Severity::error, from));
  }

  void too_high(std::string_view text, std::size_t from, std::string_view what,
                const Decimal& value) {
    add(text, from,
        {Code::percent_too_high,
         fmt::format("{}: {} procent kan det ikke være.", what, value.danish()),
         "Skriv et tal fra 0 til 100, eller ret enheden (unit), hvis det ikke er procent."});
  }

  static bool beyond(const Decimal& value) { return value > Decimal(100) || value < Decimal(0); }

  void coordinators(const model::Coordinators& all) {
    const auto from =
        std::min(file_.source->bytes().find("\ncoordinators:"), file_.source->bytes().size());
    std::vector<Decimal> parts;
    for (const auto& share : all.shares) {
      if (beyond(share.percent)) {
        too_high(share.percent.str(), from, "Koordinatorernes tid i " + share.site.str(),
                 share.percent);
      }
      parts.push_back(share.percent);
    }
    const auto sum = model::sum_of(parts);
    if (sum <= Decimal(100 * all.count)) return;
    add("shares", from,
        {Code::sum_differs,
         fmt::format("Koordinatorernes tid går ikke op: {} er {} procent, men områderne "
                     "har {} i alt.",
                     base::counted(all.count, "fuldtidsstilling", "fuldtidsstillinger"),
                     Decimal(100 * all.count).danish(), sum.danish()),
         "Ret shares eller count, som kilden har dem."});
  }

  void figures(const model::Indicator& indicator) {
    const auto from = file_.place_of(Refers::indicator, indicator.id.str()).value_or(0);
    const bool percent = is_percent(indicator.unit);
    const auto look = [&](const Decimal& value) {
      if (beyond(value)) too_high("value: " + value.str(), from, indicator.name.str(), value);
    };
    for (const auto& target : indicator.targets) {
      // Something may grow to more than twice as much, but not fall to less than nothing.
      const bool of_amount = !model::is_relative(target.rule);
      const bool judged = of_amount ? percent : target.rule != model::Rule::rise_yearly;
      if (target.value && judged) look(*target.value);
      if (percent && target.baseline && target.baseline->value) look(*target.baseline->value);
    }
    if (!percent) return;
    for (const auto& publication : indicator.published) {
      for (const auto& figure : publication.figures) look(figure.value);
    }
  }

  void row(const model::BudgetRow& row, std::size_t from) {
    if (row.parts.empty() || row.differs || adds_up(row.parts, row.total)) return;
    differ(row, from, "Delene", model::sum_of(row.parts), row.total);
  }

  void differ(const model::BudgetRow& row, std::size_t from, std::string_view what,
              const Decimal& sum, const Decimal& stated) {
    add(row.name.str(), from,
        {Code::sum_differs,
         fmt::format("«{}» går ikke op: {} giver {}, men summen er {}.", row.name.str(), what,
                     sum.danish(), stated.danish()),
         "Ret tallene. Har kilden dem sådan, så skriv ved summen, hvad den siger om det: differs: "
         "\"…\"."});
  }

  void sums(const model::BudgetTable& table) {
    const auto from = file_.place_of(Refers::item, table.id.str()).value_or(0);
    for (const auto& one : table.rows) row(one, from);
    if (!table.total) return;
    const auto& total = *table.total;
    row(total, from);
    if (total.differs) return;
    const auto all = base::mapped(table.rows, &model::BudgetRow::total);
    if (!adds_up(all, total.total)) {
      differ(total, from, "Linjerne", model::sum_of(all), total.total);
      return;
    }
    for (std::size_t i = 0; i < total.parts.size(); ++i) {
      const auto column = base::mapped(table.rows, [&](const auto& one) { return one.parts[i]; });
      if (adds_up(column, total.parts[i])) continue;
      differ(total, from, table.columns[i].str(), model::sum_of(column), total.parts[i]);
    }
  }

  const model::Helhedsplan& plan_;
  const Loaded<model::Helhedsplan>& file_;
  base::Diagnostics found_;
};

}  // namespace

base::Diagnostics impossible_figures(const Loaded<model::Helhedsplan>& helhedsplan) {
  if (!helhedsplan.value || !helhedsplan.source) return {};
  return HelhedsplanChecker(helhedsplan).take();
}

}  // namespace store
