// Removes what the law forbids to keep. The erasure is written first, then the file goes, then both
// are committed; whatever is cut short in between, the same command finishes.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/erasing.hpp"
#include "cli/writing/outgoing.hpp"
#include "cli/writing/written.hpp"
#include "render/answers/duties_view.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commit.hpp"
#include "store/records/record_places.hpp"

namespace cli::commands {

namespace {

void agree_to_erase(Session& session, const std::vector<EraseTarget>& targets) {
  const auto files = base::mapped(targets, [](const EraseTarget& one) {
    return file_shown(one.path.generic_string(), one.bytes);
  });
  agree(session, base::join(files, "\n"),
        {.heading = "Det her bliver slettet:",
         .question = "Skal det slettes? Det kan ikke hentes igen.",
         .not_done = "Intet er slettet, for ingen har sagt ja til det.",
         .remedy = "Tilføj --yes for at slette det.",
         .cancelled = "Intet er slettet.",
         .preset = false});
}

Saved write_erasure(Session& session, const EraseTarget& target, const model::Text& reason) {
  const model::Content content{session.now(),
                               model::Erasure{target.stem, store::sha256(target.bytes), reason},
                               model::Visibility::internal};
  const auto folder = target.folder();
  if (!folder) return save_to_plan(session, content);
  return save(session, {session.read(*folder)}, content).front();
}

// The removal, with the entry that tells of it. Without a history there is nothing to do.
void commit(Session& session, const std::vector<std::string>& gone,
            const std::vector<Saved>& saved) {
  const auto records = session.records().relative();
  std::vector<store::FileToCommit> files;
  const auto below = [&](const std::filesystem::path& path) {
    return path.lexically_relative(records).generic_string();
  };
  for (const auto& one : saved) {
    files.push_back(
        {below(one.written.path), store::read_existing(session.root() / one.written.path), {}});
  }
  std::string ids;
  for (const auto& path : gone) {
    files.push_back({below(path), {}, {}, true});
    ids += ' ' + store::id_of(path);
  }
  const auto done = store::commit_files(session.root() / records, files, "records: slettet" + ids);
  if (!done.fault || done.fault.kind == store::GitFault::Kind::no_repository) return;
  session.warn(fmt::format(
      "Sletningen er skrevet her, men er ikke kommet helt i historikken: {}. {}", done.fault.reason,
      and_then(done.fault.remedy, "Skriv derefter: beredskab commit")));
}

// Nothing where all are told of already.
std::optional<model::Text> reason_to_erase(Session& session,
                                           const std::vector<EraseTarget>& targets) {
  auto reason = text_option(session, "--reason");
  const bool needed = std::ranges::any_of(targets, [](const auto& one) { return !one.told; });
  if (needed && !reason) {
    refuse_if(!may_ask_to_erase(session), "Begrundelsen mangler.",
              "Skriv den uden at gentage, hvad der stod: --reason \"helbredsoplysninger\"");
    reason = to_text(
        ask(session.env(), "Hvorfor må det ikke gemmes? (Uden at gentage, hvad der stod.)", false),
        "--reason");
  }
  for (const auto& target : targets) {
    if (reason) refuse_quotation(*reason, target);
  }
  return reason;
}

// What came of it.
struct Erased {
  std::vector<Saved> saved;
  std::vector<std::string> gone;  // paths
  std::vector<std::string> left;  // ids of files that could not be removed
  store::KeptByGit kept = store::KeptByGit::nothing;
};

Erased erase_all(Session& session, const std::vector<EraseTarget>& targets,
                 const std::optional<model::Text>& reason) {
  Erased erased;
  for (const auto& target : targets) {
    erased.kept = std::max(erased.kept, store::kept_by_git(session.root() / target.path));
    if (!target.told) erased.saved.push_back(write_erasure(session, target, *reason));
    try {
      store::remove_file(session.root() / target.path);
      erased.gone.push_back(target.path.generic_string());
    } catch (const Error& error) {
      erased.left.push_back(target.id());
      session.warn(fmt::format("{} {}", error.what(), error.remedy()));
    }
  }
  return erased;
}

// Where the text may be yet.
std::string where_it_is_left(const Erased& erased) {
  if (!erased.left.empty()) {
    return fmt::format("Ikke fjernet endnu: {}. Skriv kommandoen igen: {}",
                       base::danish_list(erased.left),
                       unbroken("beredskab erase " + base::join(erased.left, ",") + " --yes"));
  }
  switch (erased.kept) {
    case store::KeptByGit::committed:
      return "Historikken, og de andres mapper, har det endnu. Hvordan de renses, og hvad der skal "
             "ske inden 72 timer, står i docs/sletning.md.";
    case store::KeptByGit::staged:
      return "Det har ikke været i historikken, men git har en kopi af det. Den fjernes med: " +
             unbroken("git gc --prune=now");
    case store::KeptByGit::nothing: break;
  }
  return "Det har ikke været i historikken.";
}

// What was written out is a copy that nobody finds again by its id.
bool has_written_out(Session& session) {
  std::error_code none;
  return std::filesystem::directory_iterator(outgoing_folder(session), none) !=
         std::filesystem::directory_iterator();
}

// «Faste møder i 1. halvår 2026»: what the plan wants to be done, and is written down as done.
std::vector<std::string> duties_done(Session& session) {
  std::vector<std::string> done;
  for (const auto& row : render::duties_view(session.context(), session.plan_entries()).duties) {
    const auto add = [&](const render::PartView& part) {
      if (part.done) done.push_back(fmt::format("{} i {}", row.name, part.name));
    };
    add(row.current);
    if (row.before) add(*row.before);
  }
  return done;
}

}  // namespace

Output erase(Session& session, const Arguments& arguments) {
  const auto given = arguments.required(0, "Notatets id mangler.", "ID --reason \"hvorfor\"",
                                        ". Id'et står i beredskab show.");
  const auto [targets, others, alike, alone, again, void_again] = what_to_erase(session, given);
  const auto reason = reason_to_erase(session, targets);
  agree_to_erase(session, targets);
  auto undone = duties_done(session);
  const auto erased = erase_all(session, targets, reason);
  commit(session, erased.gone, erased.saved);
  session.read_plan_log_again();
  std::vector<std::string> next;
  for (const auto& id : again) {
    next.push_back(
        fmt::format("{} er igen, som det var før rettelsen. Var det forkert, så ret det, "
                    "eller lad det udgå: {}",
                    id, unbroken("beredskab correct " + id + " --void")));
  }
  for (const auto& id : void_again) {
    next.push_back(fmt::format("{} udgår igen, som før rettelsen. Skal det gælde, så skriv: {}", id,
                               unbroken("beredskab correct " + id)));
  }
  if (!others.empty()) {
    next.push_back(fmt::format(
        "{} står der endnu. Gengiver det noget af det slettede, så slet også det: {}",
        base::danish_list(others), unbroken("beredskab erase " + base::join(others, ","))));
  }
  if (!alike.empty()) {
    next.push_back(fmt::format("De samme ord står i {}. Må de heller ikke stå dér: {}",
                               base::danish_list(alike),
                               unbroken("beredskab erase " + base::join(alike, ","))));
  }
  if (!alone.empty()) {
    next.push_back(fmt::format("{} hører til det slettede og står nu kun i {}.",
                               base::danish_list(alone), unbroken("beredskab show --plan-log")));
  }
  std::erase_if(
      undone, [now = duties_done(session)](const auto& duty) { return base::contains(now, duty); });
  if (!undone.empty()) {
    next.push_back(
        fmt::format("Tæller ikke mere som gjort: {}. Er det gjort, så skriv det igen uden "
                    "det, der ikke må gemmes. Hvordan: {}",
                    base::danish_list(undone), unbroken("beredskab duty list")));
  }
  next.push_back(where_it_is_left(erased));
  if (has_written_out(session)) {
    next.push_back("Står det også i en fil i udskrifter, så slet den: det gør kommandoen ikke.");
  }
  auto output = written_output(session, erased.saved, next);
  if (!erased.left.empty()) output.exit_code = world_failed;
  return output;
}

}  // namespace cli::commands
