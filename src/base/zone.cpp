// Zones by way of libc, whose zone is the process's: TZ is set for the length of a call and put
// back. No other file does so.
#include <fmt/format.h>
#include <stdlib.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

namespace base {
namespace {

// Threads that ask for zones at once must take turns: there is one TZ for all, and the environment
// must not be read while it is written.
std::mutex& turn() {
  static std::mutex mutex;
  return mutex;
}

class InZone {
 public:
  explicit InZone(const std::string& name) : lock_(turn()) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    // The colon says that a name follows, not a rule such as CET-1CEST.
    setenv("TZ", (":" + name).c_str(), 1);
    tzset();
  }
  ~InZone() {
    if (before_) {
      setenv("TZ", before_->c_str(), 1);
    } else {
      unsetenv("TZ");
    }
    tzset();
  }
  InZone(const InZone&) = delete;
  InZone& operator=(const InZone&) = delete;

  // 0 for years that libc cannot count.
  int offset(std::int64_t utc_seconds) const {
    const time_t point = utc_seconds;
    tm local{};
    return localtime_r(&point, &local) == nullptr ? 0 : static_cast<int>(local.tm_gmtoff);
  }

 private:
  std::lock_guard<std::mutex> lock_;
  std::optional<std::string> before_;
};

// Without dots, so that no name leads out of the folder.
bool is_safe(const std::string& name) {
  if (name.empty() || name.starts_with('/')) return false;
  return std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '+' || c == '/';
  });
}

// libc takes a name that it does not know for UTC, without a word. So look for the file first.
bool exists(const std::string& name) {
  const std::lock_guard<std::mutex> lock(turn());
  const char* set = std::getenv("TZDIR");
  const std::string folder = set != nullptr && *set != '\0' ? set : "/usr/share/zoneinfo";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      std::fopen((folder + "/" + name).c_str(), "rb"), &std::fclose);
  char magic[4] = {};
  return file != nullptr && std::fread(magic, 1, sizeof magic, file.get()) == sizeof magic &&
         std::string_view(magic, sizeof magic) == "TZif";
}

}  // namespace

Zone::Zone(std::string name) : name_(std::move(name)) {
  if (is_safe(name_) && exists(name_)) return;
  throw Error(
      Trouble::world, fmt::format("Tidszonen {} findes ikke på denne computer.", quoted(name_)),
      "Skriv et navn som Europe/Copenhagen. Er navnet rigtigt, så installér pakken tzdata.");
}

Instant Zone::at(std::int64_t utc_seconds) const {
  return Instant(utc_seconds, InZone(name_).offset(utc_seconds));
}

std::vector<Instant> Zone::resolve(const LocalTime& local) const {
  constexpr std::int64_t hour = 60 * 60;
  const std::int64_t clock = local.date.days_since_epoch() * 24 * hour + local.hour * hour +
                             local.minute * 60 + local.second;
  const InZone zone(name_);
  // Whatever offset the answer has, it is in force at some hour near by: no zone is further than
  // 16 hours from UTC, and no offset lasted less than an hour.
  std::vector<int> offsets;
  for (std::int64_t near = -26; near <= 26; ++near) {
    const int offset = zone.offset(clock + near * hour);
    if (std::ranges::find(offsets, offset) == offsets.end()) offsets.push_back(offset);
  }
  std::vector<Instant> instants;
  for (const int offset : offsets) {
    const std::int64_t point = clock - offset;
    if (zone.offset(point) == offset) instants.emplace_back(point, offset);
  }
  std::ranges::sort(instants, {}, &Instant::utc_seconds);
  return instants;
}

}  // namespace base
