// What the fuzzer has found, each input once more: tests/fuzz/findings/<target>/<what>.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "target.hpp"

namespace fuzz {
namespace {

TEST_CASE("what once was found is found no more") {
  namespace fs = std::filesystem;
  for (const auto& target : targets()) {
    const auto folder = fs::path(FINDINGS) / target.name;
    if (!fs::exists(folder)) continue;
    for (const auto& file : fs::directory_iterator(folder)) {
      std::ifstream in(file.path(), std::ios::binary);
      const std::string bytes(std::istreambuf_iterator<char>(in), {});
      INFO(file.path().string());
      CHECK_NOTHROW(target.run(bytes));
    }
  }
}

}  // namespace
}  // namespace fuzz
