// How a target stands: measured numbers against it, and against where it began.
#pragma once

#include <optional>
#include <vector>

#include "model/values/helhedsplan.hpp"

namespace model {

// not_reached: no nearer than at the beginning, or the beginning is not known.
enum class Judgement { reached, on_way, away, not_reached, no_figures };

struct Reading {
  int year;
  base::Decimal value;
};

struct Verdict {
  Judgement judgement;
  std::optional<Reading> baseline;
  std::optional<Reading> latest;  // after the baseline
  std::optional<Reading> before;  // what it is held against: the baseline, or the year before
};

// `readings` are of one of the target's sites, by year. Where the target names no baseline it is
// the last reading before `first_year`. Only what came after the baseline is judged: without a
// baseline, from `first_year` on.
Verdict judge(const Target& target, int first_year, const std::vector<Reading>& readings);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::Judgement> = {
    Choice{model::Judgement::reached, "reached", "nået"},
    Choice{model::Judgement::on_way, "on-way", "på vej"},
    Choice{model::Judgement::away, "away", "væk fra målet"},
    Choice{model::Judgement::not_reached, "not-reached", "ikke nået"},
    Choice{model::Judgement::no_figures, "no-figures", "ingen tal"},
};

template <>
inline constexpr auto fields_of<model::Reading> = Table{
    field("year", &model::Reading::year, "året"),
    field("value", &model::Reading::value, "tallet"),
};

template <>
inline constexpr auto fields_of<model::Verdict> = Table{
    field("judgement", &model::Verdict::judgement, "hvordan det står"),
    field("baseline", &model::Verdict::baseline, "udgangspunktet"),
    field("latest", &model::Verdict::latest, "det nyeste tal efter udgangspunktet"),
    field("before", &model::Verdict::before, "det, som det holdes op mod"),
};

}  // namespace base
