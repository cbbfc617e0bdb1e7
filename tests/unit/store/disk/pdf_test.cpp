#include "store/disk/pdf.hpp"

#include <doctest/doctest.h>

namespace store {
namespace {

TEST_CASE("letters that are in no font's set") {
  const auto left = [](std::string_view sets) {
    std::string all;
    for (const auto& letter : letters_not_in(base::uncommon_letters("中 🔥 س"), sets))
      all += letter.text;
    return all;
  };
  CHECK(left("20-7e a0-17f\n") == "中🔥س");
  CHECK(left("20-7e 4e00-9fff\n\n633\n") == "🔥");
  CHECK(left("633 4e2d 1f525") == "");
  CHECK(left("x-y -4e2d 4e2d- 4e2d-zz 1f525g\n") == "中🔥س");  // nothing that is a set
}

TEST_CASE("a text of common letters asks for no fonts") {
  CHECK(letters_without_font("Æblegrød").empty());
}

}  // namespace
}  // namespace store
