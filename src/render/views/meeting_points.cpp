#include "render/views/meeting_points.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/verification.hpp"
#include "render/views/proposals_view.hpp"
#include "render/views/question_view.hpp"

namespace render {

namespace {

// One line of what may have several, not too long for a list.
model::Line point(std::string text) {
  constexpr std::size_t most = 240;
  // The parts are lines and texts that have passed their rules; cut, they still do.
  return *model::Line::parse(base::trim(base::cut(base::in_one_line(text), most)));
}

std::string task_end(const FollowupView& task) {
  std::string text;
  if (task.responsible) text += " – " + *task.responsible;
  if (task.due) text += " – frist " + task.due->text;
  if (task.overdue) text += " (overskredet)";
  return text;
}

constexpr std::string_view of_drill = " (ØVELSE)";

void add_followups(const Context& context, const Matters& matters,
                   std::vector<model::Line>& points) {
  for (const auto& task : open_followups(context, matters)) {
    const std::string what =
        task.of_incident
            ? (task.inquiry ? "Ubesvaret henvendelse om " : "Opfølgning fra ") + task.origin
            : fmt::format("Opfølgning{}: {}", task.exercise ? of_drill : "", task.text);
    points.push_back(point(what + task_end(task)));
  }
}

// It happened, or ended, since.
bool is_fresh(const Matters& matters, const model::Incident& incident) {
  return (incident.at && matters.is_new(*incident.at)) ||
         std::ranges::any_of(incident.items, [&](const model::Item& item) {
           return model::counting<model::Closure>(item) && matters.is_new(item.content.at);
         });
}

// Those that ended since, with what was proposed of them; those that are still open.
void add_incidents(const Context& context, const Matters& matters,
                   const std::vector<model::Proposal>& proposed, std::vector<model::Line>& points) {
  for (const auto& incident : matters.incidents) {
    if (incident.state == model::State::merged) continue;
    const std::string name = title_and_id(context, incident);
    const bool proposes = std::ranges::any_of(proposed, [&](const model::Proposal& one) {
      return one.incident == &incident && one.open();
    });
    const bool fresh = is_fresh(matters, incident);
    if (incident.open()) {
      points.push_back(point("Ikke afsluttet: " + name));
      if (proposes) points.push_back(point("Forslag til ændring af planen: " + name));
    } else if (fresh || proposes) {
      const std::string_view what = !proposes ? "Evaluering: "
                                    : fresh   ? "Evaluering, og forslag til ændring af planen: "
                                              : "Forslag til ændring af planen: ";
      points.push_back(point(std::string(what) + name));
    }
  }
}

// What incidents propose is told on the meeting itself.
void add_proposals(const Context& context, const model::PlanLog& log,
                   const std::vector<model::Proposal>& proposed, std::vector<model::Line>& points) {
  for (const auto& one : proposed) {
    if (one.open() && one.incident == nullptr) {
      const auto view = proposal_view(context, log, one);
      points.push_back(point(fmt::format("Forslag til ændring af planen{}: {}",
                                         view.exercise ? of_drill : "", view.text)));
    }
    if (!one.unwritten()) continue;
    std::string text = "Vedtaget, men ikke skrevet ind i planen: ";
    text += one.incident     ? "forslag fra " + title_and_id(context, *one.incident)
            : one.restricted ? std::string(for_a_few)
                             : one.text.str();
    if (const auto& owner = one.settled->step.owner) text += " – " + person_name(context, *owner);
    points.push_back(point(std::move(text)));
  }
}

void add_contacts(const Context& context, const Matters& matters,
                  std::vector<model::Line>& points) {
  if (context.participants == nullptr) return;
  if (const auto old = unverified_text(context, matters.log.items)) points.push_back(point(*old));
  const auto present = context.participants->in_office(context.now.date());
  const auto without = std::ranges::count_if(present, [&](const model::Participant& one) {
    const bool partner = context.plan != nullptr && context.plan->is_partner(one.id);
    return !partner && model::numbers_of(one).empty();
  });
  if (without == 0) return;
  points.push_back(
      point(base::counted(without, "kontakt", "kontakter") + " har intet telefonnummer"));
}

}  // namespace

std::vector<std::string> unfinished(const Context& context, const Matters& matters) {
  std::vector<std::string> all;
  for (const auto& incident : matters.incidents) {
    if (incident.state == model::State::merged) continue;
    const auto told = [&](std::size_t i) {
      return model::counting<model::Evaluation>(incident.items[i]) != nullptr;
    };
    if (incident.open()) {
      all.push_back("Ikke afsluttet: " + title_and_id(context, incident));
    } else if (is_fresh(matters, incident) && std::ranges::none_of(incident.evaluations, told)) {
      all.push_back("Ikke evalueret endnu: " + title_and_id(context, incident));
    }
  }
  return all;
}

std::optional<std::string> expiry_text(const Context& context) {
  constexpr int soon = 180;  // days: the next meeting may be as far away
  if (context.document == nullptr || !context.document->valid) return std::nullopt;
  const auto& last = context.document->valid->to;
  const auto today = context.now.date();
  if (today.plus_days(soon) < last) return std::nullopt;
  return fmt::format("Planen {} den {}", last < today ? "udløb" : "udløber",
                     base::danish_date_short(last));
}

std::optional<std::string> unverified_text(const Context& context,
                                           const std::vector<model::Item>& plan_entries) {
  if (context.participants == nullptr) return std::nullopt;
  const auto count =
      model::unverified(*context.participants, plan_entries, context.now.date()).size();
  if (count == 0) return std::nullopt;
  return base::counted(count, "kontakt", "kontakter") + " er ikke bekræftet det seneste år";
}

std::vector<model::Line> due_points(const Context& context, const Matters& matters) {
  std::vector<model::Line> points;
  add_followups(context, matters, points);
  const auto proposed = model::proposals(matters.log, matters.incidents);
  add_incidents(context, matters, proposed, points);
  add_proposals(context, matters.log, proposed, points);
  if (const auto expiry = expiry_text(context)) points.push_back(point(*expiry));
  add_contacts(context, matters, points);
  return points;
}

std::vector<model::Line> incident_agenda(const Context& context, const model::Incident& incident) {
  return {point(fmt::format("{}{}", incident.exercise ? "" : "Hændelsen ",
                            title_and_id(context, incident))),
          point("Punkter, der ikke er taget stilling til"), point("Opfølgning"),
          point("Hvad der nu skal ske")};
}

std::vector<model::Line> open_questions(const Context& context, const model::Incident& incident) {
  std::vector<model::Line> points;
  for (const auto& state : incident.questions) {
    if (!state.open) continue;
    points.push_back(point("Uafklaret: " + what_is_open(question_view(context, incident, state))));
  }
  return points;
}

std::vector<model::Line> incident_points(const Context& context, const model::Incident& incident) {
  auto points = open_questions(context, incident);
  const std::vector<model::Incident> only{incident};
  const model::PlanLog none;
  for (const auto& task : open_followups(context, {none, only, std::nullopt})) {
    const std::string what = task.inquiry ? "Ubesvaret henvendelse: " : "Opfølgning: ";
    points.push_back(point(what + task.text + task_end(task)));
  }
  return points;
}

}  // namespace render
