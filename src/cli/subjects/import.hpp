// Reading a document's text, for `plan import` and `plan new --document`.
#pragma once

#include <string>

#include "cli/session/session.hpp"
#include "store/plans/document_import.hpp"

namespace cli {

// From the file, from the current folder on; `-` is standard input. Throws Error: world where it
// cannot be read, usage where its text cannot be kept, refused where it has a CPR number.
store::Import imported(Session& session, const std::string& file);

// Throws Error(world) unless what lies there now has every letter of the source.
void verify_import(const store::Import& import, const std::filesystem::path& written);

}  // namespace cli
