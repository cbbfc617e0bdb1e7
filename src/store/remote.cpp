#include "store/remote.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>

#include "base/text.hpp"
#include "store/git_process.hpp"
#include "store/verbose.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view branches = "refs/heads/";

// «https://navn:kode@vært/…» is shown and said without the password.
std::string without_password(const std::string& address) {
  const auto scheme = address.find("://");
  if (scheme == std::string::npos) return address;
  const auto host = scheme + 3;
  const auto at = address.find('@', host);
  const auto slash = address.find('/', host);
  const auto colon = address.find(':', host);
  if (at == std::string::npos || (slash != std::string::npos && at > slash) || colon > at) {
    return address;
  }
  return address.substr(0, colon) + address.substr(at);
}

// Of `branch.…` and `remote.…`; the last value of a key counts.
std::map<std::string, std::string> settings_of(const Repository& repository) {
  const auto listed =
      run_git(repository.folder, {"config", "-z", "--get-regexp", "^(branch|remote)\\."},
              {.limit = short_limit});
  std::map<std::string, std::string> settings;
  for (const auto& one : base::split(listed.output, '\0')) {
    const auto newline = one.find('\n');
    if (newline != std::string::npos) settings[one.substr(0, newline)] = one.substr(newline + 1);
  }
  return settings;
}

bool is_locked_out(const GitResult& result) {
  constexpr std::array<std::string_view, 6> words{"Permission denied", "Authentication failed",
                                                  "could not read Username", "terminal prompts",
                                                  "Host key verification", "returned error: 403"};
  return std::ranges::any_of(words, [&](std::string_view word) {
    return result.errors.find(word) != std::string::npos;
  });
}

GitFault locked_out(const Remote& remote) {
  return {GitFault::Kind::other, fmt::format("{} lukker ikke computeren ind", remote.address),
          "Bed den, der passer arkivet, om adgang: en nøgle (ssh) eller en kode, som git husker."};
}

constexpr const char* name_it_again =
    "Navngiv stedet igen med en mappe, https://… eller navn@vært:mappe: beredskab sync --remote "
    "ADRESSE (for notaternes eget arkiv: --records-remote).";

// Git's words where what is there is damaged.
constexpr std::array<std::string_view, 6> broken_there{
    "bad object", "is corrupt", "not our ref 0000000", "unable to read tree",
    "missing necessary objects", "in file ./config"};

// A path, not «https://…» and not «navn@vært:mappe».
bool is_path(const std::string& address) {
  if (address.find("://") != std::string::npos) return false;
  const auto colon = address.find(':');
  return colon == std::string::npos || address.find('/') < colon;
}

bool is_repository(const std::string& address) {
  return run_git("/", {"rev-parse", "--resolve-git-dir", address}, {.limit = short_limit}).ok();
}

// These two look again: where a disk went away meanwhile it may be back by now. It leaves nothing
// behind, or an empty folder.
bool is_something_else(const Remote& remote) {
  std::error_code ignored;
  const fs::path folder = remote.address;
  if (!is_path(remote.address) || !folder.is_absolute()) return false;
  return fs::exists(folder, ignored) && !fs::is_empty(folder, ignored) && !ignored && !is_repository(remote.address);
}

bool is_damaged(const Remote& remote) {
  if (!is_path(remote.address) || !is_repository(remote.address)) return false;
  return !run_git("/", {"--git-dir=" + remote.address, "rev-parse", "--verify", "--quiet",
                        remote.branch + "^{commit}"}, {.limit = short_limit}).ok();
}

GitFault not_usable(const Remote& remote, std::string_view why) {
  return {GitFault::Kind::other, fmt::format("{} {}", remote.address, why),
          "Se efter, hvad der er sket dér, eller navngiv en tom mappe i stedet: beredskab sync "
          "--remote MAPPE, eller for notaternes eget arkiv: beredskab sync --records-remote MAPPE"};
}

