#include "base/decimal.hpp"

#include <doctest/doctest.h>

using base::Decimal;

namespace {

Decimal d(std::string_view text) {
  auto parsed = Decimal::parse(text);
  REQUIRE(parsed);
  return *parsed;
}

}  // namespace

TEST_CASE("a decimal keeps what was written") {
  for (const std::string_view text :
       {"0", "7.9", "58.30", "-12", "-0.5", "999999999.9999", "19.05"}) {
    CHECK(d(text).str() == text);
  }
  CHECK(d("7.9").danish() == "7,9");
  CHECK(d("44450").danish() == "44.450");
  CHECK(d("-1234567.25").danish() == "-1.234.567,25");
  CHECK(d("999").danish() == "999");
}

TEST_CASE("what is no decimal is refused") {
  for (const std::string_view text : {"", "-", "7,9", ".5", "5.", "07", "+1", "1e3", "1.23456",
                                      "1000000000", "-0", "-0.0", "1 000", "0x10", "1.-2"}) {
    CAPTURE(text);
    CHECK_FALSE(Decimal::parse(text));
  }
}

TEST_CASE("decimals are compared and added exactly") {
  CHECK(d("7.9") == d("7.90"));
  CHECK(d("0.1") + d("0.2") == d("0.3"));
  CHECK((d("0.1") + d("0.25")).str() == "0.35");
  CHECK((d("44450") - d("41283")).str() == "3167");
  CHECK(d("58.3") < d("72"));
  CHECK(d("-1") < d("0"));
}

TEST_CASE("a change of so many percent") {
  CHECK(base::fell_by(d("13.5"), d("15"), d("10")));
  CHECK_FALSE(base::fell_by(d("13.6"), d("15"), d("10")));
  CHECK(base::grew_by(d("10800"), d("10000"), d("8")));
  CHECK_FALSE(base::grew_by(d("10799.9999"), d("10000"), d("8")));
  CHECK(base::fell_by(d("899999999.99"), d("999999999.9999"), d("10")));
}
