#include "render/documents/minutes_view.hpp"

#include <fmt/format.h>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/values/entry_fields.hpp"
#include "render/formats/mail.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/invitation.hpp"
#include "render/views/person_view.hpp"
#include "render/views/question_view.hpp"

namespace render {

namespace {

// «Jens Eksempel, Boligselskabet Prøvebo»; a post has its organisation in its name already.
std::string with_organisation(const Context& context, const model::PersonId& id) {
  auto name = person_name(context, id);
  const auto* person = model::find_person(context.participants, id);
  if (person == nullptr || name.find(person->organisation.str()) != name.npos) return name;
  return fmt::format("{}, {}", name, person->organisation.str());
}

std::vector<std::string> people(const Context& context, const std::vector<model::PersonId>& ids) {
  return base::mapped(ids, [&](const auto& id) { return with_organisation(context, id); });
}

std::string count_text(std::size_t present, std::size_t guests) {
  auto text = base::counted(present, "deltager", "deltagere");
  if (guests > 0) text += " og " + base::counted(guests, "gæst", "gæster");
  return text;
}

void add_matters(const model::Meeting& meeting, const model::Minutes& minutes, MinutesView& view) {
  const auto add = [&](const model::Line& matter, const std::optional<std::string>& text) {
    view.matters.push_back({static_cast<int>(view.matters.size()) + 1, matter.str(), text});
  };
  const auto said = [&](const model::Line& matter) {
    std::vector<std::string> texts;
    for (const auto& told : minutes.matters) {
      if (told.matter == matter) texts.push_back(told.text.str());
    }
    return texts.empty() ? std::nullopt : std::optional(base::join(texts, "\n"));
  };
  for (const auto& line : meeting.agenda) add(line, said(line));
  for (const auto& told : minutes.matters) {
    if (!base::contains(view.matters, told.matter.str(), &MatterView::matter))
      add(told.matter, said(told.matter));
  }
}

void add_decisions(const Context& context, const model::PlanLog& log,
                   const model::MeetingState& state, MinutesView& view) {
  for (const auto i : state.decisions) {
    const auto& item = log.items[i];
    const auto& decision = std::get<model::Decision>(item.content.body);
    ResolutionView one{std::string(item.record.stem.id()),
                       task_text(context, log, item.content.body)};
    if (const auto said = disagreement(decision); !said.empty())
      one.text = sentence(one.text) + said;
    if (item.restricted()) one.text = for_a_few;
    one.responsible = person_name(context, decision.responsible);
    if (decision.due) one.due = deadline_at(context, *decision.due);
    view.decisions.push_back(std::move(one));
  }
}

// As the minutes say; where a meeting is convened to that day, with its time and place.
std::optional<std::string> next_text(const Context& context, const model::Minutes& minutes,
                                     const model::MeetingState& state,
                                     const std::vector<model::MeetingState>& all) {
  if (!minutes.next) return std::nullopt;
  const auto* day = std::get_if<base::Date>(&*minutes.next);
  if (day == nullptr) {
    return base::danish_date_and_time(here(context, std::get<base::Instant>(*minutes.next)));
  }
  // Of several on that day, or of one about an incident, nobody has said that it is meant.
  const auto that_day = base::pointers(all, [&](const model::MeetingState& other) {
    return !other.meeting.cancelled && state.meeting.start < other.meeting.start &&
           here(context, other.meeting.start).date() == *day &&
           other.meeting.incident == state.meeting.incident;
  });
  if (that_day.size() != 1) return base::danish_date(*day);
  const auto& next = that_day.front()->meeting;
  const auto place = text_of(next.place);
  return meeting_time(context, next) + (place ? ", " + *place : "");
}

}  // namespace

MinutesView minutes_view(const Context& context, const model::PlanLog& log,
                         const std::vector<model::MeetingState>& all,
                         const model::MeetingState& state) {
  const auto& item = log.items[*state.minutes];
  const auto& minutes = std::get<model::Minutes>(item.content.body);
  const auto meeting = model::on_its_day(state.meeting, context.participants);
  MinutesView view;
  view.meeting = state.stem.id();
  view.id = item.record.stem.id();
  view.title = meeting_title(meeting);
  view.time = meeting_time(context, meeting);
  view.place = text_of(meeting.place);
  view.convener = person_name(context, meeting.convened_by);
  view.present = people(context, minutes.present);
  view.absent = people(context, minutes.absent);
  view.guests = texts_of(minutes.guests);
  view.count = count_text(view.present.size(), view.guests.size());
  if (item.restricted()) {
    view.text = {std::string(for_a_few)};
  } else {
    add_matters(meeting, minutes, view);
    if (minutes.text) view.text = base::trimmed_parts(minutes.text->str(), '\n');
  }
  view.points = texts_of(meeting.points);
  add_decisions(context, log, state, view);
  for (const auto& one : model::proposals(log, {})) {
    if (one.meeting == state.stem) view.proposals.push_back(proposal_view(context, log, one));
  }
  if (const auto next = next_text(context, minutes, state, all))
    view.next = base::upper_first(*next);
  view.author = item.record.entry.author.str();
  return view;
}

std::vector<model::PersonId> minutes_receivers(const Context& context, const model::PlanLog& log,
                                               const model::MeetingState& state) {
  auto whom = model::on_its_day(state.meeting, context.participants).invited;
  const auto& minutes = std::get<model::Minutes>(log.items[*state.minutes].content.body);
  for (const auto& who : minutes.present) base::add_new(whom, who);
  return whom;
}

std::string minutes_draft(const Context& context, const model::PlanId& plan,
                          const model::PlanLog& log, const model::MeetingState& state,
                          const std::optional<model::PersonId>& writer, const std::string& text,
                          bool exercise) {
  const auto& item = log.items[*state.minutes];
  Mail mail{.from = mailbox(context, writer ? writer : state.meeting.convened_by),
            .subject = fmt::format(
                "{}Referat: {}, {}", exercise ? "ØVELSE: " : "", meeting_title(state.meeting),
                base::danish_date_short(here(context, state.meeting.start).date())),
            .date = here(context, item.record.entry.logged),
            .message_id = event_uid(item.record.stem.str(), plan.str()),
            .text = fmt::format("Kære alle\n\nHermed referatet.\n\n{}\n\nVenlig hilsen\n{}\n",
                                base::trim(text), item.record.entry.author.str())};
  for (const auto& who : minutes_receivers(context, log, state)) {
    const auto one = mailbox(context, who);
    if (one && (!mail.from || one->email != mail.from->email)) mail.bcc.push_back(*one);
  }
  return mail_draft(mail);
}

}  // namespace render
