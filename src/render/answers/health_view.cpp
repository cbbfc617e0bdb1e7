#include "render/answers/health_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/duties.hpp"
#include "model/rules/meetings.hpp"
#include "model/rules/renewal.hpp"
#include "model/rules/risky_days.hpp"
#include "model/values/plan_entry_fields.hpp"
#include "render/answers/signatures_view.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/invitation.hpp"
#include "render/views/meeting_points.hpp"
#include "render/views/year_text.hpp"

namespace render {

namespace {

constexpr int days_before_risky = 14;

// Makes the view topic by topic, in the order in which a coordinator reads it.
class Health {
 public:
  Health(const Context& context, const HealthFacts& facts)
      : context_(context), facts_(facts), today_(context.now.date()) {}

  HealthView take() {
    validity();
    convening();
    absences();
    signatures();
    meetings();
    proposals();
    exercises();
    duties();
    risky_days();
    contacts();
    return std::move(view_);
  }

 private:
  void say(std::string_view topic, std::string text) {
    view_.lines.push_back({std::string(topic), std::move(text), {}});
  }
  void say(std::string_view topic, std::string text, std::string_view command) {
    view_.lines.push_back({std::string(topic), std::move(text),
                           fmt::format("beredskab{} {}", facts_.plan_flag, command)});
  }

  void validity() {
    if (context_.document == nullptr || !context_.document->valid) return;
    const auto& [first, last] = *context_.document->valid;
    const auto text = base::danish_date_short(last);
    if (today_ < first) {
      say("Planen", fmt::format("Gælder først fra den {} (til og med den {}).",
                                base::danish_date_short(first), text));
      return;
    }
    const auto left = last.days_since_epoch() - today_.days_since_epoch();
    if (left < 0) {
      renewal(fmt::format("Udløb den {}. Den kan stadig bruges.", text));
      return;
    }
    view_.days_left = static_cast<int>(left);
    if (left <= model::days_of_warning) {
      renewal(fmt::format("Udløber {}, den {}.", ahead_text(last, today_), text));
    } else {
      say("Planen", fmt::format("Gælder til og med den {}.", text));
    }
  }

  // Only where it is not whom the plan names.
  void convening() {
    const auto found = convener(context_);
    if (!found || !found->handed_over) return;
    const auto text = person_name(context_, found->who) + " (har overtaget)";
    const auto others = also_handed_to(context_, nullptr);
    const bool planned = context_.plan != nullptr && context_.plan->coordinator == found->who;
    if (!others && !planned) say("Indkalder", text + '.');
    if (!others) return;
    say("Indkalder", fmt::format("{}; {}. Skriv, hvem der indkalder", text, *others),
        "handover --to NAVN");
  }

  // Ended on one computer, and written anew on another.
  void absences() {
    for (const auto& item : facts_.entries) {
      const auto* absence = model::counting<model::Absence>(item);
      const auto apart = absence ? also_written(context_, facts_.entries, item) : std::nullopt;
      if (!apart) continue;
      auto alone = *absence;
      alone.text.reset();  // may be long
      say("Fravær", plan_entry_text(context_, alone) + ' ' + *apart,
          fmt::format("correct {} --until DAG", item.record.stem.id()));
    }
  }

  void renewal(const std::string& text) {
    if (facts_.next_is_ready)
      return say("Planen", text + " Den næste er gjort klar", "plan status");
    say("Planen", text + " Forbered den næste", "plan renew");
  }

  void signatures() {
    const auto& count = facts_.signatures;
    if (!count || count->total == 0) return;
    const bool complete = count->signed_ == count->total && !count->unapproved;
    std::string text = signature_count_text(*count);
    if (complete) return say("Underskrift", std::move(text));
    const bool none = count->signed_ == 0 && count->changed.empty() && count->refused.empty() &&
                      !count->approval_refused;
    if (none) text = "Ingen er skrevet ned endnu.";
    text.pop_back();  // the full stop
    say("Underskrift", std::move(text), "plan status");
  }

