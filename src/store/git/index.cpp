#include "store/git/index.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <thread>
#include <utility>

#include "base/text.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/locks.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/git_process.hpp"
#include "store/git/work_tree_files.hpp"

namespace store {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

// Many may commit at once, each in a fraction of a second.
constexpr auto wait_for_ours = std::chrono::seconds(30);
constexpr auto wait_for_others = std::chrono::seconds(10);
constexpr auto wait_step = std::chrono::milliseconds(20);
constexpr std::string_view our_name = "beredskab";
// What a copy of the index is called, from its beginning, while it is worked on.
constexpr std::string_view index_copy = "index.beredskab";

std::string host() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0) return "?";
  return name.data();
}

// Of a lock of ours, «beredskab 1234 maskine», the computer; nothing for another.
std::optional<std::string> host_in(const fs::path& lock) {
  std::ifstream file(lock);
  // Git's own lock may hold a whole index: only a little is read.
  constexpr std::size_t longest = 512;
  std::string text(longest, '\0');
  file.read(text.data(), static_cast<std::streamsize>(longest));
  text.resize(static_cast<std::size_t>(file.gcount()));
  const auto words = base::split(std::string(base::trim(text)), ' ');
  return words.size() == 3 && words[0] == our_name ? std::optional(words[2]) : std::nullopt;
}

std::string age_in_words(std::int64_t seconds) {
  constexpr std::int64_t minute = 60;
  constexpr std::int64_t hour = 60 * minute;
  constexpr std::int64_t day = 24 * hour;
  if (seconds >= 2 * day) return base::counted(seconds / day, "dag", "dage");
  if (seconds >= 2 * hour) return base::counted(seconds / hour, "time", "timer");
  if (seconds >= 2 * minute) return base::counted(seconds / minute, "minut", "minutter");
  return base::counted(seconds, "sekund", "sekunder");
}

std::optional<std::int64_t> age_of(const fs::path& lock) {
  struct stat status {};
  if (::lstat(lock.c_str(), &status) != 0) return std::nullopt;
  // Not std::time: the kernel's coarse clock may still be in the second before the file's.
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  return std::max<std::int64_t>(0, now - status.st_mtime);
}

GitFault locked_by_other(const fs::path& lock) {
  const auto ours = host_in(lock);
  const std::string whose =
      ours ? fmt::format(" af beredskab på computeren {}", base::visible(*ours)) : "";
  const auto age = age_of(lock).value_or(0);
  return {GitFault::Kind::other,
          fmt::format("git-arkivet er låst{}, og låsen er {} gammel", whose, age_in_words(age)),
          fmt::format("Er intet andet program i gang med arkivet, så slet låsen:\n  rm {}",
                      lock.string())};
}

