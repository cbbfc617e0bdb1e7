#include "base/spoken_clock.hpp"

#include <string>
#include <utility>

namespace base {
namespace {

constexpr int half_day = 12;
constexpr int hour_minutes = 60;

// «Halv elleve», «kvart i ti», «ti over 22», «fem minutter i halv elleve»; «ti» alone where
// `hour_alone`.
std::optional<SaidClock> clock_in_words(Words& words, bool hour_alone) {
  constexpr int quarter = 15;
  constexpr int half = 30;
  constexpr int day_hours = 24;
  auto ahead = words;
  int minutes = 0;
  auto away = words;
  std::optional<int> number = quarter;
  if (!away.take("kvart") && !away.take("kvarter")) {
    number = number_said(away.word());
    away.skip();
    away.take("minutter") || away.take("min.");
  }
  const bool before = away.take("i");
  bool in_words = number && *number < half && (before || away.take("over"));
  // «Ti i går» is an hour, and the day that it is of.
  if (in_words && before && !number_said(away.word()) && away.word() != "halv") in_words = false;
  if (in_words) {
    minutes = before ? -*number : *number;
    ahead = away;
  }
  if (ahead.take("halv")) {
    minutes -= half;
    in_words = true;
  }
  const auto hour = number_said(ahead.word());
  if (!hour || *hour > day_hours || (!in_words && !hour_alone)) return std::nullopt;
  ahead.skip();
  words = ahead;
  const bool of_twelve = *hour > 0 && *hour <= half_day;
  const int all = (of_twelve ? half_day : day_hours) * hour_minutes;
  const int time = (*hour * hour_minutes + minutes + all) % all;
  return SaidClock{{time / hour_minutes, time % hour_minutes}, of_twelve};
}

}  // namespace

std::optional<SaidClock> take_clock(Words& words, bool beside_day) {
  bool marked = words.take("kl") || words.take("kl.") || words.take("klokken");
  std::string word(words.word());
  if (!marked && word.starts_with("kl")) {
    word.erase(0, word.starts_with("kl.") ? 3 : 2);
    marked = true;
  }
  Scanner scanner(word);
  const auto hour = scanner.digits(1, 2);
  if (const auto said = clock_in_words(words, !hour && (marked || beside_day))) return said;
  if (!hour) return std::nullopt;
  int minute = 0;
  if (scanner.done()) {
    if (!marked && !beside_day) return std::nullopt;
  } else {
    const bool parted = scanner.take('.') || scanner.take(':');
    if (!parted && word.size() != 4) return std::nullopt;
    if (parted && !marked && !beside_day) return std::nullopt;  // written as it is taken
    const auto minutes = scanner.digits(2);
    if (!minutes || !scanner.done()) return std::nullopt;
    minute = *minutes;
  }
  words.skip();
  return SaidClock{{*hour, minute}};
}

std::optional<Clock> meant(const SaidClock& said, Part part) {
  constexpr int night_falls = 9;  // nobody says «i nat» of nine in the morning
  const int hour = said.clock.hour;
  // A night is half over then and an evening all over: nobody says them of noon.
  const bool dark = part == Part::night || part == Part::evening;
  if (dark && hour % half_day == 0) return Clock{0, said.clock.minute};
  const bool late = (part == Part::night && hour >= night_falls) ||
                    (part >= Part::afternoon && hour > 0) ||
                    (part == Part::afternoon && said.of_twelve);
  if (hour < half_day && late) return said.late();
  const bool early = part == Part::night || (part == Part::morning && hour > 0);
  if (said.of_twelve && !early) return std::nullopt;
  return said.clock;
}

Clock meant_near(const SaidClock& said, const Clock& here, bool past) {
  const auto order = [](const Clock& clock) { return std::pair(clock.hour, clock.minute); };
  const bool early_over = order(said.clock) <= order(here);
  const bool late_over = order(said.late()) <= order(here);
  return early_over == late_over ? (past ? said.late() : said.clock)
                                 : (past ? said.clock : said.late());
}

}  // namespace base
