// Convening a meeting, moving it and calling it off: the same entry, told anew each time.
#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/subjects/convening.hpp"
#include "cli/subjects/invitations.hpp"
#include "cli/subjects/meetings.hpp"
#include "render/views/describe_plan.hpp"
#include "render/views/invitation.hpp"
#include "render/views/year_text.hpp"

namespace cli::commands {

namespace {

constexpr std::int64_t usual_minutes = 120;

std::int64_t minutes(const std::string& typed) {
  constexpr std::size_t most = 24 * 60;
  if (const auto value = number_up_to(most, typed)) return static_cast<std::int64_t>(*value);
  throw UsageError(fmt::format("--minutes: {} er ikke et antal minutter.", base::quoted(typed)),
                   "Skriv for eksempel --minutes 90.");
}

// --until or --minutes, else as long as it was to last.
base::Instant end_of(Session& session, const base::Instant& start, std::int64_t lasts) {
  const auto typed = session.arguments().value("--minutes");
  const auto end = coming_time(session, "--until", start)
                       .value_or(start.plus_seconds(typed ? minutes(*typed) * 60 : lasts));
  // A time before the beginning may be meant of the day after: of an evening, not of a day.
  const auto until = session.arguments().value("--until");
  constexpr std::int64_t evening = 12 * 60 * 60;
  const bool next_day = until && is_bare_clock(*until) && end > start.plus_seconds(evening);
  refuse_if(end <= start || next_day, "Mødet slutter, før det begynder.",
            "Ret --until. Slutter det en anden dag, så skriv dagen også.");
  return session.zone().here(end);
}

// --by, else the participant who writes this, else who convenes in these days.
std::optional<model::PersonId> convener(Session& session) {
  if (auto given = person_option(session, "--by", {})) return given;
  if (auto writer = author_participant(session)) return writer;
  const auto found = render::convener(session.context());
  return found ? std::optional(found->who) : std::nullopt;
}

// Who convenes is said in the plan. It is written all the same: the meeting may be needed.
void warn_of_convener(Session& session, const model::Meeting& meeting) {
  const auto* plan = session.plan();
  if (plan == nullptr || !meeting.convened_by) return;
  const bool anyone =
      plan->meetings && plan->meetings->convened_by == model::Conveners::participants;
  if (anyone && !meeting.half_yearly) return;
  const auto context = session.context();
  const auto found = render::convener(context);
  if (!found || meeting.convened_by == found->who ||
      meeting.convened_by == render::office(context).acting_for(plan->coordinator)) {
    return;
  }
  session.warn(
      fmt::format("Efter planen er det {}, {}, der indkalder{}. Mødet er skrevet alligevel.",
                  render::coordinator_word(context), render::person_name(context, found->who),
                  anyone ? " til de faste møder" : ""));
}

void set_when_and_where(Session& session, model::Meeting& meeting, bool is_new) {
  const auto lasts = is_new || !meeting.end
                         ? usual_minutes * 60
                         : meeting.end->utc_seconds() - meeting.start.utc_seconds();
  const bool moved = session.arguments().has("--at");
  if (moved) meeting.start = session.zone().here(*coming_time(session, "--at"));
  const bool other_end = session.arguments().has("--until") || session.arguments().has("--minutes");
  if (moved || other_end || !meeting.end) meeting.end = end_of(session, meeting.start, lasts);
  if (auto place = line_option(session, "--place")) meeting.place = place;
}

model::Meeting new_meeting(Session& session) {
  const auto& arguments = session.arguments();
  refuse_if(!arguments.has("--at"), "Det mangler, hvornår mødet er.",
            "Skriv dag og klokkeslæt: --at 2027-03-16T10:00.");
  model::Meeting meeting{
      .cancelled = false, .start = session.now(), .half_yearly = false, .everybody = true};
  set_when_and_where(session, meeting, true);
  if (!meeting.place) throw UsageError("Det mangler, hvor mødet holdes.", "Skriv --place STED.");
  meeting.half_yearly = arguments.has("--half-yearly");
  if (session.plan() != nullptr && session.plan()->meetings) {
    meeting.agenda = session.plan()->meetings->agenda;
  }
  meeting.convened_by = convener(session);
  return meeting;
}

// The same meeting, as an entry that changes it.
model::Meeting update_of(const model::MeetingState& state) {
  model::Meeting meeting = state.meeting;
  meeting.updates = state.stem;
  meeting.over = state.told;
  return meeting;
}

// What the command line says of a meeting that is there; at least one thing.
model::Meeting changed_meeting(Session& session, const model::MeetingState& state) {
  const auto& arguments = session.arguments();
  auto meeting = update_of(state);
  meeting.cancelled = false;
  const bool any = !state.apart.empty() || arguments.positional(0) || arguments.has("--incident") ||
                   arguments.has_others({"--update", "--send", "--output", "--force"});
  refuse_if(!any && !model::is_for_others(meeting, session.plan(), session.participants()),
            "Der står ikke, hvad der skal ændres, og de indkaldte er de samme.",
            fmt::format("Skriv det, der er nyt, for eksempel --at eller --place. Filerne "
                        "alene: beredskab meeting invitation {}",
                        state.stem.id()));
  set_when_and_where(session, meeting, false);
  meeting.half_yearly = meeting.half_yearly || arguments.has("--half-yearly");
  if (auto by = person_option(session, "--by", {})) meeting.convened_by = by;
  return meeting;
}

// What is in the way of changing it. Where it was called off and moved apart, either may hold.
void require_changeable(Session& session, const model::MeetingState& state) {
  const auto day = base::danish_date_short(session.zone().here(state.meeting.start).date());
  const bool cancelled = state.meeting.cancelled && state.apart.empty();
  refuse_if(cancelled || state.held(),
            fmt::format("Mødet den {} er {}.", day,
                        cancelled ? "aflyst" : "holdt, og referatet er skrevet"),
            "Indkald til et nyt møde i stedet.");
}

void take_incident(Session& session, model::Meeting& meeting,
                   std::optional<model::Incident>& about) {
  if (session.arguments().has("--incident")) about = session.picked_incident();
  refuse_if(about && meeting.half_yearly, "Et fast møde handler ikke om én hændelse.",
            "Udelad -i eller --half-yearly.");
  if (about) meeting.incident = about->name;
}

// Another one that day, or one that was to be moved rather than convened anew.
void warn_of_other(Session& session, const model::Meeting& meeting,
                   const std::vector<model::MeetingState>& all) {
  const auto day = meeting.start.date();
  const auto warn = [&](std::string_view what, const model::MeetingState& other) {
    session.warn(
        fmt::format("{}: {}. Skal det ene aflyses, så skriv: "
                    "beredskab meeting convene --cancel ID",
                    what, other.stem.id()));
  };
  for (const auto& other : all) {
    if (other.meeting.cancelled || other.stem == meeting.updates) continue;
    if (session.zone().here(other.meeting.start).date() == day)
      warn("Der er også et møde samme dag", other);
  }
  const auto* plan = session.plan();
  if (plan == nullptr || !plan->meetings || !meeting.half_yearly) return;
  if (plan->meetings->per_year < 1) return;
  for (const auto& part : model::regular_parts(plan->meetings->per_year, all, day)) {
    if (!part.part.has(day)) continue;
    const auto others = base::filtered(part.convened, [&](const model::MeetingState* other) {
      return other->stem != meeting.updates && other->meeting.start > session.now();
    });
    if (static_cast<int>(others.size()) < part.required) continue;
    for (const auto* other : others) {
      const auto its_day = session.zone().here(other->meeting.start).date();
      if (its_day == day) continue;
      warn(fmt::format("I {} er der også et fast møde den {}", render::part_name(part.part),
                       base::danish_date_short(its_day)),
           *other);
    }
  }
}

Output write(Session& session, const model::Meeting& meeting, std::string_view said) {
  const auto folder = invitation_folder(session);
  const auto saved = save_to_plan(session, meeting);
  const auto& entries = session.plan_entries();
  const auto stem = meeting.updates.value_or(saved.written.stem);
  const auto all = model::meetings(entries);
  render::MeetingView view;
  std::string line;
  bool over = false;  // written into the records afterwards
  if (const auto* state = model::find_meeting(all, stem)) {
    const auto context = session.context();
    view.meeting = render::meeting_row(context, entries, *state);
    line = render::plan_entry_text(context, state->meeting);
    view.entries.push_back(written_entry(saved, line));
    over = !meeting.updates && state->meeting.start <= session.now();
    if (!over) {
      tell_people(session, *state, view);
      write_invitation(session, *state, folder, view);
    } else {
      session.warn("Mødet ligger i fortiden. Det er skrevet, men der er ingen indkaldelse.");
      view.next.push_back(
          fmt::format("beredskab meeting minutes {}   skriv referatet", state->stem.id()));
    }
  }
  if ((!view.files.empty() || view.mail) && !meeting.cancelled) {
    view.next.push_back(
        fmt::format("beredskab meeting pack {} -o moedemappe.html   alt til mødet", stem.id()));
  }
  if (!meeting.updates || session.arguments().has("--by")) warn_of_convener(session, meeting);
  return meeting_output(session,
                        {fmt::format("{} ({}): {}", over ? "Skrevet" : said, stem.id(), line)},
                        std::move(view));
}

}  // namespace

Output meeting_convene(Session& session, const Arguments& arguments) {
  const auto cancel = arguments.value("--cancel");
  const auto typed = cancel ? cancel : arguments.value("--update");
  const auto text = optional_text(session, 0);
  const auto all = model::meetings(session.plan_entries());
  const model::MeetingState* old = nullptr;
  if (typed) {
    old = &pick_meeting(session, all, typed, MeetingChoice::coming);
    require_changeable(session, *old);
  }
  if (cancel) {
    auto meeting = update_of(*old);
    meeting.cancelled = true;
    meeting.text = text;  // what was said to convene it is no news
    return write(session, meeting, "Skrevet");
  }
  auto meeting = old ? changed_meeting(session, *old) : new_meeting(session);
  if (text) meeting.text = text;
  set_invited(session, meeting);
  auto about = incident_of(session, meeting);
  take_incident(session, meeting, about);
  set_agenda(session, meeting, about, all);
  warn_of_other(session, meeting, all);
  return write(session, meeting, old ? "Ændret" : "Indkaldt");
}

Output meeting_invitation(Session& session, const Arguments& arguments) {
  const auto folder = invitation_folder(session);
  const auto all = model::meetings(session.plan_entries());
  const auto& state = pick_meeting(session, all, arguments.positional(0), MeetingChoice::coming);
  warn_of_apart(session, state);
  render::MeetingView view;
  view.meeting = render::meeting_row(session.context(), session.plan_entries(), state);
  tell_people(session, state, view);
  write_invitation(session, state, folder, view);
  const auto said =
      fmt::format("{} {} ({})", view.meeting.title, view.meeting.time, view.meeting.standing_text);
  const bool written =
      view.mail ? view.mail->entries.size() == view.mail->sent.size() + view.mail->failed.size()
                : view.files.size() == 2;
  auto output = meeting_output(session, {said}, std::move(view));
  if (!written) output.exit_code = world_failed;
  return output;
}

}  // namespace cli::commands
