#include "store/sync/remote.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <string_view>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"

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

// Of `branch.…` and `remote.…`; the last value of a key counts, of several addresses the first: git
// fetches from that one.
std::map<std::string, std::string> settings_of(const Repository& repository) {
  const auto listed =
      ask_git(repository.folder, {"config", "-z", "--get-regexp", "^(branch|remote)\\."});
  std::map<std::string, std::string> settings;
  for (const auto& one : base::split(listed.output, '\0')) {
    const auto newline = one.find('\n');
    if (newline == std::string::npos) continue;
    const auto key = one.substr(0, newline);
    if (key.ends_with(".url")) settings.try_emplace(key, one.substr(newline + 1));
    else settings[key] = one.substr(newline + 1);
  }
  return settings;
}

// The addresses, by the remote's name.
std::map<std::string, std::string> addresses_in(
    const std::map<std::string, std::string>& settings) {
  std::map<std::string, std::string> addresses;
  constexpr std::string_view section = "remote.";
  for (const auto& [key, address] : settings) {
    if (!key.starts_with(section) || !key.ends_with(".url") || address.empty()) continue;
    addresses[key.substr(section.size(), key.rfind('.') - section.size())] = address;
  }
  return addresses;
}

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
  const auto format = ask_git(repository.folder, {"rev-parse", "--show-object-format"});
  if (!format.ok()) return fault_of(format, repository.folder);
  // Where a group works together, each of it may write.
  const auto around = fs::status(folder.parent_path(), ignored).permissions();
  const auto group = fs::perms::set_gid | fs::perms::group_write;
  const auto* shared = (around & group) == group ? "--shared=group" : "--shared=umask";
  const auto result = run_git(
      repository.top, {"init", "--quiet", "--bare", "--template=", shared,
                       "--object-format=" + base::first_line(format.output),
                       "--initial-branch=" + branch.name.substr(branches.size()), folder.string()});
  if (!result.ok()) return fault_of(result, folder);
  made = true;
  return {};
}

}  // namespace

bool is_path(const std::string& address) {
  if (address.find("://") != std::string::npos) return false;
  const auto colon = address.find(':');
  return colon == std::string::npos || address.find('/') < colon;
}

std::optional<Remote> remote_of(const Repository& repository, const Branch& branch) {
  const auto settings = settings_of(repository);
  const auto value = [&](const std::string& key) -> std::optional<std::string> {
    const auto found = settings.find(key);
    return found == settings.end() ? std::nullopt : std::optional(found->second);
  };
  const auto addresses = addresses_in(settings);
  const std::string here = branch.name.substr(branches.size());
  const auto upstream = value(fmt::format("branch.{}.remote", here));
  std::string name;
  if (upstream && addresses.contains(*upstream)) {
    name = *upstream;
  } else if (addresses.contains("origin")) {
    name = "origin";
  } else if (addresses.size() == 1) {
    name = addresses.begin()->first;
  } else {
    return std::nullopt;
  }
  std::string there = branch.name;
  const auto merge = value(fmt::format("branch.{}.merge", here));
  if (upstream == name && merge && merge->starts_with(branches)) there = *merge;
  const std::string short_name = there.substr(branches.size());
  return Remote{name, without_password(addresses.at(name)), there,
                fmt::format("refs/remotes/{}/{}", name, short_name),
                fmt::format("refs/beredskab/seen/{}/{}", name, short_name)};
}

std::vector<std::string> known_addresses(const Repository& repository) {
  std::vector<std::string> all;
  for (const auto& [name, address] : addresses_in(settings_of(repository)))
    all.push_back(without_password(address));
  return all;
}

std::string address_fetched(const Repository& repository, const Remote& remote) {
  return settings_of(repository)[fmt::format("remote.{}.url", remote.name)];
}

SentTo sent_to(const Repository& repository, const Remote& remote) {
  const auto urls = [&](const std::vector<std::string>& which) {
    std::vector<std::string> words{"remote", "get-url"};
    words.insert(words.end(), which.begin(), which.end());
    words.insert(words.end(), {"--end-of-options", remote.name});
    const auto told = run_git(repository.folder, words, {.limit = short_limit});
    auto lines = base::split(told.output, '\n');
    std::erase(lines, "");
    return lines;
  };
  SentTo sent{false, urls({"--push", "--all"})};
  for (const auto& fetched : urls({})) sent.where_fetched |= std::erase(sent.others, fetched) > 0;
  for (auto& other : sent.others) other = without_password(other);
  return sent;
}

bool send_where_fetched(const Repository& repository, const Remote& remote) {
  const auto url = address_fetched(repository, remote);
  const auto key = fmt::format("remote.{}.pushurl", remote.name);
  const auto before = ask_git(repository.folder, {"config", key});
  if (base::first_line(before.output) == url) return false;
  return ask_git(repository.folder, {"config", "--replace-all", key, url}).ok();
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

std::string whole_address(const fs::path& current, const std::string& given) {
  if (!is_path(given)) return given;
  std::error_code ignored;
  auto address = fs::absolute(current / given, ignored).lexically_normal().string();
  if (address.size() > 1 && address.ends_with('/')) address.pop_back();
  return address;
}

bool is_shared_at(const Repository& repository, const std::string& address) {
  const auto branch = standing(repository);
  const auto remote = branch ? remote_of(repository, *branch) : std::nullopt;
  return remote && remote->address == without_password(address);
}

GitFault name_remote(const Repository& repository, const Branch& branch, const fs::path& current,
                     const std::string& given, bool& made) {
  const bool odd = given.empty() || given.front() == '-' || given.find("::") != std::string::npos ||
                   base::visible(given) != given;
  if (odd) {
    return {GitFault::Kind::refused,
            fmt::format("{} kan ikke være en adresse", base::quoted(given)),
            "Skriv en mappe, https://… eller navn@vært:mappe."};
  }
  const auto address = whole_address(current, given);
  if (is_path(given)) {
    if (auto fault = make_repository(repository, branch, address, made)) return fault;
  }
  const auto known = remote_of(repository, branch);
  std::string name = known ? known->name : "origin";
  for (const auto& [other, there] : addresses_in(settings_of(repository))) {
    if (!known && there == address) name = other;
  }
  // What was seen of another place says nothing of this one.
  if (known && known->address != without_password(address)) {
    ask_git(repository.folder, {"update-ref", "-d", known->tracking});
  }
  const std::string here = branch.name.substr(branches.size());
  // Where it was sent to instead: no longer. It fails where there is no such line.
  ask_git(repository.folder, {"config", "--unset-all", fmt::format("remote.{}.pushurl", name)});
  const std::vector<std::vector<std::string>> settings{
      {"config", "--replace-all", fmt::format("remote.{}.url", name), address},
      {"config", "--replace-all", fmt::format("remote.{}.fetch", name),
       fmt::format("+refs/heads/*:refs/remotes/{}/*", name)},
      {"config", fmt::format("branch.{}.remote", here), name},
      {"config", fmt::format("branch.{}.merge", here), known ? known->branch : branch.name}};
  for (const auto& words : settings) {
    const auto result = ask_git(repository.folder, words);
    if (!result.ok()) return fault_of(result, repository.folder);
  }
  return {};
}

}  // namespace store
