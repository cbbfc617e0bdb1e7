#include "model/link.hpp"

#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

TEST_CASE("a link is an id with the beginning of a digest") {
  const auto link = test::of<Link>("h4t9kw-5f0c2d9a61b7e384");
  CHECK(link.id() == "h4t9kw");
  CHECK(link.digest() == "5f0c2d9a61b7e384");
  CHECK(link == Link::make("h4t9kw", "5f0c2d9a61b7e384ffff"));
}

TEST_CASE("what is no link is refused") {
  for (const std::string text : {"", "h4t9kw", "h4t9kw-", "h4t9kw-5f0c2d9a61b7e38",
                                 "h4t9kw-5f0c2d9a61b7e3844", "h4t9kw-5F0C2D9A61B7E384",
                                 "4h4t9k-5f0c2d9a61b7e384", "h4t9kw_5f0c2d9a61b7e384"}) {
    CAPTURE(text);
    const auto link = Link::parse(text);
    REQUIRE_FALSE(link);
    CHECK(base::name(link.mistake().code) == "bad-link");
  }
}

}  // namespace
}  // namespace model
