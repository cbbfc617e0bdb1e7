#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/new_files.hpp"
#include "cli/writing/document_output.hpp"
#include "render/answers/plans_view.hpp"
#include "store/disk/disk.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

void refuse_other_document(Session& session, const fs::path& folder) {
  const auto there = store::document_files(session.root() / folder);
  if (there.empty()) return;
  const auto next = fmt::format("document-{}.yaml", session.now().date().year() + 1);
  throw UsageError(
      fmt::format("Planen har allerede et dokument: {}.",
                  (folder / there.front()).generic_string()),
      fmt::format("Intet er ændret. Er det kun udkastet fra plan new eller init, så slet filen "
                  "først. Ellers skriv den næste periodes dokument ved siden af: -o {}",
                  (folder / next).generic_string()));
}

// A misspelt path makes no folders.
fs::path folder_of(Session& session, const fs::path& target) {
  const auto whole = session.env().current / target;
  std::error_code ignored;
  refuse_if(!target.has_filename() || fs::is_directory(whole, ignored),
            fmt::format("{} er en mappe.", base::quoted(target.string())),
            "Nævn den fil, der skal skrives, for eksempel -o document-2027.yaml");
  if (fs::is_directory(whole.parent_path(), ignored)) return whole.parent_path();
  throw WorldError(
      fmt::format("Mappen {} findes ikke.", base::quoted(whole.parent_path().string())),
      "Se efter, om stien er rigtig.");
}

std::vector<std::string> next_steps(Session& session, const std::optional<std::string>& plan) {
  std::vector<std::string> next{"Læs filen igennem, og skriv perioden og parternes linjer ind."};
  if (!plan) {
    next.push_back(
        "Programmet bruger den, når den ligger i planens mappe, og dens navn begynder "
        "med document.");
    return next;
  }
  std::error_code ignored;
  if (!fs::exists(session.root() / "plans" / *plan / "plan.yaml", ignored)) {
    next.push_back("Lav resten af planen: " + unbroken("beredskab plan new " + *plan));
  }
  next.push_back("Se den efter: " + unbroken("beredskab check"));
  return next;
}

// A document in the plans is written once: it may have been signed. Elsewhere it is a file like
// any.
void write_file(Session& session, const fs::path& folder, const std::string& name,
                std::string_view yaml) {
  std::error_code ignored;
  const auto within =
      fs::weakly_canonical(folder, ignored)
          .lexically_relative(fs::weakly_canonical(session.root() / "plans", ignored))
          .generic_string();
  const bool in_plans = !within.empty() && !within.starts_with("..");
  if (!in_plans && session.arguments().has("--output") &&
      (session.arguments().has("--force") || session.interactive()) &&
      fs::is_regular_file(folder / name, ignored)) {
    may_write_over(session, folder / name, yaml);
    store::write_output(folder / name, yaml);
    return;
  }
  write_new(folder, name, yaml, "Intet er ændret. Vælg et andet navn med -o FIL.");
}

}  // namespace

Output plan_import(Session& session, const Arguments& arguments) {
  const auto source =
      arguments.required(0, "Navnet på filen med dokumentets tekst mangler.", "FIL");
  render::FilesView view;
  fs::path target;  // as it is shown
  fs::path folder;
  if (const auto output = arguments.value("--output")) {
    target = *output;
    folder = folder_of(session, target);
  } else {
    // It may name one that is not there yet: its document can be the first of its files.
    const auto given = arguments.value("--plan");
    const auto id = given ? accept(model::PlanId::parse(*given)) : session.plan_id();
    view.plan = id.str();
    target = fs::path("plans") / id.str() / "document.yaml";
    folder = (session.root() / target).parent_path();
    refuse_other_document(session, target.parent_path());
  }
  const auto import = imported(session, source);
  const std::string name = target.filename().string();
  write_file(session, folder, name, import.yaml);
  verify_import(import, folder / name);

  view.files.push_back(target.generic_string());
  view.next = next_steps(session, view.plan);
  Paper paper(session);
  paper.line(fmt::format("Skrevet: {}", target.generic_string()));
  const auto sections = import.document.sections.size();
  paper.line(fmt::format("«{}», {} afsnit. Hvert ord fra kilden er med.",
                         import.document.title.str(), sections));
  paper.steps(view.next);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