// True once it is made, with our name in it from the first moment on; false where there is one.
std::optional<bool> make_lock(const fs::path& git) {
  const fs::path lock = git / "index.lock";
  const fs::path temporary = git / fmt::format("index.lock.beredskab-{}", ::getpid());
  {
    std::ofstream file(temporary, std::ios::trunc);
    file << fmt::format("{} {} {}\n", our_name, ::getpid(), host());
    if (!file.flush()) {
      ::unlink(temporary.c_str());
      return std::nullopt;
    }
  }
  int error = put_in_place(temporary, lock);
  if (is_unsupported(error)) {  // as git makes it; our name comes a moment later
    const Descriptor file(::open(lock.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    error = file && ::rename(temporary.c_str(), lock.c_str()) == 0 ? 0 : errno;
  }
  ::unlink(temporary.c_str());
  if (error == 0) return true;
  return error == EEXIST ? std::optional(false) : std::nullopt;
}

}  // namespace

OrFault<IndexLock> IndexLock::take(const Repository& repository) {
  const fs::path own = repository.common / "beredskab.lock";
  Descriptor ours(::open(own.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0666));
  if (!ours) {
    return GitFault::not_writable(fmt::format("Bed om adgang til {}.", repository.common.string()));
  }
  if (lock_within(ours, wait_for_ours) == Locking::out_of_time) {
    return GitFault{GitFault::Kind::other,
                    "en anden beredskab-kommando er ved at gemme i historikken",
                    "Prøv igen om lidt."};
  }
  const fs::path lock = repository.git / "index.lock";
  // Whoever of us made it holds `ours` as long as it lives: nobody does.
  if (host_in(lock) == host()) ::unlink(lock.c_str());
  sweep_named(repository.git, index_copy);  // those that are there were left behind
  const auto give_up = Clock::now() + wait_for_others;
  while (true) {
    const auto made = make_lock(repository.git);
    if (made == true) return IndexLock(repository.git, std::move(ours));
    if (!made) {
      return GitFault::not_writable(
          fmt::format("Bed om adgang til {}, og se efter, om der er plads på disken.",
                      repository.git.string()));
    }
    const bool old = age_of(lock).value_or(0) >= wait_for_others.count();
    if (old || Clock::now() > give_up) return locked_by_other(lock);
    std::this_thread::sleep_for(wait_step);
  }
}

IndexLock::IndexLock(IndexLock&& other) noexcept
    : git_(std::exchange(other.git_, {})), ours_(std::move(other.ours_)) {}

IndexLock::~IndexLock() {
  if (!git_.empty()) ::unlink((git_ / "index.lock").c_str());
}

bool IndexLock::put_index(const fs::path& copy) const {
  return ::rename(copy.c_str(), index().c_str()) == 0;
}

OrFault<std::vector<IndexLine>> lacking_in_index(const Repository& repository,
                                                 const std::string& commit) {
  const auto listed =
      run_git(repository.top, {"diff-index", "--cached", "--raw", "-z", "--no-renames",
                               "--no-abbrev", "--diff-filter=D", commit});
  if (!listed.ok()) return fault_of(listed, repository.folder);
  std::vector<IndexLine> candidates, lines;
  std::string names;
  for (const auto& change : raw_changes(listed.output)) {
    const auto& path = change.path;
    const fs::path file = repository.top / path;
    const bool plain = path.find('\n') == std::string::npos;
    if (!plain || !is_entry_path(path) || !is_plain_file(file)) continue;
    candidates.push_back({change.blob_before, path, "100644"});
    names += file.string() + '\n';
  }
  if (candidates.empty()) return lines;
  const auto hashed =
      run_git(repository.top, {"hash-object", "--no-filters", "--stdin-paths"}, {.input = names});
  const auto blobs = base::split(hashed.output, '\n');
  for (std::size_t i = 0; i < candidates.size() && i < blobs.size(); ++i) {
    if (blobs[i] == candidates[i].blob) lines.push_back(candidates[i]);
  }
  return lines;
}

GitFault follow(const Repository& repository, const IndexLock& lock,
                const std::vector<IndexLine>& lines) {
  if (lines.empty()) return {};
  // By its own name: a git of a run that was cut short may still be writing another.
  const fs::path copy = repository.git / fmt::format("{}-{}", index_copy, ::getpid());
  std::error_code error;
  fs::remove(copy, error);
  // A repository without a first commit may have no index yet.
  if (fs::exists(lock.index(), error)) {
    fs::copy_file(lock.index(), copy, error);
    // By the index's own time git knows which files it must compare byte by byte: those that were
    // changed in the second in which it was written.
    if (!error) fs::last_write_time(copy, fs::last_write_time(lock.index(), error), error);
  }
  if (error) return GitFault::not_writable();
  std::string input, there;
  for (const auto& line : lines) {
    input += fmt::format("{} {} 0\t{}", line.mode, line.blob, line.path) + '\0';
    if (line.mode != "0") there += ":(literal)" + line.path + '\0';
  }
  const auto updated = run_git(repository.top, {"update-index", "-z", "--index-info"},
                               {.input = input, .index = copy});
  // Their times too, or git would take them for changed where it looks at nothing else.
  if (updated.ok() && !there.empty()) {
    run_git(repository.top, {"add", "--refresh", "--pathspec-from-file=-", "--pathspec-file-nul"},
            {.input = there, .index = copy});
  }
  GitFault fault;
  if (!updated.ok()) {
    fault = fault_of(updated, repository.folder);
  } else if (!lock.put_index(copy)) {
    fault = GitFault::not_writable();
  }
  if (fault) fs::remove(copy, error);
  return fault;
}

}  // namespace store
