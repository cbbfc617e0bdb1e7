#include "base/case_fold.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace base {

TEST_CASE("case_fold") {
  CHECK(case_fold("RINGPARKEN") == "ringparken");
  CHECK(case_fold("ÆØÅ") == "æøå");
  CHECK(case_fold("Ø") != case_fold("O"));
  CHECK(case_fold("Å") != case_fold("A"));
  CHECK(case_fold("A\u030Arhus") == case_fold("ÅRHUS"));  // as files from a Mac have it
  CHECK(case_fold("a\u00A0b") == "a b");
  CHECK(case_fold("bolig\u00ADområde") == "boligområde");
  CHECK(case_fold("STRASSE") == case_fold("Straße"));
  CHECK(case_fold("Ａ１") == "a1");
  CHECK(case_fold("Sm\xF8R ÆBLE\xFF") ==
        "sm\uFFFDr æble\uFFFD");  // an invalid byte has a sign of its own
  CHECK(case_fold("").empty());
}

TEST_CASE("slug") {
  CHECK(slug("Flemming Stenhøj Andersen") == "flemming-stenhoej-andersen");
  CHECK(slug("Hærværk") == "haervaerk");
  CHECK(slug("Århus") == "aarhus");
  CHECK(slug("A\u030Arhus") == "aarhus");
  CHECK(slug("Ǻ Ǽ Ǿ") == "aa-ae-oe");
  CHECK(slug("Renée Müller-Öztürk") == "renee-muller-ozturk");
  CHECK(slug("ů å̊") == "u-aa");  // a ring is a letter on an a only
  CHECK(slug("Łukasz Đorđe Þór") == "lukasz-dorde-thor");
  CHECK(slug("Æblegården 12, 2. th.") == "aeblegaarden-12-2-th");
  CHECK(slug("  --x__y--  ") == "x-y");
  CHECK(slug("../../etc") == "etc");
  CHECK(slug("a\xFFz") == "a-z");
  CHECK(slug("2. sal") == "2-sal");
  CHECK(slug("漢字 !").empty());
  CHECK(slug("").empty());
}

}  // namespace base
