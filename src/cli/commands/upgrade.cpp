// Brings the files that people write, and those that the program put beside them, to today's form.
#include "store/plans/upgrade.hpp"

#include <fmt/format.h>

#include "base/difference.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/new_files.hpp"
#include "render/answers/folder_views.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/git.hpp"
#include "store/plans/hand_written.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

// What `init` puts beside the plans, as it would today. A schema that nobody has is not missed;
// what else is there may have been changed by hand, and stays.
void add_companions(const fs::path& root, store::Upgrades& found) {
  for (const std::string folder : {"", "records/"}) {
    store::sweep_temporaries(root / folder);  // nothing else is written there
  }
  for (const auto& one : companions()) {
    const fs::path file = root / one.path;
    if (one.path.ends_with(".schema.json")) {
      const auto before = store::read_file(file);
      if (!before || *before == one.text) continue;
      found.files.push_back(
          {one.path, *before, one.text, {"Beskriver felterne, som de er i dag"}, false});
    } else if (!one.news.empty() && store::is_folder(file.parent_path()) &&
               !store::is_there(file)) {
      found.files.push_back({one.path, "", one.text, {std::string(one.news)}, false});
    }
  }
}

// Line ends and marks that cannot be seen are told in words; what the file says, as a difference.
std::string difference_of(const store::Upgrade& one) {
  if (!one.by_hand) return "";
  auto before = base::unix_lines(one.before);
  if (before.starts_with(base::byte_order_mark)) before.erase(0, base::byte_order_mark.size());
  return base::unified_difference(one.file, before, one.after);
}

std::string told(Session& session, const render::UpgradeView& view) {
  Paper paper(session);
  for (const auto& row : view.files) {
    paper.line(row.file);
    for (const auto& change : row.changes) paper.line(change + '.', 2);
    if (!row.difference.empty()) paper.raw(base::visible(row.difference, true));
  }
  return paper.take();
}

void write(Session& session, const store::Upgrade& one) {
  const auto& root = session.root();
  if (one.before.empty()) {
    const fs::path file(one.file);
    write_new(root / file.parent_path(), file.filename().string(), one.after,
              "Den er ikke rørt. Skriv kommandoen igen.");
  } else if (store::rewrite_file(root, one.file, one.before, one.after) ==
             store::Rewritten::unconfirmed) {
    session.warn(
        fmt::format("Disken bekræfter ikke, at {} er gemt. Se efter i filen, og "
                    "skift disk, hvis det sker igen.",
                    one.file));
  }
  session.acknowledge(one.file);
}

// What was written before one could not be stays: the next run does the rest.
void write_all(Session& session, const std::vector<store::Upgrade>& files) {
  std::vector<std::string> written;
  for (const auto& one : files) {
    try {
      write(session, one);
    } catch (const Error& error) {
      session.some_not_written = true;
      const std::string so_far =
          written.empty() ? "" : "Skrevet er: " + base::join(written, ", ") + ". ";
      throw Error(error.trouble(), error.what(), so_far + error.remedy());
    }
    written.push_back(one.file);
  }
}

}  // namespace

Output upgrade(Session& session, const Arguments& arguments) {
  const auto& root = session.root();
  auto found = store::upgrades(root);
  add_companions(root, found);
  render::UpgradeView view;
  for (const auto& one : found.files)
    view.files.push_back({one.file, one.changes, difference_of(one)});
  for (const auto& one : found.left) {
    view.left.push_back({one.file, one.why});
    session.warn(fmt::format("{} er ikke ændret. {}.", one.file, one.why));
  }
  Paper paper(session);
  if (view.files.empty()) {
    paper.line(view.left.empty() ? "Alle filer er på den nyeste form."
                                 : "Resten er på den nyeste form.");
    return {paper.take(), render::to_json(view)};
  }
  if (arguments.has("--dry-run")) {
    paper.line("Det her ville blive ændret:");
    paper.raw(told(session, view));
    paper.line("Intet er skrevet. Skriv det med: " + unbroken("beredskab upgrade"));
    return {paper.take(), render::to_json(view)};
  }
  const bool without_history = arguments.has("--yes");
  for (const auto& one : found.files) {
    if (!one.by_hand || one.same_text) continue;
    store::require_history(root, one.file, one.before, without_history);
  }
  agree(session, told(session, view),
        {.heading = "Det her bliver ændret:",
         .question = "Skal det skrives?",
         .not_done = "Intet er skrevet, for ingen har sagt ja til det.",
         .remedy = "Er det rigtigt, så tilføj --yes.",
         .in_json = true});
  write_all(session, found.files);
  view.written = true;
  if (store::in_repository(root))
    view.next.push_back("Gem det i historikken: " + unbroken("beredskab sync"));
  if (arguments.has("--yes")) paper.raw(told(session, view));
  paper.line(view.files.size() == 1 ? fmt::format("Skrevet: {}", view.files.front().file)
                                    : fmt::format("Skrevet: {} filer.", view.files.size()));
  paper.steps(view.next);
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
