// Danish words for commands. The commands are English; who types the Danish word is told which it
// is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/table/command.hpp"

namespace cli {

// The command that the word stands for; null where it is none of them. «ring» is `call`.
const Command* command_in_danish(std::string_view word);
// The command that was meant by a word with mistakes in it, English or Danish; null where none is
// near.
const Command* command_meant(std::string_view typed);

// Throws the usage error for a word that is no command, with what was meant.
[[noreturn]] void unknown_command(const std::string& typed);
// Likewise for the word at `at` of a command line; a Danish one is answered with the line put
// right.
[[noreturn]] void refuse_command(const std::vector<std::string>& words, std::size_t at);

// Below every command line that could not be read: at night nobody is left there.
inline constexpr std::string_view line_for_the_night =
    "Midt om natten: beredskab activate   eller   beredskab guide";

}  // namespace cli
