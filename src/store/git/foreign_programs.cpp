#include "store/git/foreign_programs.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "base/contains.hpp"
#include "base/text.hpp"

namespace store {

namespace {

bool runs_a_program(std::string_view key) {
  constexpr std::array<std::string_view, 5> whole{"core.sshcommand", "core.gitproxy",
                                                  "core.askpass", "core.alternaterefscommand",
                                                  "credential.helper"};
  if (base::contains(whole, key)) return true;
  const auto is = [&](std::string_view section, std::string_view name) {
    return key.starts_with(section) && key.ends_with(name);
  };
  return is("credential.", ".helper") || is("remote.", ".uploadpack") ||
         is("remote.", ".receivepack") || is("remote.", ".vcs") || is("merge.", ".driver") ||
         is("filter.", ".clean") || is("filter.", ".smudge") || is("filter.", ".process");
}

}  // namespace

GitFault find_foreign_programs(const std::filesystem::path& folder) {
  const auto keys = own_keys(folder);
  for (const auto& key : keys.value_or(std::vector<std::string>{})) {
    if (!runs_a_program(key)) continue;
    return {GitFault::Kind::refused,
            fmt::format("arkivets egen opsætning vil køre et program ({})", base::visible(key)),
            "Stoler du på det, så flyt linjen fra filen .git/config til din egen opsætning, filen "
            ".gitconfig i din hjemmemappe."};
  }
  return keys.fault;
}

}  // namespace store
