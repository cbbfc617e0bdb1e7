#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/session.hpp"
#include "render/json.hpp"
#include "render/schema.hpp"
#include "store/disk.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

// A first plan that is valid as it stands, and says in comments what to fill in. It names nobody.
constexpr std::string_view plans_yaml = R"(# yaml-language-server: $schema=plans.schema.json
# Fakta om hele beredskabsmappen.
format: beredskab-plans/1
# Den plan, der gælder, når ingen anden er nævnt: navnet på en mappe herunder.
default: {0}
timezone: Europe/Copenhagen
# Numre, der altid vises først.
emergency:
  - {{name: Akut fare, phone: "112"}}
  - {{name: "Politiet, ikke akut", phone: "114"}}
)";

constexpr std::string_view document_yaml = R"(# yaml-language-server: $schema=../document.schema.json
# Det, der er skrevet under på: ord for ord.
format: beredskab-document/1
title: Boligsocial beredskabsplan
# Perioden, som planen gælder i. Fjern # foran, og skriv datoerne.
# valid: {{from: 2026-01-01, to: 2029-12-31}}
sections:
  - id: formaal
    heading: Formål
    text: Skriv her, hvad planen skal bruges til.
)";

constexpr std::string_view plan_yaml = R"(# yaml-language-server: $schema=../plan.schema.json
# Det, som programmet arbejder med. Hvert punkt kan nævne det afsnit i dokumentet, det hviler på.
format: beredskab-plan/1
name: {0}
# Tovholderen: et id fra participants.yaml.
coordinator: tovholder
# Boligområderne. Et id ændres aldrig; det, der ikke bruges mere, får until: DATO.
areas:
  - {{id: omraade-1, name: Boligområde 1}}
# Hændelsestyperne. Den sidste er den, man vælger i tvivl.
incident_types:
  - {{id: uafklaret, name: Uafklaret}}
# Det, der skal tages stilling til hver gang.
questions:
  - id: anvendelse
    ask: Bringes planen i anvendelse?
    decides: use
    decided_by: participants
    section: formaal
)";

constexpr std::string_view participants_yaml =
    R"(# yaml-language-server: $schema=../participants.schema.json
# Deltagerne i den rækkefølge, de ringes op. Skriv name, phone, mobile, email og deputy, hvor de
# er kendt. Det, der ikke vides, udelades.
format: beredskab-participants/1
participants:
  - id: tovholder
    organisation: Organisationen
    title: Tovholder
)";

void write_new(const fs::path& folder, const std::string& name, std::string_view text) {
  bool tried = false;
  store::append_file(folder, text, [&]() -> std::string {
    if (tried) {
      throw base::Error(base::Trouble::usage,
                        fmt::format("{} findes allerede.", (folder / name).string()),
                        "Vælg en anden mappe.");
    }
    tried = true;
    return name;
  });
}

}  // namespace

Output init(Session& session, const Arguments& arguments) {
  const auto given = arguments.positional(0);
  if (!given) {
    throw base::Error(base::Trouble::usage, "Det mangler, hvilken mappe der skal laves.",
                      "Skriv: beredskab init MAPPE");
  }
  const fs::path root = session.env().current / *given;
  std::error_code ignored;
  if (fs::exists(root / "plans" / "plans.yaml", ignored)) {
    throw base::Error(base::Trouble::usage,
                      fmt::format("{} er allerede en beredskabsmappe.", base::visible(*given)),
                      "Intet er ændret. Se den efter med beredskab check.");
  }
  const std::string id = arguments.value("--plan").value_or("plan");
  if (!model::is_id(id)) {
    const auto mistake = model::id_mistake(id);
    throw base::Error(base::Trouble::usage, mistake.message, mistake.remedy);
  }
  const fs::path plan = root / "plans" / id;
  write_new(plan, "document.yaml", fmt::format(document_yaml, 0));
  write_new(plan, "plan.yaml", fmt::format(plan_yaml, id));
  write_new(plan, "participants.yaml", participants_yaml);
  for (const auto& name : render::stored_schema_names()) {
    write_new(root / "plans", std::string(name) + ".schema.json", *render::stored_schema(name));
  }
  // plans.yaml comes last: with it the folder is a workspace.
  write_new(root / "plans", "plans.yaml", fmt::format(plans_yaml, id));
  const std::string text = fmt::format(
      "Beredskabsmappen er lavet: {0}\n"
      "  Ret {0}/plans/{1}/plan.yaml, participants.yaml og document.yaml.\n"
      "  cd {0} && beredskab check   siger, om alt er rigtigt, og hvad der mangler.\n"
      "  git init                    gemmer historikken.\n",
      base::visible(*given), id);
  return {text, render::Json::text(text)};
}

}  // namespace cli::commands
