#include "render/views/year_text.hpp"

#include <fmt/format.h>

namespace render {

std::string part_name(const model::YearPart& part) {
  const int year = part.first.year();
  const int months = part.last.month() - part.first.month() + 1;
  const int number = part.last.month() / months;
  switch (months) {
    case 12: return std::to_string(year);
    case 6: return fmt::format("{}. halvår {}", number, year);
    case 3: return fmt::format("{}. kvartal {}", number, year);
    case 1: return fmt::format("{} {}", base::danish_month(number), year);
    default:
      return fmt::format("{}–{} {}", base::danish_month(part.first.month()),
                         base::danish_month(part.last.month()), year);
  }
}

std::string per_year_text(int per_year) {
  return per_year == 1 ? "én gang om året" : fmt::format("{} gange om året", per_year);
}

std::string day_and_month(const base::Date& day) {
  return fmt::format("{}. {}", day.day(), base::danish_month(day.month()));
}

std::string days_text(const base::Date& first, const base::Date& last) {
  if (first == last) return day_and_month(first);
  if (first.year() == last.year() && first.month() == last.month()) {
    return fmt::format("{}.–{}", first.day(), day_and_month(last));
  }
  return fmt::format("{} – {}", day_and_month(first), day_and_month(last));
}

std::string ago_text(const base::Date& day, const base::Date& today) {
  const auto days = today.days_since_epoch() - day.days_since_epoch();
  int months = (today.year() - day.year()) * 12 + today.month() - day.month();
  if (today.day() < day.day()) --months;
  if (days == 0) return "i dag";
  if (days == 1) return "i går";
  if (months < 2) return fmt::format("for {} dage siden", days);
  if (months < 24) return fmt::format("for {} måneder siden", months);
  return fmt::format("for {} år siden", months / 12);
}

std::string ahead_text(const base::Date& day, const base::Date& today) {
  const auto days = day.days_since_epoch() - today.days_since_epoch();
  if (days == 0) return "i dag";
  if (days == 1) return "i morgen";
  return fmt::format("om {} dage", days);
}

}  // namespace render
