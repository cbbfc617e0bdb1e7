// Ctrl-C while something is asked: it ends the input, and is heard whenever it comes.
#pragma once

#include <signal.h>

namespace cli {

// While it lives, Ctrl-C is the end of input: a question that nobody answers ends the command like
// any other error, and what was written so far is printed back. All questions here have it.
class InterruptEndsInput {
 public:
  InterruptEndsInput();
  ~InterruptEndsInput();
  InterruptEndsInput(const InterruptEndsInput&) = delete;
  InterruptEndsInput& operator=(const InterruptEndsInput&) = delete;

 private:
  struct sigaction before_ {};
};

// While it lives, Ctrl-C from outside comes only where somebody waits for it.
class InterruptHeldBack {
 public:
  InterruptHeldBack();
  ~InterruptHeldBack();
  InterruptHeldBack(const InterruptHeldBack&) = delete;
  InterruptHeldBack& operator=(const InterruptHeldBack&) = delete;

  // Until there is something to read; false where there never will be. An interrupt from before the
  // wait is seen too, since InterruptEndsInput has taken stdin away.
  bool wait(int terminal) const;

 private:
  sigset_t before_{};
};

}  // namespace cli
