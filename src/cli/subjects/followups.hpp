// Which follow-up or inquiry is meant.
#pragma once

#include <string>
#include <vector>

#include "cli/subjects/entries.hpp"

namespace cli {

// The follow-up or inquiry that `part` names: of those that -i names, else the entry of that id,
// else of all that are open. The entry of an id may be none, or be done.
EntryRef find_task(Session& session, const std::string& part);
// Likewise; of several incidents that -i names the open one in each, where they say the same.
std::vector<EntryRef> find_tasks(Session& session, const std::string& part);

// Likewise, a follow-up, which another decision takes the place of; done ones too.
EntryRef followup_to_replace(Session& session, const std::string& part);

}  // namespace cli
