#include "store/sync/branch_move.hpp"

#include <fmt/format.h>

#include <map>
#include <string_view>

#include "base/text.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/git/work_tree_files.hpp"

namespace store {

namespace {

// Of this work tree alone.
constexpr std::string_view moving_mark = "refs/worktree/beredskab/moving";

GitFault index_to(const Repository& repository, const IndexLock& lock,
                  const std::vector<Change>& changes) {
  std::vector<IndexLine> lines;
  for (const auto& change : changes) {
    lines.push_back({change.blob_after, change.path,
                     change.is_there_after() ? change.mode_after : std::string("0")});
  }
  return follow(repository, lock, lines);
}

}  // namespace

std::optional<std::string> unfinished_move(const Repository& repository) {
  return commit_at(repository, std::string(moving_mark));
}

void forget_move(const Repository& repository) {
  ask_git(repository.folder, {"update-ref", "-d", std::string(moving_mark)});
}

Moved move_branch(const Repository& repository, const IndexLock& lock, const Branch& branch,
                  const std::string& to) {
  const auto from = branch.tip ? branch.tip : empty_tree(repository);
  if (!from) return {.fault = GitFault::not_writable()};
  const auto changes = changes_between(repository, *from, to);
  if (!changes) return {.fault = changes.fault};
  for (const auto& change : *changes) {
    if (is_harmless(change)) continue;
    return {.fault = {GitFault::Kind::refused,
                      fmt::format("{} er en henvisning eller ligger uden for mappen",
                                  base::visible(change.path)),
                      "Det hentes ikke. Spørg den, der har sendt det."}};
  }
  const auto disk = look_at_disk(repository, *changes);
  if (!disk) return {.fault = disk.fault};
  Moved moved;
  // What an earlier run put in place is no change of the user's.
  std::map<std::string, std::string> placed;
  if (const auto earlier = unfinished_move(repository); earlier && *earlier != to) {
    const auto then = changes_between(repository, *from, *earlier);
    moved.fault = then.fault;
    for (const auto& change : then.value_or(std::vector<Change>()))
      placed[change.path] = change.blob_after;
  }
  const auto in_index = staged(repository, *from);
  for (const auto& change : *changes) {
    const auto& now = disk->at(change.path);
    const auto known = [&](const std::string& blob) {
      const auto earlier = placed.find(change.path);
      return blob == change.blob_before || blob == change.blob_after ||
             (earlier != placed.end() && blob == earlier->second);
    };
    const auto index = in_index.find(change.path);
    const bool staged_otherwise = index != in_index.end() && !known(index->second) &&
                                  index->second.find_first_not_of('0') != std::string::npos;
    if (now.odd || (now.bytes && !known(now.blob)) || staged_otherwise) {
      moved.in_the_way.push_back(change.path);
    }
  }
  if (!moved.in_the_way.empty()) return moved;
  const auto marked = ask_git(repository.folder, {"update-ref", std::string(moving_mark), to});
  if (!marked.ok()) return {.fault = fault_of(marked, repository.folder)};
  moved.fault = write_files(repository, *changes, *disk);
  if (!moved.fault) moved.fault = index_to(repository, lock, *changes);
  if (moved.fault) return moved;
  const std::string zero(to.size(), '0');
  const auto ended = run_git(repository.folder, {"update-ref", "--stdin", "-m", "beredskab sync"},
                             {.input = fmt::format("update {} {} {}\ndelete {}\n", branch.name, to,
                                                   branch.tip.value_or(zero), moving_mark)});
  moved.overtaken = !ended.ok();
  return moved;
}

GitFault take_back(const Repository& repository, const IndexLock& lock, const Branch& branch,
                   const std::string& to) {
  const auto tip = branch.tip ? branch.tip : empty_tree(repository);
  auto changes = changes_between(repository, to, tip.value_or(to));
  if (!changes) return changes.fault;
  std::erase_if(*changes, [](const Change& change) { return !is_harmless(change); });
  const auto disk = look_at_disk(repository, *changes);
  if (!disk) return disk.fault;
  std::erase_if(*changes, [&](const Change& change) {
    const auto& now = disk->at(change.path);
    // An entry that was brought is no less an entry for that: it waits to be committed.
    return !now.bytes || now.blob != change.blob_before ||
           (!change.is_there_after() && is_entry_path(change.path));
  });
  auto fault = write_files(repository, *changes, *disk);
  if (!fault) fault = index_to(repository, lock, *changes);
  if (!fault) forget_move(repository);
  return fault;
}

}  // namespace store