// What kept git from speaking with the other one. `offline`: the other one, or the way there, is
// not as it should be just now; whatever is not known to be ours is theirs.
GitFault fault_there(const GitResult& result, const Remote& remote, bool& offline) {
  offline = false;
  const auto common = common_fault(result, remote.address);
  if (result.errors.find("dubious ownership") != std::string::npos) {
    return {GitFault::Kind::other, fmt::format("{} tilhører en anden bruger", remote.address),
            common->remedy};
  }
  const auto has = [&](std::string_view words) {
    return result.errors.find(words) != std::string::npos;
  };
  if (has("not allowed")) {
    return {GitFault::Kind::other,
            fmt::format("{} er ikke en adresse, der kan bruges", remote.address), name_it_again};
  }
  if (has("mismatched algorithms") || has("unexpected capabilities^{}")) {
    return {GitFault::Kind::other,
            fmt::format("historikken på {} er af en anden slags end den her (SHA-1 og SHA-256)",
                        remote.address), name_it_again};
  }
  if (std::ranges::any_of(broken_there, has) && is_damaged(remote))
    return not_usable(remote, "er ødelagt");
  offline = result.out_of_time || !common || common->kind == GitFault::Kind::no_repository;
  if (result.out_of_time) return {GitFault::Kind::other, "intet svar", ""};
  if (common && !offline) return *common;
  constexpr std::array<std::string_view, 3> absent{"does not appear to be a git repository",
                                                   "not a git repository", "invalid gitfile"};
  if (std::ranges::any_of(absent, has)) {
    if (!is_something_else(remote))
      return {GitFault::Kind::other, "der er intet arkiv", ""};
    offline = false;
    return not_usable(remote, "er ikke et git-arkiv, eller det er ødelagt");
  }
  return {GitFault::Kind::other, "der er ikke forbindelse" + originally(result.errors), ""};
}

GitResult run_there(const Repository& repository, const std::vector<std::string>& arguments) {
  std::vector<std::string> words{"-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=20",
                                 "-c", "push.gpgSign=false", "-c", "fetch.writeCommitGraph=false",
                                 "-c", "submodule.recurse=false"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const GitRun how{.limit = network_limit, .network = true};
  return run_git(repository.folder, words, how);
}

}  // namespace

std::optional<Remote> remote_of(const Repository& repository, const Branch& branch) {
  const auto settings = settings_of(repository);
  const auto value = [&](const std::string& key) -> std::optional<std::string> {
    const auto found = settings.find(key);
    return found == settings.end() ? std::nullopt : std::optional(found->second);
  };
  std::set<std::string> names;
  constexpr std::string_view section = "remote.";
  for (const auto& [key, address] : settings) {
    if (!key.starts_with(section) || !key.ends_with(".url") || address.empty()) continue;
    names.insert(key.substr(section.size(), key.rfind('.') - section.size()));
  }
  const std::string here = branch.name.substr(branches.size());
  const auto upstream = value(fmt::format("branch.{}.remote", here));
  std::string name;
  if (upstream && names.contains(*upstream)) {
    name = *upstream;
  } else if (names.contains("origin")) {
    name = "origin";
  } else if (names.size() == 1) {
    name = *names.begin();
  } else {
    return std::nullopt;
  }
  std::string there = branch.name;
  const auto merge = value(fmt::format("branch.{}.merge", here));
  if (upstream == name && merge && merge->starts_with(branches)) there = *merge;
  const std::string short_name = there.substr(branches.size());
  return Remote{name, without_password(*value(fmt::format("remote.{}.url", name))), there,
                fmt::format("refs/remotes/{}/{}", name, short_name),
                fmt::format("refs/beredskab/seen/{}/{}", name, short_name)};
}

std::optional<std::string> branch_of_others(const Repository& repository, const Branch& branch,
                                            const Remote& remote) {
  const auto settings = settings_of(repository);
  if (settings.contains(fmt::format("branch.{}.merge", branch.name.substr(branches.size()))))
    return std::nullopt;
  constexpr std::string_view section = "branch.";
  constexpr std::string_view ending = ".remote";
  for (const auto& [key, name] : settings) {
    if (name != remote.name || !key.starts_with(section) || !key.ends_with(ending)) continue;
    auto other = key.substr(section.size(), key.size() - section.size() - ending.size());
    const auto there = settings.find(fmt::format("branch.{}.merge", other));
    if (there == settings.end() || there->second == remote.branch) continue;
    if (commit_at(repository, std::string(branches) + other)) return other;
  }
  return std::nullopt;
}

