// Zones by cctz, which no other file includes.
#include <cctz/civil_time.h>
#include <cctz/time_zone.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/time.hpp"

namespace base {
namespace {

// cctz takes paths, `file:` and `Fixed/` too. Without dots no name leads out of the folder.
bool is_safe(const std::string& name) {
  if (name.empty() || name.starts_with('/')) return false;
  return std::ranges::all_of(name, [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '+' || c == '/';
  });
}

}  // namespace

struct Zone::Rules {
  cctz::time_zone zone;  // UTC, also after a load that failed
};

Zone::Zone(const std::string& name) {
  const auto rules = std::make_shared<Rules>();
  // cctz looks in TZDIR, and only there where it is set.
  known_ = is_safe(name) && (cctz::load_time_zone(name, &rules->zone) ||
                             cctz::load_time_zone("/usr/share/zoneinfo/" + name, &rules->zone));
  name_ = known_ ? name : "UTC";
  rules_ = rules;
}

Instant Zone::at(std::int64_t utc_seconds) const {
  const cctz::time_point<cctz::seconds> point{cctz::seconds(utc_seconds)};
  return Instant(utc_seconds, rules_->zone.lookup(point).offset);
}

std::vector<Instant> Zone::resolve(const LocalTime& local) const {
  const auto& date = local.date;
  const auto found = rules_->zone.lookup(cctz::civil_second(
      date.year(), date.month(), date.day(), local.hour, local.minute, local.second));
  using Found = cctz::time_zone::civil_lookup;
  if (found.kind == Found::SKIPPED) return {};
  std::vector<Instant> instants{at(found.pre.time_since_epoch().count())};
  if (found.kind == Found::REPEATED) instants.push_back(at(found.post.time_since_epoch().count()));
  return instants;
}

bool Zone::repeats(const Instant& instant) const {
  const Instant shown = here(instant);
  const Date date = shown.date();
  return resolve({date, shown.hour(), shown.minute()}).size() > 1;
}

}  // namespace base
