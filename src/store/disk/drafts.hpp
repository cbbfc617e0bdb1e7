// What somebody began to answer and has not written yet, on this computer alone: in the user's own
// folder for such things, never in a workspace, where it could come into the history. And
// a text in the user's own editor.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

// A text in the user's own editor. Which program that is comes from the user's environment, never
// from a workspace.
struct Edited {
  std::string text;                    // what the file holds afterwards, be it half-finished
  std::optional<std::string> trouble;  // «nano sluttede med fejl (1).»
};

// Runs the program, with its arguments and a file of the text's behind them, on the terminal that
// we run on; Ctrl-C is the program's meanwhile. The file is the user's alone, and gone afterwards.
// It lies in `kept`, where it is found by left_behind() should this run be killed; without it among
// the temporary files. Throws Error(world) where there is no room for it. Precondition: `program`
// is not empty.
Edited edit(const std::vector<std::string>& program, std::string_view text,
            const std::filesystem::path& kept = {});
// What was being edited in `kept` when a run was killed.
std::optional<std::string> left_behind(const std::filesystem::path& kept);

}  // namespace store
