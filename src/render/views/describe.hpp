// Entries in words: what the coordinator reads on the screen and in the report of the morning
// after.
#pragma once

#include <string>

#include "render/views/context.hpp"
#include "render/views/entry_folder.hpp"

namespace render {

// One line or several: what an entry says, with names instead of ids.
std::string describe(const Context& context, const EntryFolder& folder,
                     const model::Content& content);

}  // namespace render
