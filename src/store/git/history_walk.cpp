#include "store/git/history_walk.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace {

constexpr char commit_mark = '\x01';
constexpr char field_mark = '\x1f';

std::vector<std::string> log_words(const std::string& format) {
  return {"log",          "--reverse",   "--topo-order", "--full-history",
          "-m",           "--root",      "--raw",        "-z",
          "--no-renames", "--no-abbrev", "--no-color",   "--format=" + format,
          "HEAD",         "--"};
}

HistoryCommit commit_in(std::string_view header) {
  const auto parts = base::split(std::string(header), field_mark);
  if (parts.size() < 4) return {};
  return {parts[0], base::visible(parts[2]), parts[3], parts[1].find(' ') != std::string::npos};
}

// «:100644 100644 BLOB BLOB M»
std::optional<HistoryChange> change_in(std::string_view raw, std::size_t commit) {
  std::array<std::string_view, 5> words;
  for (auto& word : words) {
    word = raw.substr(0, raw.find(' '));
    raw.remove_prefix(std::min(raw.size(), word.size() + 1));
  }
  if (words[4].empty() || !raw.empty()) return std::nullopt;
  return HistoryChange{{}, words[4][0], words[2], words[3], commit};
}

// Takes the part up to the next zero byte off the text, with that.
std::string_view take_part(std::string_view& text) {
  const auto part = text.substr(0, text.find('\0'));
  text.remove_prefix(std::min(text.size(), part.size() + 1));
  return part;
}

void read_log(EntriesInHistory& history) {
  std::optional<HistoryChange> change;
  for (std::string_view left = *history.log; !left.empty();) {
    auto part = take_part(left);
    if (change) {
      change->path = part;
      if (is_entry_path(part)) history.changes.push_back(*change);
      change.reset();
      continue;
    }
    if (part.starts_with('\n')) part.remove_prefix(1);
    if (part.starts_with(commit_mark)) {
      auto commit = commit_in(part.substr(1));
      const bool again = !history.commits.empty() && history.commits.back().name == commit.name;
      if (!again) history.commits.push_back(std::move(commit));
    } else if (part.starts_with(':') && !history.commits.empty()) {
      change = change_in(part, history.commits.size() - 1);
    }
  }
  std::ranges::stable_sort(history.changes, {}, &HistoryChange::path);
}

// «MODE blob NAME\tPATH», by path.
std::vector<EntryHistory> entries_of_head(std::string_view tree) {
  std::vector<EntryHistory> entries;
  while (!tree.empty()) {
    const auto line = take_part(tree);
    const auto head = line.substr(0, line.find('\t'));
    const auto path = line.substr(std::min(line.size(), head.size() + 1));
    const auto blob = head.substr(head.rfind(' ') + 1);
    if (!blob.empty() && is_entry_path(path)) entries.push_back({path, {}, blob});
  }
  std::ranges::sort(entries, {}, &EntryHistory::path);
  return entries;
}

// Those that some commit changed, and those that HEAD has, in one.
void put_together(EntriesInHistory& history) {
  const auto now = entries_of_head(*history.tree);
  auto head = now.begin();
  const auto take_others = [&](std::string_view before) {
    for (; head != now.end() && (before.empty() || head->path < before); ++head) {
      history.entries.push_back(*head);
    }
  };
  for (auto first = history.changes.cbegin(); first != history.changes.cend();) {
    const auto last = std::find_if(first, history.changes.cend(), [&](const HistoryChange& change) {
      return change.path != first->path;
    });
    take_others(first->path);
    const bool there = head != now.end() && head->path == first->path;
    history.entries.push_back({first->path, {first, last}, there ? head->now : std::string_view()});
    if (there) ++head;
    first = last;
  }
  take_others({});
}

}  // namespace

const EntryHistory* EntriesInHistory::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(entries, path, {}, &EntryHistory::path);
  return found != entries.end() && found->path == path ? &*found : nullptr;
}

OrFault<EntriesInHistory> walk_entries(const Repository& repository, const std::string& folder) {
  EntriesInHistory history;
  if (!commit_at(repository, "HEAD")) {
    const auto now = branch_of(repository);
    if (!now) return now.fault;
    return history;  // no commit yet
  }
  constexpr auto limit = std::chrono::seconds(600);
  auto words = log_words("%x01%H%x1f%P%x1f%an%x1f%cI");
  words.push_back(":(literal)" + folder);
  auto log = run_git(repository.folder, words, {.limit = limit});
  auto tree = run_git(repository.folder, {"ls-tree", "-r", "-z", "--full-name", "HEAD", folder},
                      {.limit = limit});
  for (const auto* result : {&log, &tree}) {
    if (!result->ok()) return fault_of(*result, repository.folder);
  }
  history.log = std::make_unique<const std::string>(std::move(log.output));
  history.tree = std::make_unique<const std::string>(std::move(tree.output));
  read_log(history);
  put_together(history);
  return history;
}

std::map<std::string, std::string> read_objects(const Repository& repository,
                                                const std::vector<std::string>& names,
                                                GitFault* fault) {
  std::map<std::string, std::string> found;
  std::string input;
  for (const auto& name : names) {
    if (name.find('\n') == std::string::npos) input += name + '\n';
  }
  if (input.empty()) return found;
  const auto read = run_git(repository.folder, {"cat-file", "--batch"}, {.input = input});
  if (!read.ok() && fault != nullptr) *fault = fault_of(read, repository.folder);
  std::string_view left = read.output;  // «NAME missing», or «BLOB blob SIZE», the bytes, a newline
  for (const auto& name : names) {
    if (name.find('\n') != std::string::npos) continue;
    const auto head = left.substr(0, left.find('\n'));
    left.remove_prefix(std::min(left.size(), head.size() + 1));
    const auto words = base::split(std::string(head), ' ');
    const bool is_size = words.size() == 3 && !words[2].empty() &&
                         words[2].find_first_not_of("0123456789") == std::string::npos;
    if (!is_size) continue;
    const std::size_t size = std::stoul(words[2]);
    if (words[1] == "blob") found[name] = std::string(left.substr(0, size));
    left.remove_prefix(std::min(left.size(), size + 1));
  }
  return found;
}

std::vector<std::string> blobs_ever(const Repository& repository, const std::string& pattern) {
  auto words = log_words("");
  words.push_back(":(glob)" + pattern);
  const auto log = run_git(repository.folder, words);
  std::set<std::string> blobs;
  for (std::string_view left = log.output; !left.empty();) {
    auto part = take_part(left);
    while (part.starts_with('\n')) part.remove_prefix(1);
    if (!part.starts_with(':')) continue;
    const auto change = change_in(part, 0);
    if (change && change->status != 'D') blobs.emplace(change->blob_after);
  }
  return {blobs.begin(), blobs.end()};
}

}  // namespace store
