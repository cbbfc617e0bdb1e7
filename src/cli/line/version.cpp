#include "cli/line/version.hpp"

#include <fmt/format.h>

namespace cli {

const std::string_view build = BEREDSKAB_BUILD;

std::string version_text() {
  const bool changed = built_commit.ends_with('+');
  const std::string built_of =
      built_commit.empty()
          ? "bygget uden historik"
          : fmt::format("udgave {}{}", built_commit.substr(0, built_commit.size() - changed),
                        changed ? ", med ændringer siden" : "");
  return fmt::format("beredskab {}\n{}\n{}\n", version, built_of, build);
}

}  // namespace cli
