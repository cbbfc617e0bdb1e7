#include "store/sync/exchange.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "store/disk/verbose.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace {

bool is_locked_out(const GitResult& result) {
  return base::mentions(result.errors,
                        {"Permission denied", "insufficient permission", "Authentication failed",
                         "could not read Username", "terminal prompts", "Host key verification",
                         "returned error: 403"});
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

bool is_repository(const std::string& address) {
  return ask_git("/", {"rev-parse", "--resolve-git-dir", address}).ok();
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
  return !ask_git("/", {"--git-dir=" + remote.address, "rev-parse", "--verify", "--quiet",
                        remote.branch + "^{commit}"})
              .ok();
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
  if (base::mentions(result.errors, {"dubious ownership"})) {
    return {GitFault::Kind::other, fmt::format("{} tilhører en anden bruger", remote.address),
            common->remedy};
  }
  if (base::mentions(result.errors, {"not allowed"})) {
    return {GitFault::Kind::other,
            fmt::format("{} er ikke en adresse, der kan bruges", remote.address), name_it_again};
  }
  if (base::mentions(result.errors,
                     {"mismatched algorithms", "unexpected capabilities^{}", "hash algorithm"})) {
    return {GitFault::Kind::other,
            fmt::format("historikken på {} er af en anden slags end den her (SHA-1 og SHA-256)",
                        remote.address),
            name_empty_place};
  }
  const bool broken = base::mentions(
      result.errors, {"bad object", "is corrupt", "not our ref 0000000", "unable to read tree",
                      "missing necessary objects", "in file ./config"});
  if (broken && is_damaged(remote)) return not_usable(remote, "er ødelagt");
  offline = result.out_of_time || !common || common->kind == GitFault::Kind::no_repository;
  if (result.out_of_time) return {GitFault::Kind::other, "intet svar", ""};
  if (common && !offline) return *common;
  if (base::mentions(result.errors, {"does not appear to be a git repository",
                                     "not a git repository", "invalid gitfile"})) {
    if (!is_something_else(remote)) return {GitFault::Kind::other, "der er intet arkiv", ""};
    offline = false;
    return not_usable(remote, "er ikke et git-arkiv, eller det er ødelagt");
  }
  return {GitFault::Kind::other, "der er ikke forbindelse" + originally(result.errors), ""};
}

GitResult run_there(const Repository& repository, const std::vector<std::string>& arguments) {
  std::vector<std::string> words{
      "-c", "http.lowSpeedLimit=1",    "-c", "http.lowSpeedTime=20",
      "-c", "push.gpgSign=false",      "-c", "fetch.writeCommitGraph=false",
      "-c", "submodule.recurse=false", "-c", "push.pushOption="};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const GitRun how{.limit = network_limit, .network = true};
  return run_git(repository.folder, words, how);
}

bool is_setting(std::string_view key, std::string_view section, std::string_view name) {
  return key.starts_with(section) && key.ends_with(name);
}

bool runs_where_merged(std::string_view key) {
  return is_setting(key, "merge.", ".driver") || is_setting(key, "filter.", ".clean") ||
         is_setting(key, "filter.", ".smudge") || is_setting(key, "filter.", ".process");
}

bool runs_a_program(std::string_view key) {
  constexpr std::array<std::string_view, 5> whole{"core.sshcommand", "core.gitproxy",
                                                  "core.askpass", "core.alternaterefscommand",
                                                  "credential.helper"};
  if (base::contains(whole, key)) return true;
  return is_setting(key, "credential.", ".helper") || is_setting(key, "remote.", ".uploadpack") ||
         is_setting(key, "remote.", ".receivepack") || is_setting(key, "remote.", ".vcs") ||
         runs_where_merged(key);
}

GitFault find_foreign(const std::filesystem::path& folder, bool (*runs)(std::string_view)) {
  const auto keys = own_keys(folder);
  for (const auto& key : keys.value_or(std::vector<std::string>{})) {
    if (!runs(key)) continue;
    return {GitFault::Kind::refused,
            fmt::format("arkivets egen opsætning vil køre et program ({})", base::visible(key)),
            "Stoler du på det, så flyt linjen fra filen .git/config til din egen opsætning, filen "
            ".gitconfig i din hjemmemappe."};
  }
  return keys.fault;
}

}  // namespace

