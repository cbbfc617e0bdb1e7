#include "store/verify/verify.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/git/history_walk.hpp"
#include "store/records/record_places.hpp"
#include "store/sync/seen.hpp"
#include "store/verify/entries_read.hpp"
#include "store/verify/named_hashes.hpp"

namespace store {

namespace fs = std::filesystem;
using FindingKind = Finding::Kind;

namespace {

class Verifier {
 public:
  explicit Verifier(const fs::path& root) : root_(root) {}

  Verified verify() {
    auto lying = lying_below(root_, "records");
    disk_ = std::move(lying.entries);
    closed_ = std::move(lying.closed);
    verified_.entries = disk_.size();
    erased_ = read_erasures(root_, disk_);
    for (const auto& [id, erased] : erased_) {
      add({.kind = FindingKind::erased, .ids = {id}, .path = erased.path});
    }
    // The disk is read while git looks through its history.
    auto reading = base::meanwhile([&] { return read_entries(root_, disk_); });
    for (const auto& repository : repositories_of(folders_of_records(root_))) {
      auto history = walk_entries(repository, records_in(repository, root_));
      if (!history) throw unread_history(history.fault);
      walked_.push_back({repository, *std::move(history)});
    }
    read_ = reading.get();
    in_history_.resize(disk_.size());
    say_what_cannot_be_read();
    for (const auto& walked : walked_) look_at(walked);
    const bool any = !walked_.empty();
    verified_.history = any;
    const auto fault = locate(root_ / "records").fault;
    if (fault && fault.kind != GitFault::Kind::no_repository) throw unread_history(fault);
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

  struct Walked {
    Repository repository;
    EntriesInHistory history;
  };

  static Finding::Commit told(const HistoryCommit& commit) {
    return {commit.name, commit.author, commit.time};
  }

  // The commit that brought an entry into the history.
  std::optional<Finding::Commit> first_commit(const std::string& id) const {
    for (const auto& [repository, history] : walked_) {
      const auto entry = std::ranges::find_if(history.entries, [&](const EntryHistory& one) {
        return !one.changes.empty() && id_of(one.path) == id;
      });
      if (entry != history.entries.end())
        return told(history.commits[entry->changes.front().commit]);
    }
    return std::nullopt;
  }

  std::string shown(const Repository& repository, std::string_view path) const {
    return (repository.top / path).lexically_relative(fs::path(root_)).generic_string();
  }

  void look_at(const Walked& walked) {
    const auto& [repository, history] = walked;
    for (const auto& entry : history.entries) {
      // Added once, and nothing more.
      const bool as_written =
          entry.changes.size() == 1 && entry.changes.front().blob_after == entry.now;
      if (!entry.changes.empty() && !as_written) look_at_history(walked, entry);
    }
    look_at_disk(repository, history);
    for (auto& finding : false_erasures(repository, history, erased_)) add(std::move(finding));
    for (const auto& seen : look_at_seen(repository)) {
      const auto who = run_git(repository.folder, {"log", "-1", "--format=%an%x1f%cI", seen.now});
      const auto parts = base::split(std::string(base::trim(who.output)), '\x1f');
      add({.kind = FindingKind::rewritten,
           .path = seen.remote,
           .commit = Finding::Commit{seen.now, base::visible(parts.front()),
                                     parts.size() > 1 ? parts[1] : std::string()}});
    }
    if (is_partial(repository)) {
      add({.kind = FindingKind::incomplete, .path = shown(repository, "")});
    }
  }

  // In the commits that are no merges each has been added once, and nothing more. A merge takes
  // what one of its sides has.
  void look_at_history(const Walked& walked, const EntryHistory& entry) {
    const auto& [repository, history] = walked;
    const std::string id = id_of(entry.path);
    std::set<std::string_view> known;  // the blobs that were written in an ordinary commit
    bool removed_before = false;
    for (const auto& change : entry.changes) {
      if (history.commits[change.commit].merge) continue;
      known.insert(change.blob_after);
      removed_before = removed_before || change.status == 'D';
    }
    const auto original = entry.changes.front().blob_after;
    const bool as_it_was = entry.now == original;
    std::set<std::string> said;
    for (const auto& change : entry.changes) {
      const auto& commit = history.commits[change.commit];
      const bool of_a_side =
          commit.merge &&
          (change.status == 'D' ? removed_before : known.contains(change.blob_after));
      if (change.status == 'D') {
        if (of_a_side || !said.insert("D").second) continue;
        add_removed(walked, change, as_it_was);
      } else if (change.blob_after != original && !of_a_side && said.insert("M").second) {
        add({.kind = FindingKind::changed,
             .ids = {id},
             .path = shown(repository, entry.path),
             .commit = told(commit),
             .undone = as_it_was});
      }
    }
  }

  // Where the same commit added one of the same id, it has another name now.
  void add_removed(const Walked& walked, const HistoryChange& removal, bool undone) {
    const auto& [repository, history] = walked;
    const std::string id = id_of(removal.path);
    if (erased_.contains(id)) return;
    Finding finding{.kind = FindingKind::removed,
                    .ids = {id},
                    .path = shown(repository, removal.path),
                    .commit = told(history.commits[removal.commit]),
                    .undone = undone};
    for (const auto& other : history.entries) {
      if (undone) break;
      if (other.path == removal.path || other.changes.empty()) continue;
      const auto written = other.changes.front().blob_after;
      if (written != removal.blob_before && id_of(other.path) != id) continue;
      finding.kind = FindingKind::renamed;
      finding.now_path = shown(repository, other.path);
      faulty_.insert(id_of(other.path));
    }
    add(std::move(finding));
  }

  void say_what_cannot_be_read() {
    for (std::size_t i = 0; i < disk_.size(); ++i) {
      if (!read_.entries[i].blob.empty() || is_readable(root_ / disk_[i])) continue;
      add({.kind = FindingKind::unreadable, .ids = {id_of(disk_[i])}, .path = disk_[i]});
    }
    for (const auto& folder : closed_) {
      add({.kind = FindingKind::unreadable, .path = folder});
    }
  }

  // Below a folder that cannot be looked into nothing is known to be missing.
  bool is_hidden(const std::string& path) const {
    return std::ranges::any_of(closed_,
                               [&](const auto& folder) { return path.starts_with(folder + '/'); });
  }

  void look_at_disk(const Repository& repository, const EntriesInHistory& history) {
    const auto compared = compare_disk(repository, history, root_, disk_, read_.entries);
    for (const auto i : compared.in_history) in_history_[i] = true;
    for (const auto& top : compared.left_out) left_out_.insert(id_of(top));
    for (const auto& top : compared.changed)
      add_here(FindingKind::changed, repository, history, top);
    for (const auto& top : compared.missing) {
      if (is_hidden(shown(repository, top))) continue;
      if (!erased_.contains(id_of(top))) add_here(FindingKind::removed, repository, history, top);
    }
  }

  void add_here(FindingKind kind, const Repository& repository, const EntriesInHistory& history,
                const std::string& top) {
    const std::string id = id_of(top);
    const auto path = shown(repository, top);
    Finding finding{.kind = kind, .ids = {id}, .path = path, .here = true};
    if (const auto* found = history.find(top); found != nullptr && !found->changes.empty()) {
      finding.commit = told(history.commits[found->changes.front().commit]);
    }
    if (kind == FindingKind::removed) {
      const auto moved = std::ranges::find_if(
          disk_, [&](const std::string& other) { return id_of(other) == id && other != path; });
      if (moved != disk_.end()) {
        finding.kind = FindingKind::renamed;
        finding.now_path = *moved;
      }
    }
    add(std::move(finding));
  }

  void look_at_chains() {
    for (const auto& fault : read_.faults) {
      if (fault.kind == ChainFault::Kind::aside) {
        add({.kind = FindingKind::aside, .ids = fault.ids, .path = fault.file.generic_string()});
        continue;
      }
      const auto& id = fault.ids.front();
      if (faulty_.contains(id) || erased_.contains(id)) continue;  // git knows more of it
      const bool removed = fault.kind == ChainFault::Kind::removed;
      if (removed && left_out_.contains(id)) continue;
      Finding finding{.kind = removed ? FindingKind::removed : FindingKind::changed,
                      .ids = {id},
                      .path = fault.file.generic_string(),
                      .by_path = file_of(fault.file.parent_path(), fault.by).generic_string()};
      const auto elsewhere = std::ranges::find_if(
          disk_, [&](const auto& path) { return removed && id_of(path) == id; });
      if (elsewhere != disk_.end()) {  // one of the two was moved here, or copied
        finding.ids = {std::string(fault.by.id())};
        if (faulty_.contains(finding.ids.front())) continue;
        finding.kind = FindingKind::renamed;
        finding.now_path = *elsewhere;
      }
      finding.commit = first_commit(finding.ids.front());
      add(std::move(finding));
    }
  }

  // Where it was given another time before git saw it, its name or its text tell.
  void look_at_names() {
    for (std::size_t i = 0; i < disk_.size(); ++i) {
      if (!read_.entries[i].misnamed || faulty_.contains(id_of(disk_[i]))) continue;
      add({.kind = FindingKind::misnamed, .ids = {id_of(disk_[i])}, .path = disk_[i]});
    }
    for (auto& finding : signature_findings(root_, read_.signatures)) add(std::move(finding));
  }

  void remark_uncommitted() {
    Finding finding{.kind = FindingKind::uncommitted};
    for (std::size_t i = 0; i < disk_.size(); ++i) {
      if (in_history_[i] || faulty_.contains(id_of(disk_[i]))) continue;
      finding.ids.push_back(id_of(disk_[i]));
      if (finding.path.empty()) finding.path = disk_[i];
    }
    if (!finding.ids.empty()) add(std::move(finding));
  }

  const fs::path root_;
  Erasures erased_;
  std::vector<std::string> disk_;    // the entries that lie there
  std::vector<std::string> closed_;  // folders that cannot be looked into
  EntriesRead read_;
  std::vector<Walked> walked_;
  std::vector<bool> in_history_;    // which of `disk_` some commit has
  std::set<std::string> faulty_;    // ids
  std::set<std::string> left_out_;  // ids of entries that this work tree is not to have
  Verified verified_;
};

}  // namespace

Verified verify_records(const fs::path& root) {
  std::error_code ignored;
  return Verifier(fs::absolute(root, ignored).lexically_normal()).verify();
}

}  // namespace store
