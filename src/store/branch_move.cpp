#include "store/branch_move.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk.hpp"
#include "store/git_process.hpp"
#include "store/index_follows.hpp"
#include "store/record_paths.hpp"
#include "store/remote.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// Of this work tree alone.
constexpr std::string_view mark = "refs/worktree/beredskab/moving";
constexpr std::string_view nothing = "000000";

struct Change {
  std::string mode_before, mode_after;  // «000000» where it is not there
  std::string blob_before, blob_after;
  std::string path;
  bool is_there_after() const { return mode_after != nothing; }
};

std::optional<std::string> empty_tree(const Repository& repository) {
  const auto asked = run_git(repository.folder, {"hash-object", "-w", "-t", "tree", "--stdin"});
  if (!asked.ok()) return std::nullopt;
  return std::string(base::trim(asked.output));
}

// «:100644 100644 BLOB BLOB M», then the path.
std::vector<Change> parse_raw(std::string_view output) {
  std::vector<Change> changes;
  const auto parts = base::split(output, '\0');
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    const auto words = base::split(parts[i], ' ');
    if (words.size() != 5) continue;
    changes.push_back({words[0].substr(1), words[1], words[2], words[3], parts[i + 1]});
  }
  return changes;
}

std::optional<std::vector<Change>> changes_between(const Repository& repository,
                                                   const std::string& from, const std::string& to,
                                                   GitFault& fault) {
  const auto listed = run_git(repository.top, {"diff-tree", "-r", "-z", "--raw", "--no-renames",
                                               "--no-abbrev", from, to});
  if (!listed.ok()) {
    fault = fault_of(listed, repository.folder);
    return std::nullopt;
  }
  return parse_raw(listed.output);
}

// What another computer sends must stay within the folder, and is never a link out of it.
bool is_harmless(const Change& change) {
  for (const auto& mode : {change.mode_before, change.mode_after}) {
    if (mode != nothing && mode != "100644" && mode != "100755") return false;
  }
  for (const auto& part : base::split(change.path, '/')) {
    std::string folded = part;
    std::ranges::transform(folded, folded.begin(), [](unsigned char c) { return std::tolower(c); });
    if (folded.empty() || folded == "." || folded == ".." || folded == ".git") return false;
  }
  return change.path.find('\n') == std::string::npos;
}

// A folder on the way to it is a link, or no folder.
bool is_led_astray(const fs::path& top, const std::string& path) {
  fs::path at = top;
  const auto parts = base::split(path, '/');
  std::error_code ignored;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    at /= parts[i];
    const auto type = fs::symlink_status(at, ignored).type();
    if (type == fs::file_type::not_found) return false;
    if (type != fs::file_type::directory) return true;
  }
  return false;
}

struct OnDisk {
  std::optional<std::string> bytes;
  std::string blob;
  bool odd = false;  // a folder, a link, …
};

// As they lie there, and by the names that git would give them.
std::map<std::string, OnDisk> look_at_disk(const Repository& repository,
                                           const std::vector<Change>& changes, GitFault& fault) {
  std::map<std::string, OnDisk> found;
  std::string names;
  std::vector<std::string> asked;
  for (const auto& change : changes) {
    auto& one = found[change.path];
    const fs::path file = repository.top / change.path;
    std::error_code ignored;
    const auto type = fs::symlink_status(file, ignored).type();
    one.odd = is_led_astray(repository.top, change.path) ||
              (type != fs::file_type::not_found && type != fs::file_type::regular);
    if (one.odd || type == fs::file_type::not_found) continue;
    one.bytes = read_existing(file);
    asked.push_back(change.path);
    names += change.path + '\n';
  }
  if (asked.empty()) return found;
  const auto hashed = run_git(repository.top, {"hash-object", "--stdin-paths"}, {.input = names});
  const auto blobs = base::split(hashed.output, '\n');
  if (!hashed.ok() || blobs.size() < asked.size()) {
    fault = fault_of(hashed, repository.folder);
    return found;
  }
  for (std::size_t i = 0; i < asked.size(); ++i) found[asked[i]].blob = blobs[i];
  return found;
}

// By path: what the index has otherwise than the commit, as it has it.
std::map<std::string, std::string> staged(const Repository& repository, const std::string& commit) {
  const auto listed = run_git(repository.top, {"diff-index", "--cached", "--raw", "-z",
                                               "--no-renames", "--no-abbrev", commit});
  std::map<std::string, std::string> blobs;
  for (const auto& change : parse_raw(listed.output)) blobs[change.path] = change.blob_after;
  return blobs;
}

// The files as they are to lie in the work tree.
std::optional<std::map<std::string, std::string>> files_of(const Repository& repository,
                                                           const std::vector<Change>& wanted,
                                                           GitFault& fault) {
  std::string input;
  for (const auto& change : wanted) input += fmt::format("{} {}\n", change.blob_after, change.path);
  std::map<std::string, std::string> files;
  if (wanted.empty()) return files;
  const auto read = run_git(repository.top, {"cat-file", "--batch=%(objectsize)", "--filters"},
                            {.input = input});
  std::string_view left = read.output;  // the size, a newline, the bytes, a newline
  for (const auto& change : wanted) {
    const auto newline = left.find('\n');
    const auto head = left.substr(0, newline);
    const bool is_size = !head.empty() && head.find_first_not_of("0123456789") == head.npos;
    if (!read.ok() || newline == left.npos || !is_size) {
      fault = fault_of(read, repository.folder);
      return std::nullopt;
    }
    const std::size_t size = std::stoul(std::string(head));
    files[change.path] = std::string(left.substr(newline + 1, size));
    left.remove_prefix(std::min(left.size(), newline + size + 2));
  }
  return files;
}

