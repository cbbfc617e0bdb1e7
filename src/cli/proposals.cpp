#include "cli/proposals.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace cli {

KnownProposals known_proposals(Session& session, bool settled) {
  const auto& log = session.plan_log();
  std::vector<model::IncidentFolder> folders;
  for (const auto& group : model::grouped(session.records().list())) {
    const auto stems = model::all_stems(group);
    const bool wanted = settled ? std::ranges::any_of(stems, [](const model::Stem& stem) {
      return stem.word() == "evaluation";
    })
                                : model::may_propose(stems, log);
    if (wanted) folders.insert(folders.end(), group.begin(), group.end());
  }
  base::Diagnostics faults;
  KnownProposals known{session.read_all(folders, faults), {}};
  session.warn_of_entries(faults);
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
  std::size_t id_width = 6;  // «cj2t97», or «cj2t97-2»
  for (const auto& one : view.proposals) id_width = std::max(id_width, one.id.size());
  std::string_view heading;
  for (const auto& one : view.proposals) {
    const bool open = one.state == "open";
    const std::string_view part = open ? "Åbne forslag til ændring af planen"
                                  : one.state == "accepted" && !one.in_plan
                                      ? "Vedtaget, men endnu ikke skrevet ind i planen"
                                      : "Afgjort";
    if (part != heading) {
      paper.part({.weight = open ? 60 : 40, .name = "afgjorte forslag", .heads = 1});
      if (!heading.empty()) paper.blank();
      paper.heading(part);
      heading = part;
    }
    paper.row(one.id, id_width,
              fmt::format("{} – {}{}", one.text, one.from, open ? "" : " – " + one.state_text), 2);
  }
}

}  // namespace cli
