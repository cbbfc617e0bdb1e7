// Calendars (RFC 5545), and invitations in them (RFC 5546): a list of events, at a time or of whole
// days, with the zone that the times are of.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"

namespace render {

// A person with an address; the name may be empty.
struct Mailbox {
  std::string name;
  std::string email;
};

struct TimeSpan {
  base::Instant start;
  base::Instant end;
};
struct WholeDays {
  base::Date first;
  base::Date last;  // included
};

struct CalendarEvent {
  std::string uid;      // the same for ever, and of no other event
  base::Instant stamp;  // when this was written
  std::variant<TimeSpan, WholeDays> when;
  std::string summary;
  std::string place = {};        // may be empty
  std::string description = {};  // may be empty, may have several lines
  int sequence = 0;              // how often it was changed
  bool cancelled = false;
  std::optional<Mailbox> organizer = {};
  std::vector<Mailbox> attendees = {};  // the organizer, where among them, has accepted
};

// publish: for looking at. request, cancel: to invite, and to call off.
enum class Method { publish, request, cancel };
std::string_view method_name(Method method);  // REQUEST

// How long something without an end is taken to last.
inline constexpr std::int64_t usual_seconds = 2 * 3600;

// The UID of what has that name within the plan: the stem of a meeting, for example.
std::string event_uid(std::string_view name, std::string_view plan);

// Times are written as the clock shows them in the zone, which is described as it is from a year
// before the first event until two years after the last.
std::string calendar(const base::Zone& zone, Method method,
                     const std::vector<CalendarEvent>& events);

}  // namespace render
