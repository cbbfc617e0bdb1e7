// Loaded before the C library (LD_PRELOAD): the FAIL_FSYNC_AT-th fsync of the process fails with EIO,
// as a disk does that is about to die. Without the variable all go through.
#include <dlfcn.h>

#include <cerrno>
#include <cstdlib>

extern "C" int fsync(int descriptor) {
  static int calls = 0;
  const char* at = std::getenv("FAIL_FSYNC_AT");
  if (at != nullptr && ++calls == std::atoi(at)) {
    errno = EIO;
    return -1;
  }
  using Real = int (*)(int);
  static const Real real = reinterpret_cast<Real>(dlsym(RTLD_NEXT, "fsync"));
  return real(descriptor);
}