  void meetings() {
    const auto all = model::meetings(facts_.entries);
    if (const auto* next = model::next_meeting(all, context_.now)) {
      view_.next_meeting = when(context_, next->meeting.start);
      say("Møder",
          sentence(fmt::format("{}Næste møde er {}{}", exercise_mark(context_, next->meeting),
                               view_.next_meeting->text,
                               next->meeting.place ? ", " + next->meeting.place->str() : "")));
    }
    for (const auto& state : all) {
      if (auto apart = also_written(context_, facts_.entries, state)) {
        say("Møder", std::move(*apart),
            fmt::format("meeting convene --update {}", state.stem.id()));
      }
      if (state.held() || state.meeting.start < context_.now) continue;
      if (!state.meeting.cancelled &&
          model::is_for_others(state.meeting, context_.plan, context_.participants)) {
        say("Møder",
            fmt::format("{}Andre end dem, der er indkaldt, skal nu med til {}",
                        exercise_mark(context_, state.meeting),
                        meeting_name(context_, state.meeting)),
            fmt::format("meeting convene --update {}", state.stem.id()));
      }
      const auto names =
          person_names(context_, model::not_mailed(state, facts_.entries, context_.participants));
      if (names.empty()) continue;
      say("Møder",
          fmt::format("{}E-mailen om {} er ikke sendt til {}. Send den",
                      exercise_mark(context_, state.meeting), meeting_name(context_, state.meeting),
                      base::danish_list(names)),
          fmt::format("meeting invitation {} --send", state.stem.id()));
    }
    const bool regular = context_.plan != nullptr && context_.plan->meetings;
    const auto rhythm = regular
                            ? model::regular_rhythm(context_.plan->meetings->per_year, all, today_)
                            : std::nullopt;
    if (!rhythm) return;
    const model::YearPart* unwritten = nullptr;  // the part of a meeting that lacks its minutes
    for (const auto* part :
         {rhythm->before ? &rhythm->before->part : nullptr, &rhythm->current.part}) {
      if (part == nullptr) continue;
      if (const auto* state = without_minutes(all, *part)) {
        unwritten = part;
        say("Møder",
            base::upper_first(meeting_name(context_, state->meeting)) + " har intet referat endnu",
            fmt::format("meeting minutes {}", state->stem.id()));
      }
      if (rhythm->missed() && part == &rhythm->before->part && unwritten != part) {
        say("Møder", fmt::format("Der blev ikke holdt møde i {}.", part_name(*part)));
      }
    }
    const auto due = rhythm->current.done ? model::year_part(rhythm->per_year,
                                                             rhythm->current.part.last.plus_days(1))
                                          : rhythm->current.part;
    if (std::ranges::any_of(all, [&](const auto& state) { return regular_in(state, due); })) return;
    say("Møder", fmt::format("Mødet i {} er ikke indkaldt endnu", part_name(due)),
        "meeting convene --half-yearly");
  }

  void proposals() {
    const int open = view_.open_proposals = facts_.open_proposals;
    const int unwritten = view_.unwritten_proposals = facts_.unwritten_proposals;
    std::vector<std::string> parts;
    if (open > 0) {
      parts.push_back(base::counted(open, "åbent", "åbne") + " forslag til ændring af planen");
    }
    if (unwritten > 0) {
      parts.push_back(base::counted(unwritten, "vedtaget", "vedtagne") +
                      ", der ikke er skrevet ind i planen endnu");
    }
    if (!parts.empty()) say("Forslag", base::join(parts, "; "), "list --proposals");
  }

  static bool regular_in(const model::MeetingState& state, const model::YearPart& part) {
    return state.regular() && part.has(state.meeting.start.date());
  }
  const model::MeetingState* without_minutes(const std::vector<model::MeetingState>& all,
                                             const model::YearPart& part) const {
    return base::find_if(all, [&](const auto& state) {
      return regular_in(state, part) && !state.held() && state.meeting.start < context_.now;
    });
  }

