#include "cli/subjects/helhedsplan.hpp"

#include <fmt/format.h>

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
  if (loaded.missing) {
    throw UsageError(
        "Planen har ingen helhedsplan.",
        fmt::format(
            "Skriv den i plans/{}/helhedsplan.yaml. Formatet står i beredskab schema helhedsplan.",
            session.plan_id().str()));
  }
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

}  // namespace cli
