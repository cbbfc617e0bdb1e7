// Who is to be rung up next, in words.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace cli {

// «Tove Prøve: 12 34 56 78», and why it is their turn; one line for each who is still to be called,
// in order.
std::vector<std::string> calls_left(Session& session, const model::Incident& incident);

// Whether it is anybody's turn now: not only those who are to be tried again later.
bool somebody_to_call(Session& session, const model::Incident& incident);

}  // namespace cli