  void exercises() {
    const auto all = model::exercises(facts_.entries);
    const auto* planned = model::next_planned(all);
    last_exercise(model::last_held(all), planned != nullptr);
    for (const auto& state : all) {
      if (auto apart = also_written(context_, facts_.entries, state)) {
        say("Øvelse", std::move(*apart), fmt::format("exercise plan {} --on DAG", state.stem.id()));
      }
    }
    if (planned == nullptr) return;
    const auto kind = base::danish(planned->type);
    view_.planned_exercise = deadline_at(context_, planned->on);
    if (base::is_before(planned->on, context_.now)) {
      say("Øvelse",
          fmt::format("{}n var planlagt til {}. Blev den holdt?", base::upper_first(kind),
                      view_.planned_exercise->text),
          fmt::format("exercise held {}", planned->stem.id()));
    } else {
      say("Øvelse", fmt::format("Planlagt: {} {}.", kind, view_.planned_exercise->text));
    }
  }

  void last_exercise(const model::ExerciseState* held, bool planned) {
    if (facts_.logged) {
      view_.last_exercise = facts_.logged->on;
      say("Øvelse",
          fmt::format("Den sidste øvelse var {}: {} den {}. Skriv, hvilken slags det var",
                      ago_text(facts_.logged->on, today_), facts_.logged->title,
                      base::danish_date_short(facts_.logged->on)),
          fmt::format("exercise held SLAGS -i {}", facts_.logged->id));
    } else if (held != nullptr) {
      view_.last_exercise = held->day();
      say("Øvelse",
          fmt::format("Den sidste øvelse var {}: {} den {}.", ago_text(held->day(), today_),
                      base::danish(held->type), base::danish_date_short(held->day())));
    } else if (!planned) {
      say("Øvelse", "Ingen øvelse er skrevet ned endnu.");
    }
  }

  void duties() {
    if (context_.plan == nullptr) return;
    for (const auto& [duty, rhythm] : model::duties(*context_.plan, facts_.entries, today_)) {
      const bool nearly = rhythm.nearly_due(today_);
      if (rhythm.missed()) {
        const auto& part = rhythm.before->part;
        say("Pligter", fmt::format("{} mangler for {}", duty.name.str(), part_name(part)),
            fmt::format("duty done {} --for {}", duty.id.str(), part.last.iso()));
      }
      if (nearly) {
        const auto& part = rhythm.current.part;
        say("Pligter",
            fmt::format("{} mangler for {}, senest den {}", duty.name.str(), part_name(part),
                        day_and_month(part.last)),
            fmt::format("duty done {}", duty.id.str()));
      }
      if (rhythm.missed() || nearly) view_.duties.push_back(duty.id.str());
    }
  }

  void risky_days() {
    if (context_.plan == nullptr) return;
    for (const auto& found : model::risky_days_within(*context_.plan, days_before_risky, today_)) {
      const auto text = days_text(found.first, found.last);
      const bool begun = found.first <= today_;
      say("Vær klar", fmt::format("{}: {}, {}.",
                                  begun ? "Nu" : base::upper_first(ahead_text(found.first, today_)),
                                  found.days.name.str(), text));
      view_.risky_days.push_back(
          {found.days.id.str(), found.days.name.str(), found.first, found.last, text});
    }
  }

  void contacts() {
    for (const auto& sentence : facts_.contacts) say("Kontakter", sentence);
    if (const auto old = unverified_text(context_, facts_.entries)) {
      say("Kontakter", *old, "participant list");
    }
  }

  const Context& context_;
  const HealthFacts& facts_;
  base::Date today_;
  HealthView view_;
};

}  // namespace

HealthView health_view(const Context& context, const HealthFacts& facts) {
  return Health(context, facts).take();
}

}  // namespace render
