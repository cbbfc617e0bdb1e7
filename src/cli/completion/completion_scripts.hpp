// What makes the shells ask the program to complete a word (completion.hpp).
#pragma once

#include <string_view>

namespace cli {

// The shell's script; empty for a shell that is not known.
std::string_view completion_script(std::string_view shell);
inline constexpr std::string_view completion_shells[] = {"bash", "zsh", "fish"};

}  // namespace cli
