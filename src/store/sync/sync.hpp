// Keeps a repository in step with the one on another computer: fetches, merges, sends, and begins
// again where somebody else was there first. What is published is never rewritten, a merge is never
// left open, and a run that was cut short anywhere is put right by the next.
#pragma once

#include "store/sync/sync_round.hpp"

namespace store {

// Finishes, or takes back, what a run that was cut short was bringing in. To be called before
// anything is said of the files.
GitFault recover(const Repository& repository);

// Whether somebody has to do something before the others get it all: that there is no connection,
// or that others were quicker, passes by itself, and a folder that is not shared is no fault.
bool needs_somebody(const SyncResult& result);

SyncResult sync_repository(const Repository& repository, const SyncHow& how);

}  // namespace store
