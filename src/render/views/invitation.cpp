#include "render/views/invitation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "render/views/person_view.hpp"
#include "render/views/when.hpp"

namespace render {

namespace {

std::string plan_name(const Context& context) {
  return context.plan != nullptr ? context.plan->name.str() : "";
}

std::string bullets(const std::vector<model::Line>& lines, bool numbered) {
  std::string text;
  int number = 0;
  for (const auto& line : lines) {
    text += numbered ? fmt::format("{}. {}\n", ++number, line.str())
                     : fmt::format("- {}\n", line.str());
  }
  return text;
}

// The agenda, and what waits for the meeting; of an incident's only the headings.
std::string agenda_text(const model::Meeting& meeting) {
  std::string text;
  if (!meeting.agenda.empty()) text += "Dagsorden\n" + bullets(meeting.agenda, true);
  if (meeting.incident) {
    text += "\nMødet handler om en hændelse. Nærmere oplysninger gives på mødet, og ikke her.\n";
  } else if (!meeting.points.empty()) {
    text += "\nDet venter på mødet\n" + bullets(meeting.points, false);
  }
  return text;
}

std::string opening(const model::MeetingState& state) {
  if (state.meeting.cancelled) return "Mødet er aflyst.";
  const std::string about = base::lower_first(meeting_title(state.meeting));
  return state.changes() > 0 ? fmt::format("Indkaldelsen til {} er ændret. Sådan er det nu:", about)
                             : fmt::format("Hermed indkaldes til {}.", about);
}

std::string beginning(bool exercise) {
  return exercise ? "Kære alle\n\nØVELSE. " : "Kære alle\n\n";
}

std::string when_and_where(const Context& context, const model::Meeting& meeting) {
  auto text = fmt::format("Tid: {}\n", meeting_time(context, meeting));
  if (meeting.place) text += fmt::format("Sted: {}\n", meeting.place->str());
  return text;
}

std::string greeting(const Context& context, const model::Meeting& meeting) {
  const std::string text = "\nVenlig hilsen\n";
  const auto& by = meeting.convened_by;
  const auto* person = by ? model::find_person(context.participants, *by) : nullptr;
  if (person == nullptr) return text + plan_name(context) + '\n';
  if (!person->name) return text + person->display() + '\n';
  return text + fmt::format("{}\n{}, {}\n", person->name->str(), person->title.str(),
                            person->organisation.str());
}

std::string mail_text(const Context& context, const model::MeetingState& state, bool exercise,
                      bool can_answer) {
  const auto& meeting = state.meeting;
  std::string text = beginning(exercise) + opening(state) + "\n\n";
  text += when_and_where(context, meeting);
  if (meeting.text) text += '\n' + meeting.text->str() + '\n';
  if (!meeting.cancelled) {
    if (const auto agenda = agenda_text(meeting); !agenda.empty()) text += '\n' + agenda;
    text += can_answer ? "\nSvar på indkaldelsen i din kalender, så vi ved, om du kommer.\n"
                       : "\nGiv besked, om du kommer.\n";
  }
  return text + greeting(context, meeting);
}

std::string withdrawn_text(const Context& context, const model::Meeting& meeting, bool exercise) {
  return fmt::format(
      "{}Indkaldelsen til {} gælder ikke længere dem, der får denne mail. "
      "Mødet kan slettes i kalenderen.\n\n{}{}",
      beginning(exercise), base::lower_first(meeting_title(meeting)),
      when_and_where(context, meeting), greeting(context, meeting));
}

CalendarEvent event(const Context& context, const model::PlanId& plan,
                    const model::MeetingState& state, const std::string& title) {
  const auto& meeting = state.meeting;
  CalendarEvent made{
      .uid = event_uid(state.stem.str(), plan.str()),
      .stamp = context.now,
      .when =
          TimeSpan{meeting.start, meeting.end.value_or(meeting.start.plus_seconds(usual_seconds))},
      .summary = title,
      .place = text_of(meeting.place).value_or(""),
      .sequence = state.sequence,
      .cancelled = meeting.cancelled,
  };
  if (meeting.text) made.description = meeting.text->str() + "\n\n";
  made.description = base::trim(made.description + agenda_text(meeting));
  return made;
}

// What every copy of it has in common: the subject, the event without those invited, the text.
struct Told {
  std::string subject;
  CalendarEvent event;
  Method method;
  std::string text;

