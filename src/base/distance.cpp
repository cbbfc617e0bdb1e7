#include "base/distance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/written_time.hpp"

namespace base {
namespace {

// 10, «to», «en halv» (of an hour: in minutes), and what it is a number of.
struct Amount {
  int number;
  char unit;
};

std::optional<Amount> amount(Words& words) {
  const auto number = number_said(words.word());
  if (!number) return std::nullopt;
  words.skip();
  if (number == 1 && words.take("halv", "time")) return Amount{30, 'm'};
  struct Unit {
    std::string_view one, many;
    char letter;
    int size = 1;
  };
  constexpr Unit units[] = {
      {"m", "min", 'm'},        {"min.", "minut", 'm'}, {"minutter", "minutters", 'm'},
      {"kvarter", "", 'm', 15}, {"t", "time", 'h'},     {"timer", "timers", 'h'},
      {"dag", "dage", 'd'},     {"døgn", "dages", 'd'}, {"uge", "uger", 'd', 7}};
  for (const auto& unit : units) {
    if (words.word() != unit.one && (unit.many.empty() || words.word() != unit.many)) continue;
    words.skip();
    return Amount{*number * unit.size, unit.letter};
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> number_said(std::string_view word) {
  constexpr std::string_view numbers[] = {"en",      "to",     "tre",     "fire",    "fem",
                                          "seks",    "syv",    "otte",    "ni",      "ti",
                                          "elleve",  "tolv",   "tretten", "fjorten", "femten",
                                          "seksten", "sytten", "atten",   "nitten",  "tyve"};
  Scanner scanner(word);
  if (const auto number = scanner.digits(1, 4)) {
    return scanner.done() ? number : std::nullopt;
  }
  if (word == "et" || word == "én" || word == "ét") return 1;
  const auto* const found = std::ranges::find(numbers, word);
  if (found == std::end(numbers)) return std::nullopt;
  return static_cast<int>(found - numbers) + 1;
}

std::optional<Span> parse_span(std::string_view text) {
  struct Unit {
    char letter;
    std::int64_t Span::*member;
    std::int64_t size;
  };
  constexpr Unit units[] = {
      {'d', &Span::days, 1}, {'h', &Span::seconds, 60 * 60}, {'m', &Span::seconds, 60}};

  if (text.empty()) return std::nullopt;
  Span total;
  std::size_t unit = 0;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
    if (size == 0 || size == text.size()) return std::nullopt;
    while (unit < std::size(units) && units[unit].letter != text[size]) ++unit;
    if (unit == std::size(units)) return std::nullopt;
    std::int64_t number = 0;
    for (const char digit : text.substr(0, size)) {
      number = std::min(number * 10 + (digit - '0'), Span::furthest + 1);
    }
    total.*units[unit].member += number * units[unit].size;
    text.remove_prefix(size + 1);
    ++unit;
  }
  return total;
}

std::optional<std::string> spoken_distance(Words words) {
  const bool coming = words.take("om");
  if (!coming) words.take("for");
  const auto away = amount(words);
  if (!away || coming != !words.take("siden") || !words.done()) return std::nullopt;
  return fmt::format("{}{}{}", coming ? '+' : '-', away->number, away->unit);
}

std::optional<int> whole_days(std::string_view text) {
  if (!text.starts_with('+') && !text.starts_with('-')) return std::nullopt;
  Scanner scanner(text.substr(1));
  const auto days = scanner.digits(1, 4);
  if (!days || !scanner.take('d') || !scanner.done()) return std::nullopt;
  return text.front() == '-' ? -*days : *days;
}

}  // namespace base
