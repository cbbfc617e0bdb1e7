// The invitation to a meeting: an event for calendars, and a draft of the e-mail that brings it.
// Neither says more of an incident than that the meeting is about one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/meetings.hpp"
#include "render/formats/mail.hpp"
#include "render/views/context.hpp"

namespace render {

struct InvitationFiles {
  std::string calendar;  // the .ics file
  std::string mail;      // the .eml file
};

struct Invitation {
  std::string uid;
  int sequence = 0;
  Method method = Method::request;  // publish: nobody has an address to answer to
  InvitationFiles files;
  std::optional<InvitationFiles> withdrawn;  // for those who are no longer invited
  std::vector<std::string> without_email;    // names of those whom it cannot reach
  std::vector<std::string> taken_off;        // names of those who are no longer invited
  bool has_sender = false;                   // the convener's address is known
};

// `exercise`: the incident that it is about is one.
Invitation invitation(const Context& context, const base::Zone& zone, const model::PlanId& plan,
                      const model::MeetingState& state, bool exercise);

// The same as a mail to each of `whom`, which names no other address than the convener's; to
// whoever was taken off, that they are no longer invited. `writer` is who sends it: whoever else
// convenes gets the answers.
std::vector<Letter> invitation_letters(const Context& context, const base::Zone& zone,
                                       const model::PlanId& plan, const model::MeetingState& state,
                                       bool exercise, const std::vector<model::PersonId>& whom,
                                       const std::optional<model::PersonId>& writer);

// The address of somebody on the list; nothing where there is none, or nobody.
std::optional<Mailbox> mailbox(const Context& context, const std::optional<model::PersonId>& id);

// «tirsdag den 16. marts 2027 kl. 10.00–12.00»
std::string meeting_time(const Context& context, const model::Meeting& meeting);
// «mødet den 1. december 2026»
std::string meeting_name(const Context& context, const model::Meeting& meeting);
// «Møde om beredskabsplanen»
std::string meeting_title(const model::Meeting& meeting);
// The incident that it is about is an exercise; «ØVELSE: » then, else nothing.
bool of_exercise(const Context& context, const model::Meeting& meeting);
std::string_view exercise_mark(const Context& context, const model::Meeting& meeting);

}  // namespace render
