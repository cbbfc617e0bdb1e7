#include "base/spoken_time.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <vector>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "base/written_time.hpp"

namespace base {
namespace {

// The words that are left, taken from the front.
class Words {
 public:
  explicit Words(std::string_view text) {
    for (auto& word : split(case_fold(text), ' ')) {
      if (word.ends_with(',')) word.pop_back();
      if (!word.empty()) words_.push_back(std::move(word));
    }
  }
  bool done() const { return next_ == words_.size(); }
  std::string_view word() const { return done() ? std::string_view() : words_[next_]; }
  bool take(std::string_view word) {
    if (done() || words_[next_] != word) return false;
    ++next_;
    return true;
  }
  bool take(std::string_view first, std::string_view second) {
    if (next_ + 1 >= words_.size() || words_[next_] != first || words_[next_ + 1] != second) return false;
    next_ += 2;
    return true;
  }
  void skip() {
    if (!done()) ++next_;
  }

 private:
  std::vector<std::string> words_;
  std::size_t next_ = 0;
};

std::optional<int> month_named(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  constexpr std::size_t shortest = 3;
  for (int month = 1; month <= 12; ++month) {
    if (word.size() >= shortest && danish_month(month).starts_with(word)) return month;
  }
  return std::nullopt;
}

std::optional<Date> of_year(int day, int month, std::optional<int> year, const Date& today, Which which) {
  if (year) {
    constexpr int century = 2000;
    const int whole = *year < 100 ? century + *year : *year;
    return Date::is_real(whole, month, day) ? std::optional(Date(whole, month, day)) : std::nullopt;
  }
  std::optional<Date> best;
  const auto distance = [&](const Date& date) {
    return std::abs(date.days_since_epoch() - today.days_since_epoch());
  };
  for (const int other : {today.year() - 1, today.year(), today.year() + 1}) {
    if (!Date::is_real(other, month, day)) continue;
    const Date date(other, month, day);
    if (which == Which::coming && date < today) continue;
    if (!best || distance(date) < distance(*best)) best = date;
  }
  return best;
}

// 2026 behind a day is a year: a clock time has its «kl.» or its point there, or is no such year.
std::optional<int> take_year(Words& words) {
  constexpr int first = 2000;
  constexpr int last = 2099;
  Scanner scanner(words.word());
  const auto year = scanner.digits(4);
  if (!year || !scanner.done() || *year < first || *year > last) return std::nullopt;
  words.skip();
  return year;
}

// 28/11, 28/11-2026, 28/11 2026, 28/11/26, 28.11.2026.
std::optional<Date> day_in_figures(Words& words, const Date& today, Which which) {
  auto ahead = words;
  Scanner scanner(ahead.word());
  ahead.skip();
  const auto day = scanner.digits(1, 2);
  if (!day) return std::nullopt;
  const bool dots = !scanner.take('/');
  if (dots && !scanner.take('.')) return std::nullopt;
  const auto month = scanner.digits(1, 2);
  if (!month) return std::nullopt;
  if (scanner.done()) {
    if (dots) return std::nullopt;
    const auto year = take_year(ahead);
    words = ahead;
    return of_year(*day, *month, year, today, which);
  }
  if (dots ? !scanner.take('.') : !(scanner.take('-') || scanner.take('/'))) return std::nullopt;
  // 22.10.26 is as likely a clock time.
  const auto year = dots ? scanner.digits(4) : scanner.digits(2, 4);
  if (!year || !scanner.done()) return std::nullopt;
  words = ahead;
  return of_year(*day, *month, *year, today, which);
}

// «28. november», «28 nov. 2026».
std::optional<Date> day_in_words(Words& words, const Date& today, Which which) {
  auto ahead = words;
  Scanner scanner(ahead.word());
  const auto day = scanner.digits(1, 2);
  if (!day) return std::nullopt;
  scanner.take('.');
  if (!scanner.done()) return std::nullopt;
  ahead.skip();
  const auto month = month_named(ahead.word());
  if (!month) return std::nullopt;
  ahead.skip();
  const auto year = take_year(ahead);
  words = ahead;
  return of_year(*day, *month, year, today, which);
}

std::optional<Date> relative_day(Words& words, const Date& today) {
  if (words.take("i", "dag") || words.take("idag")) return today;
  if (words.take("i", "går") || words.take("igår") || words.take("i", "aftes")) return today.plus_days(-1);
  if (words.take("i", "forgårs") || words.take("forgårs")) return today.plus_days(-2);
  if (words.take("i", "morgen") || words.take("imorgen")) return today.plus_days(1);
  if (words.take("i", "overmorgen") || words.take("overmorgen")) return today.plus_days(2);
  return std::nullopt;
}

// How many days from today the next day of that name is; 0 is today.
std::optional<int> take_weekday(Words& words, const Date& today) {
  auto ahead = words;
  ahead.take("på") || ahead.take("i");
  for (int away = 0; away < 7; ++away) {
    const std::string name(danish_weekday(today.plus_days(away)));
    if (!ahead.take(name) && !ahead.take(name + 's')) continue;
    words = ahead;
    return away;
  }
  return std::nullopt;
}

// `22:10` of «kl. 22», «22.10», «2210» and, behind a day, «22».
std::optional<std::string> clock_of(Words& words, bool behind_day) {
  bool marked = words.take("kl") || words.take("kl.") || words.take("klokken");
  std::string word(words.word());
  if (!marked && word.starts_with("kl")) {
    word.erase(0, word.starts_with("kl.") ? 3 : 2);
    marked = true;
  }
  Scanner scanner(word);
  std::optional<int> hour = scanner.digits(1, 2);
  std::optional<int> minute;
  if (!hour) return std::nullopt;
  if (scanner.done()) {
    if (!marked && !behind_day) return std::nullopt;
    minute = 0;
  } else {
    const bool parted = scanner.take('.') || scanner.take(':');
    if (!parted && word.size() != 4) return std::nullopt;
    if (parted && !marked && !behind_day) return std::nullopt;  // written as it is taken
    minute = scanner.digits(2);
    if (!minute || !scanner.done()) return std::nullopt;
  }
  words.skip();
  return fmt::format("{:02}:{:02}", *hour, *minute);
}

// «om 10 min.», «for 2 timer siden» and «10 min. siden» are +10m and -2h.
std::optional<std::string> distance(Words words) {
  const bool coming = words.take("om");
  if (!coming) words.take("for");
  Scanner scanner(words.word());
  std::optional<int> number = scanner.digits(1, 4);
  if (!number) {
    if (words.word() != "en" && words.word() != "et" && words.word() != "én") return std::nullopt;
    number = 1;
  } else if (!scanner.done()) {
    return std::nullopt;
  }
  words.skip();
  char unit = 0;
  const auto name = words.word();
  if (name == "m" || name == "min" || name == "min." || name == "minut" || name == "minutter") unit = 'm';
  if (name == "t" || name == "time" || name == "timer") unit = 'h';
  if (name == "dag" || name == "dage" || name == "døgn") unit = 'd';
  if (unit == 0) return std::nullopt;
  words.skip();
  if (coming != !words.take("siden") || !words.done()) return std::nullopt;
  return fmt::format("{}{}{}", coming ? '+' : '-', *number, unit);
}

}  // namespace

std::optional<std::string> spoken_time(std::string_view text, const Date& today, Which which) {
  Words words(trim(text));
  if (auto away = distance(words)) return away;
  auto day = relative_day(words, today);
  if (!day) {
    const auto weekday = take_weekday(words, today);
    words.take("den") || words.take("d.");
    day = day_in_figures(words, today, which);
    if (!day) day = day_in_words(words, today, which);
    if (weekday && day && danish_weekday(*day) != danish_weekday(today.plus_days(*weekday))) {
      return std::nullopt;
    }
    if (weekday && !day) {
      const int today_s = which == Which::coming ? 7 : 0;
      const int others = which == Which::coming ? *weekday : *weekday - 7;
      day = today.plus_days(*weekday == 0 ? today_s : others);
    }
  }
  if (day && words.done()) return day->iso();
  const auto clock = clock_of(words, day.has_value());
  if (!clock || !words.done()) return std::nullopt;
  return day ? day->iso() + ' ' + *clock : *clock;
}

Parsed<Date> parse_typed_day(std::string_view text, const Date& today) {
  const auto spoken = spoken_time(text, today, Which::nearest);
  return Date::parse(spoken ? *spoken : trim(text));
}

}  // namespace base
