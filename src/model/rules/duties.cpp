#include "model/rules/duties.hpp"

#include <cassert>

#include "model/incident/counting.hpp"

namespace model {

YearPart year_part(int per_year, const base::Date& day) {
  assert(per_year > 0 && 12 % per_year == 0);
  const int months = 12 / per_year;
  const int first = (day.month() - 1) / months * months + 1;
  const int next = first + months;
  const base::Date behind =
      next > 12 ? base::Date(day.year() + 1, 1, 1) : base::Date(day.year(), next, 1);
  return {base::Date(day.year(), first, 1), behind.plus_days(-1)};
}

YearPart year_part_before(int per_year, const YearPart& part) {
  return year_part(per_year, part.first.plus_days(-1));
}

namespace {

// It was done on `on`, and counts for the part that has `day`.
struct Occasion {
  base::Date day;
  base::Date on;
};

std::optional<base::Date> done_in(const YearPart& part, const std::vector<Occasion>& all) {
  std::optional<base::Date> last;
  for (const auto& done : all) {
    if (part.has(done.day) && (!last || *last < done.on)) last = done.on;
  }
  return last;
}

Rhythm rhythm(int per_year, const std::vector<Occasion>& all, const std::optional<base::Date>& from,
              const std::optional<base::Date>& written_since, const base::Date& today) {
  const auto part = year_part(per_year, today);
  const auto earlier = year_part_before(per_year, part);
  Rhythm found{per_year, {part, done_in(part, all)}, {}, {}};
  const bool held = !from || *from <= earlier.first;
  if (held && written_since && *written_since <= earlier.last) {
    found.before = {earlier, done_in(earlier, all)};
  }
  for (const auto& done : all) {
    if (!found.last || *found.last < done.on) found.last = done.on;
  }
  return found;
}

}  // namespace

bool Rhythm::nearly_due(const base::Date& today) const {
  constexpr int last_days = 30;
  return !current.done && current.part.last.plus_days(1 - last_days) <= today;
}

std::vector<DutyState> duties(const Plan& plan, const std::vector<Item>& entries,
                              const base::Date& today) {
  std::vector<const DutyDone*> written;
  std::optional<base::Date> since;
  for (const auto& item : entries) {
    const auto* done = counting<DutyDone>(item);
    if (done == nullptr) continue;
    written.push_back(done);
    const auto& day = done->period.value_or(done->on);
    if (!since || day < *since) since = day;
  }
  std::vector<DutyState> found;
  for (const auto& duty : plan.duties) {
    if (!in_force(duty, today) || (duty.from && today < *duty.from)) continue;
    std::vector<Occasion> all;
    for (const auto* done : written) {
      if (done->duty == duty.id) all.push_back({done->period.value_or(done->on), done->on});
    }
    found.push_back({duty, rhythm(duty.per_year, all, duty.from, since, today)});
  }
  return found;
}

}  // namespace model
