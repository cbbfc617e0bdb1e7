#include "cli/subjects/helhedsplan.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/input/named.hpp"
#include "store/check/checks.hpp"

namespace cli {

namespace {

void warn_of_earlier(Session& session, const store::Loaded<model::Helhedsplan>& loaded) {
  if (!loaded.from_date) return;
  const auto date = base::Date::parse(loaded.from_date->substr(0, 10));
  session.warn(
      fmt::format("Helhedsplanen kan ikke læses. Udgaven fra den {} bruges. Alle fejl: "
                  "beredskab check",
                  date ? base::danish_date_short(*date) : *loaded.from_date));
}

}  // namespace

model::Helhedsplan required_helhedsplan(Session& session) {
  const auto& loaded = session.helhedsplan();
  refuse_if(
      loaded.missing, "Planen har ingen helhedsplan.",
      fmt::format(
          "Skriv den i plans/{}/helhedsplan.yaml. Formatet står i beredskab schema helhedsplan.",
          session.plan_id().str()));
  refuse_if(!loaded.value, "Helhedsplanen kan ikke læses.", "Se fejlene med beredskab check.");
  warn_of_earlier(session, loaded);
  return *loaded.value;
}

std::optional<model::Helhedsplan> optional_helhedsplan(Session& session) {
  const auto& loaded = session.helhedsplan();
  if (!loaded.missing && !loaded.value) {
    session.warn("Helhedsplanen kan ikke læses. Se fejlene med beredskab check.");
  }
  warn_of_earlier(session, loaded);
  return loaded.value;
}

model::SiteId measured_area(Session& session, const std::string& typed) {
  const auto areas = required_helhedsplan(session).areas;
  return areas[pick_named("Området", named(areas), typed)].id;
}

model::EffortId measured_effort(Session& session, const std::string& typed) {
  const auto efforts = required_helhedsplan(session).efforts;
  return efforts[pick_named("Indsatsområdet", named(efforts), typed)].id;
}

base::Decimal measured_number(Session& session, const model::IndicatorId& indicator,
                              const std::string& typed) {
  const auto& plan = session.helhedsplan().value;
  const auto* of = plan ? model::find_item(plan->indicators, indicator) : nullptr;
  std::string text(base::trim(typed));
  if (of != nullptr && store::is_percent(of->unit) && text.ends_with('%')) {
    text.pop_back();
    text = base::trim(text);
  }
  const auto point = text.find('.');
  refuse_if(point != std::string::npos && text.size() - point == 4,
            fmt::format("«{}» kan læses på to måder.", base::visible(typed)),
            "Skriv tusinder uden punktum og decimaler efter et komma.");
  std::ranges::replace(text, ',', '.');
  auto value = base::Decimal::parse(text);
  if (value) return *value;
  throw UsageError(fmt::format("«{}» er ikke et tal.", base::visible(typed)),
                   "Skriv det med cifre, for eksempel 12 eller 7,9.");
}

int measured_year(Session& session, const std::string& typed) {
  constexpr int earliest = 1900;
  const auto value = base::ScalarOf<int>::parse(typed);
  refuse_if(!value || *value < earliest, fmt::format("«{}» er ikke et år.", base::visible(typed)),
            "Skriv for eksempel --year 2026.");
  refuse_if(*value > session.now().date().year(), "Det år er ikke kommet endnu.",
            "Skriv det år, som tallet gælder.");
  return *value;
}

}  // namespace cli
