// The digest of a folder of entries, as anyone can compute it without this program: in that folder,
// `LC_ALL=C ls | grep yaml$ | xargs cat | sha256sum`.
#pragma once

#include <filesystem>
#include <string>

namespace store {

// Of its entries' files one after another, by name, as bytes are ordered.
std::string log_digest(const std::filesystem::path& folder);

}  // namespace store
