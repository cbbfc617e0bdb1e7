// `proposal accept` and `proposal reject`: what becomes of a proposal to change the plan.
#include <fmt/format.h>

#include <algorithm>

#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/named.hpp"
#include "cli/subjects/proposals.hpp"
#include "cli/writing/written.hpp"
#include "model/values/entry_fields.hpp"
#include "store/git/git.hpp"

namespace cli::commands {

namespace {

std::vector<Named> named_proposals(const std::vector<model::Proposal>& all, bool waiting) {
  std::vector<Named> items;
  for (const auto& one : all) {
    if (waiting && !one.open() && !one.unwritten()) continue;
    items.push_back({one.id(), one.text.str()});
  }
  return items;
}

// Of those that wait, else of all.
const model::Proposal& which(const std::vector<model::Proposal>& all,
                             const std::optional<std::string>& word) {
  refuse_if(all.empty(), "Der er ingen forslag til ændring af planen.",
            "De kommer fra referater og evalueringer, med --change.");
  refuse_if(!word, "Det mangler, hvilket forslag det er.",
            "Alle forslag: beredskab list --proposals");
  const auto waiting = named_proposals(all, true);
  const auto found = find_named(waiting, *word);
  const auto items = named_proposals(all, false);
  const auto id = found ? waiting[*found].id : items[pick_named("Forslaget", items, *word)].id;
  return *std::ranges::find_if(all, [&](const auto& one) { return one.id() == id; });
}

std::optional<model::Text> remark(Session& session) {
  auto text = optional_text(session, 1);
  auto option = text_option(session, "--text");
  if (text && option) throw UsageError("Bemærkningen står der to gange.", "Skriv den ét sted.");
  return option ? option : text;
}

void require_readable(Session& session) {
  const auto& files = session.folder();
  const auto require = [](const auto& loaded) {
    if (!loaded.diagnostics.has_errors()) return;
    throw UsageError(
        fmt::format(
            "Planen er gemt i historikken med fejl i {}, så ingen kan slå forslaget op i den.",
            loaded.diagnostics.begin()->file),
        "Ret dem først: beredskab check. Gem så planen: beredskab sync");
  };
  require(files.plan);
  require(files.document);
  require(files.participants);
  for (const auto& card : files.cards) require(card);
}

// The plan as the history has it, in which somebody can look it up.
std::optional<model::CommitId> revision(Session& session) {
  const auto folder = session.root() / "plans" / session.plan_id().str();
  const auto waiting = store::git_status(folder, {});
  refuse_if(waiting && !waiting->empty(), "Planens filer er ikke gemt i historikken, som de er nu.",
            "Gem dem først: beredskab sync");
  if (waiting) require_readable(session);
  const auto commit = waiting ? store::last_commit_in(folder) : std::nullopt;
  if (commit) return *model::CommitId::parse(*commit);
  const bool none = waiting || waiting.fault.kind == store::GitFault::Kind::no_repository;
  session.warn(fmt::format("{}, så der står ikke, hvilken udgave af planen det er.",
                           none ? "Mappen har ingen historik (git)"
                                : "Historikken kan ikke læses: " + waiting.fault.reason));
  return std::nullopt;
}

model::ProposalStep step_for(const model::Proposal& proposal, model::ProposalVerdict verdict) {
  model::ProposalStep step{.proposal = proposal.stem, .verdict = verdict, .in_plan = false};
  if (proposal.number > 1) step.number = proposal.number;
  step.incident = proposal.folder;
  step.over = {proposal.stem};
  std::ranges::copy(proposal.told, std::back_inserter(step.over));
  return step;
}

// What was decided before is said; the same again is refused.
void look_back(Session& session, const model::Proposal& proposal, const model::ProposalStep& step) {
  if (!proposal.settled) return;
  const auto& before = *proposal.settled;
  const auto day = base::danish_date_short(session.zone().here(before.at).date());
  const bool news = proposal.disputed() || step.text || step.in_plan != before.step.in_plan ||
                    step.owner != before.step.owner;
  refuse_if(before.step.verdict == step.verdict && !news,
            fmt::format("Forslaget er allerede {}: den {} ({}).", base::danish(step.verdict), day,
                        before.stem.id()),
            "Intet er ændret. Alle forslag: beredskab list --proposals");
  if (before.step.verdict != step.verdict) {
    session.warn(fmt::format("Forslaget var {} den {}. Begge bliver stående, og det nye gælder.",
                             base::danish(before.step.verdict), day));
  }
}

// What is said of one that is accepted; the next command for it.
std::vector<std::string> accept_it(Session& session, const model::Proposal& proposal,
                                   model::ProposalStep& step) {
  if (proposal.settled && proposal.settled->step.verdict == step.verdict)
    step.owner = proposal.settled->step.owner;
  EntryOptions(session).set(step);
  step.in_plan = session.arguments().has("--in-plan");
  if (step.in_plan) step.commit = revision(session);
  if (step.in_plan) return {};
  return {
      fmt::format("beredskab proposal accept {} --in-plan   når det står i planen", proposal.id())};
}

Output settle(Session& session, model::ProposalVerdict verdict) {
  const auto text = remark(session);
  const auto known = known_proposals(session, true);
  const auto& proposal = which(known.all, session.arguments().positional(0));
  auto step = step_for(proposal, verdict);
  step.text = text;
  std::vector<std::string> next;
  if (verdict == model::ProposalVerdict::accepted) next = accept_it(session, proposal, step);
  look_back(session, proposal, step);
  const auto seen =
      proposal.restricted ? model::Visibility::restricted : model::Visibility::internal;
  const auto saved = save_to_plan(session, {session.now(), step, seen});
  return written_to_plan(session, saved,
                         render::proposal_text(session.context(), step, proposal.text.str()), next);
}

}  // namespace

Output proposal_accept(Session& session, const Arguments&) {
  return settle(session, model::ProposalVerdict::accepted);
}

Output proposal_reject(Session& session, const Arguments&) {
  return settle(session, model::ProposalVerdict::rejected);
}

}  // namespace cli::commands
