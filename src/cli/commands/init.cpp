#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/subjects/new_files.hpp"
#include "cli/writing/histories.hpp"
#include "store/disk/disk.hpp"
#include "store/git/git.hpp"
#include "store/git/staged.hpp"
#include "store/plans/new_plan.hpp"
#include "store/plans/plan_readers.hpp"

namespace cli::commands {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view choose_another = "Vælg en anden mappe.";

// What an earlier run wrote that was cut short stays.
void write_first(const fs::path& folder, const std::string& name, std::string_view text) {
  if (!store::has_bytes(folder / name, text)) write_new(folder, name, text, choose_another);
}

// plan.yaml with the plan's name in it.
std::string first_plan(const std::string& id, const std::optional<model::Line>& name) {
  const auto document = store::read_document({"document.yaml", first_version("document.yaml", id)});
  return store::new_plan(first_version("plan.yaml", id), {name, {}, {}, {}}, *document.value);
}

void write_first_files(const fs::path& root, const std::string& id,
                       const std::optional<model::Line>& name) {
  const fs::path plan = root / "plans" / id;
  write_first(plan, "document.yaml", first_version("document.yaml", id));
  write_first(plan, "plan.yaml", first_plan(id, name));
  write_first(plan, "participants.yaml", first_version("participants.yaml", id));
  for (const auto& one : companions()) {
    const auto file = root / one.path;
    write_first(file.parent_path(), file.filename().string(), one.text);
  }
  // plans.yaml comes last: with it the folder is a workspace.
  write_first(root / "plans", "plans.yaml", first_version("plans.yaml", id));
}

// Whether the shared place has a workspace already: then that is what lies here now.
bool fetched_from(Session& session, const fs::path& root, const std::string& address) {
  std::error_code error;
  refuse_if(
      fs::exists(root, error) && !(fs::is_directory(root, error) && fs::is_empty(root, error)),
      fmt::format("{} er ikke tom.", base::visible(root.string())),
      "Intet er ændret. Vælg en mappe, der ikke findes endnu.");
  fs::create_directories(root, error);
  const auto [fault, made, synced] = share_history(root, session.env().current, address);
  if (fault) {
    fs::remove(root, error);
    throw Error(
        Trouble::world, fmt::format("Mappen kunne ikke laves: {}.", fault.reason),
        and_then(
            fault.remedy,
            "Uden --remote kan den laves nu og deles senere: beredskab sync --remote ADRESSE"));
  }
  if (made) session.warn(fmt::format("Mappen er gjort klar til at dele i: {}", address));
  return fs::exists(root / "plans" / "plans.yaml", error);
}

// Returns whether it was begun. The files are there, whatever happens.
bool begin(Session& session, const fs::path& root) {
  try {
    begin_history(root);
    return true;
  } catch (const Error& error) {
    session.warn(fmt::format("{} {}", error.what(), error.remedy()));
    return false;
  }
}

// The folder is there, whatever happens.
void share_the_records(Session& session, const fs::path& root, const std::string& address) {
  const auto [fault, made, synced] = share_records(root, session.env().current, address);
  if (fault) {
    session.warn(fmt::format("Notaternes eget arkiv er ikke hentet: {}. {}", fault.reason,
                             and_then(fault.remedy,
                                      "Prøv igen i mappen: beredskab sync "
                                      "--records-remote ADRESSE")));
  } else if (made) {
    session.warn(fmt::format("Mappen er gjort klar til at dele notaterne i: {}", address));
  }
}

bool wants_history(Session& session, const Arguments& arguments, const fs::path& root) {
  if (arguments.has("--no-git") || store::in_repository(root)) return false;
  if (arguments.has("--git")) return true;
  return session.interactive() &&
         confirm(session.env(),
                 "Skal historikken begyndes? Den viser, hvem der har skrevet hvad, og "
                 "kan deles med andre.",
                 true);
}

bool add_the_hook(Session& session, const fs::path& root) {
  const auto fault = store::add_hook(root, first_version("pre-commit", ""));
  if (fault) {
    session.warn(fmt::format("Git ser ikke efter CPR-numre i det, der gemmes i hånden: {}. {}",
                             fault.reason, fault.remedy));
  }
  return !fault;
}

// Offered where there is a history.
bool wants_hook(Session& session, const Arguments& arguments, bool begun) {
  if (arguments.has("--hook")) return true;
  return begun && session.interactive() && !arguments.has("--no-hook") &&
         confirm(session.env(), "Skal git se efter CPR-numre, før noget gemmes i hånden?", true);
}

constexpr std::string_view hook_added = "Git ser nu efter CPR-numre, før noget gemmes i hånden.\n";

// Of a folder that is one already.
Output hook_alone(const Arguments& arguments, const fs::path& root, const std::string& shown) {
  refuse_if(
      !arguments.has("--hook") || arguments.has_others({"--hook"}),
      fmt::format("{} er allerede en beredskabsmappe.", shown),
      arguments.has("--hook")
          ? fmt::format("Intet er ændret. Kun det, der ser efter CPR-numre: beredskab init {} "
                        "--hook",
                        shell_word(shown))
          : "Intet er ændret. Se den efter med beredskab check.");
  const auto fault = store::add_hook(root, first_version("pre-commit", ""));
  if (!fault) return Output::of_text(std::string(hook_added));
  throw WorldError(fmt::format("Git ser ikke efter CPR-numre: {}.", fault.reason), fault.remedy);
}

}  // namespace

