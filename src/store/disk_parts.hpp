// What reading and writing files share. For disk.cpp and disk_read.cpp alone.
#pragma once

#include <dirent.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "store/descriptor.hpp"
#include "store/disk.hpp"

namespace store {

// What is left of the open file. Throws Error(world).
std::string read_all(const Descriptor& file, const std::filesystem::path& path);

// What is in an open folder, which is closed, but for `.` and `..`. Throws Error(world).
std::vector<FolderItem> items_in(const std::filesystem::path& folder, DIR* opened);

// Looked at before it is opened: opening alone does something to some devices. Throws Error(world),
// which begins with `failure`, where it is no ordinary file.
struct stat status_of_plain(const std::filesystem::path& path,
                            std::string_view failure = "Filen kan ikke læses");

}  // namespace store
