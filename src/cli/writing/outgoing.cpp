#include "cli/writing/outgoing.hpp"

#include "store/disk/disk.hpp"

namespace cli {

namespace fs = std::filesystem;

fs::path outgoing_folder(Session& session) { return session.root() / "udskrifter"; }

void make_outgoing_folder(Session& session) {
  const auto folder = outgoing_folder(session);
  if (store::make_folder(folder.parent_path(), folder.filename().string()))
    store::write_output(folder / ".gitignore", "*\n");
}

std::string from_here(Session& session, const fs::path& file) {
  return file.lexically_proximate(session.env().current).generic_string();
}

}  // namespace cli