GitFault find_foreign_programs(const std::filesystem::path& folder) {
  return find_foreign(folder, runs_a_program);
}

GitFault find_foreign_drivers(const std::filesystem::path& folder) {
  return find_foreign(folder, runs_where_merged);
}

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
  } else if (base::mentions(result.errors, {"couldn't find remote ref"})) {
    return fetched;  // nobody has sent anything yet
  } else if (is_locked_out(result)) {
    fetched.fault = locked_out(remote);
  } else {
    fetched.fault = fault_there(result, remote, fetched.offline);
  }
  return fetched;
}

PushResult push(const Repository& repository, const Remote& remote, const std::string& commit,
                Sending where) {
  const std::string to =
      where == Sending::as_told ? remote.name : address_fetched(repository, remote);
  const auto result = run_there(
      repository, {"-c", fmt::format("remote.{}.mirror=false", remote.name), "push", "--porcelain",
                   "--no-verify", "--no-follow-tags", "--recurse-submodules=no", "--end-of-options",
                   to, fmt::format("{}:{}", commit, remote.branch)});
  if (result.ok()) {
    ask_git(repository.folder, {"update-ref", remote.tracking, commit});
    return {Pushed::yes, {}};
  }
  const std::string said = result.output + result.errors;
  if (base::mentions(
          said, {"fetch first", "non-fast-forward", "cannot lock ref", "failed to update ref",
                 "incorrect old value", "failed to lock", "reference already exists", "is at "})) {
    return {Pushed::overtaken, {}};
  }
  if (base::mentions(said, {"branch is currently checked out"})) {
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
    const bool no = base::mentions(why, {"declined", "prohibited", "protected", "denied"});
    return {no ? Pushed::refused : Pushed::offline,
            {GitFault::Kind::other,
             fmt::format("{} tager ikke imod{}", remote.address, originally(why)),
             "Spørg den, der passer arkivet. Hvad der blev svaret, ses med --verbose."}};
  }
  // In a folder git runs the hooks of the user's own setup there.
  if (base::mentions(said, {"aborted by hook", "cannot run "})) {
    return {Pushed::refused,
            {GitFault::Kind::other,
             fmt::format("{} tager ikke imod{}", remote.address, originally(said)),
             "Et program, som git kører dér, siger nej (en hook, måske fra din egen opsætnings "
             "core.hooksPath). Spørg den, der har sat det op."}};
  }
  bool offline = false;
  auto fault = fault_there(result, remote, offline);
  return {offline ? Pushed::offline : Pushed::refused, std::move(fault)};
}

std::optional<std::string> own_branch_of(const Repository& repository, const Remote& remote) {
  const auto asked =
      run_there(repository, {"ls-remote", "--symref", "--end-of-options", remote.name, "HEAD"});
  constexpr std::string_view begin = "ref: ";
  if (!asked.ok() || !asked.output.starts_with(begin)) return std::nullopt;
  auto ref = asked.output.substr(begin.size(), asked.output.find('\t') - begin.size());
  return ref.starts_with("refs/heads/") ? std::optional(std::move(ref)) : std::nullopt;
}

void stand_on_branch_of(const Repository& repository, const Remote& remote) {
  if (const auto ref = own_branch_of(repository, remote))
    ask_git(repository.folder, {"symbolic-ref", "HEAD", *ref});
}

std::string object_format_at(const std::filesystem::path& current, const std::string& address) {
  const auto told = run_git(current, {"ls-remote", "--end-of-options", address},
                            {.limit = network_limit, .network = true});
  constexpr std::size_t sha256 = 64;
  return told.ok() && told.output.find('\t') == sha256 ? "sha256" : "sha1";
}

}  // namespace store
