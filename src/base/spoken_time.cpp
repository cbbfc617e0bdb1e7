#include "base/spoken_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/distance.hpp"
#include "base/spoken_clock.hpp"
#include "base/text.hpp"

namespace base {
namespace {

constexpr std::size_t shortest = 3;  // of a month's or a weekday's name
std::optional<int> month_named(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  for (int month = 1; month <= 12; ++month) {
    if (word.size() >= shortest && danish_month(month).starts_with(word)) return month;
  }
  return std::nullopt;
}

std::optional<Date> of_year(int day, int month, std::optional<int> year, const Date& today,
                            Which which) {
  if (year) {
    constexpr int century = 2000;
    const int whole = *year < 100 ? century + *year : *year;
    return Date::is_real(whole, month, day) ? std::optional(Date(whole, month, day)) : std::nullopt;
  }
  constexpr int slip_days = 31;
  std::optional<Date> best;
  const auto distance = [&](const Date& date) {
    return std::abs(date.days_since_epoch() - today.days_since_epoch());
  };
  for (const int other : {today.year() - 1, today.year(), today.year() + 1}) {
    if (!Date::is_real(other, month, day)) continue;
    const Date date(other, month, day);
    if (which == Which::coming && date < today) continue;
    if (which == Which::past && today < date) continue;
    if (which == Which::happened && today.plus_days(slip_days) < date) continue;
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

Mistake no_such_day(std::string_view said) {
  return {Code::bad_date, fmt::format("{} findes ikke i kalenderen.", quoted(said)),
          "Ret dagen eller måneden."};
}

// A day as it was said, and which one that is; a mistake where there is none.
using SaidDay = std::optional<Parsed<Date>>;

SaidDay day_said(std::string_view said, int day, int month, std::optional<int> year,
                 const Date& today, Which which) {
  if (const auto found = of_year(day, month, year, today, which)) return Parsed<Date>(*found);
  return Parsed<Date>(no_such_day(said));
}

// 28/11, 28/11-2026, 28/11 2026, 28/11/26, 28-11-2026, 28.11.2026, 28.11.26, 2026-11-28.
SaidDay day_in_figures(Words& words, const Date& today, Which which) {
  auto ahead = words;
  const std::string said(ahead.word());
  ahead.skip();
  if (parse_day(said)) {  // alone, or with a clock time as computers write it, it stays as it is
    if (!ahead.word().starts_with("kl")) return std::nullopt;
    words = ahead;
    return Date::parse(said);
  }
  Scanner scanner(said);
  const auto day = scanner.digits(1, 2);
  if (!day) return std::nullopt;
  const char parting = scanner.done() ? ' ' : scanner.rest().front();
  if (parting != '/' && parting != '.' && parting != '-') return std::nullopt;
  scanner.take(parting);
  const auto month = scanner.digits(1, 2);
  if (!month) return std::nullopt;
  std::optional<int> year;
  if (scanner.done()) {
    if (parting != '/') return std::nullopt;  // 22.10 is a clock time
    year = take_year(ahead);
  } else {
    const bool parted = scanner.take(parting) || (parting == '/' && scanner.take('-'));
    year = parted ? scanner.digits(2, 4) : std::nullopt;
    if (!year || !scanner.done()) return std::nullopt;
  }
  words = ahead;
  return day_said(said, *day, *month, year, today, which);
}

// «28. november», «28 nov. 2026».
SaidDay day_in_words(Words& words, const Date& today, Which which) {
  auto ahead = words;
  std::string said(ahead.word());
  Scanner scanner(said);
  const auto day = scanner.digits(1, 2);
  if (!day) return std::nullopt;
  scanner.take('.');
  if (!scanner.done()) return std::nullopt;
  ahead.skip();
  const auto month = month_named(ahead.word());
  if (!month) return std::nullopt;
  said += ' ' + std::string(ahead.word());
  ahead.skip();
  const auto year = take_year(ahead);
  words = ahead;
  return day_said(said, *day, *month, year, today, which);
}

// A day as it was said, and what it says of a clock time beside it.
struct When {
  SaidDay day;
  Part part = Part::any;  // the night: the nearest such clock time, be it of today or not

  bool said() const { return day || part == Part::night; }
};

std::optional<When> relative_day(Words& words, const Date& today) {
  struct Said {
    std::string_view first, second, single;
    int days;
    Part part = Part::any;
  };
  constexpr Said all[] = {{"i", "dag", "idag", 0},
                          {"i", "morges", "", 0, Part::morning},
                          {"i", "formiddag", "", 0, Part::morning},
                          {"i", "formiddags", "", 0, Part::morning},
                          {"i", "eftermiddag", "", 0, Part::afternoon},
                          {"i", "eftermiddags", "", 0, Part::afternoon},
                          {"i", "aften", "", 0, Part::evening},
                          {"i", "aftes", "", -1, Part::evening},
                          {"i", "går", "igår", -1},
                          {"i", "forgårs", "forgårs", -2},
                          {"i", "morgen", "imorgen", 1},
                          {"i", "overmorgen", "overmorgen", 2}};
  for (const auto& said : all) {
    if (words.take(said.first, said.second) || (!said.single.empty() && words.take(said.single))) {
      return When{Parsed<Date>(today.plus_days(said.days)), said.part};
    }
  }
  return std::nullopt;
}

// «i morgen tidlig», «fredag aften».
Part part_of_day(Words& words) {
  if (words.take("aften") || words.take("aftes")) return Part::evening;
  if (words.take("eftermiddag")) return Part::afternoon;
  for (const auto* word : {"morgen", "formiddag", "tidlig"})
    if (words.take(word)) return Part::morning;
  return Part::any;
}

// How far away the day of that name is that is meant; «fre.» is one too.
std::optional<int> take_weekday(Words& words, const Date& today, Which which) {
  auto ahead = words;
  const bool to_come = ahead.take("på");
  const bool past = !to_come && (ahead.take("i") || ahead.take("sidste"));
  std::string word(ahead.word());
  if (word.ends_with('.')) word.pop_back();
  for (int away = 0; away < 7; ++away) {
    const std::string name(danish_weekday(today.plus_days(away)));
    const bool gone = word == name + 's';
    if (!gone && (word.size() < shortest || !name.starts_with(word))) continue;
    ahead.skip();
    words = ahead;
    if (gone || past) return away - 7;
    if (to_come || which == Which::planned || which == Which::coming) return away == 0 ? 7 : away;
    return away == 0 ? 0 : away - 7;
  }
  return std::nullopt;
}

// «Næste fredag» is tomorrow's to one, and next week's to another.
std::optional<Mistake> next_weekday(Words words, const Date& today) {
  if (!words.take("næste")) return std::nullopt;
  const std::string said(words.word());
  const auto away = take_weekday(words, today, Which::coming);
  if (!away) return std::nullopt;
  const auto first = today.plus_days(*away);
  const auto second = first.plus_days(7);
  return Mistake{Code::bad_date, fmt::format("«næste {}» kan være to dage.", said),
                 fmt::format("Skriv den, du mener: {}/{} eller {}/{}.", first.day(), first.month(),
                             second.day(), second.month())};
}

// «I går halv elleve».
Mistake two_times(std::string_view said, const SaidClock& clock) {
  const auto [hour, minute] = clock.clock;
  return {Code::bad_date, fmt::format("{} kan være to tidspunkter.", quoted(said)),
          fmt::format("Skriv klokkeslættet som {}.{:02} eller {}.{:02}.", hour, minute,
                      clock.late().hour, minute)};
}

When take_day(Words& words, const Date& today, Which which) {
  if (words.take("i", "nat")) return {{}, Part::night};
  if (auto found = relative_day(words, today)) {
    const Part part = part_of_day(words);
    if (found->part == Part::any) found->part = part;
    return *found;
  }
  const auto weekday = take_weekday(words, today, which);
  const Part part = weekday ? part_of_day(words) : Part::any;
  words.take("den") || words.take("d.");
  auto day = day_in_figures(words, today, which);
  if (!day) day = day_in_words(words, today, which);
  if (!weekday || (day && !*day)) return {day, part};
  const auto named = today.plus_days(*weekday);
  if (!day) return {Parsed<Date>(named), part};
  if (danish_weekday(**day) == danish_weekday(named)) return {day, part};
  return {Parsed<Date>(Mistake{Code::bad_date,
                               fmt::format("Den {} er en {}, ikke en {}.", danish_date_short(**day),
                                           danish_weekday(**day), danish_weekday(named)),
                               "Ret ugedagen eller datoen."})};
}

}  // namespace

std::optional<Parsed<std::string>> spoken_time(std::string_view text, const Date& today,
                                               Which which, bool day_alone,
                                               const std::optional<Clock>& here) {
  Words words(trim(text));
  if (auto away = spoken_distance(words)) return Parsed<std::string>(*std::move(away));
  if (auto unclear = next_weekday(words, today)) return Parsed<std::string>(*std::move(unclear));
  When when = take_day(words, today, which);
  auto clock = take_clock(words, when.said());
  if (!when.said() && !words.done()) {  // «kl. 9 i morgen»
    if (!clock) clock = take_clock(words, true);
    if (clock) when = take_day(words, today, which);
    if (!when.said()) return std::nullopt;
  }
  if (!words.done() || (!clock && !when.day)) return std::nullopt;
  if (when.day && !*when.day) return Parsed<std::string>(when.day->mistake());
  std::string said = when.day ? (**when.day).iso() : "";
  if (clock) {
    auto time = meant(*clock, when.part);
    if (time && time->hour == 0 && when.part == Part::evening)
      said = (**when.day).plus_days(1).iso();
    if (!time && here && !when.said()) time = meant_near(*clock, *here, which == Which::happened);
    if (!time) return Parsed<std::string>(two_times(text, *clock));
    said += fmt::format("{}{:02}:{:02}", said.empty() ? "" : " ", time->hour, time->minute);
  } else if (!day_alone && (when.part == Part::morning || when.part == Part::afternoon) &&
             !(which == Which::happened && today < **when.day)) {
    return Parsed<std::string>(Mistake{Code::bad_date,
                                       fmt::format("{} mangler et klokkeslæt.", quoted(text)),
                                       fmt::format("Skriv for eksempel {} kl. {}.", visible(text),
                                                   when.part == Part::morning ? 9 : 15)});
  }
  return Parsed<std::string>(std::move(said));
}

Parsed<Date> parse_typed_day(std::string_view text, const Date& today, Which which,
                             const std::optional<Date>& weekday_from) {
  const auto typed = trim(text);
  auto said = spoken_time(typed, today, which, true);
  if (weekday_from) {
    Words words(typed);
    if (take_weekday(words, today, which) && words.done()) {
      said = spoken_time(typed, std::max(weekday_from->plus_days(-1), today), Which::planned, true);
    }
  }
  if (said && !*said) return said->mistake();
  const std::string_view read = said ? std::string_view(**said) : typed;
  if (const auto days = whole_days(read)) return today.plus_days(*days);
  if (parse_day(read)) return Date::parse(read);
  return Mistake{Code::bad_date, fmt::format("{} er ikke en dag.", quoted(typed)),
                 "Skriv for eksempel 27/11, fredag eller 2026-11-27."};
}

}  // namespace base
