// What git or the system said in their own words, for --verbose. Else it is left out: it is
// English, and meant for others.
#pragma once

#include <string>
#include <string_view>

namespace store {

// From now on originally() gives what it is given. It is kept in the environment, as
// BEREDSKAB_VERBOSE: what we start hears of it too.
void tell_all();
// « (fatal: bad object)», or nothing.
std::string originally(std::string_view words);

}  // namespace store
