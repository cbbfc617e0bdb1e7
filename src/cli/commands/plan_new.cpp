#include <fmt/format.h>

#include <cassert>

#include "base/case_fold.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/new_files.hpp"
#include "cli/subjects/plan_answers.hpp"
#include "render/answers/plans_view.hpp"
#include "store/plans/new_plan.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

model::PlanId wanted_id(const Arguments& arguments) {
  const bool by_option = arguments.positionals.empty() && arguments.has("--plan");
  refuse_if(
      !by_option && arguments.has("--plan") && arguments.value("--plan") != arguments.positional(0),
      "Planen har fået to id'er.", "Udelad --plan.");
  const auto given =
      by_option
          ? *arguments.value("--plan")
          : arguments.required(0, "Planens id mangler.", "ID",
                               ". Id'et bliver navnet på planens mappe, for eksempel nykoebing.");
  auto id = model::PlanId::parse(given);
  if (id) return *id;
  const std::string slug = base::slug(given);
  const std::string meant =
      model::is_id(slug) ? fmt::format(" Skriv for eksempel: {}", slug) : std::string();
  throw UsageError(id.mistake().message, id.mistake().remedy + meant);
}

void require_readable(bool readable, const fs::path& folder, std::string_view file) {
  if (readable) return;
  throw WorldError(fmt::format("{} er der, men kan ikke læses.", (folder / file).generic_string()),
                   "Intet er ændret. Se, hvad der er i vejen: beredskab check");
}

// The files that are not there, as texts. What is there already decides what fits to it.
struct Texts {
  std::optional<std::string> document;
  std::optional<std::string> participants;
  std::optional<std::string> plan;
  std::optional<store::Import> import;
};

Texts compose(Session& session, const store::PlanFolder& there, const PlanGaps& gaps,
              const fs::path& folder) {
  const std::string id = there.id.str();
  const auto first = [&](const std::string& name) { return first_version(name, id); };
  require_readable(gaps.document || there.document.value, folder, "document.yaml");
  require_readable(gaps.participants || there.participants.value, folder, "participants.yaml");
  require_readable(gaps.plan || there.plan.value, folder, "plan.yaml");
  const auto document = store::read_document({"document.yaml", first("document.yaml")});
  const auto people = store::read_participants({"participants.yaml", first("participants.yaml")});
  const auto plan = store::read_plan({"plan.yaml", first("plan.yaml")});
  assert(document.value && people.value && plan.value);  // they are compiled in
  const auto& role = people.value->participants.front();
  const auto answers = read_plan_answers(session, gaps, *plan.value, role);

  Texts texts;
  if (const auto file = session.arguments().value("--document")) {
    texts.import = imported(session, *file);
  }
  if (gaps.document) {
    texts.document = texts.import ? texts.import->yaml : document.source->bytes();
  }
  auto person = answers.coordinator.value_or(role);
  if (there.plan.value) person.id = there.plan.value->coordinator;  // whom the plan names
  if (gaps.participants) {
    const bool as_it_is = !answers.coordinator && person.id == role.id;
    texts.participants =
        as_it_is ? people.source->bytes() : store::new_participants(people.source->bytes(), person);
  }
  if (gaps.plan) {
    store::NewPlan values{answers.name, answers.areas, answers.types, person.id};
    if (!gaps.participants) values.coordinator = there.participants.value->participants.front().id;
    const auto& rests_on = texts.import    ? texts.import->document
                           : gaps.document ? *document.value
                                           : *there.document.value;
    texts.plan = store::new_plan(plan.source->bytes(), values, rests_on);
  }
  return texts;
}

// What was there already may name sections or people that the new files do not have.
void warn_of_faults(Session& session, const model::PlanId& id) {
  const auto made =
      store::load_plan(session.root(), id, session.now().date(), store::Fallback::none);
  const bool fits = !made.plan.diagnostics.has_errors() &&
                    !made.participants.diagnostics.has_errors() &&
                    !made.document.diagnostics.has_errors();
  if (fits) return;
  session.warn(
      "De nye filer og dem, der var der i forvejen, passer ikke sammen endnu. Se hvor: "
      "beredskab check");
}

std::vector<std::string> next_steps(Session& session, const model::PlanId& id) {
  std::vector<std::string> next{"Ret filerne, og se derefter, hvad der mangler: " +
                                unbroken("beredskab check")};
  const auto* plans = session.plans();
  if (plans != nullptr && plans->default_plan != id) {
    next.push_back(
        fmt::format("Nævnes ingen plan, gælder «{0}». Brug den nye med {1}, eller skriv {2} i "
                    "plans/plans.yaml.",
                    plans->default_plan.str(), unbroken("--plan " + id.str()),
                    unbroken("default: " + id.str())));
  }
  next.push_back("Gem den i historikken: " + unbroken("beredskab sync"));
  return next;
}

}  // namespace

Output plan_new(Session& session, const Arguments& arguments) {
  const auto id = wanted_id(arguments);
  const fs::path relative = fs::path("plans") / id.str();
  const fs::path folder = session.root() / relative;
  const auto there =
      store::load_plan(session.root(), id, session.now().date(), store::Fallback::none);
  const PlanGaps gaps{there.document.missing, there.plan.missing, there.participants.missing};
  refuse_if(!gaps.document && !gaps.plan && !gaps.participants,
            fmt::format("Planen «{}» findes allerede.", id.str()),
            fmt::format("Intet er ændret. Ret filerne i {}, og se dem efter med beredskab "
                        "check, eller vælg et andet id.",
                        relative.generic_string()));
  const auto texts = compose(session, there, gaps, relative);
  render::FilesView view{id.str(), {}, {}};
  const auto write = [&](const std::string& name, const std::optional<std::string>& text) {
    if (!text) return;
    write_new(folder, name, *text, "Den er ikke ændret. Skriv kommandoen igen.");
    view.files.push_back((relative / name).generic_string());
  };
  write("document.yaml", texts.document);
  if (texts.import) verify_import(*texts.import, folder / "document.yaml");
  write("participants.yaml", texts.participants);
  write("plan.yaml", texts.plan);  // last: with it the plan can be used

  warn_of_faults(session, id);
  view.next = next_steps(session, id);
  Paper paper(session);
  const bool all = gaps.document && gaps.plan && gaps.participants;
  paper.line(fmt::format("Planen «{}» {}. Skrevet:", id.str(), all ? "er lavet" : "er gjort hel"));
  for (const auto& file : view.files) paper.line(file, 2);
  paper.steps(view.next);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