  std::string calendar(const base::Zone& zone, const std::vector<Mailbox>& attendees) const {
    auto with = event;
    // RFC 5546, 3.2.1: what is published names nobody who attends.
    if (method != Method::publish) with.attendees = attendees;
    return render::calendar(zone, method, {with});
  }
};

Told told_of(const Context& context, const model::PlanId& plan, const model::MeetingState& state,
             const std::string& change, bool exercise) {
  const auto& meeting = state.meeting;
  std::string title = exercise ? "ØVELSE: " : "";
  title += meeting_title(meeting);
  if (const auto name = plan_name(context); !name.empty()) title += ", " + name;
  auto told = event(context, plan, state, title);
  told.organizer = mailbox(context, meeting.convened_by);
  // Without an address to answer to it is no request: RFC 5546, 3.2.2, requires the organizer.
  const auto method = !told.organizer     ? Method::publish
                      : meeting.cancelled ? Method::cancel
                                          : Method::request;
  auto text = mail_text(context, state, exercise, told.organizer.has_value());
  return {fmt::format("{}: {}, {}", change, title,
                      base::danish_date_short(here(context, meeting.start).date())),
          std::move(told), method, std::move(text)};
}

Told told_of(const Context& context, const model::PlanId& plan, const model::MeetingState& state,
             bool exercise) {
  return told_of(context, plan, state,
                 state.meeting.cancelled ? "Aflyst"
                 : state.changes() > 0   ? "Ændret"
                                         : "Indkaldelse",
                 exercise);
}

// For whoever is no longer invited: the meeting as they know it is called off, and nothing of what
// it is now is told. (RFC 5546, 3.2.5, has no STATUS there; a calendar that knows nothing of
// invitations would show the meeting as if it were still theirs.)
Told withdrawn(const Context& context, const model::PlanId& plan, const model::MeetingState& now,
               bool exercise) {
  auto state = now;
  if (now.before) {
    state.meeting = *now.before;
    state.meeting.convened_by = now.meeting.convened_by;
  }
  state.meeting.cancelled = true;
  auto told = told_of(context, plan, state, "Ikke længere indkaldt", exercise);
  told.event.description.clear();
  told.text = withdrawn_text(context, state.meeting, exercise);
  return told;
}

model::MeetingState on_its_day(const Context& context, const model::MeetingState& written) {
  auto state = written;
  state.meeting = model::on_its_day(written.meeting, context.participants);
  return state;
}

}  // namespace

std::optional<Mailbox> mailbox(const Context& context, const std::optional<model::PersonId>& id) {
  const auto* person = id ? model::find_person(context.participants, *id) : nullptr;
  if (person == nullptr || !person->email) return std::nullopt;
  return Mailbox{person->display(), person->email->str()};
}

std::string meeting_title(const model::Meeting& meeting) {
  return meeting.incident ? "Møde om en hændelse" : "Møde om beredskabsplanen";
}

bool of_exercise(const Context& context, const model::Meeting& meeting) {
  return meeting.incident && context.is_exercise && context.is_exercise(*meeting.incident);
}

std::string_view exercise_mark(const Context& context, const model::Meeting& meeting) {
  return of_exercise(context, meeting) ? "ØVELSE: " : "";
}

std::string meeting_time(const Context& context, const model::Meeting& meeting) {
  const auto start = here(context, meeting.start);
  std::string text = base::danish_date_and_time(start);
  if (!meeting.end) return text;
  const auto end = here(context, *meeting.end);
  if (end.date() != start.date()) return text + " til " + base::danish_date_and_time(end);
  return text + "–" + base::danish_clock(end).substr(std::string_view("kl. ").size());
}

std::string meeting_name(const Context& context, const model::Meeting& meeting) {
  return fmt::format("mødet den {}", base::danish_date_short(here(context, meeting.start).date()));
}

Invitation invitation(const Context& context, const base::Zone& zone, const model::PlanId& plan,
                      const model::MeetingState& written, bool exercise) {
  const auto state = on_its_day(context, written);
  const auto told = told_of(context, plan, state, exercise);
  Invitation made{.uid = told.event.uid,
                  .sequence = told.event.sequence,
                  .method = told.method,
                  .has_sender = told.event.organizer.has_value()};
  const auto files = [&](const Told& one, const std::vector<model::PersonId>& people,
                         std::string_view mark) -> InvitationFiles {
    std::vector<Mailbox> attendees;
    std::vector<Mailbox> to;
    // A mailbox that several share stands once, with all their names: it answers but once.
    const auto add = [](std::vector<Mailbox>& boxes, const Mailbox& box) {
      const auto there = std::ranges::find_if(boxes, [&](const auto& other) {
        return base::case_fold(other.email) == base::case_fold(box.email);
      });
      if (there == boxes.end()) boxes.push_back(box);
      else there->name += ", " + box.name;
    };
    for (const auto& who : people) {
      const auto box = mailbox(context, who);
      if (!box) {
        made.without_email.push_back(person_name(context, who));
        continue;
      }
      add(attendees, *box);
      if (who != state.meeting.convened_by) add(to, *box);
    }
    auto calendar = one.calendar(zone, attendees);
    auto mail = mail_draft({one.event.organizer, std::move(to), one.subject, context.now,
                            fmt::format("{}{}.{}", made.sequence, mark, made.uid), one.text,
                            calendar, one.method});
    return {std::move(calendar), std::move(mail)};
  };
  made.files = files(told, model::addressees(written, context.participants), "");
  made.taken_off = person_names(context, model::taken_off(written, context.participants));
  const auto off = model::to_withdraw_from(written, context.participants);
  auto withdrawal = files(withdrawn(context, plan, state, exercise), off, ".off");
  const auto has_mailbox = [&](const auto& who) { return mailbox(context, who).has_value(); };
  if (std::ranges::any_of(off, has_mailbox)) made.withdrawn = std::move(withdrawal);
  return made;
}

std::vector<Letter> invitation_letters(const Context& context, const base::Zone& zone,
                                       const model::PlanId& plan,
                                       const model::MeetingState& written, bool exercise,
                                       const std::vector<model::PersonId>& whom,
                                       const std::optional<model::PersonId>& writer) {
  const auto state = on_its_day(context, written);
  const auto told = told_of(context, plan, state, exercise);
  const auto off = model::taken_off(written, context.participants);
  const auto& convener = told.event.organizer;
  std::vector<Letter> letters;
  for (const auto& who : whom) {
    const auto one = mailbox(context, who);
    if (!one) continue;
    const bool is_off = base::contains(off, who);
    const auto its = is_off ? withdrawn(context, plan, state, exercise) : told;
    Mail mail{.from = mailbox(context, writer),
              .to = {*one},
              .subject = its.subject,
              .date = context.now,
              .message_id = fmt::format("{}.{}.{}", its.event.sequence, who.str(), its.event.uid),
              .text = its.text,
              .calendar = its.calendar(zone, {*one}),
              .method = its.method};
    if (convener && (!mail.from || mail.from->email != convener->email)) mail.reply_to = convener;
    letters.push_back({who, *context.participants->find(who)->email, mail_message(mail)});
  }
  return letters;
}

}  // namespace render
