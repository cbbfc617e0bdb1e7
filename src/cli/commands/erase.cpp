// Removes what the law forbids to keep. The erasure is written first, then the file goes, then both
// are committed; whatever is cut short in between, the same command finishes.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/writing/written.hpp"
#include "render/engine/json.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commit.hpp"
#include "store/records/record_places.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

struct Target {
  fs::path path;  // from the workspace's folder
  model::Stem stem;
  std::string bytes;
  bool told = false;  // an erasure names it already, and its file was left behind
};

std::string id_of(const Target& target) { return std::string(target.stem.id()); }

// By its file: what the law forbids may be what keeps the entry from being read.
Target find_target(Session& session, const std::set<std::string>& erased, const std::string& id) {
  for (const auto& path : store::entries_on_disk(session.root(), session.records().relative())) {
    if (store::id_of(path) != id) continue;
    auto stem = *store::stem_of(fs::path(path).filename().string());
    if (stem.word() == "erasure") {
      throw UsageError(fmt::format("{} fortæller, at et notat er slettet, og bliver stående.", id),
                       "Det siger intet om, hvad der stod.");
    }
    const bool told = erased.contains(id);
    return {path, std::move(stem), store::read_existing(session.root() / path), told};
  }
  if (erased.contains(id)) {
    throw UsageError(fmt::format("{} er slettet.", id),
                     "Er det endnu ikke slettet i historikken, så skriv: beredskab commit");
  }
  throw UsageError(fmt::format("Intet notat hedder {}.", base::quoted(id)),
                   "Skriv notatets id på seks tegn; det står i beredskab show.");
}

std::optional<model::IncidentName> folder_of(const Target& target) {
  auto name = model::IncidentName::parse(target.path.parent_path().filename().string());
  return name ? std::optional(*std::move(name)) : std::nullopt;
}

// The entry that it corrects, and those that correct the same: they may say the same.
std::vector<std::string> chain_of(Session& session, const Target& target) {
  std::vector<std::string> ids;
  const auto look = [&](const model::Entries& entries) {
    for (const auto& item : entries.items) {
      auto chain = base::mapped(item.corrections, &model::Record::stem);
      chain.insert(chain.begin(), item.record.stem);
      if (!base::contains(chain, target.stem)) continue;
      for (const auto& stem : chain) {
        if (stem != target.stem) ids.emplace_back(stem.id());
      }
    }
  };
  const auto folder = folder_of(target);
  if (folder) look(session.read(*folder));
  else look(session.plan_log());
  return ids;
}

bool opens(const model::Stem& stem) { return stem.is_activation() || stem.word() == "report"; }

// Without what opened it there is no incident; a correction of it would do.
void refuse_the_last_start(Session& session, const std::vector<Target>& targets,
                           const std::vector<std::string>& others) {
  for (const auto& target : targets) {
    const auto folder = folder_of(target);
    if (!folder || target.told || !opens(target.stem) || !others.empty()) continue;
    const auto incident = session.read(*folder);
    const bool another = std::ranges::any_of(incident.items, [&](const model::Item& item) {
      const auto goes = [&](const Target& one) { return one.stem == item.record.stem; };
      return opens(item.record.stem) && std::ranges::none_of(targets, goes);
    });
    if (another) continue;
    throw UsageError(
        fmt::format("{} åbner hændelsen. Uden det er der ingen hændelse.", id_of(target)),
        fmt::format("Skriv først det, der må stå: beredskab correct {} \"…\". Slet så notatet uden "
                    "dets rettelser.",
                    id_of(target)));
  }
}

