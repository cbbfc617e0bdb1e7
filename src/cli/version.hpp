// The program's version, from the build.
#pragma once

#include <string_view>

namespace cli {
inline constexpr std::string_view version = BEREDSKAB_VERSION;
}
