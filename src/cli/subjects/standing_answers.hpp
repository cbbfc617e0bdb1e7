// Where a decision stands among those on the same question that are there already.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli {

// What a no to the plan's use ends: each activation until now, also those that are closed, and what
// the noes had ended that it takes the place of.
std::vector<model::Stem> activations_to_end(const model::Incident& incident);

// The decision as it is written in that incident: it is over the answers that stand there, or,
// where it was decided before them, comes before them: then it does not stand for whom those were
// given, and ends nothing. A no ends the activations.
model::Decision among_others(model::Decision decision, const model::Incident& incident,
                             const base::Instant& when);

// The incidents as they are after one has been asked something. Where another decision on the same
// question has come meanwhile, it is shown, and one is asked whether to go on.
std::vector<model::Incident> read_again(Session& session,
                                        const std::vector<model::Incident>& incidents,
                                        const model::Decision& decision);

// Of a decision that was taken before others, which of these still count, and for whom; a sentence.
std::string standing_beside(Session& session, const model::Incident& incident,
                            const model::Decision& said);

}  // namespace cli
