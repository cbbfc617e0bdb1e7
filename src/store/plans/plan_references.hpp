// Ids that one of a plan's files uses and another should declare.
#pragma once

#include "store/plans/plan_files.hpp"

namespace store {

// What no file declares is added to the diagnostics of the one that uses it.
void resolve_references(PlanFolder& folder);
void resolve_references(Loaded<model::Helhedsplan>& helhedsplan, const PlanFolder& folder);

}  // namespace store
