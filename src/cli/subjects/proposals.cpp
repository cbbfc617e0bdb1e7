#include "cli/subjects/proposals.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"

namespace cli {

namespace {

// Not each evaluation proposes something.
bool may_propose(Session& session, const model::FolderGroup& group) {
  return session.may_hold(
      group, [](const model::Stem& stem) { return stem.word() == "evaluation"; },
      [](const model::Body& body) {
        const auto* evaluation = std::get_if<model::Evaluation>(&body);
        return evaluation == nullptr || evaluation->change;
      });
}

}  // namespace

KnownProposals known_proposals(Session& session, bool settled) {
  const auto& log = session.plan_log();
  std::vector<model::FolderGroup> groups;
  for (const auto& group : session.groups()) {
    const auto stems = model::all_stems(group);
    const bool wanted = settled ? model::has_erased_but_corrected(stems) ||
                                      base::contains(stems, "evaluation", &model::Stem::word)
                                : model::may_propose(stems, log) && may_propose(session, group);
    if (wanted) groups.push_back(group);
  }
  KnownProposals known{session.read_all(groups), {}};
  known.all = model::proposals(log, known.incidents);
  if (!settled) {
    std::erase_if(known.all, [](const auto& one) { return !one.open() && !one.unwritten(); });
  }
  return known;
}

render::ProposalsView look_at_proposals(Session& session, bool settled) {
  const auto known = known_proposals(session, settled);
  return render::proposals_view(session.context(), session.plan_log(), known.all);
}

void print_proposals(Paper& paper, const render::ProposalsView& view) {
  const auto widest = std::max(id_width, widest_id(view.proposals));  // «cj2t97», or «cj2t97-2»
  std::string_view heading;
  for (const auto& one : view.proposals) {
    const bool open = one.state == render::ProposalState::open;
    const std::string_view part = open ? "Åbne forslag til ændring af planen"
                                  : one.state == render::ProposalState::accepted && !one.in_plan
                                      ? "Vedtaget, men endnu ikke skrevet ind i planen"
                                      : "Afgjort";
    if (part != heading) {
      paper.part({.weight = open ? 60 : 40, .name = "afgjorte forslag", .heads = 1});
      if (!heading.empty()) paper.blank();
      paper.heading(part);
      heading = part;
    }
    paper.row(one.id, widest,
              fmt::format("{} – {}{}", one.text, one.from,
                          open && !one.disputed ? "" : " – " + one.state_text),
              2);
  }
}

}  // namespace cli
