// The drafts of what is answered at prompts: one for each command line in each workspace.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

// Keeps what this run is answered, until something is written; what an earlier run was answered is
// offered before the first question.
void keep_drafts(Session& session, const std::vector<std::string>& words);

// A yes, a no and what was left out are answered again as fast as they are offered.
bool worth_keeping(const std::vector<Answer>& answers);

}  // namespace cli
