#include "cli/screen/waiting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/text.hpp"

namespace cli {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t bar_width = 20;
constexpr milliseconds patience{1000};
constexpr milliseconds step{200};

}  // namespace

std::string bar(std::string_view what, std::optional<double> share, milliseconds since,
                std::size_t columns) {
  std::string cells(bar_width, '-');
  std::string told;
  if (share) {
    const double whole = std::clamp(*share, 0.0, 1.0);
    cells.replace(0, static_cast<std::size_t>(whole * bar_width),
                  static_cast<std::size_t>(whole * bar_width), '#');
    told = fmt::format("{} %", static_cast<int>(whole * 100));
  } else {
    constexpr std::size_t mark = 4;
    const auto at = static_cast<std::size_t>(since / step) % (bar_width - mark + 1);
    cells.replace(at, mark, mark, '#');
    told = fmt::format("{} s", std::chrono::duration_cast<std::chrono::seconds>(since).count());
  }
  return base::cut(fmt::format("{}  [{}]  {}", what, cells, told), columns - 1);
}

Waiting::Waiting(Session& session, std::string what)
    : env_(session.env()),
      what_(std::move(what)),
      wanted_(session.interactive() && env_.variable("TERM").value_or("dumb") != "dumb" &&
              !env_.variable("BEREDSKAB_NOW")) {
  show();
}

void Waiting::show() {
  if (wanted_ && !drawer_) drawer_.emplace([this](std::stop_token stop) { draw(std::move(stop)); });
}

void Waiting::hide() {
  if (!drawer_) return;
  drawer_->request_stop();
  drawer_.reset();  // waits for it
}

void Waiting::draw(std::stop_token stop) {
  const auto begun = std::chrono::steady_clock::now();
  bool drawn = false;
  std::unique_lock lock(mutex_);
  auto pause = patience;
  while (!tick_.wait_for(lock, stop, pause, [&] { return stop.stop_requested(); })) {
    const double share = share_;
    const auto since =
        std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begun);
    env_.err << '\r'
             << bar(what_, share < 0 ? std::nullopt : std::optional(share), since, env_.columns)
             << "\x1b[K" << std::flush;
    drawn = true;
    pause = step;
  }
  if (drawn) env_.err << "\r\x1b[K" << std::flush;
}

}  // namespace cli
