#include "store/git/git_damage.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <vector>

#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// The first line of a file of git's own; empty where it cannot be read.
std::string first_line_of(const fs::path& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

// What is wrong with a `.git` that is there, and that git takes for none; nothing where it is
// empty.
GitFault fault_in(const fs::path& git) {
  const std::string shown = base::visible(git.string());
  std::error_code denied, ignored;
  const bool head = fs::exists(git / "HEAD", denied);
  if (fs::is_regular_file(git, ignored)) {
    return {GitFault::Kind::other,
            fmt::format("historikken er ikke der, hvor filen {} siger", shown),
            "Er den på en disk, der ikke er sat til? Sæt den til, eller ret filen."};
  }
  const bool shut = std::ranges::any_of(std::array{"objects", "refs"}, [&](const char* name) {
    const auto folder = (git / name).string();
    return ::access(folder.c_str(), R_OK | X_OK) != 0 && errno == EACCES;
  });
  if (denied || shut || (head && !is_readable(git / "HEAD"))) {
    return {GitFault::Kind::other, "du har ikke adgang til historikken",
            fmt::format("Bed om adgang til {}.", shown)};
  }
  const bool objects = fs::exists(git / "objects", ignored);
  if (!head && !objects) return {};
  GitFault fault{GitFault::Kind::other, fmt::format("mappen {} er ødelagt", shown),
                 std::string(fetch_it_elsewhere)};
  const bool names_branch = first_line_of(git / "HEAD").starts_with("ref: refs/heads/");
  if (!objects || names_branch) return fault;
  std::vector<std::string> branches;
  for (auto at = fs::directory_iterator(git / "refs" / "heads", ignored);
       !ignored && at != fs::directory_iterator(); at.increment(ignored)) {
    branches.push_back(at->path().filename().string());
  }
  fault.remedy = fmt::format(
      "Filen HEAD i den siger ikke, hvilken gren I bruger. Skriv i mappen {}\n"
      "  echo ref: refs/heads/{} >.git/HEAD",
      base::visible(git.parent_path().string()),
      branches.size() == 1 && is_plain_name(branches.front()) ? branches.front()
                                                              : std::string("main"));
  return fault;
}

// The link on the way from the folder up to a history, where the folder as it is named lies in one.
std::optional<fs::path> link_below_history(const fs::path& named) {
  std::error_code ignored;
  std::optional<fs::path> link;
  for (fs::path at = named;; at = at.parent_path()) {
    if (fs::exists(at / ".git" / "HEAD", ignored) || fs::is_regular_file(at / ".git", ignored))
      return link;
    if (fs::is_symlink(at, ignored)) link = at;
    if (at == at.parent_path()) return std::nullopt;
  }
}

bool is_commit(const Repository& repository, const std::string& name) {
  return ask_git(repository.folder, {"cat-file", "-e", name + "^{commit}"}).ok();
}

// Each line that a move of the branch left in git's own list, newest last: «BEFORE AFTER NAME …».
std::vector<std::string> moves_of(const Repository& repository, const std::string& branch) {
  std::ifstream file(repository.common / "logs" / branch);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(std::move(line));
  return lines;
}

}  // namespace

GitFault fault_on_the_way(fs::path folder, const fs::path& end) {
  std::error_code ignored;
  for (; folder != end; folder = folder.parent_path()) {
    if (fs::exists(fs::symlink_status(folder / ".git", ignored))) {
      if (auto fault = fault_in(folder / ".git")) return fault;
    }
    if (folder == folder.parent_path()) break;
  }
  return {};
}

GitFault unfetched_submodule(const Repository& around, const fs::path& folder) {
  std::error_code ignored;
  if (!fs::exists(around.top / ".gitmodules", ignored)) return {};
  const auto listed = ask_git(around.top, {"config", "-z", "--file", ".gitmodules", "--get-regexp",
                                           "^submodule\\..*\\.path$"});
  const auto below =
      fs::absolute(folder, ignored)
          .lexically_normal()
          .lexically_relative(fs::absolute(around.folder, ignored).lexically_normal());
  const auto path = (fs::path(around.prefix) / below).lexically_normal().generic_string() + '/';
  for (const auto& one : base::split(listed.output, '\0')) {
    const auto name = one.substr(std::min(one.find('\n'), one.size() - 1) + 1);
    if (name.empty() || !path.starts_with(name + '/')) continue;
    const auto entry = ask_git(around.top, {"ls-files", "--stage", "--", ":(literal)" + name});
    if (!entry.output.starts_with("160000 ")) continue;
    const bool empty = fs::is_empty(around.top / name, ignored);
    const auto shown = base::visible(name);
    return {GitFault::Kind::other,
            fmt::format("mappen {} er et arkiv for sig (git submodule), som ikke er hentet", shown),
            fmt::format("{} git submodule update --init {}{}",
                        empty ? "Hent det:" : "Flyt det, der ligger i den, væk, hent arkivet med",
                        shown, empty ? "" : ", og læg det tilbage.")};
  }
  return {};
}

GitFault why_none(const fs::path& folder, GitFault none) {
  std::error_code ignored;
  const auto named = fs::absolute(folder, ignored).lexically_normal();
  if (auto fault = fault_on_the_way(fs::weakly_canonical(named, ignored), {})) return fault;
  const auto link = link_below_history(named);
  if (!link) return none;
  return {GitFault::Kind::other,
          fmt::format("{} er en henvisning til {}, som ligger uden for historikken",
                      base::visible(link->string()),
                      base::visible(fs::weakly_canonical(*link, ignored).string())),
          "Læg den rigtige mappe dér i stedet for henvisningen."};
}

std::string branch_named_by_head(const Repository& repository) {
  const auto line = first_line_of(repository.git / "HEAD");
  constexpr std::string_view begin = "ref: ";
  return line.starts_with(begin) ? line.substr(begin.size()) : "HEAD";
}

GitFault broken_branch(const Repository& repository, const std::string& branch) {
  const auto asked = ask_git(repository.folder, {"for-each-ref", "--format=%(objectname)", branch});
  if (!asked.ok()) return fault_of(asked, repository.folder);
  const auto moves = moves_of(repository, branch);
  const bool broken = !asked.output.empty() || asked.errors.find("broken ref") != std::string::npos;
  if (!broken && moves.empty()) return {};
  GitFault fault{
      GitFault::Kind::state,
      fmt::format("grenen {} er ødelagt", base::visible(branch.substr(branch.rfind('/') + 1))),
      std::string(fetch_it_elsewhere)};
  constexpr std::size_t most = 20;
  for (auto move = moves.rbegin(); move != moves.rend() && move < moves.rbegin() + most; ++move) {
    const auto words = base::split(*move, ' ');
    if (words.size() < 2 || !is_plain_name(branch) || !is_commit(repository, words[1])) continue;
    const fs::path file = repository.common / branch;
    const bool below = repository.common == repository.top / ".git";
    fault.remedy = fmt::format(
        "Det, der sidst blev gemt, er der endnu. Sæt grenen tilbage til det: "
        "skriv i mappen {}\n  echo {} >{}",
        repository.top.string(), words[1],
        (below ? file.lexically_relative(repository.top) : file).string());
    break;
  }
  return fault;
}

}  // namespace store
