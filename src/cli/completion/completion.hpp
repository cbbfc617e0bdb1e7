// What a shell offers when Tab is pressed: commands, flags and values, from the command table and
// from what lies in the workspace. It is quick, and silent about whatever is wrong.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/session/env.hpp"

namespace cli {

// The hidden first word with which the shells ask: `beredskab __complete WORD…`.
inline constexpr std::string_view complete_word = "__complete";

inline constexpr std::string_view completion_shells[] = {"bash", "zsh", "fish"};

// One line for each offer: the word, a tab, what it is. The last of `words` is the one at the
// cursor. The only line «:files» leaves it to the shell.
std::string complete(std::span<const std::string> words, Env& env);

}  // namespace cli
