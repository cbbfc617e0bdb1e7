// What is said of a command line that cannot be taken as it is written: each throws Error(usage).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/line/arguments.hpp"

namespace cli {

// Of the global ones and the command's, under either of its names; null where there is none such.
const Option* find_option(const Command* command, std::string_view name);

// «Mente du «staff send»? », where one of the known ones is near.
[[noreturn]] void refuse_second_word(const std::string& first, const std::string& second,
                                     const std::vector<std::string>& known);
// An option that nobody knows.
[[noreturn]] void refuse_flag(const Command* command, const std::string& flag);
[[noreturn]] void refuse_without_value(const Command* command, std::string_view option);
// One word more than the command takes.
[[noreturn]] void refuse_word(const Command& command, const std::string& word);

// These throw only where it is so.
//
// Text that begins with a dash would be taken for a flag (`log "-ild i kælderen"` for `-i`).
void refuse_dashed_text(const Command* command, const std::vector<std::string>& words,
                        std::size_t text);
// Mail programs and telephones make a dash of two hyphens: «–restricted» would be text.
void refuse_long_dash(const Command* command, const std::string& word);
// One of two values would be lost in silence.
void refuse_repeated(const Command* command, const Arguments& arguments);
void refuse_exclusive(const Arguments& arguments);
// Options that the command does not take together.
void refuse_together(const Arguments& arguments);
// Whatever the word is for: a name, an id, a number, a file. What is typed is kept somewhere, or
// shown. Throws Error(refused).
void refuse_cpr(const Arguments& arguments);

}  // namespace cli
