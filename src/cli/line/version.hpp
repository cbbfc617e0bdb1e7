// Which program this is, from the build: its version (that of the last release, CHANGELOG.md), the
// commit that it was built of, and how.
#pragma once

#include <string>
#include <string_view>

namespace cli {

inline constexpr std::string_view version = BEREDSKAB_VERSION;
// Twelve digits, with `+` where the sources were changed since; empty where git did not know.
extern const std::string_view built_commit;
// `release, GNU 12.2.0`: the kind of build and the compiler. No time: the same sources give the
// same program.
extern const std::string_view build;

// What --version says.
std::string version_text();

}  // namespace cli
