// What `sync` tells of, and asks: where two have changed the same, each on a computer of their own,
// and what shall count; and plans that were changed by hand.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "render/answers/folder_views.hpp"
#include "store/sync/merge_trial.hpp"

namespace cli {

// `name` gives a path as it is told. `choices` are those that they were settled by, where they
// were.
std::vector<render::DisputeView> disputes_of(
    const std::vector<store::Conflict>& conflicts, const std::optional<store::Choices>& choices,
    const std::function<std::string(const std::string&)>& name);
void print_disputes(Paper& paper, const std::vector<render::DisputeView>& disputes);
void print_settled(Paper& paper, const std::vector<render::DisputeView>& disputes);

// What was chosen for each dispute: by --mine and --theirs, or at the terminal. Nothing where
// nobody chooses.
std::optional<store::Choices> choose_sides(Session& session,
                                           const std::vector<store::Conflict>& conflicts);

struct PlansCommitted {
  int code = 0;
  std::vector<std::string> missing;   // until what is fetched brings them
  std::vector<std::string> unusable;  // faulty, or with a CPR number: no `sync` saves them
};
// Shows how the plans were changed by hand, asks, and commits; what the program put beside them is
// committed unasked. Throws Error(world) where they cannot be committed.
PlansCommitted commit_plans(Session& session, render::SyncView& view, Paper& paper);
// Those that are not there yet.
void warn_of_missing(Session& session, const std::vector<std::string>& paths);

}  // namespace cli