Output init(Session& session, const Arguments& arguments) {
  const auto given = arguments.required(0, "Navnet på mappen mangler.", "MAPPE");
  const auto shown = base::visible(given);
  const fs::path root = session.env().current / given;
  std::error_code ignored;
  if (fs::exists(root / "plans" / "plans.yaml", ignored)) return hook_alone(arguments, root, shown);
  store::GitFault untold;
  refuse_if(!store::committed_versions(root / "plans" / "plans.yaml", 1, untold).empty(),
            "plans/plans.yaml er væk, men står i historikken.",
            fmt::format("Intet er ændret. Hent den: beredskab restore -C {}", shown));
  const auto name = line_option(session, "--name");
  const auto id = accept(model::PlanId::parse(arguments.value("--plan").value_or(
                             id_of_name(name ? name->str() : ""))))
                      .str();
  const auto address = arguments.value("--remote");
  const auto records_address = arguments.value("--records-remote");
  const bool shared = address || records_address;
  refuse_if(shared && arguments.has("--no-git"), "Uden historik er der intet at dele.",
            "Vælg --remote og --records-remote, eller --no-git.");
  if (address && fetched_from(session, root, *address)) {
    if (records_address) share_the_records(session, root, *records_address);
    if (wants_hook(session, arguments, true)) add_the_hook(session, root);
    if (const auto unused = arguments.first_of({"--name", "--plan"}))
      session.warn(fmt::format("{} er ikke brugt: mappen var lavet i forvejen.", *unused));
    return Output::of_text(
        fmt::format("Beredskabsmappen er hentet: {0}\n"
                    "Se, om alt er her:\n"
                    "  cd {0}\n"
                    "  beredskab status\n",
                    shown));
  }
  write_first_files(root, id, name);
  const bool begun = (shared || wants_history(session, arguments, root)) && begin(session, root);
  if (begun && records_address) share_the_records(session, root, *records_address);
  std::string text = fmt::format(
      "Beredskabsmappen er lavet: {0}\n"
      "Ret filerne i {0}/plans/{1}, og se derefter, hvad der mangler:\n"
      "  cd {0}\n"
      "  beredskab check\n",
      shown, id);
  text += begun ? "Gem ændringerne i historikken" : "Begynd historikken";
  text += shared ? ", og del dem" : "";
  text += ":\n  beredskab sync\n";
  if (wants_hook(session, arguments, begun) && add_the_hook(session, root)) text += hook_added;
  return Output::of_text(std::move(text));
}

}  // namespace cli::commands
