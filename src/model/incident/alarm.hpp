// The alarm chain: which links are confirmed, by the calls that were made.
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "model/values/response.hpp"

namespace model {

struct Coordination {
  PersonId who;
  std::optional<base::Instant> at;  // when it was confirmed
};

// A link of the alarm chain. It is confirmed once one of those to call has been talked with, or has
// activated the plan.
struct AlarmState {
  AlarmStep step;
  std::optional<PersonId> answered;
  std::optional<base::Instant> at;
  std::vector<Coordination> coordinate;  // confirmed by a call after that, or by one of `call`
};

struct Incident;
// A step of fold().
void collect_alarm(Incident& incident);

}  // namespace model
