#include "store/sync/merge_trial.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string_view>

#include "base/text.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/plans/plan_kinds.hpp"
#include "store/sync/file_merge.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// Entries look alike: what git would take for a renamed one is another.
const std::vector<std::string> without_renames{"-c", "merge.renames=false", "-c",
                                               "merge.directoryRenames=false"};

GitResult run(const Repository& repository, std::vector<std::string> arguments,
              const GitRun& how = {}) {
  arguments.insert(arguments.begin(), without_renames.begin(), without_renames.end());
  return run_git(repository.top, arguments, how);
}

std::optional<std::string> file_in(const Repository& repository, const std::string& commit,
                                   const std::string& path) {
  auto read = run_git(repository.top, {"cat-file", "blob", fmt::format("{}:{}", commit, path)});
  return read.ok() ? std::optional(std::move(read.output)) : std::nullopt;
}

constexpr std::string_view scratch_name = "beredskab-merge";

// Files for a program that wants to be given some; gone with it.
class Scratch {
 public:
  explicit Scratch(const Repository& repository)
      : folder_(repository.git / fmt::format("{}-{}", scratch_name, ::getpid())) {
    std::error_code ignored;
    fs::create_directories(folder_, ignored);
  }
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::string file(const std::string& name, const std::string& bytes) const {
    const fs::path path = folder_ / name;
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    return path.string();
  }
  fs::path index() const { return folder_ / "index"; }

 private:
  fs::path folder_;
};

MergeLines lines_of(const Repository& repository, const Conflict& conflict) {
  return [&](Favour favour) -> std::optional<std::string> {
    if (!conflict.ours || !conflict.theirs) return std::nullopt;
    const Scratch scratch(repository);
    const auto* how = favour == Favour::both   ? "--union"
                      : favour == Favour::ours ? "--ours"
                                               : "--theirs";
    auto merged = run_git(repository.top,
                          {"merge-file", "-q", "-p", how, scratch.file("ours", *conflict.ours),
                           scratch.file("base", conflict.base.value_or("")),
                           scratch.file("theirs", *conflict.theirs)});
    return merged.ok() ? std::optional(std::move(merged.output)) : std::nullopt;
  };
}

struct Versions {
  std::string base, ours, theirs;  // commits; the base may be missing
};

Conflict conflict_of(const Repository& repository, const Versions& versions,
                     const std::string& path) {
  Conflict conflict;
  conflict.path = path;
  if (!versions.base.empty()) conflict.base = file_in(repository, versions.base, path);
  conflict.ours = file_in(repository, versions.ours, path);
  conflict.theirs = file_in(repository, versions.theirs, path);
  const auto by = run_git(repository.top, {"log", "-1", "--format=%an",
                                           fmt::format("{}..{}", versions.ours, versions.theirs),
                                           "--", ":(literal)" + path});
  conflict.theirs_by = base::visible(base::first_line(by.output));
  return conflict;
}

OrFault<std::string> with_file(const Repository& repository, const std::string& tree,
                               const std::map<std::string, std::optional<std::string>>& files) {
  const Scratch scratch(repository);
  const GitRun with_index{.index = scratch.index()};
  auto result = run_git(repository.top, {"read-tree", tree}, with_index);
  std::string lines;
  for (const auto& [path, bytes] : files) {
    std::string blob(tree.size(), '0');
    if (bytes) {
      const auto written = run_git(repository.top, {"hash-object", "-w", "--no-filters", "--stdin"},
                                   {.input = *bytes});
      if (!written.ok()) result = written;
      blob = base::first_line(written.output);
    }
    lines += fmt::format("{} {} 0\t{}", bytes ? "100644" : "0", blob, path) + '\0';
  }
  if (result.ok()) {
    result = run_git(repository.top, {"update-index", "-z", "--index-info"},
                     {.input = lines, .index = scratch.index()});
  }
  if (result.ok()) result = run_git(repository.top, {"write-tree"}, with_index);
  if (!result.ok()) return fault_of(result, repository.folder);
  return base::first_line(result.output);
}

bool has_faults(const std::string& path, const std::optional<std::string>& bytes) {
  return bytes && faults_of_plan_file(path, *bytes).has_errors();
}

