// Which entry a correction is about.
#pragma once

#include <string>

#include "cli/subjects/entries.hpp"

namespace cli {

// By its id, its incident's id for how that began, or a part of its text, in those that -i names,
// else in what is open and outside incidents.
EntryRef entry_to_correct(Session& session, const std::string& part);

}  // namespace cli
