// Digests of bytes, and of a folder of entries.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "model/values/scalars.hpp"

namespace store {

model::Sha256 sha256(std::string_view bytes);

// What git calls these bytes: the SHA-1 of a header and them, or the SHA-256 where a repository's
// names are as long as that (`digits` is 40 or 64).
std::string blob_name(std::string_view bytes, std::size_t digits);

// Of a folder's entries one after another, by name, as bytes are ordered; as anyone can compute it
// without this program: in that folder, `LC_ALL=C ls | grep yaml$ | xargs cat | sha256sum`.
std::string log_digest(const std::filesystem::path& folder);

}  // namespace store
