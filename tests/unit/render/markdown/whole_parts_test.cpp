#include "render/markdown/whole_parts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace render::markdown {
namespace {

// With `_` for each no-break space.
std::string whole(std::string_view text) {
  std::string result = with_whole_parts(text);
  for (auto at = result.find("\u00A0"); at != result.npos; at = result.find("\u00A0")) {
    result.replace(at, 2, "_");
  }
  return result;
}

TEST_CASE("times and dates") {
  CHECK(whole("den 20. november 2026 kl. 22.15.") == "den_20._november_2026 kl._22.15.");
  CHECK(whole("(fredag den 20. november 2026)") == "(fredag den_20._november_2026)");
  CHECK(whole("Frist fredag den 20. november, så") == "Frist fredag_den_20._november, så");
  CHECK(whole("1. januar 2026 – 31. december 2028") == "1._januar_2026 – 31._december_2028");
  CHECK(whole("den 3. maj; 2026 huse") == "den_3._maj; 2026 huse");
  CHECK(whole("den 3. gang kl. nu") == "den 3. gang kl. nu");
  CHECK(whole("i dag (kl. 22.15)") == "i dag (kl._22.15)");
}

TEST_CASE("telephone numbers") {
  CHECK(whole("Ring 12 34 56 78, eller +45 12 34 56 78 nu") ==
        "Ring 12_34_56_78, eller +45_12_34_56_78 nu");
  CHECK(whole("12 34 56 78 lok. 42 (mobil)") == "12_34_56_78_lok._42 (mobil)");
  CHECK(whole("(1234 5678) a") == "(1234_5678) a");
  CHECK(whole("tal 3 4 5 og 112 114") == "tal 3 4 5 og 112 114");
  CHECK(whole("12 34 56 78 +45 87 65 43 21") == "12_34_56_78 +45_87_65_43_21");
}

TEST_CASE("other text and its line breaks stay") {
  for (const std::string text : {"", " ", "  a  b ", "a\nb", "kl.", "den", "20. november\n2026"}) {
    std::string result = whole(text);
    std::ranges::replace(result, '_', ' ');
    CHECK(result == text);
  }
}

}  // namespace
}  // namespace render::markdown
