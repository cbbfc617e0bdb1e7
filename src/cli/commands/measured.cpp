#include "cli/commands/measured.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/input/named.hpp"
#include "cli/subjects/helhedsplan.hpp"

namespace cli::commands {

namespace {

constexpr int earliest_year = 1900;

}  // namespace

model::SiteId measured_area(Session& session, const std::string& typed) {
  const auto areas = required_helhedsplan(session).areas;
  return areas[pick_named("Området", named(areas), typed)].id;
}

model::EffortId measured_effort(Session& session, const std::string& typed) {
  const auto efforts = required_helhedsplan(session).efforts;
  return efforts[pick_named("Indsatsområdet", named(efforts), typed)].id;
}

base::Decimal measured_number(const std::string& typed) {
  const auto point = typed.find('.');
  if (point != std::string::npos && typed.size() - point == 4) {
    throw UsageError(fmt::format("«{}» kan læses på to måder.", base::visible(typed)),
                     "Skriv tusinder uden punktum, og decimaler efter et komma.");
  }
  std::string text = typed;
  std::ranges::replace(text, ',', '.');
  auto value = base::Decimal::parse(text);
  if (value) return *value;
  throw UsageError(fmt::format("«{}» er ikke et tal.", base::visible(typed)),
                   "Skriv det med cifre, for eksempel 12 eller 7,9.");
}

int measured_year(Session& session, const std::string& typed) {
  const auto value = base::ScalarOf<int>::parse(typed);
  if (!value || *value < earliest_year) {
    throw UsageError(fmt::format("«{}» er ikke et år.", base::visible(typed)),
                     "Skriv for eksempel --year 2026.");
  }
  refuse_if(*value > session.now().date().year(), "Det år er ikke kommet endnu.",
            "Skriv det år, som tallet gælder.");
  return *value;
}

}  // namespace cli::commands