namespace {

GitFault make_repository(const Repository& repository, const Branch& branch, const fs::path& folder,
                         bool& made) {
  std::error_code ignored;
  const bool there = fs::exists(folder, ignored);
  if (there && !(fs::is_directory(folder, ignored) && fs::is_empty(folder, ignored))) return {};
  if (!fs::is_directory(folder.parent_path(), ignored)) {
    return {GitFault::Kind::refused,
            fmt::format("mappen {} findes ikke", folder.parent_path().string()),
            "Er disken sat til? Se efter, om adressen er skrevet rigtigt."};
  }
  const auto format = run_git(repository.folder, {"rev-parse", "--show-object-format"},
                              {.limit = short_limit});
  if (!format.ok()) return fault_of(format, repository.folder);
  const auto result =
      run_git(repository.top, {"init", "--quiet", "--bare", "--template=",
                               "--object-format=" + base::first_line(format.output),
                               "--initial-branch=" + branch.name.substr(branches.size()),
                               folder.string()});
  if (!result.ok()) return fault_of(result, folder);
  made = true;
  return {};
}

}  // namespace

GitFault name_remote(const Repository& repository, const Branch& branch, const fs::path& current,
                     const std::string& given, bool& made) {
  const bool odd = given.empty() || given.front() == '-' || given.find("::") != std::string::npos ||
                   base::visible(given) != given;
  if (odd) {
    return {GitFault::Kind::refused,
            fmt::format("{} kan ikke være en adresse", base::quoted(given)),
            "Skriv en mappe, https://… eller navn@vært:mappe."};
  }
  std::string address = given;
  if (is_path(given)) {
    std::error_code ignored;
    address = fs::absolute(current / given, ignored).lexically_normal().string();
    if (address.size() > 1 && address.ends_with('/')) address.pop_back();
    if (auto fault = make_repository(repository, branch, address, made)) return fault;
  }
  const auto known = remote_of(repository, branch);
  const std::string name = known ? known->name : "origin";
  // What was seen of another place says nothing of this one.
  if (known && known->address != without_password(address)) {
    run_git(repository.folder, {"update-ref", "-d", known->tracking}, {.limit = short_limit});
  }
  const std::string here = branch.name.substr(branches.size());
  const std::vector<std::vector<std::string>> settings{
      {"config", fmt::format("remote.{}.url", name), address},
      {"config", "--replace-all", fmt::format("remote.{}.fetch", name),
       fmt::format("+refs/heads/*:refs/remotes/{}/*", name)},
      {"config", fmt::format("branch.{}.remote", here), name},
      {"config", fmt::format("branch.{}.merge", here), known ? known->branch : branch.name}};
  for (const auto& words : settings) {
    const auto result = run_git(repository.folder, words, {.limit = short_limit});
    if (!result.ok()) return fault_of(result, repository.folder);
  }
  return {};
}

Fetched fetch(const Repository& repository, const Remote& remote) {
  const auto result = run_there(
      repository, {"fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-gc",
                   "--no-recurse-submodules", "--end-of-options", remote.name,
                   fmt::format("+{}:{}", remote.branch, remote.tracking)});
  Fetched fetched;
  if (result.ok()) {
    fetched.tip = commit_at(repository, remote.tracking);
  } else if (result.errors.find("couldn't find remote ref") != std::string::npos) {
    return fetched;  // nobody has sent anything yet
  } else if (is_locked_out(result)) {
    fetched.fault = locked_out(remote);
  } else {
    fetched.fault = fault_there(result, remote, fetched.offline);
  }
  return fetched;
}

