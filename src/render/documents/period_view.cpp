#include "render/documents/period_view.hpp"

#include <algorithm>
#include <array>

#include "base/time.hpp"
#include "render/documents/period_counts.hpp"

namespace render {

PeriodView period_view(const Context& context, const base::Date& from, const base::Date& to,
                       const std::vector<model::Incident>& incidents) {
  PeriodCounts counts(from, to, context.now.date());
  for (const auto& incident : incidents) counts.add(counts.look(context, nullptr, incident));
  return counts.view(context);
}

PeriodView counts_only(PeriodView view) {
  view.counts_only = true;
  view.delays.reset();
  view.left_out.reset();
  for (auto* rows : {&view.incidents, &view.exercises, &view.merged}) rows->clear();
  view.unclear.clear();
  return view;
}

namespace {

struct Bucket {
  std::string_view text;
  std::int64_t below_seconds;
};
constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t for_ever = std::int64_t{1} << 62;
constexpr std::array buckets{
    Bucket{"under 15 min", 15 * minute}, Bucket{"15–30 min", 30 * minute},
    Bucket{"30–60 min", hour},           Bucket{"1–2 timer", 2 * hour},
    Bucket{"2–4 timer", 4 * hour},       Bucket{"4 timer eller mere", for_ever}};

using Seconds = std::vector<std::int64_t>;

Seconds known(const std::vector<model::ResponseTimes>& times,
              std::optional<std::int64_t> model::ResponseTimes::*member) {
  Seconds all;
  for (const auto& one : times) {
    if (one.*member) all.push_back(*(one.*member));
  }
  std::ranges::sort(all);
  return all;
}

// The one in the middle; of two the earlier. Of one there is no half.
std::optional<std::string> median(const Seconds& sorted) {
  if (sorted.empty()) return std::nullopt;
  const auto time = base::danish_duration(std::max(minute, sorted[(sorted.size() - 1) / 2]));
  return sorted.size() == 1 ? time : "halvdelen inden for " + time;
}

std::vector<int> counts(const Seconds& sorted) {
  std::vector<int> all;
  auto from = sorted.begin();
  for (const auto& bucket : buckets) {
    const auto to = std::lower_bound(from, sorted.end(), bucket.below_seconds);
    all.push_back(static_cast<int>(to - from));
    from = to;
  }
  return all;
}

}  // namespace

std::optional<DelaysView> delays_view(const std::vector<model::ResponseTimes>& times) {
  const auto activation = known(times, &model::ResponseTimes::to_activation);
  const auto reached = known(times, &model::ResponseTimes::to_last_reached);
  if (activation.empty() && reached.empty()) return std::nullopt;
  DelaysView view;
  view.activation = static_cast<int>(activation.size());
  view.last_reached = static_cast<int>(reached.size());
  view.activation_median = median(activation);
  view.last_reached_median = median(reached);
  const auto activations = counts(activation);
  const auto reaches = counts(reached);
  for (std::size_t i = 0; i < buckets.size(); ++i) {
    view.rows.push_back({std::string(buckets[i].text), activations[i], reaches[i]});
  }
  return view;
}

}  // namespace render
