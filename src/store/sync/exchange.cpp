#include "store/sync/exchange.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>

#include "base/text.hpp"
#include "store/disk/verbose.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace {

bool is_locked_out(const GitResult& result) {
  constexpr std::array<std::string_view, 7> words{
      "Permission denied",        "insufficient permission", "Authentication failed",
      "could not read Username",  "terminal prompts",        "Host key verification",
      "returned error: 403"};
  return std::ranges::any_of(words, [&](std::string_view word) {
    return result.errors.find(word) != std::string::npos;
  });
}

GitFault locked_out(const Remote& remote) {
  if (is_path(remote.address)) {
    return {GitFault::Kind::other, fmt::format("du må ikke skrive i {}", remote.address),
            "Bed den, der lavede mappen, om lov til at læse og skrive i alt, der ligger i den."};
  }
  return {GitFault::Kind::other, fmt::format("{} lukker ikke computeren ind", remote.address),
          "Bed den, der passer arkivet, om adgang: en nøgle (ssh) eller en kode, som git husker."};
}

constexpr const char* name_empty_place =
    "Navngiv en tom mappe i stedet; den bliver af den rigtige slags: beredskab sync --remote MAPPE "
    "(for notaternes eget arkiv: --records-remote). Eller hent det, der er der, i en ny mappe: "
    "beredskab init MAPPE --remote ADRESSE";

constexpr const char* name_it_again =
    "Navngiv stedet igen med en mappe, https://… eller navn@vært:mappe: beredskab sync --remote "
    "ADRESSE (for notaternes eget arkiv: --records-remote).";

// Git's words where what is there is damaged.
constexpr std::array<std::string_view, 6> broken_there{
    "bad object", "is corrupt", "not our ref 0000000", "unable to read tree",
    "missing necessary objects", "in file ./config"};

bool is_repository(const std::string& address) {
  return run_git("/", {"rev-parse", "--resolve-git-dir", address}, {.limit = short_limit}).ok();
}

// These two look again: where a disk went away meanwhile it may be back by now. It leaves nothing
// behind, or an empty folder.
bool is_something_else(const Remote& remote) {
  std::error_code ignored;
  const std::filesystem::path folder = remote.address;
  if (!is_path(remote.address) || !folder.is_absolute()) return false;
  if (!std::filesystem::exists(folder, ignored)) return false;
  return !std::filesystem::is_empty(folder, ignored) && !ignored && !is_repository(remote.address);
}

bool is_damaged(const Remote& remote) {
  if (!is_path(remote.address) || !is_repository(remote.address)) return false;
  return !run_git("/", {"--git-dir=" + remote.address, "rev-parse", "--verify", "--quiet",
                        remote.branch + "^{commit}"}, {.limit = short_limit}).ok();
}

// Git says of a folder of somebody else's only that it did not take it.
bool is_shut(const Remote& remote) {
  const auto objects = remote.address + "/objects";
  return is_path(remote.address) && ::access(objects.c_str(), W_OK) != 0 &&
         (errno == EACCES || errno == EROFS);
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
  if (has("mismatched algorithms") || has("unexpected capabilities^{}") || has("hash algorithm")) {
    return {GitFault::Kind::other,
            fmt::format("historikken på {} er af en anden slags end den her (SHA-1 og SHA-256)",
                        remote.address), name_empty_place};
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

Fetched fetch(const Repository& repository, const Remote& remote) {
  // Nothing but this branch moves, whatever the settings would fetch besides (those of a mirror
  // name our own branches).
  const auto result = run_there(
      repository, {"fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-gc",
                   "--no-recurse-submodules", "--refmap=", "--end-of-options", remote.name,
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
  const auto result = run_there(
      repository, {"-c", fmt::format("remote.{}.mirror=false", remote.name), "push", "--porcelain",
                   "--no-verify", "--no-follow-tags", "--recurse-submodules=no", "--end-of-options",
                   remote.name, fmt::format("{}:{}", commit, remote.branch)});
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
  if (is_locked_out(result) || is_shut(remote)) return {Pushed::refused, locked_out(remote)};
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
  if (ref.starts_with("refs/heads/")) {
    run_git(repository.folder, {"symbolic-ref", "HEAD", ref}, {.limit = short_limit});
  }
}

std::string object_format_at(const std::filesystem::path& current, const std::string& address) {
  const auto told = run_git(current, {"ls-remote", "--end-of-options", address},
                            {.limit = network_limit, .network = true});
  constexpr std::size_t sha256 = 64;
  return told.ok() && told.output.find('\t') == sha256 ? "sha256" : "sha1";
}

}  // namespace store
