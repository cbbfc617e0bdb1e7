#include "cli/helhedsplan.hpp"

#include <fmt/format.h>

#include "base/error.hpp"

namespace cli {

model::Helhedsplan required_helhedsplan(Session& session) {
  auto loaded =
      store::load_helhedsplan(session.root(), session.folder(), store::Fallback::history);
  if (loaded.missing) {
    throw base::Error(base::Trouble::usage, "Planen har ingen helhedsplan.",
                      fmt::format("Skriv den i plans/{}/helhedsplan.yaml. Formatet står i "
                                  "beredskab schema helhedsplan.",
                                  session.plan_id().str()));
  }
  if (!loaded.value) {
    throw base::Error(base::Trouble::usage, "Helhedsplanen kan ikke læses.",
                      "Se fejlene med beredskab check.");
  }
  if (loaded.from_date) {
    const auto date = base::Date::parse(loaded.from_date->substr(0, 10));
    session.warn(fmt::format("Helhedsplanen kan ikke læses. Udgaven fra den {} bruges. Alle fejl: "
                             "beredskab check",
                             date ? base::danish_date_short(*date) : *loaded.from_date));
  }
  return *std::move(loaded.value);
}

}  // namespace cli
