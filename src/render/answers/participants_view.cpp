#include "render/answers/participants_view.hpp"

#include "model/rules/verification.hpp"

namespace render {

namespace {

// Whoever has left stands on the list, but is reached no more.
void without_numbers(PersonView& person) {
  person.phone.reset();
  person.mobile.reset();
  person.email.reset();
  person.numbers.clear();
  person.dial.clear();
}

}  // namespace

ParticipantsView participants_view(const Context& context,
                                   const std::vector<model::Item>& plan_entries) {
  ParticipantsView view;
  if (context.participants == nullptr) return view;
  const auto today = context.now.date();
  const model::Participants in_office{context.participants->format,
                                      context.participants->in_office(today)};
  const model::Participants old{context.participants->format,
                                model::unverified(in_office, plan_entries, today)};
  for (const auto& participant : context.participants->participants) {
    ParticipantRow row;
    row.person = person_view(context, participant.id);
    if (!model::in_force(participant, today)) without_numbers(row.person);
    row.from = participant.from;
    row.until = participant.until;
    if (const auto day = model::last_verified(participant, plan_entries, today)) {
      row.verified = *day;
    }
    row.only_deputy = participant.only_deputy;
    row.in_office = in_office.find(participant.id) != nullptr;
    row.unverified = old.find(participant.id) != nullptr;
    view.participants.push_back(std::move(row));
  }
  return view;
}

}  // namespace render
