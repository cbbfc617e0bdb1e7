// Git, run as a program by argument vector, always in the folder of the file at hand: the records
// may be a repository of their own. No shell, no prompts, no network. A copied workspace is only
// data: nothing that its own configuration names is run, be it a hook, a monitor, a filter or a
// program that signs. What the user's global configuration names is.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"
#include "store/disk/process.hpp"

namespace store {

using GitResult = ProcessResult;

// Why git did not do something, for the coordinator.
struct GitFault {
  enum class Kind {
    none,
    no_repository,
    state,    // something in the repository is not finished
    refused,  // for the sake of the files themselves
    other,
  };
  Kind kind = Kind::none;
  std::string reason;  // a phrase: «mappen er ikke i et git-arkiv»
  std::string remedy;  // sentences; may be empty
  explicit operator bool() const { return kind != Kind::none; }

  // Git's own folder cannot be written in.
  static GitFault not_writable(std::string remedy = {}) {
    return {Kind::other, "der kan ikke skrives i git-arkivet", std::move(remedy)};
  }
};

// Where a history that cannot be read keeps something from being done.
base::Error unread_history(const GitFault& fault, const std::string& what_is_safe = "");

// What git answered, or the fault that kept it; nothing and no fault: there is none.
template <class T>
struct OrFault : std::optional<T> {
  using std::optional<T>::optional;
  // NOLINTBEGIN(google-explicit-constructor)
  OrFault(std::optional<T> value) : std::optional<T>(std::move(value)) {}
  OrFault(GitFault why) : fault(std::move(why)) {}
  // NOLINTEND(google-explicit-constructor)
  GitFault fault;
};

// A call that writes nothing, not even the index. For what looks into the work tree there is
// uncommitted(), which keeps the repository's filters from being run.
GitResult git_read(const std::filesystem::path& folder, std::vector<std::string> arguments);

// Whether the folder lies in a git work tree.
bool in_repository(const std::filesystem::path& folder);

// A file that git's status names.
struct StatusLine {
  char index;  // against HEAD: ' ', M, A, D, …; '?' of one that git does not know, '!' ignored
               // 'x' of a folder that git could not look into
  char work_tree;    // against the index
  std::string path;  // from the top of the work tree
};
// What `git status` says below `folder`, temporaries of ours aside. A path that is both removed
// from the index and there stands twice. Nothing where git does not say, with `fault` set.
OrFault<std::vector<StatusLine>> git_status(const std::filesystem::path& folder,
                                            const std::vector<std::string>& arguments);

// How many files below `folder` are not committed, or nothing without git or repository.
std::optional<std::size_t> uncommitted(const std::filesystem::path& folder);

// The file's bytes in earlier commits, newest first, with the short commit; at most `most`.
struct CommittedFile {
  std::string commit;
  std::string date;  // of the commit, ISO
  std::string bytes;
};
// `fault` where git does not say, or there is no repository.
std::vector<CommittedFile> committed_versions(const std::filesystem::path& file, std::size_t most,
                                              GitFault& fault);

// Likewise the version that was committed last up to that point of time, by the commits' own
// clocks.
OrFault<CommittedFile> committed_version_at(const std::filesystem::path& file,
                                            const base::Instant& until);
// The whole name of the newest commit whose version of the file has exactly these bytes.
// Likewise with `fault`.
OrFault<std::string> commit_with(const std::filesystem::path& file, std::string_view bytes);
// What git has of a file: nothing, what was staged, or some commit of some branch. Where git does
// not say, it is taken to have it.
enum class KeptByGit { nothing, staged, committed };
KeptByGit kept_by_git(const std::filesystem::path& file);
// The file's bytes in that commit; nothing where git has no such commit or file.
std::optional<std::string> bytes_in_commit(const std::filesystem::path& file,
                                           const std::string& commit);

// The whole name of the newest commit that changed something below the folder.
std::optional<std::string> last_commit_in(const std::filesystem::path& folder);

// The short commit that HEAD is at, where the folder is in a repository that has one.
std::optional<std::string> head_commit(const std::filesystem::path& folder);
// Likewise when that was committed, ISO.
std::optional<std::string> head_date(const std::filesystem::path& folder);

// Git's `user.name` for the folder, where it has one and answers at once.
std::optional<std::string> user_name(const std::filesystem::path& folder);

// The value in the user's global configuration only: a workspace's own must not steer programs.
std::optional<std::string> global_setting(const std::string& key);

// All of `beredskab.*` in the configuration of the user and of the computer, by their whole names;
// likewise never a workspace's. Empty where git does not say.
using Settings = std::map<std::string, std::string, std::less<>>;
Settings own_settings();

// The settings of the repository itself, as whole keys; nothing, with `fault` set, where git does
// not say.
OrFault<std::vector<std::string>> own_keys(const std::filesystem::path& folder);
// Likewise those that name a program to filter files by. A filter in the user's global
// configuration is none of these.
OrFault<std::vector<std::string>> own_filters(const std::filesystem::path& folder);

}  // namespace store
