#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/session.hpp"
#include "render/json.hpp"
#include "render/schema.hpp"
#include "store/disk.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

// A first plan that is valid as it stands, and says in comments what to fill in. It names nobody.
std::string first_version(Session& session, const std::string& name, const std::string& plan_id) {
  const fs::path path = shared_folder(session.env()) / "templates" / "init" / name;
  auto text = store::read_file(path);
  if (!text) {
    throw base::Error(base::Trouble::world, fmt::format("{} mangler.", path.string()),
                      "Programmet er ikke installeret helt. Installer det igen.");
  }
  constexpr std::string_view placeholder = "@PLAN@";
  for (auto at = text->find(placeholder); at != std::string::npos; at = text->find(placeholder)) {
    text->replace(at, placeholder.size(), plan_id);
  }
  return *std::move(text);
}

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
    throw base::Error(base::Trouble::usage, "Navnet på mappen mangler.",
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
  for (const std::string name : {"document.yaml", "plan.yaml", "participants.yaml"}) {
    write_new(plan, name, first_version(session, name, id));
  }
  for (const auto& name : render::stored_schema_names()) {
    write_new(root / "plans", std::string(name) + ".schema.json", *render::stored_schema(name));
  }
  // plans.yaml comes last: with it the folder is a workspace.
  write_new(root / "plans", "plans.yaml", first_version(session, "plans.yaml", id));
  const std::string text = fmt::format(
      "Beredskabsmappen er lavet: {0}\n"
      "Ret filerne i {0}/plans/{1}, og se derefter, hvad der mangler:\n"
      "  cd {0}\n"
      "  beredskab check\n"
      "Begynd historikken:\n"
      "  git init && git add . && git commit -m Begyndelsen\n",
      base::visible(*given), id);
  return {text, render::Json::text(text)};
}

}  // namespace cli::commands