// Nothing of what goes may stand in what stays. Short words stand everywhere.
void refuse_quotation(const model::Text& reason, const Target& target) {
  constexpr std::size_t least_letters = 12;
  const auto folded = base::case_fold(reason.str());
  for (const auto& line : base::split(target.bytes, '\n')) {
    const auto colon = line.find(": ");
    auto text = std::string(base::trim(colon == line.npos ? line : line.substr(colon + 2)));
    if (text.size() > 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
    if (base::length(text) < least_letters || folded.find(base::case_fold(text)) == folded.npos)
      continue;
    throw UsageError(
        "Begrundelsen gentager det, der skal slettes.",
        "Den bliver stående. Skriv, hvorfor notatet ikke må gemmes, uden at sige hvad der stod.");
  }
}

void agree_to_erase(Session& session, const std::vector<Target>& targets) {
  const auto files = base::mapped(targets, [](const Target& target) {
    return file_shown(target.path.generic_string(), target.bytes);
  });
  agree(session, base::join(files, "\n"),
        {.heading = "Det her bliver slettet:",
         .question = "Skal det slettes? Det kan ikke hentes igen.",
         .not_done = "Intet er slettet, for ingen har sagt ja til det.",
         .remedy = "Tilføj --yes for at slette det.",
         .cancelled = "Intet er slettet.",
         .preset = false});
}

Saved write_erasure(Session& session, const Target& target, const model::Text& reason) {
  const model::Content content{session.now(),
                               model::Erasure{target.stem, store::sha256(target.bytes), reason},
                               model::Visibility::internal};
  const auto folder = folder_of(target);
  if (!folder) return save_to_plan(session, content);
  return save(session, {session.read(*folder)}, content).front();
}

// The removal, with the entry that tells of it. Without a history there is nothing to do.
void commit(Session& session, const std::vector<std::string>& gone,
            const std::vector<Saved>& saved) {
  const auto records = session.records().relative();
  std::vector<store::FileToCommit> files;
  const auto below = [&](const fs::path& path) {
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

}  // namespace

Output erase(Session& session, const Arguments& arguments) {
  const auto given = arguments.required(
      0, "Notatets id mangler.",
      "Skriv: beredskab erase ID --reason \"hvorfor\". Id'et står i beredskab show.");
  const auto erased = store::erased_ids(session.root());
  std::vector<Target> targets;
  const auto add = [&](const std::string& id) {
    if (!base::contains(targets, id, id_of)) targets.push_back(find_target(session, erased, id));
  };
  for (const auto& id : base::split(given, ',')) {
    if (!base::trim(id).empty()) add(std::string(base::trim(id)));
  }
  std::vector<std::string> others;  // that may say the same
  for (const auto& target : targets) {
    for (auto& id : chain_of(session, target)) {
      if (base::contains(targets, id, id_of) || base::contains(others, id)) continue;
      others.push_back(std::move(id));
    }
  }
  const bool asks = session.interactive() && !arguments.has("--yes");
  bool with_others = arguments.has("--with-corrections");
  if (!others.empty() && !with_others && asks) {
    with_others = confirm(
        session.env(),
        fmt::format("{} hører til det samme notat og gengiver det måske. Skal det også slettes?",
                    base::danish_list(others)),
        true);
  }
  if (with_others) {
    for (const auto& id : others) add(id);
    others.clear();
  }
  refuse_the_last_start(session, targets, others);
  auto reason = text_option(session, "--reason");
  const bool needs_reason = std::ranges::any_of(targets, [](const auto& one) { return !one.told; });
  if (needs_reason && !reason) {
    refuse_if(!asks, "Begrundelsen mangler.",
              "Skriv den uden at gentage, hvad der stod: --reason \"helbredsoplysninger\"");
    reason = to_text(
        ask(session.env(), "Hvorfor må det ikke gemmes? (Uden at gentage, hvad der stod.)", false),
        "--reason");
  }
  for (const auto& target : targets) {
    if (reason) refuse_quotation(*reason, target);
  }
  agree_to_erase(session, targets);
  std::vector<Saved> saved;
  std::vector<std::string> gone, left;
  auto kept = store::KeptByGit::nothing;
  for (const auto& target : targets) {
    kept = std::max(kept, store::kept_by_git(session.root() / target.path));
    if (!target.told) saved.push_back(write_erasure(session, target, *reason));
    try {
      store::remove_file(session.root() / target.path);
      gone.push_back(target.path.generic_string());
    } catch (const Error& error) {
      left.push_back(id_of(target));
      session.warn(fmt::format("{} {}", error.what(), error.remedy()));
    }
  }
  commit(session, gone, saved);
  session.read_plan_log_again();
  std::vector<std::string> next;
  if (!others.empty()) {
    next.push_back(fmt::format(
        "{} står der endnu. Gengiver det noget af det slettede, så slet også det: {}",
        base::danish_list(others), unbroken("beredskab erase " + base::join(others, ","))));
  }
  if (!left.empty()) {
    next.push_back(fmt::format("Ikke fjernet endnu: {}. Kør kommandoen igen: {}",
                               base::danish_list(left),
                               unbroken("beredskab erase " + base::join(left, ",") + " --yes")));
  } else if (kept == store::KeptByGit::committed) {
    next.emplace_back(
        "Historikken, og de andres mapper, har det endnu. Hvordan de renses, og hvad der skal "
        "ske inden 72 timer, står i docs/sletning.md.");
  } else if (kept == store::KeptByGit::staged) {
    next.emplace_back(
        "Det har ikke været i historikken, men git har en kopi af det. Den fjernes med: " +
        unbroken("git gc --prune=now"));
  } else {
    next.emplace_back("Det har ikke været i historikken.");
  }
  auto output = written_output(session, saved, next);
  if (!left.empty()) output.exit_code = world_failed;
  return output;
}

}  // namespace cli::commands
