#include "base/letters.hpp"

#include <doctest/doctest.h>

namespace base {
namespace {

std::string uncommon(std::string_view text) {
  std::string all;
  for (const auto& letter : uncommon_letters(text)) all += letter.text;
  return all;
}

TEST_CASE("letters that fonts with Danish letters may lack, each once") {
  CHECK(uncommon("Æblegrød – «50 €» ☐ ☒ Łódź Ελλάδα Київ naïve é") == "");
  CHECK(uncommon("Til 中文 og 文") == "中文");
  CHECK(uncommon("سلام") == "سلام");
  CHECK(uncommon("👩\u200D🚒\uFE0F!\u00A0\u200B") == "👩🚒");  // what is not seen needs no font
  CHECK(uncommon("\xff") == "");
}

TEST_CASE("the package of a font that has a letter") {
  const auto package = [](std::string_view text) {
    return noto_package(uncommon_letters(text).at(0));
  };
  for (const auto* letter : {"中", "ひ", "カ", "한", "，", "𠮷"})
    CHECK(package(letter) == "fonts-noto-cjk");
  for (const auto* letter : {"🔥", "☎", "⏰", "🚒"})
    CHECK(package(letter) == "fonts-noto-color-emoji");
  for (const auto* letter : {"س", "ไ", "த", "א"}) CHECK(package(letter) == "fonts-noto-core");
}

}  // namespace
}  // namespace base
