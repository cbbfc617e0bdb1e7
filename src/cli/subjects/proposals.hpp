// The proposals to change the plan: which there are, and how they are listed.
#pragma once

#include <vector>

#include "cli/screen/paper.hpp"
#include "cli/session/session.hpp"
#include "model/rules/proposals.hpp"
#include "render/views/proposals_view.hpp"

namespace cli {

struct KnownProposals {
  std::vector<model::Incident> incidents;  // that `all` points into
  std::vector<model::Proposal> all;
};
// `settled`: also those that are rejected, or written in. Else only incidents are read that names
// say may have one that waits.
KnownProposals known_proposals(Session& session, bool settled);
render::ProposalsView look_at_proposals(Session& session, bool settled);

// The open ones, those to be written in, and those that are settled, each under a heading.
void print_proposals(Paper& paper, const render::ProposalsView& view);

}  // namespace cli
