// A text in the user's own editor. Which program that is comes from the user's environment, never
// from a workspace.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

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
