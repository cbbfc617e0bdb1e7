// Who is to be rung up next, in words.
#pragma once

#include <string>
#include <vector>

#include "cli/session/session.hpp"
#include "model/call_list.hpp"

namespace cli {

// «Tove Prøve: 12 34 56 78», and why it is their turn.
std::string call_line(Session& session, const model::Incident& incident,
                      const model::NextCall& call);
// A line for each who is still to be called, in order.
std::vector<std::string> calls_left(Session& session, const model::Incident& incident);

// «Ring nu til Tove Prøve: 12 34 56 78», the first of them whose turn it is and who has a number;
// empty where it is nobody's turn now.
std::string ring_first(Session& session, const model::Incident& incident);

}  // namespace cli
