#include "cli/commands/period.hpp"

#include <fmt/format.h>

#include "base/error.hpp"

namespace cli::commands {

namespace {

std::optional<base::Date> day_option(Session& session, std::string_view option) {
  const auto given = session.arguments().value(option);
  if (!given) return std::nullopt;
  auto date = base::Date::parse(*given);
  if (date) return *date;
  throw base::Error(base::Trouble::usage,
                    fmt::format("{}: {}", option, date.mistake().message),
                    date.mistake().remedy);
}

}  // namespace

Days read_period(Session& session) {
  Days days{day_option(session, "--since"), day_option(session, "--until")};
  if (days.since && days.until && *days.until < *days.since) {
    throw base::Error(base::Trouble::usage, "Perioden slutter, før den begynder.",
                      "Byt --since og --until.");
  }
  return days;
}

bool in_period(const Days& days, const model::Incident& incident) {
  if (!incident.at) return !days.since && !days.until;
  const auto day = incident.at->date();
  return (!days.since || *days.since <= day) && (!days.until || day <= *days.until);
}

}  // namespace cli::commands
