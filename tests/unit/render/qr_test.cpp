#include "render/formats/qr.hpp"

#include <doctest/doctest.h>

namespace render {
namespace {

// That a reader gets the text back is for tests/print_contacts_test.py: it asks one.
TEST_CASE("a code has a quiet zone, and says no to what is too long") {
  const auto code = qr_code("æ");
  REQUIRE(code.has_value());
  CHECK(code->size == 21 + 8);
  CHECK(code->path.starts_with("M4 4h7v1h-7z"));  // the corner that readers look for
  CHECK_FALSE(qr_code(std::string(1000, 'x')).has_value());
  CHECK_FALSE(qr_code(std::string(10000, 'x')).has_value());
}

}  // namespace
}  // namespace render
