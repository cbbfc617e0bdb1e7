#include "render/documents/pack_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "base/text.hpp"
#include "model/rules/exercises.hpp"
#include "model/values/entry_fields.hpp"
#include "render/answers/signatures_view.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/invitation.hpp"
#include "render/views/meeting_points.hpp"
#include "render/views/restricted.hpp"

namespace render {

namespace {

void add_invitation(const Context& context, const PackFacts& facts, PackView& view) {
  const auto meeting = model::on_its_day(facts.meeting.meeting, context.participants);
  view.id = facts.meeting.stem.id();
  view.title = meeting_title(meeting);
  view.time = meeting_time(context, meeting);
  view.place = text_of(meeting.place);
  view.convener = person_name(context, meeting.convened_by);
  view.invited = base::danish_list(person_names(context, meeting.invited));
  view.message = text_of(meeting.text);
  view.cancelled = meeting.cancelled;
  view.agenda = texts_of(meeting.agenda);
}

// The one that it is about, or that this was merged into.
const model::Incident* incident_of(const PackFacts& facts) {
  const auto named = [&](const std::optional<model::IncidentName>& name) {
    return name ? base::find(facts.matters.incidents, *name, &model::Incident::name) : nullptr;
  };
  const auto* about = named(facts.meeting.meeting.incident);
  return about != nullptr && about->merged_into ? named(about->merged_into) : about;
}

// What waits for it as it stands today; of an incident's own, what is open in that one.
void add_points(const Context& context, const PackFacts& facts, PackView& view) {
  if (const auto* incident = incident_of(facts)) {
    const model::PlanLog none;
    const std::vector<model::Incident> only{*incident};
    view.points = texts_of(incident_points(context, *incident));
    view.waiting = texts_of(open_questions(context, *incident));
    view.followups = open_followups(context, {none, only, std::nullopt});
    return;
  }
  view.points = texts_of(due_points(context, facts.matters));
  view.waiting = unfinished(context, facts.matters);
  view.followups = open_followups(context, facts.matters);
}

void add_proposals(const Context& context, const Matters& matters, PackView& view) {
  for (const auto& one : model::proposals(matters.log, matters.incidents)) {
    const bool waits = one.open() || one.unwritten();
    if (!waits && !matters.is_new(one.settled->at)) continue;
    auto row = proposal_view(context, matters.log, one);
    if (one.open()) view.proposals.push_back(row.text);
    (waits ? view.open_proposals : view.settled).push_back(std::move(row));
  }
  auto& waiting = view.open_proposals;
  std::stable_partition(waiting.begin(), waiting.end(),
                        [](const auto& one) { return one.state == ProposalState::open; });
}

// What its minutes tell is not told again.
void add_minutes(const Context& context, const PackFacts& facts, PackView& view) {
  if (!facts.meeting.held()) return;
  view.minutes = minutes_view(context, facts.matters.log, facts.all, facts.meeting);
  const auto told = [](const auto& list) {
    return [&list](const auto& one) {
      return std::ranges::any_of(list, [&](const auto& other) { return other.id == one.id; });
    };
  };
  std::erase_if(view.followups, told(view.minutes->decisions));
  std::erase_if(view.open_proposals, told(view.minutes->proposals));
  std::erase_if(view.settled, told(view.minutes->proposals));
}

void add_list(const Context& context, const PackFacts& facts, PackView& view) {
  auto contacts = contacts_view(context);
  view.numbers = std::move(contacts.numbers);
  view.participants = std::move(contacts.participants);
  view.deputies = std::move(contacts.deputies);
  if (facts.before == nullptr) return;
  if (context.participants == nullptr || !facts.old) {
    view.no_comparison = context.participants == nullptr
                             ? "Deltagerlisten kan ikke læses."
                             : "Historikken har ingen deltagerliste fra dengang.";
    return;
  }
  const auto then = facts.before->meeting.start.date();
  const auto changes =
      model::list_changes(*facts.old, then, *context.participants, context.now.date());
  view.changes = list_changes_view(context, then, changes).sentences();
  const auto joined = base::filtered(
      changes.joined, [&](const auto& one) { return !context.plan->is_partner(one.id); });
  if (!joined.empty()) view.newcomers = newcomers_view(context, joined);
}

void add_incidents(const Context& context, const Matters& matters, PackView& view) {
  auto fresh = base::pointers(matters.incidents, [&](const auto& incident) {
    return incident.at && incident.state != model::State::merged && matters.is_new(*incident.at);
  });
  std::ranges::stable_sort(fresh, {}, [](const auto* incident) { return *incident->at; });
  for (const auto* incident : fresh) {
    auto row = row_for_others(context, *incident);
    row.text.reset();  // its words are for the night; here it is counted and discussed
    (incident->exercise ? view.exercises : view.incidents).push_back(std::move(row));
  }
  for (const auto& state : model::exercises(matters.log.items)) {
    if (state.incident || state.restricted) continue;  // it stands among the incidents, or nowhere
    const auto is_new = [&](const auto& stem) {
      return matters.is_new(matters.log.find(stem)->content.at);
    };
    if (std::ranges::any_of(state.told, is_new))
      view.other_exercises.push_back(plan_entry_text(context, state));
  }
}

void add_health(const Context& context, const Matters& matters,
                const std::optional<model::SignatureCount>& signatures, PackView& view) {
  if (const auto expiry = expiry_text(context)) {
    view.health.push_back(*expiry + ".");
  } else if (context.document != nullptr && context.document->valid) {
    view.health.push_back(fmt::format("Planen gælder til og med den {}.",
                                      base::danish_date_short(context.document->valid->to)));
  }
  if (signatures && signatures->total > 0) {
    view.health.push_back("Underskrifter: " + signature_count_text(*signatures));
  }
  for (auto& sentence : missing_in(view.participants)) view.health.push_back(std::move(sentence));
  if (auto old = unverified_text(context, matters.log.items)) view.health.push_back(*old + '.');
}

PackProgressView short_progress(const Context& context, const model::Helhedsplan& helhedsplan,
                                const Matters& matters) {
  const auto whole = progress_view(context, helhedsplan, matters.log.items, matters.incidents);
  PackProgressView view{whole.name.str(), whole.over, {}, {}, {}};
  auto& without = view.without_figures;
  for (const auto& effort : whole.efforts) {
    for (const auto& indicator : effort.indicators) {
      for (const auto& target : indicator.targets) {
        PackTargetView one{indicator.name.str(), target.text, {}};
        for (const auto& area : target.areas) {
          if (area.verdict.judgement != model::Judgement::no_figures) one.areas.push_back(area);
        }
        if (!one.areas.empty()) {
          view.targets.push_back(std::move(one));
        } else if (without.empty() || without.back() != one.indicator) {
          without.push_back(one.indicator);
        }
      }
    }
  }
  if (!without.empty()) {
    view.without_text =
        fmt::format("Ingen tal at bedømme efter endnu: {}.", base::join(without, "; "));
  }
  return view;
}

}  // namespace

PackView pack_view(const Context& context, const PackFacts& facts) {
  assert(context.plan != nullptr);
  PackView view;
  add_invitation(context, facts, view);
  view.of_incident = incident_of(facts) != nullptr;
  add_points(context, facts, view);
  if (facts.before != nullptr) {
    view.before = when(context, facts.before->meeting.start);
    view.since = "siden " + meeting_name(context, facts.before->meeting);
  } else {
    view.since = "indtil nu";
  }
  add_list(context, facts, view);
  if (!view.of_incident) {
    add_incidents(context, facts.matters, view);
    view.lessons = lessons(context, facts.matters);
    for (const auto& lesson : view.lessons) {
      if (auto line = lesson_line(lesson)) view.evaluations.push_back(*std::move(line));
    }
    add_proposals(context, facts.matters, view);
  }
  add_minutes(context, facts, view);
  if (view.of_incident) return view;
  add_health(context, facts.matters, facts.signatures, view);
  if (facts.helhedsplan != nullptr) {
    view.progress = short_progress(context, *facts.helhedsplan, facts.matters);
  }
  return view;
}

}  // namespace render
