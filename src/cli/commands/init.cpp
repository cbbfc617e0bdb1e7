#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/first_files.hpp"
#include "cli/session.hpp"
#include "render/engine/json.hpp"
#include "render/engine/schema.hpp"

namespace cli::commands {

namespace fs = std::filesystem;

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
  constexpr std::string_view remedy = "Vælg en anden mappe.";
  const fs::path plan = root / "plans" / id;
  for (const std::string name : {"document.yaml", "plan.yaml", "participants.yaml"}) {
    write_new(plan, name, first_version(name, id), remedy);
  }
  for (const auto& name : render::stored_schema_names()) {
    write_new(root / "plans", std::string(name) + ".schema.json", *render::stored_schema(name),
              remedy);
  }
  // Git converts no line ending: not here, nor where records/ becomes a repository of its own.
  for (const auto& folder : {root, root / "records"}) {
    write_new(folder, ".gitattributes", "*.yaml -text\n", remedy);
  }
  // plans.yaml comes last: with it the folder is a workspace.
  write_new(root / "plans", "plans.yaml", first_version("plans.yaml", id), remedy);
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
