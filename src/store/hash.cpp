#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>

#include "store/plan_files.hpp"

namespace store {

model::Sha256 sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  std::string text;
  for (const auto byte : digest) text += fmt::format("{:02x}", byte);
  return *model::Sha256::parse(text);
}

}  // namespace store
