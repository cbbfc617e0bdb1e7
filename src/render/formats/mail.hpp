// A draft of an e-mail (RFC 5322, MIME): text, and the same as a calendar's invitation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "render/formats/calendar.hpp"

namespace render {

struct Mail {
  std::optional<Mailbox> from;
  std::vector<Mailbox> to;
  std::string subject;
  base::Instant date;
  std::string message_id;  // without the angle brackets
  std::string text;
  std::string calendar;
  Method method = Method::request;
};

// «X-Unsent: 1» has mail programs open it for sending.
std::string mail_draft(const Mail& mail);

}  // namespace render
