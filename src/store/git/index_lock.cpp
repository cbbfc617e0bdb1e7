#include "store/git/index_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <string>
#include <thread>
#include <utility>

#include "base/text.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/locks.hpp"

namespace store {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

// Many may commit at once, each in a fraction of a second.
constexpr auto wait_for_ours = std::chrono::seconds(30);
constexpr auto wait_for_others = std::chrono::seconds(10);
constexpr auto wait_step = std::chrono::milliseconds(20);
constexpr std::string_view our_name = "beredskab";

std::string host() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0) return "?";
  return name.data();
}

// «beredskab 1234 maskine»
struct Owner {
  bool ours = false;
  std::string host;
};

Owner owner_of(const fs::path& lock) {
  std::ifstream file(lock);
  // Git's own lock may hold a whole index: only a little is read.
  constexpr std::size_t longest = 512;
  std::string text(longest, '\0');
  file.read(text.data(), static_cast<std::streamsize>(longest));
  text.resize(static_cast<std::size_t>(file.gcount()));
  const auto words = base::split(std::string(base::trim(text)), ' ');
  if (words.size() != 3 || words[0] != our_name) return {};
  return {true, words[2]};
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
  const auto owner = owner_of(lock);
  const std::string whose =
      owner.ours ? fmt::format(" af beredskab på computeren {}", base::visible(owner.host)) : "";
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
  if (const auto owner = owner_of(lock); owner.ours && owner.host == host()) {
    ::unlink(lock.c_str());
  }
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

}  // namespace store
