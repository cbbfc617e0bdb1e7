#include "render/views/proposals_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/rules/exercises.hpp"
#include "model/rules/meetings.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/invitation.hpp"
#include "render/views/meeting_matters.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

constexpr std::size_t short_commit = 7;

// Who writes it in, whether that is done, and what else was said.
std::string rest_of(const Context& context, const model::ProposalStep& step) {
  std::string text = also("Ansvarlig", person_name(context, step.owner));
  if (step.in_plan && step.commit) {
    text += fmt::format(" Skrevet ind i planen ({}).", step.commit->str().substr(0, short_commit));
  } else if (step.in_plan) {
    text += " Skrevet ind i planen.";
  } else if (step.verdict == model::ProposalVerdict::accepted) {
    text += " Endnu ikke skrevet ind i planen.";
  }
  return text + also(step.text);
}

// What a proposal comes from, and whether that was an exercise.
struct Source {
  std::string text;
  bool exercise = false;
};
Source source_of(const Context& context, const model::PlanLog& log,
                 const model::Proposal& proposal) {
  if (const auto* incident = proposal.incident)
    return {title_and_id(context, *incident), incident->exercise};
  for (const auto& state : model::exercises(log.items)) {
    if (state.stem == proposal.exercise) return {title_and_id(state), true};
  }
  const auto all = model::meetings(log.items);
  const auto* state = proposal.meeting ? model::find_meeting(all, *proposal.meeting) : nullptr;
  if (state == nullptr) return {"et møde", proposal.exercise.has_value()};
  return {fmt::format("{}{}", exercise_mark(context, state->meeting),
                      meeting_name(context, state->meeting)),
          of_exercise(context, state->meeting)};
}

// The open ones first, then those to be written in.
int rank(const model::Proposal& proposal) {
  return proposal.open() ? 0 : proposal.unwritten() ? 1 : 2;
}

}  // namespace

ProposalView proposal_view(const Context& context, const model::PlanLog& log,
                           const model::Proposal& proposal) {
  auto [from, exercise] = source_of(context, log, proposal);
  ProposalView view{proposal.id(), proposal.text.str(), here(context, proposal.at).date(),
                    std::move(from), exercise};
  view.restricted = proposal.restricted;
  if (view.restricted) view.text = for_a_few;
  view.state_text = "Åbent.";
  if (!proposal.settled) return view;
  view.disputed = proposal.disputed();
  if (view.disputed) {
    auto both = proposal.apart;
    both.push_back(*proposal.settled);
    const auto told = base::mapped(both, [&](const auto& one) {
      return fmt::format("{} ({}, {})", base::danish(one.step.verdict), one.stem.id(),
                         when_near(context, one.at).text);
    });
    view.state_text =
        fmt::format("Modstridende, skrevet hver for sig: {}.", base::danish_list(told));
    return view;
  }
  const auto& [step, stem, at] = *proposal.settled;
  view.state = step.verdict == model::ProposalVerdict::accepted ? ProposalState::accepted
                                                                : ProposalState::rejected;
  view.decided = here(context, at).date();
  view.state_text = fmt::format("{} den {}.{}", base::upper_first(base::danish(step.verdict)),
                                base::danish_date_short(*view.decided), rest_of(context, step));
  view.owner = person_name(context, step.owner);
  view.in_plan = step.in_plan;
  view.commit = text_of(step.commit);
  view.remark = text_of(step.text);
  return view;
}

ProposalsView proposals_view(const Context& context, const model::PlanLog& log,
                             const std::vector<model::Proposal>& all) {
  auto sorted = base::mapped(all, [](const auto& one) { return &one; });
  std::ranges::stable_sort(sorted, {}, [](const auto* one) { return rank(*one); });
  ProposalsView view;
  for (const auto* one : sorted) {
    view.proposals.push_back(proposal_view(context, log, *one));
    if (one->open()) ++view.open;
    if (one->unwritten()) ++view.unwritten;
  }
  return view;
}

std::string proposal_text(const Context& context, const model::ProposalStep& step,
                          std::string_view what) {
  const auto verdict = base::danish(step.verdict);
  const std::string id = step.number.value_or(1) == 1
                             ? std::string(step.proposal.id())
                             : fmt::format("{}-{}", step.proposal.id(), *step.number);
  const auto head = what.empty() ? fmt::format("Forslaget {} er {}.", id, verdict)
                                 : fmt::format("Forslaget er {}: {}", verdict, sentence(what));
  return head + rest_of(context, step);
}

std::optional<model::Text> proposed_in(const model::Entries& entries,
                                       const model::ProposalStep& step) {
  const auto* item = entries.find(step.proposal);
  if (item == nullptr || item->restricted()) return std::nullopt;
  if (const auto* told = std::get_if<model::Exercise>(&item->content.body)) return told->change;
  const auto* minutes = std::get_if<model::Minutes>(&item->content.body);
  const auto number = static_cast<std::size_t>(step.number.value_or(1));
  if (minutes == nullptr || minutes->changes.size() < number) return std::nullopt;
  return minutes->changes[number - 1];
}

}  // namespace render
