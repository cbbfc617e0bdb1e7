#include "cli/commands/list_followups.hpp"

#include <fmt/format.h>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "cli/input/named.hpp"
#include "cli/input/people.hpp"
#include "cli/screen/followups_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/subjects/proposals.hpp"
#include "cli/writing/document_output.hpp"
#include "render/engine/json.hpp"
#include "render/views/tables_csv.hpp"

namespace cli::commands {

namespace {

// Also those who have left, or stand on no list, as long as something is theirs.
void keep_person(Session& session, const std::string& words,
                 const std::vector<model::Incident>& incidents, render::FollowupsView& view) {
  const std::string folded = base::case_fold(base::trim(words));
  const auto fits = [&](const render::PersonFollowups& person) {
    return !person.id.empty() && !folded.empty() &&
           (stands_in(folded, person.name) || stands_in(folded, person.id));
  };
  std::erase_if(view.people, [&](const auto& person) { return !fits(person); });
  if (!view.people.empty()) return;
  // Nothing is theirs: they must be somebody, or the name was misspelt.
  const auto who = person(session, words, incidents);
  view.people.push_back({who.str(), render::person_name(session.context(), who), {}});
}

}  // namespace

Output list_proposals(Session& session, const Arguments& arguments) {
  const auto view = look_at_proposals(session, !arguments.has("--open"));
  if (wants_csv(session))
    return deliver(session, render::proposals_csv(view), render::to_json(view));
  Paper paper(session);
  paper.fit("beredskab" + session.plan_flag() + " list --proposals --full");
  print_proposals(paper, view);
  if (view.proposals.empty()) {
    paper.line(fmt::format("Der er ingen {}forslag til ændring af planen.",
                           arguments.has("--open") ? "åbne " : ""));
  }
  return {paper.take(), render::to_json(view)};
}

Output list_followups(Session& session, const Arguments& arguments) {
  const auto incidents = session.with_tasks();
  auto view = render::followups_view(session.context(), incidents, session.plan_log());
  if (arguments.has("--overdue")) view = render::only_overdue(std::move(view));
  if (const auto words = arguments.value("--person")) {
    keep_person(session, *words, incidents, view);
  }
  view = render::counted(std::move(view));
  if (wants_csv(session))
    return deliver(session, render::followups_csv(view), render::to_json(view));
  Paper paper(session);
  paper.fit("beredskab" + session.plan_flag() + " list --followups --full");
  if (view.open > 0) {
    print_followups(paper, view);
  } else {
    const std::string whose =
        arguments.has("--person") ? fmt::format(" hos {}", view.people.front().name) : "";
    paper.line(fmt::format("Der er ingen {}opfølgninger eller henvendelser{}{}.",
                           arguments.has("--overdue") ? "" : "åbne ", whose,
                           arguments.has("--overdue") ? ", hvor fristen er overskredet" : ""));
  }
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
