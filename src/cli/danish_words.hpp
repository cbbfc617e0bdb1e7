// Danish words for commands. The commands are English; who types the Danish word is told which it is.
#pragma once

#include <string_view>

#include "cli/command.hpp"

namespace cli {

// The command that the word stands for; null where it is none of them. «ring» is `call`.
const Command* command_in_danish(std::string_view word);
// The command that was meant by a word with mistakes in it, English or Danish; null where none is near.
const Command* command_meant(std::string_view typed);

// Below every command line that could not be read: at night nobody is left there.
inline constexpr std::string_view line_for_the_night =
    "Midt om natten: beredskab activate   eller   beredskab guide";

}  // namespace cli
