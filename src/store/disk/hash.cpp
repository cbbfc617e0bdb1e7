#include "store/disk/hash.hpp"

#include <fmt/ranges.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include <array>

#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"

namespace store {

namespace {

// The digest in hexadecimal digits, by nettle's three functions for its kind.
template <std::size_t size, class Context>
std::string digits_of(std::string_view bytes, void (*begin)(Context*),
                      void (*take)(Context*, std::size_t, const std::uint8_t*),
                      void (*end)(Context*, std::size_t, std::uint8_t*)) {
  Context context;
  begin(&context);
  take(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, size> digest{};
  end(&context, size, digest.data());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

}  // namespace

model::Sha256 sha256(std::string_view bytes) {
  return *model::Sha256::parse(
      digits_of<SHA256_DIGEST_SIZE>(bytes, sha256_init, sha256_update, sha256_digest));
}

std::string blob_name(std::string_view bytes, std::size_t digits) {
  std::string blob = fmt::format("blob {}", bytes.size());
  blob += '\0';
  blob += bytes;
  if (digits != 2 * SHA1_DIGEST_SIZE) return sha256(blob).str();
  return digits_of<SHA1_DIGEST_SIZE>(blob, sha1_init, sha1_update, sha1_digest);
}

std::string log_digest(const std::filesystem::path& folder) {
  std::string bytes;
  for (const auto& name : list_folder(folder)) {
    if (name.ends_with(entry_suffix)) bytes += read_existing_text(folder / name);
  }
  return sha256(bytes).str();
}

}  // namespace store
