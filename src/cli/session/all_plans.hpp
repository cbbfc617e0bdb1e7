// `--all`: the same command over every plan of the workspace, each as a session of its own.
#pragma once

#include <functional>
#include <string>

#include "cli/session/session.hpp"

namespace cli {

// The plan's name, else its id: a plan that cannot be read has one too.
std::string plan_name(Session& of_plan);

// Calls `look` with each plan, by id. What cannot be read of one plan becomes a warning that names
// it, and hides no other.
void for_each_plan(Session& session, const std::function<void(Session& of_plan)>& look);

}  // namespace cli
