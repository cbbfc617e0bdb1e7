// What is known of a plan that is being made: from the flags of `plan new`, or asked for.
#pragma once

#include <optional>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

// What is absent, or empty, stays as the first files have it.
struct PlanAnswers {
  std::optional<model::Line> name;
  std::vector<model::Area> areas;
  std::vector<model::IncidentType> types;  // the last one is for when nobody knows yet
  std::optional<model::Participant> coordinator;
};

// Which of the files are to be made: nothing is asked, and no flag taken, about the others.
struct PlanGaps {
  bool document;
  bool plan;
  bool participants;
};

// `first` and `role` are what the first files have: what Enter accepts.
PlanAnswers read_plan_answers(Session& session, const PlanGaps& gaps, const model::Plan& first,
                              const model::Participant& role);

}  // namespace cli
