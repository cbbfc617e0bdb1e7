// Writing files: the durable append of entries, and putting one in the place of another.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace store {

// Creates `bytes` as `folder`/name, never over another file, and returns the name: an acknowledged
// file exists. It is written to a temporary in the same folder, synced, read back and compared,
// put in place, and the folder and every parent that had to be made is synced. Nothing that
// can fail comes after that.
// `next_name` is asked for a name, and again when that name is taken.
// Throws Error(world); no file is left behind then.
std::string append_file(const std::filesystem::path& folder, std::string_view bytes,
                        const std::function<std::string()>& next_name);

// The same for one name: false where it is taken, and that file is not touched.
bool write_new(const std::filesystem::path& path, std::string_view bytes);

// Makes a new folder below `parent` (made too where missing) and syncs all that was made. False
// where the name is taken.
bool make_folder(const std::filesystem::path& parent, const std::string& name);

// Puts a file under a name that is free, by a hard link or, where the file system has none, a
// rename (`from` is gone then). 0, or the error: EEXIST where the name is taken.
int put_in_place(const std::filesystem::path& from, const std::filesystem::path& to);
// Whether the error means that the file system can do neither.
bool is_unsupported(int error);

// Whether the file has exactly these bytes; false where it cannot be read.
bool has_bytes(const std::filesystem::path& path, std::string_view bytes);

// Writes a document for printing over the file that stands there, by way of a temporary and a
// rename; straight into what is no file (`/dev/stdout`). Throws Error(world).
void write_output(const std::filesystem::path& path, std::string_view bytes);

// Puts `after` in the place of a file that people write: by a temporary that is synced and read
// back, a rename, and a sync of the folder. The file keeps its permissions. Throws Error(world),
// and changes nothing, where it may not be written or holds something else than `before`. False
// where it is written, but the disk does not confirm the rename.
bool replace_file(const std::filesystem::path& path, std::string_view before,
                  std::string_view after);

// Removes the file, and syncs its folder; one that is gone is fine. Throws Error(world).
void remove_file(const std::filesystem::path& path);

// Removes temporaries of crashed runs: those that nobody holds locked and that are an hour old.
void sweep_temporaries(const std::filesystem::path& folder);
// Removes all whose names begin so.
void sweep_named(const std::filesystem::path& folder, std::string_view beginning);
// Removes the folder if it is empty, and has been for an hour.
void sweep_if_empty(const std::filesystem::path& folder);

}  // namespace store
