// What `sync` says of each repository.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "render/answers/folder_views.hpp"
#include "store/sync/sync.hpp"

namespace cli {

// «3 notater og plans/…/participants.yaml».
std::string told_files(const std::vector<std::string>& paths);

// `choices` are those that the conflicts were settled by, where they were.
render::SyncedView synced_view(Session& session, const store::Repository& repository,
                               const store::SyncResult& result,
                               const std::optional<store::Choices>& choices);

// `naming` is the command that names the place where this repository is shared; `unusable` are plan
// files that no `sync` saves as they are.
void print_synced(Paper& paper, const render::SyncedView& view, const store::SyncResult& result,
                  const std::string& naming, const std::vector<std::string>& unusable);

}  // namespace cli
