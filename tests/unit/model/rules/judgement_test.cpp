#include "model/rules/judgement.hpp"

#include <doctest/doctest.h>

using base::Decimal;
using model::Judgement;
using model::Reading;
using model::Rule;
using model::Target;

namespace {

Decimal d(std::string_view text) { return *Decimal::parse(text); }

Target target(Rule rule, std::optional<Decimal> value = {},
              std::optional<model::Baseline> baseline = {}) {
  return {{*model::SiteId::parse("parken")}, rule, value, {}, baseline};
}

Judgement judged(const Target& target, const std::vector<Reading>& readings) {
  return model::judge(target, 2017, readings).judgement;
}

}  // namespace

TEST_CASE("without a number since the baseline there is nothing to judge") {
  const auto under_30 = target(Rule::below, d("30"));
  CHECK(judged(under_30, {}) == Judgement::no_figures);
  // Before the period, be it never so good.
  const auto verdict = model::judge(under_30, 2017, {{2013, d("55.1")}, {2015, d("22")}});
  CHECK(verdict.judgement == Judgement::no_figures);
  REQUIRE(verdict.baseline);
  CHECK(verdict.baseline->year == 2015);
  CHECK_FALSE(verdict.latest);
  CHECK(judged(target(Rule::above, d("72.4"), model::Baseline{2018, {}}), {{2017, d("80")}}) ==
        Judgement::no_figures);
}

TEST_CASE("a number against the target, else against the baseline") {
  const auto under_30 = target(Rule::below, d("30"));
  const auto since_2015 = [&](std::string_view value) {
    return judged(under_30, {{2015, d("34.2")}, {2018, d(value)}});
  };
  CHECK(since_2015("29.9") == Judgement::reached);
  CHECK(since_2015("30") == Judgement::on_way);
  CHECK(since_2015("34.2") == Judgement::not_reached);
  CHECK(since_2015("34.3") == Judgement::away);
  CHECK(judged(target(Rule::at_most, d("30")), {{2018, d("30")}}) == Judgement::reached);
  CHECK(judged(target(Rule::at_least, d("50")), {{2018, d("50")}}) == Judgement::reached);
  CHECK(judged(target(Rule::above, d("50")), {{2018, d("50")}}) == Judgement::not_reached);
  // The last one counts.
  CHECK(judged(under_30, {{2015, d("34")}, {2018, d("20")}, {2019, d("40")}}) == Judgement::away);
}

TEST_CASE("a direction without a number") {
  const auto rise = target(Rule::rise, {}, model::Baseline{2017, {}});
  CHECK(judged(rise, {{2016, d("60")}, {2018, d("61")}}) == Judgement::not_reached);
  CHECK(judged(rise, {{2017, d("60")}, {2018, d("61")}}) == Judgement::reached);
  CHECK(judged(rise, {{2017, d("60")}, {2018, d("59")}}) == Judgement::away);
}

TEST_CASE("a yearly change is judged of two years in a row") {
  const auto fall = target(Rule::fall_yearly, d("10"), model::Baseline{2015, d("15")});
  CHECK(judged(fall, {{2015, d("15")}, {2016, d("28")}}) == Judgement::away);
  CHECK(judged(fall, {{2015, d("15")}, {2016, d("13.5")}}) == Judgement::reached);
  CHECK(judged(fall, {{2016, d("14")}}) == Judgement::on_way);
  CHECK(judged(fall, {{2016, d("28")}, {2017, d("20")}}) == Judgement::reached);
  CHECK(judged(fall, {{2016, d("28")}, {2019, d("20")}}) == Judgement::on_way);
  CHECK(judged(fall, {{2016, d("14")}, {2016, d("16")}}) == Judgement::away);
}

TEST_CASE("a fall by so many percent of the baseline, whatever the years between") {
  const auto by_30 = target(Rule::fall_by, d("30"), model::Baseline{2017, {}});
  CHECK(judged(by_30, {{2017, d("100")}}) == Judgement::no_figures);
  CHECK(judged(by_30, {{2017, d("100")}, {2018, d("80")}}) == Judgement::on_way);
  CHECK(judged(by_30, {{2017, d("100")}, {2018, d("60")}, {2019, d("70")}}) == Judgement::reached);
  CHECK(judged(by_30, {{2017, d("100")}, {2018, d("60")}, {2019, d("71")}}) == Judgement::on_way);
  CHECK(judged(by_30, {{2017, d("100")}, {2019, d("110")}}) == Judgement::away);
  CHECK(judged(by_30, {{2019, d("70")}}) == Judgement::not_reached);
}
