#include "cli/screen/from_now.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace cli {

std::string from_now(const base::Instant& then, const base::Instant& now) {
  constexpr std::int64_t hour = 60;
  constexpr std::int64_t day = 24 * hour;
  const std::int64_t seconds = now.utc_seconds() - then.utc_seconds();
  const std::int64_t minutes = std::abs(seconds) / 60;
  if (minutes == 0) return "lige nu";
  if (minutes >= day) return {};
  std::string span = minutes < hour ? fmt::format("{} min.", minutes)
                                    : fmt::format("{} t.", minutes / hour);
  if (minutes >= hour && minutes % hour > 0) span += fmt::format(" {} min.", minutes % hour);
  return seconds > 0 ? fmt::format("for {} siden", span) : fmt::format("om {}", span);
}

}  // namespace cli
