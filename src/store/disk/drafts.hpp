// What somebody began to answer and has not written yet, on this computer alone: in the user's own
// folder for such things, never in a workspace, where it could come into the history.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace store {

// Nothing here throws, and nothing waits: a draft that cannot be kept must not keep anybody.
class Drafts {
 public:
  // `state` is the user's folder ($XDG_STATE_HOME); empty: no drafts are kept.
  explicit Drafts(const std::filesystem::path& state);

  std::optional<std::string> read(const std::string& name) const;
  // In place of the one before, whole or not at all; for the user's eyes only (0600).
  void keep(const std::string& name, std::string_view bytes) const;
  void remove(const std::string& name) const;
  // Where a text may lie while it is edited; empty where no drafts are kept.
  std::filesystem::path folder_of(const std::string& name) const;
  // Removes those that nobody took up again for a week.
  void sweep() const;

 private:
  std::filesystem::path folder_;
};

}  // namespace store
