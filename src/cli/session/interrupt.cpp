#include "cli/session/interrupt.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace cli {

InterruptEndsInput::InterruptEndsInput() {
  struct sigaction end_input {};
  end_input.sa_handler = [](int) {
    const int before = errno;
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0) ::dup2(nothing, STDIN_FILENO);
    errno = before;
  };
  ::sigaction(SIGINT, &end_input, &before_);
}

InterruptEndsInput::~InterruptEndsInput() { ::sigaction(SIGINT, &before_, nullptr); }

InterruptHeldBack::InterruptHeldBack() {
  sigset_t interrupt;
  ::sigemptyset(&interrupt);
  ::sigaddset(&interrupt, SIGINT);
  ::sigprocmask(SIG_BLOCK, &interrupt, &before_);
}

InterruptHeldBack::~InterruptHeldBack() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

bool InterruptHeldBack::wait(int terminal) const {
  while (::isatty(STDIN_FILENO) == 1) {
    pollfd ready{terminal, POLLIN, 0};
    if (::ppoll(&ready, 1, nullptr, &before_) > 0) return true;
    if (errno != EINTR) return false;
  }
  return false;
}

}  // namespace cli
