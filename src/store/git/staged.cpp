#include "store/git/staged.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/git_process.hpp"
#include "store/git/git_state.hpp"
#include "store/git/history_walk.hpp"
#include "store/git/work_tree_files.hpp"

namespace store {

namespace fs = std::filesystem;

OrFault<std::vector<CprAt>> staged_cpr(const fs::path& folder,
                                       const std::optional<fs::path>& index) {
  const auto repository = locate(folder);
  if (!repository) return repository.fault;
  const auto head = ask_git(repository->top, {"rev-parse", "--verify", "--quiet", "HEAD"}).line();
  const auto before = head ? head : empty_tree(*repository);
  if (!before) return std::nullopt;
  const auto listed = run_git(repository->top,
                              {"diff-index", "--cached", "--raw", "-z", "--no-renames",
                               "--no-abbrev", "--diff-filter=d", *before},
                              {.index = index});
  if (!listed.ok()) return fault_of(listed, repository->folder);
  const auto changes = raw_changes(listed.output);
  const auto bytes = read_objects(*repository, base::mapped(changes, &Change::blob_after));
  std::vector<CprAt> found;
  for (const auto& change : changes) {
    const auto text = bytes.find(change.blob_after);
    if (text == bytes.end()) continue;
    if (const auto line = base::line_with_cpr(change.path, text->second))
      found.push_back({change.path, *line});
  }
  return found;
}

namespace {

// Where git looks for programs instead of in the repository: set by the user for the whole
// computer, or by another tool for this one. Ours, which switches them off, is the last line.
std::optional<std::string> hooks_elsewhere(const Repository& repository) {
  const auto told =
      ask_git(repository.top, {"config", "--show-scope", "--get-all", "core.hooksPath"});
  std::optional<std::string> path;
  for (const auto& line : base::split(told.output, '\n')) {
    const auto tab = line.find('\t');
    if (tab != std::string::npos && !line.starts_with("command")) path = line.substr(tab + 1);
  }
  return path;
}

}  // namespace

GitFault add_hook(const fs::path& folder, const std::string& script) {
  const auto repository = locate(folder);
  if (!repository) return repository.fault;
  const fs::path hook = repository->common / "hooks" / "pre-commit";
  if (const auto elsewhere = hooks_elsewhere(*repository)) {
    return {GitFault::Kind::refused,
            fmt::format("git er sat op til at lede efter sine programmer i {} (core.hooksPath)",
                        base::visible(*elsewhere)),
            "Føj denne linje til programmet pre-commit dér: beredskab check --staged"};
  }
  try {
    // A link to nothing is not there to be read, and takes the name.
    if (!write_new(hook, script) && read_file(hook) != script) {
      return {GitFault::Kind::refused,
              "der er allerede et program, som git kører, før det gemmer (pre-commit)",
              "Føj denne linje til det: beredskab check --staged"};
    }
    if (::chmod(hook.c_str(), 0755) != 0) {
      return GitFault::not_writable();
    }
  } catch (const base::Error& error) {
    std::string reason = error.what();
    if (reason.ends_with('.')) reason.pop_back();  // it ends a sentence
    return {GitFault::Kind::other, std::move(reason), error.remedy()};
  }
  return {};
}

}  // namespace store
