#include "base/cpr.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/text.hpp"

namespace base {
namespace {

// No number that could be someone's stands in this file: they are put together here.
std::string number(std::string_view day_and_month, std::string_view year,
                   std::string_view separator = "-") {
  return fmt::format("{}{}{}{}", day_and_month, year, separator, "1234");
}

std::string full_width(std::string_view digits) {
  std::string result;
  for (const char digit : digits) {
    result += fmt::format("\xEF\xBC{}", static_cast<char>(0x90 + (digit - '0')));
  }
  return result;
}

TEST_CASE("separators") {
  const std::vector<std::string> separators = {
      "",  "-",      "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212",
      " ", "\u00A0", "\u202F", "\u2009", " - ",    " – ",    "\u00AD", "\u200B", "\uFF0D"};
  for (const std::string& separator : separators) {
    CAPTURE(separator);
    const std::string text = "x " + number("0101", "70", separator) + " y";
    const auto span = find_cpr(text);
    REQUIRE(span);
    CHECK(span->offset == 2);
    CHECK(span->size == 10 + separator.size());
    CHECK(mask_cpr(text) == "x ••••••" + separator + "•••• y");
  }
}

TEST_CASE("what is no separator") {
  for (const std::string separator : {"    ", "--- ", "/", ".", "\n", "a", "_", "\xA0", " -  "}) {
    CAPTURE(separator);
    CHECK_FALSE(find_cpr(number("0101", "70", separator)));
  }
}

TEST_CASE("the first six digits are a date") {
  for (const std::string day : {"0101", "3101", "3004", "3112", "2802", "2902"}) {
    CAPTURE(day);
    CHECK(find_cpr(number(day, "72")));
  }
  for (const std::string day : {"0001", "3201", "3104", "3002", "0100", "0113", "4512", "9999"}) {
    CAPTURE(day);
    CHECK_FALSE(find_cpr(number(day, "72")));
  }
}

TEST_CASE("29 February, in any century that has it") {
  CHECK(find_cpr(number("2902", "00")));  // 2000
  CHECK(find_cpr(number("2902", "04")));
  CHECK(find_cpr(number("2902", "96")));
  CHECK_FALSE(find_cpr(number("2902", "01")));
  CHECK_FALSE(find_cpr(number("2902", "99")));
}

TEST_CASE("bounded by what is no digit") {
  for (const std::string separator : {"", "-"}) {
    const std::string cpr = number("0101", "70", separator);
    CAPTURE(separator);
    CHECK(find_cpr(cpr));
    CHECK(find_cpr("nr." + cpr + "."));
    CHECK(find_cpr("(" + cpr + ")"));
    CHECK(find_cpr("æ" + cpr + "å"));
    CHECK_FALSE(find_cpr("1" + cpr));
    CHECK_FALSE(find_cpr(cpr + "1"));
    CHECK_FALSE(find_cpr(full_width("1") + cpr));
    CHECK_FALSE(find_cpr(cpr + full_width("1")));
  }
}

TEST_CASE("full-width digits") {
  const std::string text = full_width("010170") + "-" + full_width("1234");
  const auto span = find_cpr("nr. " + text);
  REQUIRE(span);
  CHECK(span->offset == 4);
  CHECK(span->size == text.size());
  CHECK(mask_cpr(text) == "••••••-••••");
  CHECK(mask_cpr(full_width("010170") + "1234") == "••••••••••");
}

TEST_CASE("what only looks similar") {
  CHECK_FALSE(find_cpr(""));
  CHECK_FALSE(find_cpr("112"));
  CHECK_FALSE(find_cpr("12 34 56 78"));
  CHECK_FALSE(find_cpr("+45 12345678"));
  CHECK_FALSE(find_cpr("+4512345678"));
  CHECK_FALSE(find_cpr("2026-11-20T213102Z-decision-x7m2qd"));
  CHECK_FALSE(find_cpr("2026-11-20-2215-ringparken-k3f9ab"));
  CHECK_FALSE(find_cpr("2026-11-20T22:30:00+01:00"));
  CHECK_FALSE(find_cpr("010170-123"));
  CHECK_FALSE(find_cpr("01017-1234"));
  CHECK_FALSE(find_cpr("010170"));
  CHECK_FALSE(find_cpr("010170-"));
}

TEST_CASE("the first of several, after digits that are none") {
  const std::string cpr = number("0101", "70");
  const std::string text = "010170 12345 og 311270-" + number("3112", "70", "") + " " + cpr;
  const auto span = find_cpr(text);
  REQUIRE(span);
  CHECK(text.substr(span->offset, span->size) == number("3112", "70", ""));
  CHECK(mask_cpr(text) == "010170 12345 og 311270-•••••••••• ••••••-••••");
}

TEST_CASE("masking leaves the rest alone, and no number behind") {
  CHECK(mask_cpr("").empty());
  CHECK(mask_cpr("Ring 112, æøå \xFF") == "Ring 112, æøå \xFF");
  const std::string cpr = number("0101", "70");
  const std::string text = cpr + " " + cpr + "-" + cpr + "\xFF" + number("0101", "70", "");
  CHECK_FALSE(find_cpr(mask_cpr(text)));
  CHECK(length(mask_cpr(text)) == length(text));
  CHECK(mask_cpr(mask_cpr(text)) == mask_cpr(text));
}

}  // namespace
}  // namespace base
