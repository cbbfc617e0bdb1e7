#include "store/git/foreign_programs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "store/git/git_process.hpp"
#include "store/git/git_state.hpp"

namespace store {

namespace {

bool runs_a_program(std::string_view key) {
  constexpr std::array<std::string_view, 5> whole{"core.sshcommand", "core.gitproxy",
                                                  "core.askpass", "core.alternaterefscommand",
                                                  "credential.helper"};
  if (std::ranges::find(whole, key) != whole.end()) return true;
  const auto is = [&](std::string_view section, std::string_view name) {
    return key.starts_with(section) && key.ends_with(name);
  };
  return is("credential.", ".helper") || is("remote.", ".uploadpack") ||
         is("remote.", ".receivepack") || is("remote.", ".vcs") || is("merge.", ".driver") ||
         is("filter.", ".clean") || is("filter.", ".smudge") || is("filter.", ".process");
}

}  // namespace

GitFault find_foreign_programs(const std::filesystem::path& folder) {
  const auto listed = run_git(folder, {"config", "--list", "--show-scope", "--name-only", "-z"},
                              {.limit = short_limit});
  if (!listed.ok()) return fault_of(listed, folder);
  const auto parts = base::split(listed.output, '\0');
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    const bool own = parts[i] == "local" || parts[i] == "worktree";
    if (!own || !runs_a_program(parts[i + 1])) continue;
    return {GitFault::Kind::refused,
            fmt::format("arkivets egen opsætning vil køre et program ({})",
                        base::visible(parts[i + 1])),
            "Stoler du på det, så flyt linjen fra filen .git/config til din egen opsætning, filen "
            ".gitconfig i din hjemmemappe."};
  }
  return {};
}

}  // namespace store
