#include "store/history_walk.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/text.hpp"
#include "store/git_process.hpp"
#include "store/record_paths.hpp"

namespace store {

namespace {

constexpr char commit_mark = '\x01';
constexpr char field_mark = '\x1f';

std::vector<std::string> log_words(const std::string& format) {
  return {"log", "--reverse", "--topo-order", "--full-history", "-m", "--root", "--raw", "-z",
          "--no-renames", "--no-abbrev", "--no-color", "--format=" + format, "HEAD", "--"};
}

HistoryCommit commit_in(std::string_view header) {
  const auto parts = base::split(std::string(header), field_mark);
  if (parts.size() < 4) return {};
  return {parts[0], base::visible(parts[2]), parts[3], parts[1].find(' ') != std::string::npos};
}

// «:100644 100644 BLOB BLOB M»
std::optional<HistoryChange> change_in(std::string_view raw, std::size_t commit) {
  const auto words = base::split(std::string(raw), ' ');
  if (words.size() != 5 || words[4].empty()) return std::nullopt;
  return HistoryChange{words[4][0], words[2], words[3], commit};
}

}  // namespace

std::optional<EntriesInHistory> walk_entries(const Repository& repository,
                                             const std::string& folder, GitFault& fault) {
  EntriesInHistory history;
  const auto tip = run_git(repository.folder, {"rev-parse", "--verify", "--quiet", "HEAD^{commit}"},
                           {.limit = short_limit});
  if (tip.status == 1) return history;  // no commit yet
  constexpr auto limit = std::chrono::seconds(600);
  auto words = log_words("%x01%H%x1f%P%x1f%an%x1f%cI");
  words.push_back(":(literal)" + folder);
  const auto log = run_git(repository.folder, words, {.limit = limit});
  const auto tree = run_git(repository.folder, {"ls-tree", "-r", "-z", "--full-name", "HEAD", folder},
                            {.limit = limit});
  for (const auto* result : {&log, &tree}) {
    if (result->ok()) continue;
    fault = fault_of(*result, repository.folder);
    return std::nullopt;
  }
  std::optional<HistoryChange> change;
  for (const auto& token : base::split(log.output, '\0')) {
    std::string_view part = token;
    if (!change && part.starts_with('\n')) part.remove_prefix(1);
    if (change) {
      if (is_entry_path(part)) history.changes[std::string(part)].push_back(*change);
      change.reset();
    } else if (part.starts_with(commit_mark)) {
      auto commit = commit_in(part.substr(1));
      const bool again = !history.commits.empty() && history.commits.back().name == commit.name;
      if (!again) history.commits.push_back(std::move(commit));
    } else if (part.starts_with(':') && !history.commits.empty()) {
      change = change_in(part, history.commits.size() - 1);
    }
  }
  for (const auto& line : base::split(tree.output, '\0')) {  // «MODE blob NAME\tPATH»
    const auto tab = line.find('\t');
    if (tab == std::string::npos || !is_entry_path(line.substr(tab + 1))) continue;
    const auto head = base::split(line.substr(0, tab), ' ');
    if (head.size() == 3) history.now[line.substr(tab + 1)] = head[2];
  }
  return history;
}

std::map<std::string, std::string> read_objects(const Repository& repository,
                                                const std::vector<std::string>& names) {
  std::map<std::string, std::string> found;
  std::string input;
  for (const auto& name : names) {
    if (name.find('\n') == std::string::npos) input += name + '\n';
  }
  if (input.empty()) return found;
  const auto read = run_git(repository.folder, {"cat-file", "--batch"}, {.input = input});
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
  for (const auto& token : base::split(log.output, '\0')) {
    std::string_view part = token;
    while (part.starts_with('\n')) part.remove_prefix(1);
    if (!part.starts_with(':')) continue;
    const auto change = change_in(part, 0);
    if (change && change->status != 'D') blobs.insert(change->blob_after);
  }
  return {blobs.begin(), blobs.end()};
}

}  // namespace store
