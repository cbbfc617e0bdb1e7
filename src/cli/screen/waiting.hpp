// A bar on the terminal for what takes longer than a second, so that nobody thinks that it hangs.
// It stands on stderr, and is gone when the answer comes.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "cli/session/session.hpp"

namespace cli {

// «Ser efter  [#####-----]  50 %»; without a share a mark that wanders, and the seconds.
std::string bar(std::string_view what, std::optional<double> share, std::chrono::milliseconds since,
                std::size_t columns);

class Waiting {
 public:
  // `what` is in the present tense: «Ser efter». Nothing is shown where nobody sits at the
  // terminal, or the clock is pinned.
  Waiting(Session& session, std::string what);
  ~Waiting() { hide(); }
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;

  void reached(std::size_t done, std::size_t all) {
    share_ = all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
  }
  // While something is asked.
  void hide();
  void show();

 private:
  void draw(std::stop_token stop);

  Env& env_;
  std::string what_;
  bool wanted_;
  std::atomic<double> share_ = -1;  // not known
  std::mutex mutex_;
  std::condition_variable_any tick_;
  std::optional<std::jthread> drawer_;
};

}  // namespace cli
