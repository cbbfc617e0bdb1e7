#include "store/verify.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/chain.hpp"
#include "store/disk.hpp"
#include "store/disk_against_history.hpp"
#include "store/entry_file.hpp"
#include "store/git_process.hpp"
#include "store/hash.hpp"
#include "store/history_walk.hpp"
#include "store/parallel.hpp"
#include "store/record_paths.hpp"
#include "store/record_places.hpp"
#include "store/sync.hpp"
#include "store/verify_names.hpp"
#include "store/verify_signatures.hpp"

namespace store {

namespace fs = std::filesystem;
using Kind = Finding::Kind;

namespace {

class Verifier {
 public:
  explicit Verifier(const fs::path& root) : root_(root) {}

  Verified verify() {
    disk_ = entries_on_disk(root_, "records");
    verified_.entries = disk_.size();
    read_erasures();
    bool any = false;
    for (const auto& repository : repositories_of(folders_of_records(root_))) {
      any = true;
      look_at(repository);
    }
    verified_.history = any;
    const auto located = any ? Located() : locate(root_);
    if (located.fault && located.fault.kind != GitFault::Kind::no_repository) {
      throw base::Error(base::Trouble::world,
                        fmt::format("Historikken kan ikke læses: {}.", located.fault.reason),
                        located.fault.remedy);
    }
    look_at_chains();
    look_at_names();
    if (any) remark_uncommitted();
    auto& findings = verified_.findings;
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
      return std::pair(!a.is_fault(), a.path) < std::pair(!b.is_fault(), b.path);
    });
    return std::move(verified_);
  }

 private:
  void add(Finding finding) {
    if (finding.is_fault()) {
      for (const auto& id : finding.ids) faulty_.insert(id);
    }
    verified_.findings.push_back(std::move(finding));
  }

  static Finding::Commit told(const HistoryCommit& commit) {
    return {commit.name, commit.author, commit.time};
  }

  void read_erasures() {
    for (const auto& path : disk_) {
      if (stem_of(fs::path(path).filename().string())->word() != "erasure") continue;
      base::Diagnostics ignored;  // `check` says so
      try {
        const auto entry = read_entry(Source(path, read_existing_text(root_ / path)), ignored);
        if (!entry) continue;
        const auto* erasure = std::get_if<model::Erasure>(&entry->content.body);
        if (erasure == nullptr) continue;
        const std::string id(erasure->erased.id());
        if (!erased_.try_emplace(id, Erased{path, erasure->sha256.str()}).second) continue;
        add({.kind = Kind::erased, .ids = {id}, .path = path, .by_path = {}, .commit = {}});
      } catch (const base::Error&) {
        // likewise
      }
    }
  }

  // What the history had is what the erasure says that it removed.
  void look_at_erased(const Repository& repository, const EntriesInHistory& history) {
    std::map<std::string, std::string> blobs;  // by id
    std::vector<std::string> names;
    for (const auto& [path, changes] : history.changes) {
      if (!erased_.contains(id_of(path))) continue;
      blobs.emplace(id_of(path), changes.front().blob_after);
      names.push_back(changes.front().blob_after);
    }
    if (names.empty()) return;
    const auto bytes = read_objects(repository, names);
    for (const auto& [id, blob] : blobs) {
      const auto found = bytes.find(blob);
      const auto& erased = erased_.at(id);
      if (found == bytes.end() || sha256(found->second).str() == erased.sha256) continue;
      add({.kind = Kind::false_erasure, .ids = {id}, .path = erased.path, .by_path = {}, .commit = {}});
    }
  }

  std::string shown(const Repository& repository, const std::string& path) const {
    return (repository.top / path).lexically_relative(fs::path(root_)).generic_string();
  }

  void look_at(const Repository& repository) {
    GitFault fault;
    const auto history = walk_entries(repository, records_in(repository, root_), fault);
    if (!history) {
      throw base::Error(base::Trouble::world,
                        fmt::format("Historikken kan ikke læses: {}.", fault.reason), fault.remedy);
    }
    for (const auto& [path, changes] : history->changes) {
      look_at_history(repository, *history, path, changes);
    }
    look_at_disk(repository, *history);
    look_at_erased(repository, *history);
    for (const auto& seen : look_at_seen(repository)) {
      const auto who = run_git(repository.folder, {"log", "-1", "--format=%an%x1f%cI", seen.now});
      const auto parts = base::split(std::string(base::trim(who.output)), '\x1f');
      add({.kind = Kind::rewritten, .ids = {}, .path = seen.remote, .by_path = {},
           .commit = Finding::Commit{seen.now, base::visible(parts.front()),
                                     parts.size() > 1 ? parts[1] : std::string()}});
    }
    const auto shallow = run_git(repository.folder, {"rev-parse", "--is-shallow-repository"},
                                 {.limit = short_limit});
    if (base::trim(shallow.output) == "true") {
      add({.kind = Kind::incomplete, .ids = {}, .path = shown(repository, ""), .by_path = {}, .commit = {}});
    }
  }

