// libFuzzer's side: one program, whose target stands behind `--target=` (libFuzzer leaves alone
// what begins with two dashes).
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>

#include "target.hpp"

namespace {

const fuzz::Target* chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
  constexpr std::string_view option = "--target=";
  for (int i = 1; i < *count; ++i) {
    const std::string_view word = (*words)[i];
    if (!word.starts_with(option)) continue;
    for (const auto& target : fuzz::targets()) {
      if (target.name == word.substr(option.size())) chosen = &target;
    }
  }
  if (chosen != nullptr) return 0;
  std::fputs("--target= one of:", stderr);
  for (const auto& target : fuzz::targets()) std::fprintf(stderr, " %s", target.name.data());
  std::fputs("\n", stderr);
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    chosen->run({reinterpret_cast<const char*>(data), size});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", chosen->name.data(), error.what());
    std::abort();
  }
  return 0;
}
