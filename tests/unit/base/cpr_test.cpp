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

TEST_CASE("what is not seen parts nothing, wherever it stands") {
  for (const std::string unseen : {"\u200B", "\u00AD", "\u2060\uFEFF", "\uFE0F", "\u034F", "\u3164",
                                   "\u115F", "\u1160", "\uFFA0", "\u0301", "\uFE0F\u20E3"}) {
    for (const std::string separator : {"", "-"}) {
      const auto text = number("0" + unseen + "101", "7" + unseen + "0", separator + unseen);
      CHECK(find_cpr(text + unseen)->size == text.size());
    }
    const auto many = unseen + unseen + unseen + unseen;
    const auto cpr = number("0101", "70", many + "-" + many);
    CHECK(find_cpr(cpr));
    CHECK(find_cpr("01." + many + "01." + number("70", "", many + " - ")));
    for (const auto& text : {cpr, number("0101", "70", ""), number("01.01.", "70")}) {
      const auto span = find_cpr("sag 1" + unseen + text + unseen + "5");
      REQUIRE(span);
      CHECK(span->offset == 5 + unseen.size());
      CHECK(span->size == text.size());
    }
    CHECK_FALSE(find_cpr("1" + unseen + "2" + number("0101", "70", "-5" + unseen)));
    CHECK_FALSE(find_cpr("+45 20" + unseen + "10" + unseen + "12" + unseen + "34 010"));
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

TEST_CASE("the six digits may be parted") {
  const auto cpr = [](std::string_view inner, std::string_view last) {
    return fmt::format("01{0}01{0}70{1}1234", inner, last);
  };
  const std::vector<std::string> inner = {".",      " ",      "-",  "/",     "\u00A0",
                                          "\u2013", "\u202F", ". ", "\uFF0E"};
  for (const std::string& between : inner) {
    for (const std::string last : {"-", " ", "\u00A0", " - ", "\u2013", "\uFF0D", ""}) {
      const std::string text = "x " + cpr(between, last) + " y";
      CAPTURE(text);
      const auto span = find_cpr(text);
      REQUIRE(span);
      CHECK(span->offset == 2);
      CHECK(span->size == text.size() - 4);
      CHECK_FALSE(find_cpr(mask_cpr(text)));
      CHECK(mask_cpr(text) == fmt::format("x ••{0}••{0}••{1}•••• y", between, last));
    }
  }
  CHECK(find_cpr(cpr(".", ".")));
  CHECK(find_cpr("0101 70-" + std::string("1234")));
  CHECK(find_cpr("01 0170-" + std::string("1234")));
  CHECK(find_cpr("Opgang 12 " + cpr(" ", " ")));
  CHECK(find_cpr(full_width("01") + "." + full_width("01") + "." + full_width("70") + " 1234"));
}

TEST_CASE("telephone numbers, dates with clock times, cases, amounts, digests") {
  const std::vector<std::string> sound = {
      "30 10 90 12 34",
      "12 34 56 78 lok. 4242",
      "20 10 12 34",
      "2010 1234",
      "kl. 12 12345678",
      "+45 01 01 70 12",
      "+49 30 10 11 1234",
      "+45 20 10 12 34, 20 10 12 35",
      "0045 20101234",
      "01.01.70 12.34",
      "20.11.26 22:15",
      "20-11-26 kl. 2215",
      "01.12.2026 kl. 22.15",
      "01.12.2026 2215",
      "1/12 2026 kl. 22",
      "den 20. november 2026 kl. 22.15",
      "10.12.26-15.12.26",
      "2026-01-02-0315-parken-k3f9ab",
      "2026-01-02T03:15",
      "20261120 2215",
      "sag 2012-10-1234",
      "sag 27.03.08-P20-1-26",
      "26/101234",
      "3300-73123-00012-26",
      "1.010.190.123",
      "1.010.190.123,50 kr.",
      "1 010 170 123",
      "10.10.10.100",
      "5790001012345",
      "57 90 00 10 12 34 5",
      "CVR 10101010",
      "CVR 10 10 70 12",
      "3f" + number("0101", "70", "") + "abcd",
      "a" + number("0101", "70", "") + "f5b7c9d1e2f3a4b5c6d7e8f901234",
      "ab" + number("0101", "70") + "-4abc-8def-0123456789ab",
      "01017012-1234-4abc-8def-010170123456",
      "4200 10-12-14",
      "Opgang 10, 12, 14 4200 Slagelse",
      "101214/1234"};
  for (const auto& text : sound) {
    CAPTURE(text);
    CHECK_FALSE(find_cpr(text));
    CHECK(mask_cpr(text) == text);
  }
}

TEST_CASE("what may be a clock time is told how to write one") {
  const auto told = [](const std::string& text) {
    return cpr_remedy(text).find("kl. 22.15") != std::string::npos;
  };
  CHECK(told("Fra 20-11-26 " + std::string("2215")));
  CHECK_FALSE(told("Fra 20-11-26 " + std::string("2460")));
  CHECK_FALSE(told("Fra 20-11-26 kl. 22.15"));
  CHECK_FALSE(told(number("0101", "70")));
}

TEST_CASE("masking leaves the rest alone, and no number behind") {
  CHECK(mask_cpr("").empty());
  CHECK(mask_cpr("Ring 112, æøå \xFF") == "Ring 112, æøå \xFF");
  const std::string cpr = number("0101", "70");
  const std::string text = cpr + " " + cpr + "-" + cpr + "\xFF" + number("0101", "70", "");
  CHECK_FALSE(find_cpr(mask_cpr(text)));
  CHECK(length(mask_cpr(text)) == length(text));
  CHECK(mask_cpr(mask_cpr(text)) == mask_cpr(text));
  const std::string digest = "010170 9012aa" + number("0101", "70", "");
  CHECK_FALSE(find_cpr(mask_cpr(digest)));
}

}  // namespace
}  // namespace base
