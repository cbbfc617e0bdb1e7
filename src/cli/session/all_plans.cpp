#include "cli/session/all_plans.hpp"

#include <fmt/format.h>

#include "store/disk/workspace.hpp"

namespace cli {

std::string plan_name(Session& of_plan) {
  const auto* plan = of_plan.plan();
  return plan != nullptr ? plan->name.str() : of_plan.plan_id().str();
}

void for_each_plan(Session& session, const std::function<void(Session&)>& look) {
  bool any = false;
  for (const auto& id : store::list_plans(session.root())) {
    Session of_plan = session.of_plan(id);
    try {
      look(of_plan);
    } catch (const Error& error) {
      if (error.trouble() != Trouble::world) throw;
      of_plan.warn(error.what());
    }
    for (const auto& warning : of_plan.warnings()) {
      session.warn(fmt::format("{}: {}", id.str(), warning));
      any = true;
    }
  }
  if (any) session.warn("Hvad der er i vejen, siger beredskab check.");
}

}  // namespace cli
