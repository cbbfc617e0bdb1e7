// Loaded before the C library (LD_PRELOAD): one call of the program to the system fails, or kills
// it, as a disk does that is full or about to die. FAULTS_CALL is its name, FAULTS_AT which of them
// (from 1), FAULTS_ERROR the error's number, or 0: the process is killed there. FAULTS_ALL=1: every
// later one fails too. FAULTS_REMOVE: instead of failing, that folder is removed just before.
// FAULTS_COUNTS names a file that gets the number of calls of each name. FAULTS_WITHOUT: what the
// file system cannot do at all, "links", or "noreplace" too (a rename that overwrites nothing).
// Programs that are started are spared: the variable is taken away from them.
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr const char* names[] = {"open",  "stat",   "read",   "write", "fsync",   "close",
                                 "link",  "rename", "unlink", "mkdir", "readdir", "flock",
                                 "spawn", "pipe",   "lseek",  "chmod", "rmdir"};
constexpr int kinds = sizeof names / sizeof *names;
std::atomic<int> counts[kinds];
int kind_of_fault = -1;
int at = 0, error = 0;
bool every_later = false, without_links = false, without_noreplace = false;
const char* counts_file = nullptr;
const char* removed = nullptr;
bool on = false;

int index_of(const char* name) {
  for (int i = 0; i < kinds; ++i) {
    if (std::strcmp(names[i], name) == 0) return i;
  }
  return -1;
}

void tell_counts() {
  if (counts_file == nullptr) return;
  on = false;
  if (std::FILE* file = std::fopen(counts_file, "w")) {
    for (int i = 0; i < kinds; ++i) std::fprintf(file, "%s %d\n", names[i], counts[i].load());
    std::fclose(file);
  }
}

__attribute__((constructor)) void begin() {
  const char* name = std::getenv("FAULTS_CALL");
  if (name != nullptr) kind_of_fault = index_of(name);
  if (const char* text = std::getenv("FAULTS_AT")) at = std::atoi(text);
  if (const char* text = std::getenv("FAULTS_ERROR")) error = std::atoi(text);
  every_later = std::getenv("FAULTS_ALL") != nullptr;
  counts_file = std::getenv("FAULTS_COUNTS");
  removed = std::getenv("FAULTS_REMOVE");
  if (const char* what = std::getenv("FAULTS_WITHOUT")) {
    without_links = true;
    without_noreplace = std::strcmp(what, "noreplace") == 0;
  }
  for (const char* own : {"LD_PRELOAD", "FAULTS_CALL", "FAULTS_AT", "FAULTS_COUNTS"}) unsetenv(own);
  on = kind_of_fault >= 0 || counts_file != nullptr;
  std::atexit(tell_counts);
}

void remove_folder() {
  const char* words[] = {"rm", "-rfv", removed, nullptr};
  pid_t child;
  if (posix_spawn(&child, "/bin/rm", nullptr, nullptr, const_cast<char**>(words), environ) == 0) {
    waitpid(child, nullptr, 0);
  }
}

// Whether this call is the one; errno is set then.
template <int Kind>
bool fails() {
  if (!on) return false;
  const int count = ++counts[Kind];
  if (Kind != kind_of_fault || (every_later ? count < at : count != at)) return false;
  if (removed != nullptr) {
    on = false;
    remove_folder();
    return false;
  }
  if (error == 0) kill(getpid(), SIGKILL);
  errno = error;
  return true;
}

template <class F>
F real(const char* name) {
  return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

}  // namespace

#define REAL(name) static const auto original = real<decltype(&name)>(#name)

