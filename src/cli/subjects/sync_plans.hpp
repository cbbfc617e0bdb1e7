// What `sync` does with plans that were changed by hand: it shows the difference, asks, and
// commits.
#pragma once

#include "cli/screen/paper.hpp"
#include "render/answers/folder_views.hpp"

namespace cli {

// Returns the exit code. Throws Error(world) where they cannot be committed.
int commit_plans(Session& session, render::SyncView& view, Paper& paper);

}  // namespace cli