  // In the commits that are no merges each has been added once, and nothing more. A merge takes what
  // one of its sides has.
  void look_at_history(const Repository& repository, const EntriesInHistory& history,
                       const std::string& path, const std::vector<HistoryChange>& changes) {
    const std::string id = id_of(path);
    std::set<std::string> known;  // the blobs that were written in an ordinary commit
    bool removed_before = false;
    for (const auto& change : changes) {
      if (history.commits[change.commit].merge) continue;
      known.insert(change.blob_after);
      removed_before = removed_before || change.status == 'D';
    }
    const std::string& original = changes.front().blob_after;
    first_.emplace(id, told(history.commits[changes.front().commit]));
    const auto now = history.now.find(path);
    const bool as_it_was = now != history.now.end() && now->second == original;
    std::set<std::string> said;
    for (const auto& change : changes) {
      const auto& commit = history.commits[change.commit];
      const bool of_a_side = commit.merge && (change.status == 'D' ? removed_before
                                                                   : known.contains(change.blob_after));
      if (change.status == 'D') {
        if (of_a_side || !said.insert("D").second) continue;
        add_removed(repository, history, path, change, as_it_was);
      } else if (change.blob_after != original && !of_a_side && said.insert("M").second) {
        add({.kind = Kind::changed, .ids = {id}, .path = shown(repository, path), .by_path = {},
             .commit = told(commit), .undone = as_it_was});
      }
    }
  }

  // Where the same commit added one of the same id, it has another name now.
  void add_removed(const Repository& repository, const EntriesInHistory& history,
                   const std::string& path, const HistoryChange& removal, bool undone) {
    const std::string id = id_of(path);
    if (erased_.contains(id)) return;
    Finding finding{.kind = Kind::removed, .ids = {id}, .path = shown(repository, path), .by_path = {},
                    .commit = told(history.commits[removal.commit]), .undone = undone};
    for (const auto& [other, changes] : history.changes) {
      if (undone) break;
      if (other == path || (id_of(other) != id && changes.front().blob_after != removal.blob_before)) {
        continue;
      }
      finding.kind = Kind::renamed;
      finding.now_path = shown(repository, other);
      faulty_.insert(id_of(other));
    }
    add(std::move(finding));
  }

  void look_at_disk(const Repository& repository, const EntriesInHistory& history) {
    const auto compared = compare_disk(repository, history, root_, disk_);
    in_history_.insert(compared.in_history.begin(), compared.in_history.end());
    for (const auto& top : compared.changed) add_here(Kind::changed, repository, history, top);
    for (const auto& top : compared.missing) {
      if (!erased_.contains(id_of(top))) add_here(Kind::removed, repository, history, top);
    }
  }

  void add_here(Kind kind, const Repository& repository, const EntriesInHistory& history,
                const std::string& top) {
    const std::string id = id_of(top);
    const auto path = shown(repository, top);
    Finding finding{.kind = kind, .ids = {id}, .path = path, .by_path = {}, .commit = {}, .here = true};
    if (const auto found = history.changes.find(top); found != history.changes.end()) {
      finding.commit = told(history.commits[found->second.front().commit]);
    }
    if (kind == Kind::removed) {
      const auto moved = std::ranges::find_if(disk_, [&](const std::string& other) {
        return id_of(other) == id && other != path;
      });
      if (moved != disk_.end()) {
        finding.kind = Kind::renamed;
        finding.now_path = *moved;
      }
    }
    add(std::move(finding));
  }

  void look_at_chains() {
    std::set<std::string> all;
    for (const auto& path : disk_) all.insert(path.substr(0, path.rfind('/')));
    const std::vector<std::string> folders(all.begin(), all.end());
    std::vector<std::vector<ChainFault>> faults(folders.size());
    in_parallel(folders.size(), [&](std::size_t i) { faults[i] = chain_faults(root_, folders[i]); });
    for (std::size_t i = 0; i < folders.size(); ++i) {
      const auto& folder = folders[i];
      for (const auto& fault : faults[i]) {
        if (fault.kind == ChainFault::Kind::aside) {
          add({.kind = Kind::aside, .ids = fault.ids, .path = fault.file.generic_string(), .by_path = {},
               .commit = {}});
          continue;
        }
        const auto& id = fault.ids.front();
        if (faulty_.contains(id) || erased_.contains(id)) continue;  // git knows more of it
        const bool removed = fault.kind == ChainFault::Kind::removed;
        const auto written = first_.find(id);
        add({.kind = removed ? Kind::removed : Kind::changed, .ids = {id},
             .path = fault.file.generic_string(),
             .by_path = file_of(folder, fault.by).generic_string(),
             .commit = written == first_.end() ? std::nullopt : std::optional(written->second)});
      }
    }
  }

  // Where it was given another time before git saw it, its name or its text tell.
  void look_at_names() {
    const auto told = told_by_entries(root_, disk_);
    for (const auto& path : told.misnamed) {
      if (faulty_.contains(id_of(path))) continue;
      add({.kind = Kind::misnamed, .ids = {id_of(path)}, .path = path, .by_path = {}, .commit = {}});
    }
    for (auto& finding : signature_findings(root_, told.signatures)) add(std::move(finding));
  }

  void remark_uncommitted() {
    Finding finding{.kind = Kind::uncommitted, .ids = {}, .path = {}, .by_path = {}, .commit = {}};
    for (const auto& path : disk_) {
      if (in_history_.contains(path) || faulty_.contains(id_of(path))) continue;
      finding.ids.push_back(id_of(path));
      if (finding.path.empty()) finding.path = path;
    }
    if (!finding.ids.empty()) add(std::move(finding));
  }

  const fs::path root_;
  struct Erased {
    std::string path;  // of the entry that says so
    std::string sha256;
  };
  std::map<std::string, Erased> erased_;  // by the id of what is gone
  std::vector<std::string> disk_;
  std::set<std::string> in_history_;
  std::set<std::string> faulty_;  // ids
  std::map<std::string, Finding::Commit> first_;  // by id: that brought it into the history
  Verified verified_;
};

}  // namespace

Verified verify_records(const fs::path& root) {
  std::error_code ignored;
  return Verifier(fs::absolute(root, ignored).lexically_normal()).verify();
}

}  // namespace store
