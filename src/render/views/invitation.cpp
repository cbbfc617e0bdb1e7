#include "render/views/invitation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "render/views/parts.hpp"

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

std::string opening(const model::MeetingState& state, bool exercise) {
  if (state.meeting.cancelled) return "Mødet er aflyst.";
  const std::string about = base::lower_first(meeting_title(state.meeting));
  std::string text = state.changes > 0
                         ? fmt::format("Indkaldelsen til {} er ændret. Sådan er det nu:", about)
                         : fmt::format("Hermed indkaldes til {}.", about);
  if (exercise) text = "ØVELSE. " + text;
  return text;
}

std::string mail_text(const Context& context, const model::MeetingState& state, bool exercise) {
  const auto& meeting = state.meeting;
  std::string text = "Kære alle\n\n" + opening(state, exercise) + "\n\n";
  text += fmt::format("Tid: {}\n", meeting_time(context, meeting));
  if (meeting.place) text += fmt::format("Sted: {}\n", meeting.place->str());
  if (meeting.text) text += '\n' + meeting.text->str() + '\n';
  if (!meeting.cancelled) {
    if (const auto agenda = agenda_text(meeting); !agenda.empty()) text += '\n' + agenda;
    text += "\nSvar på indkaldelsen i din kalender, så vi ved, om du kommer.\n";
  }
  text += "\nVenlig hilsen\n";
  const auto* person = context.participants && meeting.convened_by
                           ? context.participants->find(*meeting.convened_by)
                           : nullptr;
  if (person == nullptr) return text + plan_name(context) + '\n';
  if (!person->name) return text + person->display() + '\n';
  return text + fmt::format("{}\n{}, {}\n", person->name->str(), person->title.str(),
                            person->organisation.str());
}

CalendarEvent event(const Context& context, const model::PlanId& plan,
                    const model::MeetingState& state, const std::string& title) {
  const auto& meeting = state.meeting;
  CalendarEvent made{
      .uid = event_uid(state.stem.str(), plan.str()),
      .stamp = context.now,
      .when = TimeSpan{meeting.start,
                       meeting.end.value_or(meeting.start.plus_seconds(usual_seconds))},
      .summary = title,
      .place = text_of(meeting.place).value_or(""),
      .description = {},
      .sequence = state.changes,
      .cancelled = meeting.cancelled,
      .organizer = {},
      .attendees = {}};
  if (meeting.text) made.description = meeting.text->str() + "\n\n";
  made.description = base::trim(made.description + agenda_text(meeting));
  return made;
}

// What every copy of it has in common: the subject, and the event without those invited.
struct Told {
  std::string subject;
  CalendarEvent event;
  Method method;
};
Told told_of(const Context& context, const model::PlanId& plan, const model::MeetingState& state,
             bool exercise) {
  const auto& meeting = state.meeting;
  std::string title = exercise ? "ØVELSE: " : "";
  title += meeting_title(meeting);
  if (const auto name = plan_name(context); !name.empty()) title += ", " + name;
  const std::string_view change =
      meeting.cancelled ? "Aflyst: " : state.changes > 0 ? "Ændret: " : "Indkaldelse: ";
  auto told = event(context, plan, state, title);
  if (meeting.convened_by) told.organizer = mailbox(context, *meeting.convened_by);
  return {fmt::format("{}{}, {}", change, title,
                      base::danish_date_short(here(context, meeting.start).date())),
          std::move(told), meeting.cancelled ? Method::cancel : Method::request};
}

}  // namespace

std::optional<Mailbox> mailbox(const Context& context, const model::PersonId& id) {
  const auto* person = context.participants ? context.participants->find(id) : nullptr;
  if (person == nullptr || !person->email) return std::nullopt;
  return Mailbox{person->display(), person->email->str()};
}

std::string meeting_title(const model::Meeting& meeting) {
  return meeting.incident ? "Møde om en hændelse" : "Møde om beredskabsplanen";
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
  auto state = written;
  state.meeting = model::on_its_day(written.meeting, context.participants);
  const auto& meeting = state.meeting;
  auto [subject, told, method] = told_of(context, plan, state, exercise);
  Invitation made;
  made.method = method;
  std::vector<Mailbox> to;
  for (const auto& who : meeting.invited) {
    const auto one = mailbox(context, who);
    if (!one) {
      made.without_email.push_back(person_name(context, who));
      continue;
    }
    told.attendees.push_back(*one);
    if (who != meeting.convened_by) to.push_back(*one);
  }
  made.uid = told.uid;
  made.sequence = told.sequence;
  made.has_sender = told.organizer.has_value();
  made.calendar = calendar(zone, made.method, {told});
  made.mail = mail_draft({told.organizer, std::move(to), subject, context.now,
                          fmt::format("{}.{}", told.sequence, told.uid),
                          mail_text(context, state, exercise), made.calendar, made.method});
  return made;
}

std::vector<Letter> invitation_letters(const Context& context, const base::Zone& zone,
                                       const model::PlanId& plan, const model::MeetingState& written,
                                       bool exercise, const std::vector<model::PersonId>& whom,
                                       const std::optional<model::PersonId>& writer) {
  auto state = written;
  state.meeting = model::on_its_day(written.meeting, context.participants);
  auto [subject, told, method] = told_of(context, plan, state, exercise);
  const auto convener = told.organizer;
  std::vector<Letter> letters;
  for (const auto& who : whom) {
    const auto one = mailbox(context, who);
    if (!one) continue;
    told.attendees = {*one};
    Mail mail{.from = writer ? mailbox(context, *writer) : std::nullopt,
              .to = {*one},
              .subject = subject,
              .date = context.now,
              .message_id = fmt::format("{}.{}.{}", told.sequence, who.str(), told.uid),
              .text = mail_text(context, state, exercise),
              .calendar = calendar(zone, method, {told}),
              .method = method};
    if (convener && (!mail.from || mail.from->email != convener->email)) mail.reply_to = convener;
    letters.push_back({who, *context.participants->find(who)->email, mail_message(mail)});
  }
  return letters;
}

}  // namespace render