void put(const fs::path& file, const std::string& bytes, const OnDisk& now, bool executable) {
  if (now.bytes) {
    if (*now.bytes != bytes) replace_file(file, *now.bytes, bytes);
  } else {
    bool tried = false;
    append_file(file.parent_path(), bytes, [&]() -> std::string {
      if (tried) {
        throw base::Error(base::Trouble::world,
                          fmt::format("{} er kommet imens.", file.filename().string()),
                          "Intet er tabt. Kør kommandoen igen.");
      }
      tried = true;
      return file.filename().string();
    });
  }
  if (executable) ::chmod(file.c_str(), 0755);
}

void remove(const fs::path& top, const std::string& path) {
  std::error_code ignored;
  fs::path at = top / path;
  fs::remove(at, ignored);
  for (at = at.parent_path(); at != top && fs::remove(at, ignored); at = at.parent_path()) {
  }
}

GitFault write(const Repository& repository, const std::vector<Change>& changes,
               const std::map<std::string, OnDisk>& disk) {
  std::vector<Change> wanted;
  for (const auto& change : changes) {
    if (change.is_there_after() && disk.at(change.path).blob != change.blob_after) {
      wanted.push_back(change);
    }
  }
  GitFault fault;
  const auto files = files_of(repository, wanted, fault);
  if (!files) return fault;
  for (const auto& change : wanted) {
    put(repository.top / change.path, files->at(change.path), disk.at(change.path),
        change.mode_after == "100755");
  }
  for (const auto& change : changes) {
    if (!change.is_there_after() && disk.at(change.path).bytes) remove(repository.top, change.path);
  }
  return {};
}

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
  return commit_at(repository, std::string(mark));
}

void forget_move(const Repository& repository) {
  run_git(repository.folder, {"update-ref", "-d", std::string(mark)}, {.limit = short_limit});
}

Moved move_branch(const Repository& repository, const IndexLock& lock, const Branch& branch,
                  const std::string& to) {
  Moved moved;
  const auto from = branch.tip ? branch.tip : empty_tree(repository);
  if (!from) {
    moved.fault = {GitFault::Kind::other, "der kan ikke skrives i git-arkivet", ""};
    return moved;
  }
  const auto changes = changes_between(repository, *from, to, moved.fault);
  if (!changes) return moved;
  for (const auto& change : *changes) {
    if (is_harmless(change)) continue;
    moved.fault = {GitFault::Kind::refused,
                   fmt::format("{} er et link eller ligger uden for mappen",
                               base::visible(change.path)),
                   "Det hentes ikke. Spørg den, der har sendt det."};
    return moved;
  }
  const auto disk = look_at_disk(repository, *changes, moved.fault);
  if (moved.fault) return moved;
  // What an earlier run put in place is no change of the user's.
  std::map<std::string, std::string> placed;
  if (const auto earlier = unfinished_move(repository); earlier && *earlier != to) {
    if (const auto then = changes_between(repository, *from, *earlier, moved.fault)) {
      for (const auto& change : *then) placed[change.path] = change.blob_after;
    }
  }
  const auto in_index = staged(repository, *from);
  for (const auto& change : *changes) {
    const auto& now = disk.at(change.path);
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
  const auto marked = run_git(repository.folder, {"update-ref", std::string(mark), to},
                              {.limit = short_limit});
  if (!marked.ok()) {
    moved.fault = fault_of(marked, repository.folder);
    return moved;
  }
  moved.fault = write(repository, *changes, disk);
  if (!moved.fault) moved.fault = index_to(repository, lock, *changes);
  if (moved.fault) return moved;
  const std::string zero(to.size(), '0');
  const auto ended = run_git(
      repository.folder, {"update-ref", "--stdin", "-m", "beredskab sync"},
      {.input = fmt::format("update {} {} {}\ndelete {}\n", branch.name, to,
                            branch.tip.value_or(zero), mark)});
  moved.overtaken = !ended.ok();
  return moved;
}

GitFault take_back(const Repository& repository, const IndexLock& lock, const Branch& branch,
                   const std::string& to) {
  const auto tip = branch.tip ? branch.tip : empty_tree(repository);
  GitFault fault;
  auto changes = changes_between(repository, to, tip.value_or(to), fault);
  if (!changes) return fault;
  std::erase_if(*changes, [](const Change& change) { return !is_harmless(change); });
  const auto disk = look_at_disk(repository, *changes, fault);
  if (fault) return fault;
  std::erase_if(*changes, [&](const Change& change) {
    const auto& now = disk.at(change.path);
    // An entry that was brought is no less an entry for that: it waits to be committed.
    return !now.bytes || now.blob != change.blob_before ||
           (!change.is_there_after() && is_entry_path(change.path));
  });
  fault = write(repository, *changes, disk);
  if (!fault) fault = index_to(repository, lock, *changes);
  if (!fault) forget_move(repository);
  return fault;
}

}  // namespace store