PushResult push(const Repository& repository, const Remote& remote, const std::string& commit) {
  const auto result =
      run_there(repository, {"push", "--porcelain", "--no-verify", "--no-follow-tags",
                             "--recurse-submodules=no", "--end-of-options", remote.name,
                             fmt::format("{}:{}", commit, remote.branch)});
  if (result.ok()) {
    run_git(repository.folder, {"update-ref", remote.tracking, commit}, {.limit = short_limit});
    return {Pushed::yes, {}};
  }
  const std::string said = result.output + result.errors;
  const auto has = [&](std::string_view words) { return said.find(words) != std::string::npos; };
  if (has("fetch first") || has("non-fast-forward") || has("cannot lock ref") ||
      has("failed to update ref") || has("incorrect old value") || has("failed to lock") ||
      has("reference already exists") || has("is at ")) {
    return {Pushed::overtaken, {}};
  }
  if (has("branch is currently checked out")) {
    return {
        Pushed::refused,
        {GitFault::Kind::other,
         fmt::format("{} er selv en beredskabsmappe, som nogen arbejder i", remote.address),
         "Navngiv en tom mappe, som I deler, i stedet: beredskab sync --remote MAPPE, eller for "
         "notaternes eget arkiv: beredskab sync --records-remote MAPPE"}};
  }
  if (const auto at = said.find("[remote rejected]"); at != std::string::npos) {
    const auto open = said.find('(', at);
    const auto close = said.find(')', at);
    const std::string why = open < close && close != std::string::npos
                                ? said.substr(open + 1, close - open - 1)
                                : base::first_line(said.substr(at));
    if (why == "missing necessary objects" && is_damaged(remote)) {
      return {Pushed::refused, not_usable(remote, "er ødelagt")};
    }
    // Whoever looks after it has said no; all else is a transfer that went wrong on the way.
    constexpr std::array<std::string_view, 4> no{"declined", "prohibited", "protected", "denied"};
    const bool broke = std::ranges::none_of(no, [&](std::string_view word) {
      return why.find(word) != std::string::npos;
    });
    return {broke ? Pushed::offline : Pushed::refused,
            {GitFault::Kind::other,
             fmt::format("{} tager ikke imod{}", remote.address, originally(why)),
             "Spørg den, der passer arkivet. Hvad der blev svaret, ses med --verbose."}};
  }
  if (is_locked_out(result)) return {Pushed::refused, locked_out(remote)};
  bool offline = false;
  auto fault = fault_there(result, remote, offline);
  return {offline ? Pushed::offline : Pushed::refused, std::move(fault)};
}

void stand_on_branch_of(const Repository& repository, const Remote& remote) {
  const auto asked =
      run_there(repository, {"ls-remote", "--symref", "--end-of-options", remote.name, "HEAD"});
  constexpr std::string_view begin = "ref: ";
  if (!asked.ok() || !asked.output.starts_with(begin)) return;
  const auto ref = asked.output.substr(begin.size(), asked.output.find('\t') - begin.size());
  if (ref.starts_with(branches)) {
    run_git(repository.folder, {"symbolic-ref", "HEAD", ref}, {.limit = short_limit});
  }
}

std::optional<std::string> commit_at(const Repository& repository, const std::string& ref) {
  const auto asked =
      run_git(repository.folder, {"rev-parse", "--verify", "--quiet", ref + "^{commit}"},
              {.limit = short_limit});
  return asked.ok() ? std::optional(base::first_line(asked.output)) : std::nullopt;
}

bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer) {
  return older == newer ||
         run_git(repository.folder, {"merge-base", "--is-ancestor", older, newer}).ok();
}

std::vector<std::string> changed_paths(const Repository& repository,
                                       const std::optional<std::string>& before,
                                       const std::string& after) {
  std::vector<std::string> words{"diff-tree", "-r", "-z", "--name-only", "--no-renames"};
  if (before) {
    words.insert(words.end(), {*before, after});
  } else {
    words = {"ls-tree", "-r", "-z", "--name-only", "--full-tree", after};
  }
  const auto listed = run_git(repository.top, words);
  std::vector<std::string> paths;
  for (auto& path : base::split(listed.output, '\0')) {
    if (!path.empty()) paths.push_back(std::move(path));
  }
  return paths;
}

}  // namespace store