// Plan files that git put together of both sides, and that cannot be read so, where both can.
std::vector<std::string> spoilt(const Repository& repository, const Versions& versions,
                                const std::string& tree) {
  std::set<std::string> from_ours;
  for (const auto& path : changed_paths(repository, versions.ours, tree)) from_ours.insert(path);
  std::vector<std::string> found;
  for (const auto& path : changed_paths(repository, versions.theirs, tree)) {
    if (!from_ours.contains(path) || !is_plan_file(path)) continue;
    if (!has_faults(path, file_in(repository, tree, path))) continue;
    if (has_faults(path, file_in(repository, versions.ours, path))) continue;
    if (has_faults(path, file_in(repository, versions.theirs, path))) continue;
    found.push_back(path);
  }
  return found;
}

}  // namespace

Trial try_merge(const Repository& repository, const std::string& ours, const std::string& theirs) {
  Trial trial;
  const auto tried =
      run(repository, {"merge-tree", "--write-tree", "-z", "--no-messages", ours, theirs});
  const auto parts = base::split(tried.output, '\0');
  if (tried.status != 0 && tried.status != 1) {
    const bool strangers = tried.errors.find("unrelated histories") != std::string::npos;
    trial.fault =
        strangers ? GitFault{GitFault::Kind::state,
                             "historikken dér har ikke samme begyndelse som den her",
                             "De to mapper er lavet hver for sig. Hent den fælles i en ny mappe: "
                             "beredskab init MAPPE --remote ADRESSE"}
                  : fault_of(tried, repository.folder);
    return trial;
  }
  trial.tree = parts.front();
  const Versions versions{shared_commit(repository, ours, theirs).value_or(""), ours, theirs};
  // «MODE BLOB STAGE\tPATH», three for one path at most; then, in vain, nothing.
  std::set<std::string> paths;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const auto tab = parts[i].find('\t');
    if (tab != std::string::npos) paths.insert(parts[i].substr(tab + 1));
  }
  for (auto& path : spoilt(repository, versions, trial.tree)) paths.insert(std::move(path));
  std::map<std::string, std::optional<std::string>> settled_alone;
  for (const auto& path : paths) {
    auto conflict = conflict_of(repository, versions, path);
    if (auto text = look_at_disputes(conflict, lines_of(repository, conflict))) {
      settled_alone[path] = *std::move(text);
    } else {
      trial.conflicts.push_back(std::move(conflict));
    }
  }
  if (!settled_alone.empty()) {
    const auto tree = with_file(repository, trial.tree, settled_alone);
    trial.fault = tree.fault;
    if (tree) trial.tree = *tree;
  }
  return trial;
}

OrFault<std::string> settle(const Repository& repository, const Trial& trial,
                            const Choices& choices) {
  if (trial.conflicts.empty()) return trial.tree;
  std::map<std::string, std::optional<std::string>> files;
  for (std::size_t i = 0; i < trial.conflicts.size(); ++i) {
    const auto& conflict = trial.conflicts[i];
    const auto lines = lines_of(repository, conflict);
    auto text = settled(conflict, choices.at(i), lines);
    const bool ours = choices.at(i).front() == Side::ours;
    // What is no plan's: line by line, where both have it; an entry is never put together of two.
    const bool by_lines = !is_plan_file(conflict.path) && !is_entry_path(conflict.path);
    if (!text && by_lines) text = lines(ours ? Favour::ours : Favour::theirs);
    files[conflict.path] = text ? text : ours ? conflict.ours : conflict.theirs;
  }
  return with_file(repository, trial.tree, files);
}

void sweep_scratch(const Repository& repository) { sweep_named(repository.git, scratch_name); }

OrFault<std::string> commit_merge(const Repository& repository, const std::string& tree,
                                  const std::string& ours, const std::string& theirs,
                                  const std::string& message) {
  if (auto fault = writers_of(repository.top).fault) return fault;
  const auto made = run_git_as_user(repository.top,
                                    {"commit-tree", tree, "-p", ours, "-p", theirs, "-m", message});
  if (!made.ok()) return fault_of(made, repository.folder);
  return base::first_line(made.output);
}

}  // namespace store
