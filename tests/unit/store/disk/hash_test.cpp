#include "store/disk/hash.hpp"

#include <doctest/doctest.h>

#include <string>

namespace store {
namespace {

// What sha256sum prints.
TEST_CASE("the hash of bytes") {
  CHECK(sha256("").str() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc").str() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256(std::string(1'000'000, 'a')).str() ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  CHECK(sha256(std::string("\0", 1)).str() ==
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

// What `git hash-object` prints.
TEST_CASE("git's name of bytes") {
  CHECK(blob_name("", 40) == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  CHECK(blob_name("hej\n", 40) == "1b5b67f57bc74b648a503264097c4b02f1b7dd8b");
  CHECK(blob_name("hej\n", 64) ==
        "ad2d811d152f440549b838b26367eceab9f7512a1477116605acc412ac99277e");
}

}  // namespace
}  // namespace store
