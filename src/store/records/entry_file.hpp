// Entries as text. The keys that all entries share stand around the body's own:
// format, kind, at, logged, author, …, visibility, people, after, and a last line `...`.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.hpp"
#include "model/values/entry.hpp"
#include "store/yaml/source.hpp"

namespace store {

// The YAML of an entry, ending with the line `...`. Throws Error(world) if it would not be read
// back as the same entry: nothing is ever written that cannot be read.
std::string write_entry(const model::Entry& entry);

// The entry, or nothing with faults added. An unknown kind, and in version 2 an unknown key, are
// warnings, and kept as they are: a newer version of the program wrote them.
std::optional<model::Entry> read_entry(const Source& source, base::Diagnostics& diagnostics);

}  // namespace store
