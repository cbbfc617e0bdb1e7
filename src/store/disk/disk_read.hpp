// Reading files and folders as they lie on disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/disk/descriptor.hpp"

namespace store {

// The file's bytes, or nothing where there is no such file. Throws Error(world) on anything else,
// be it a folder or a pipe.
std::optional<std::string> read_file(const std::filesystem::path& path);

// The bytes of a file that must be there. Throws Error(world). What is no ordinary file is never
// opened.
std::string read_existing(const std::filesystem::path& path);

// Likewise of a file of the workspace's: one over a megabyte is no such file, and is not read.
inline constexpr std::int64_t largest_text = 1'000'000;
std::optional<std::string> read_text(const std::filesystem::path& path);
std::string read_existing_text(const std::filesystem::path& path);
// Of such a file the last `size` bytes, or all where it has no more. Throws Error(world).
std::string read_end(const std::filesystem::path& path, std::size_t size);

// The names in a folder, sorted; empty where there is no such folder. Names that begin with a dot
// are left out. Throws Error(world) where the folder is there and cannot be read.
std::vector<std::string> list_folder(const std::filesystem::path& folder);

// Likewise with what each is, those that begin with a dot among them, in no order; nothing where
// there is no such folder, or it may not be looked into. Throws Error(world) where it cannot be
// read.
struct FolderItem {
  enum class Kind { file, folder, other };  // a link is something else, whatever it leads to
  std::string name;
  Kind kind;
};
std::optional<std::vector<FolderItem>> look_into(const std::filesystem::path& folder);

// Whether the file can be opened to be read.
bool is_readable(const std::filesystem::path& path);

// Whether there is anything under the path; whether it is a folder. Throws Error(world) where that
// cannot be asked: a disk that fails is no answer.
bool is_there(const std::filesystem::path& path);
bool is_folder(const std::filesystem::path& path);

// What is left of the open file. Throws Error(world).
std::string read_all(const Descriptor& file, const std::filesystem::path& path);
// Looked at before it is opened: opening alone does something to some devices. Throws Error(world),
// which begins with `failure`, where it is no ordinary file.
std::int64_t size_of_plain(const std::filesystem::path& path,
                           std::string_view failure = "Filen kan ikke læses");

}  // namespace store
