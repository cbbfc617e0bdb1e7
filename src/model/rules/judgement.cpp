#include "model/rules/judgement.hpp"

namespace model {

namespace {

bool is_upward(Rule rule) {
  return rule == Rule::above || rule == Rule::at_least || rule == Rule::rise ||
         rule == Rule::rise_yearly;
}

std::optional<Reading> baseline_of(const Target& target, int first_year,
                                   const std::vector<Reading>& readings) {
  if (target.baseline && target.baseline->value) {
    return Reading{target.baseline->year, *target.baseline->value};
  }
  std::optional<Reading> found;
  for (const auto& reading : readings) {
    const bool fits =
        target.baseline ? reading.year == target.baseline->year : reading.year < first_year;
    if (fits) found = reading;
  }
  return found;
}

// Against the reading before: a yearly change can be judged only of two years in a row.
bool meets(const Target& target, const Reading& latest, const std::optional<Reading>& before) {
  switch (target.rule) {
    case Rule::above: return latest.value > *target.value;
    case Rule::below: return latest.value < *target.value;
    case Rule::at_least: return latest.value >= *target.value;
    case Rule::at_most: return latest.value <= *target.value;
    case Rule::rise: return before && latest.value > before->value;
    case Rule::fall: return before && latest.value < before->value;
    case Rule::rise_yearly:
      return before && before->year == latest.year - 1 &&
             base::grew_by(latest.value, before->value, *target.value);
    case Rule::fall_yearly:
      return before && before->year == latest.year - 1 &&
             base::fell_by(latest.value, before->value, *target.value);
    case Rule::fall_by: return before && base::fell_by(latest.value, before->value, *target.value);
  }
  return false;
}

}  // namespace

Verdict judge(const Target& target, int first_year, const std::vector<Reading>& readings) {
  Verdict verdict{Judgement::no_figures, baseline_of(target, first_year, readings), {}, {}};
  const int begin = target.baseline    ? target.baseline->year + 1
                    : verdict.baseline ? verdict.baseline->year + 1
                                       : first_year;
  const bool yearly = target.rule == Rule::rise_yearly || target.rule == Rule::fall_yearly;
  auto& before = verdict.before;
  before = verdict.baseline;
  for (const auto& reading : readings) {
    if (reading.year < begin) continue;
    if (yearly && verdict.latest && verdict.latest->year < reading.year) before = verdict.latest;
    verdict.latest = reading;
  }
  if (!verdict.latest) return verdict;
  const auto& latest = *verdict.latest;
  if (meets(target, latest, before)) {
    verdict.judgement = Judgement::reached;
  } else if (!before || latest.value == before->value) {
    verdict.judgement = Judgement::not_reached;
  } else {
    const bool upward = latest.value > before->value;
    verdict.judgement = upward == is_upward(target.rule) ? Judgement::on_way : Judgement::away;
  }
  return verdict;
}

}  // namespace model
