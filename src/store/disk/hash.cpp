#include "store/disk/hash.hpp"

#include <fmt/ranges.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include <array>
#include <span>

#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"

namespace store {

namespace {

const std::uint8_t* as_bytes(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::string hexadecimal(std::span<const std::uint8_t> digest) {
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

std::string sha1_digits(std::string_view bytes) {
  sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, bytes.size(), as_bytes(bytes));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest{};
  sha1_digest(&context, digest.size(), digest.data());
  return hexadecimal(digest);
}

}  // namespace

model::Sha256 sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), as_bytes(bytes));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  return *model::Sha256::parse(hexadecimal(digest));
}

std::string blob_name(std::string_view bytes, std::size_t digits) {
  std::string blob = fmt::format("blob {}", bytes.size());
  blob += '\0';
  blob += bytes;
  return digits == 2 * SHA1_DIGEST_SIZE ? sha1_digits(blob) : sha256(blob).str();
}

std::string log_digest(const std::filesystem::path& folder) {
  std::string bytes;
  for (const auto& name : list_folder(folder)) {
    if (name.ends_with(entry_suffix)) bytes += read_existing_text(folder / name);
  }
  return sha256(bytes).str();
}

}  // namespace store