extern "C" {

int open(const char* path, int flags, ...) {
  REAL(open);
  va_list more;
  va_start(more, flags);
  const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return fails<0>() ? -1 : original(path, flags, mode);
}
int openat(int folder, const char* path, int flags, ...) {
  REAL(openat);
  va_list more;
  va_start(more, flags);
  const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return fails<0>() ? -1 : original(folder, path, flags, mode);
}
std::FILE* fopen(const char* path, const char* mode) {
  REAL(fopen);
  return fails<0>() ? nullptr : original(path, mode);
}
std::FILE* fopen64(const char* path, const char* mode) {
  REAL(fopen64);
  return fails<0>() ? nullptr : original(path, mode);
}
DIR* opendir(const char* path) {
  REAL(opendir);
  return fails<0>() ? nullptr : original(path);
}
DIR* fdopendir(int folder) {
  REAL(fdopendir);
  return fails<0>() ? nullptr : original(folder);
}
int memfd_create(const char* name, unsigned flags) {
  REAL(memfd_create);
  return fails<0>() ? -1 : original(name, flags);
}
int stat(const char* path, struct stat* status) {
  REAL(stat);
  return fails<1>() ? -1 : original(path, status);
}
int lstat(const char* path, struct stat* status) {
  REAL(lstat);
  return fails<1>() ? -1 : original(path, status);
}
int fstat(int file, struct stat* status) {
  REAL(fstat);
  return fails<1>() ? -1 : original(file, status);
}
ssize_t read(int file, void* buffer, size_t size) {
  REAL(read);
  return fails<2>() ? -1 : original(file, buffer, size);
}
ssize_t write(int file, const void* buffer, size_t size) {
  REAL(write);
  if (every_later && file <= 2) return original(file, buffer, size);  // what it says is no file
  return fails<3>() ? -1 : original(file, buffer, size);
}
ssize_t writev(int file, const iovec* parts, int count) {
  REAL(writev);
  if (every_later && file <= 2) return original(file, parts, count);
  return fails<3>() ? -1 : original(file, parts, count);
}
int fsync(int file) {
  REAL(fsync);
  return fails<4>() ? -1 : original(file);
}
int close(int file) {
  REAL(close);
  if (!fails<5>()) return original(file);
  const int why = errno;  // Linux closes it all the same
  original(file);
  errno = why;
  return -1;
}
int link(const char* from, const char* to) {
  REAL(link);
  if (without_links) {
    errno = EPERM;
    return -1;
  }
  return fails<6>() ? -1 : original(from, to);
}
int rename(const char* from, const char* to) {
  REAL(rename);
  return fails<7>() ? -1 : original(from, to);
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
  REAL(renameat2);
  if (without_noreplace && flags != 0) {
    errno = EINVAL;
    return -1;
  }
  return fails<7>() ? -1 : original(from_folder, from, to_folder, to, flags);
}
int unlink(const char* path) {
  REAL(unlink);
  return fails<8>() ? -1 : original(path);
}
int unlinkat(int folder, const char* path, int flags) {
  REAL(unlinkat);
  return fails<8>() ? -1 : original(folder, path, flags);
}
int mkdir(const char* path, mode_t mode) {
  REAL(mkdir);
  return fails<9>() ? -1 : original(path, mode);
}
struct dirent* readdir(DIR* folder) {
  REAL(readdir);
  return fails<10>() ? nullptr : original(folder);
}
int flock(int file, int operation) {
  REAL(flock);
  return fails<11>() ? -1 : original(file, operation);
}
int posix_spawnp(pid_t* child, const char* file, const posix_spawn_file_actions_t* actions,
                 const posix_spawnattr_t* attributes, char* const words[],
                 char* const environment[]) {
  REAL(posix_spawnp);
  return fails<12>() ? errno : original(child, file, actions, attributes, words, environment);
}
int pipe2(int ends[2], int flags) {
  REAL(pipe2);
  return fails<13>() ? -1 : original(ends, flags);
}
off_t lseek(int file, off_t offset, int whence) {
  REAL(lseek);
  return fails<14>() ? -1 : original(file, offset, whence);
}
int chmod(const char* path, mode_t mode) {
  REAL(chmod);
  return fails<15>() ? -1 : original(path, mode);
}
int fchmod(int file, mode_t mode) {
  REAL(fchmod);
  return fails<15>() ? -1 : original(file, mode);
}
int rmdir(const char* path) {
  REAL(rmdir);
  return fails<16>() ? -1 : original(path);
}

}  // extern "C"
