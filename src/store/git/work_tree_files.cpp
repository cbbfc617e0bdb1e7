#include "store/git/work_tree_files.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/git_damage.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace fs = std::filesystem;

std::optional<std::string> empty_tree(const Repository& repository) {
  return run_git(repository.folder, {"hash-object", "-w", "-t", "tree", "--stdin"}).line();
}

std::vector<Change> raw_changes(std::string_view output) {
  std::vector<Change> changes;
  const auto parts = base::split(output, '\0');
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    const auto words = base::split(parts[i], ' ');
    if (words.size() != 5) continue;
    changes.push_back({words[0].substr(1), words[1], words[2], words[3], parts[i + 1]});
  }
  return changes;
}

OrFault<std::vector<Change>> changes_between(const Repository& repository, const std::string& from,
                                             const std::string& to) {
  const auto listed = run_git(
      repository.top, {"diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", from, to});
  if (!listed.ok()) return fault_of(listed, repository.folder);
  return raw_changes(listed.output);
}

bool is_harmless(const Change& change) {
  for (const auto& mode : {change.mode_before, change.mode_after}) {
    if (mode != nothing && mode != "100644" && mode != "100755") return false;
  }
  for (const auto& part : base::split(change.path, '/')) {
    if (part.empty() || part == "." || part == ".." || base::to_lower(part) == ".git") return false;
  }
  return change.path.find('\n') == std::string::npos;
}

namespace {

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

// What stands in no file of anybody's.
std::string mark() {
  std::random_device source;
  return fmt::format("{:08x}{:08x}{:08x}{:08x}", source(), source(), source(), source());
}

// The files as they are to lie in the work tree. Git tells the size that each has in the history,
// and not what the user's settings make of it. No line ends are changed but where .gitattributes
// says so: one that comes along may say that they stay.
OrFault<std::map<std::string, std::string>> files_of(const Repository& repository,
                                                     const std::vector<Change>& wanted) {
  std::string input;
  for (const auto& change : wanted) input += fmt::format("{} {}\n", change.blob_after, change.path);
  std::map<std::string, std::string> files;
  if (wanted.empty()) return files;
  const std::string before = mark() + '\n';
  const auto read =
      run_git(repository.top,
              {"-c", "core.autocrlf=false", "-c", "core.eol=lf", "-c", "core.safecrlf=false",
               "cat-file", "--batch=" + before.substr(0, before.size() - 1), "--filters"},
              {.input = input});
  std::string_view left = read.output;  // the mark, a newline, the bytes, a newline
  for (const auto& change : wanted) {
    if (!read.ok()) return fault_of(read, repository.folder);
    if (!left.starts_with(before) || left.size() == before.size()) {
      return GitFault{GitFault::Kind::other, "noget af historikken er ikke her",
                      std::string(fetch_it_elsewhere)};
    }
    left.remove_prefix(before.size());
    const auto end = std::min(left.find('\n' + before), left.size() - 1);
    files[change.path] = std::string(left.substr(0, end));
    left.remove_prefix(std::min(left.size(), end + 1));
  }
  return files;
}

void put(const fs::path& file, const std::string& bytes, const OnDisk& now, bool executable) {
  if (now.bytes) {
    if (*now.bytes != bytes) replace_file(file, *now.bytes, bytes);
  } else if (!write_new(file, bytes)) {
    throw base::WorldError(fmt::format("{} er kommet imens.", file.filename().string()),
                           "Intet er tabt. Skriv kommandoen igen.");
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

}  // namespace

OrFault<std::map<std::string, OnDisk>> look_at_disk(const Repository& repository,
                                                    const std::vector<Change>& changes) {
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
    // Git takes a name that begins with a quotation mark for a quoted one.
    names += (change.path.starts_with('"') ? "./" : "") + change.path + '\n';
  }
  if (asked.empty()) return found;
  const auto hashed = run_git(repository.top, {"hash-object", "--stdin-paths"}, {.input = names});
  const auto blobs = base::split(hashed.output, '\n');
  if (!hashed.ok() || blobs.size() < asked.size()) return fault_of(hashed, repository.folder);
  for (std::size_t i = 0; i < asked.size(); ++i) found[asked[i]].blob = blobs[i];
  return found;
}

std::map<std::string, std::string> staged(const Repository& repository, const std::string& commit) {
  const auto listed = run_git(repository.top, {"diff-index", "--cached", "--raw", "-z",
                                               "--no-renames", "--no-abbrev", commit});
  std::map<std::string, std::string> blobs;
  for (const auto& change : raw_changes(listed.output)) blobs[change.path] = change.blob_after;
  return blobs;
}

GitFault write_files(const Repository& repository, const std::vector<Change>& changes,
                     const std::map<std::string, OnDisk>& disk) {
  const auto wanted = base::filtered(changes, [&](const Change& change) {
    return change.is_there_after() && disk.at(change.path).blob != change.blob_after;
  });
  const auto files = files_of(repository, wanted);
  if (!files) return files.fault;
  for (const auto& change : wanted) {
    put(repository.top / change.path, files->at(change.path), disk.at(change.path),
        change.mode_after == "100755");
  }
  for (const auto& change : changes) {
    if (!change.is_there_after() && disk.at(change.path).bytes) remove(repository.top, change.path);
  }
  return {};
}

}  // namespace store
