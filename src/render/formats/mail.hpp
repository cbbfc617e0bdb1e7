// An e-mail (RFC 5322, MIME): text, and where there is one the same as a calendar's invitation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/values/scalars.hpp"
#include "render/formats/calendar.hpp"

namespace render {

struct Mail {
  std::optional<Mailbox> from;
  std::vector<Mailbox> to = {};
  std::string subject;
  base::Instant date;
  std::string message_id = {};  // without the angle brackets
  std::string text;
  std::string calendar = {};  // empty: none
  Method method = Method::request;
  std::vector<Mailbox> bcc = {};  // in a draft alone: whoever is sent it sees nobody else
  std::optional<Mailbox> reply_to = {};
};

// A mail to one person, as the program that sends mail takes it.
struct Letter {
  model::PersonId who;
  model::Email to;
  std::string message;
};

// To be sent: lines end with LF, as programs that send mail take them.
std::string mail_message(const Mail& mail);
// A file: «X-Unsent: 1» has mail programs open it for sending.
std::string mail_draft(const Mail& mail);

}  // namespace render
