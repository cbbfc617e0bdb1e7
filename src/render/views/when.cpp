#include "render/views/when.hpp"

#include <fmt/format.h>

namespace render {

namespace {

// Of a time that was twice.
std::string offset_of(const Context& context, const base::Instant& local) {
  return context.zone != nullptr && context.zone->repeats(local)
             ? fmt::format(" ({})", base::danish_offset(local))
             : "";
}

}  // namespace

When when(const Context& context, const base::Instant& instant) {
  const auto local = here(context, instant);
  return {local.iso(), base::danish_date_and_time(local) + offset_of(context, local)};
}

When when_near(const Context& context, const base::Instant& instant, const base::Instant& then) {
  const auto local = here(context, instant);
  return {local.iso(),
          base::danish_time_near(local, here(context, then)) + offset_of(context, local)};
}

When when_with_day(const Context& context, const base::Instant& instant) {
  const auto local = here(context, instant);
  return {local.iso(),
          fmt::format("{} {}{}", base::danish_date_near(local.date(), context.now.date()),
                      base::danish_clock(local), offset_of(context, local))};
}

bool tells_today(const Context& context) {
  return context.filed && context.as_told && *context.as_told != context.now.date();
}

When when_near(const Context& context, const base::Instant& instant) {
  return tells_today(context) ? when_with_day(context, instant)
                              : when_near(context, instant, context.now);
}

When deadline_at(const Context& context, const base::Deadline& deadline,
                 const base::Instant& then) {
  if (const auto* instant = std::get_if<base::Instant>(&deadline)) {
    return context.filed ? when(context, *instant) : when_near(context, *instant, then);
  }
  const auto& day = std::get<base::Date>(deadline);
  return {day.iso(), context.filed ? base::danish_date(day)
                                   : base::danish_date_near(day, here(context, then).date())};
}

When deadline_at(const Context& context, const base::Deadline& deadline) {
  return deadline_at(context, deadline, context.now);
}

namespace {

bool is_midnight(const base::Instant& instant) {
  return instant.hour() == 0 && instant.minute() == 0;
}

}  // namespace

base::Date last_day(const base::Instant& until) {
  return is_midnight(until) ? until.date().plus_days(-1) : until.date();
}

std::string span_text(const Context& context, const std::optional<base::Instant>& from,
                      const std::optional<base::Instant>& until, const base::Instant& then) {
  const auto begin = from ? std::optional(here(context, *from)) : std::nullopt;
  const auto end = until ? std::optional(here(context, *until)) : std::nullopt;
  const auto told = [&](const base::Deadline& one) { return deadline_at(context, one, then).text; };
  std::string text;
  if (begin) {
    const bool day = is_midnight(*begin);
    if (day && end && is_midnight(*end) && last_day(*end) == begin->date())
      return ' ' + told(begin->date());
    text = " fra " + (day ? told(begin->date()) : told(*begin));
  }
  if (!end) return text;
  return text +
         (is_midnight(*end) ? " til og med " + told(last_day(*end)) : " indtil " + told(*end));
}

std::string clock_of(const Context& context, const base::Instant& instant) {
  const auto local = here(context, instant);
  return fmt::format("{}.{:02}{}", local.hour(), local.minute(), offset_of(context, local));
}

}  // namespace render
