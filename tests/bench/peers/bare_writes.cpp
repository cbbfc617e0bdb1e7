// What a note costs at the least: reads the plan's files, lists every incident's folder, reads the
// last one's entries, and writes one more as durably as the program does: bare_writes WORKSPACE
// PLAN NAME.
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "files.hpp"

namespace fs = std::filesystem;

namespace {

// By plain calls: the C++ library's own iterator asks more of the disk.
std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  DIR* opened = ::opendir(folder.c_str());
  if (opened == nullptr) return names;
  while (const dirent* one = ::readdir(opened)) {
    if (one->d_name[0] != '.') names.emplace_back(one->d_name);
  }
  ::closedir(opened);
  return names;
}

std::string read(const fs::path& path) {
  char buffer[65536];
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const auto count = ::read(file, buffer, sizeof buffer);
  ::close(file);
  return {buffer, static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
}

void sync_folder(const fs::path& folder) {
  const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  ::fsync(opened);
  ::close(opened);
}

}  // namespace

int main(int, char** words) {
  const fs::path root = words[1];
  const fs::path plan = root / "plans" / words[2];
  std::size_t seen = read(root / "plans/plans.yaml").size();
  for (const auto& name : names_in(plan)) seen += read(plan / name).size();
  const fs::path records = root / "records" / words[2];
  fs::path open;
  for (const auto& year : names_in(records)) {
    for (const auto& incident : names_in(records / year)) {
      seen += names_in(records / year / incident).size();
      open = std::max(open, records / year / incident);
    }
  }
  for (const auto& name : names_in(open)) seen += read(open / name).size();

  const std::string text = "kind: log\ntext: \"Politiet er på stedet med to vogne\"\n...\n";
  const fs::path temporary = open / ".tmp-bare";
  const int file = ::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (::write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size())) return 1;
  ::fsync(file);
  ::close(file);
  if (read(temporary) != text) return 1;
  if (::link(temporary.c_str(), (open / words[3]).c_str()) != 0) return 1;
  ::unlink(temporary.c_str());
  sync_folder(open);
  std::printf("%zu\n", seen);
}
