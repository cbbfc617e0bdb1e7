// What the command line says of one field of an entry.
#include "base/spoken_time.hpp"
#include "base/text.hpp"
#include "base/time_input.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"

namespace cli::commands {

bool EntryOptions::takes_off(std::string_view name) {
  return flag(name) && base::trim(*session_.arguments().value(name)).empty();
}

void EntryOptions::take_due(std::optional<base::Deadline>& member) {
  if (takes_off("--due")) member.reset();
  else if (flag("--due")) member = due(session_, at_);
}

bool EntryOptions::flag(std::string_view name) {
  used_.insert(name);
  return session_.arguments().given(name);
}
std::optional<std::string> EntryOptions::value(std::string_view name) {
  return flag(name) ? session_.arguments().value(name) : std::nullopt;
}
std::optional<model::PersonId> EntryOptions::who(std::string_view name,
                                                 const std::optional<base::Date>& day) {
  return flag(name) ? person_option(session_, name, incidents_, day) : std::nullopt;
}
std::optional<model::Text> EntryOptions::text(std::string_view name) {
  return flag(name) ? text_option(session_, name) : std::nullopt;
}
std::optional<model::Line> EntryOptions::line(std::string_view name) {
  return flag(name) ? line_option(session_, name) : std::nullopt;
}
void EntryOptions::take_past_day(base::Date& member, std::string_view remedy) {
  if (flag("--on")) member = *past_day_option(session_, "--on", remedy);
}
std::optional<base::Date> EntryOptions::day(std::string_view name,
                                            const std::optional<base::Date>& weekday_from) {
  return flag(name) ? day_option(session_, name, base::Which::planned, weekday_from) : std::nullopt;
}
std::optional<base::Instant> EntryOptions::day_or_time(
    std::string_view name, bool to_its_end, const std::optional<base::Date>& weekday_from) {
  const auto given = value(name);
  if (!given) return std::nullopt;
  const auto then = reckoned_from(session_, at_);
  const bool is_time =
      given->starts_with('+') || base::parse_coming(*given, session_.now(), session_.zone(), then);
  if (is_time) return coming_time(session_, name, then);
  const auto day =
      base::parse_typed_day(*given, session_.now().date(), base::Which::planned, weekday_from);
  // Which says what is wrong: a morning alone is no day.
  if (!day || !base::parse_deadline(*given, session_.now(), session_.zone())) {
    return coming_time(session_, name, then);
  }
  const auto midnight = session_.zone().resolve({(*day).plus_days(to_its_end ? 1 : 0), 0, 0});
  const bool over = midnight.empty() || (to_its_end ? midnight.front() <= session_.now()
                                                    : *day < session_.now().date());
  if (over) throw UsageError("Den dag er forbi.", "Skriv en dag, der kommer.");
  return midnight.front();
}

}  // namespace cli::commands
