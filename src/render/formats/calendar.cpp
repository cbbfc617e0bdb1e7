#include "render/formats/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/case_fold.hpp"
#include "render/formats/content_line.hpp"

namespace render {

namespace {

constexpr std::int64_t year_seconds = 366 * base::day_seconds;

std::string day_value(const base::Date& day) {
  return fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day());
}

// 20261025T030000: as the clock shows it at the instant's offset.
std::string clock_value(const base::Instant& instant) {
  const auto local = instant.utc_seconds() + instant.offset_seconds();
  const auto second = (local % 60 + 60) % 60;
  return fmt::format("{}T{:02}{:02}{:02}", day_value(instant.date()), instant.hour(),
                     instant.minute(), second);
}

std::string offset_value(int seconds) {
  const int size = std::abs(seconds);
  auto text = fmt::format("{}{:02}{:02}", seconds < 0 ? '-' : '+', size / 3600, size / 60 % 60);
  if (size % 60 != 0) text += fmt::format("{:02}", size % 60);
  return text;
}

// A change of the clocks: the first second that has the new offset.
struct Transition {
  std::int64_t at;
  int from;
  int to;
};

std::vector<Transition> transitions(const base::Zone& zone, std::int64_t begin, std::int64_t end) {
  // No zone changes its clocks twice within so short a time.
  constexpr std::int64_t step = 7 * base::day_seconds;
  const auto offset = [&](std::int64_t at) { return zone.at(at).offset_seconds(); };
  std::vector<Transition> found;
  int from = offset(begin);
  for (std::int64_t at = begin; at < end; at += step) {
    const int to = offset(at + step);
    if (to == from) continue;
    std::int64_t before = at;
    std::int64_t after = at + step;
    while (after - before > 1) {
      const auto middle = before + (after - before) / 2;
      (offset(middle) == from ? before : after) = middle;
    }
    found.push_back({after, from, to});
    from = to;
  }
  return found;
}

// The zone from the one point to the other: how it is at the beginning, then each change.
void add_zone(ContentLines& lines, const base::Zone& zone, std::int64_t begin, std::int64_t end) {
  auto changes = transitions(zone, begin, end);
  const int first = zone.at(begin).offset_seconds();
  changes.insert(changes.begin(), {begin, first, first});
  const int standard = std::ranges::min(changes, {}, &Transition::to).to;
  lines.add("BEGIN", "VTIMEZONE");
  lines.add("TZID", zone.name());
  for (const auto& change : changes) {
    const auto* kind = change.to == standard ? "STANDARD" : "DAYLIGHT";
    lines.add("BEGIN", kind);
    lines.add("DTSTART", clock_value({change.at, change.from}));
    lines.add("TZOFFSETFROM", offset_value(change.from));
    lines.add("TZOFFSETTO", offset_value(change.to));
    lines.add("END", kind);
  }
  lines.add("END", "VTIMEZONE");
}

void add_zone(ContentLines& lines, const base::Zone& zone,
              const std::vector<CalendarEvent>& events) {
  std::optional<std::int64_t> first;
  std::int64_t last = 0;
  for (const auto& event : events) {
    const auto* span = std::get_if<TimeSpan>(&event.when);
    if (span == nullptr) continue;
    first = std::min(first.value_or(span->start.utc_seconds()), span->start.utc_seconds());
    last = std::max(last, span->end.utc_seconds());
  }
  if (first) add_zone(lines, zone, *first - year_seconds, last + 2 * year_seconds);
}

std::string mail_to(const Mailbox& mailbox) { return "mailto:" + mailbox.email; }

void add_people(ContentLines& lines, const CalendarEvent& event) {
  const auto named = [](const Mailbox& mailbox, Parameters more = {}) {
    if (!mailbox.name.empty()) more.insert(more.begin(), {"CN", mailbox.name});
    return more;
  };
  if (event.organizer) lines.add("ORGANIZER", named(*event.organizer), mail_to(*event.organizer));
  for (const auto& attendee : event.attendees) {
    const bool convenes = event.organizer && base::case_fold(event.organizer->email) ==
                                                 base::case_fold(attendee.email);
    const Parameters answer =
        convenes ? Parameters{{"ROLE", "CHAIR"}, {"PARTSTAT", "ACCEPTED"}}
                 : Parameters{
                       {"ROLE", "REQ-PARTICIPANT"}, {"PARTSTAT", "NEEDS-ACTION"}, {"RSVP", "TRUE"}};
    lines.add("ATTENDEE", named(attendee, answer), mail_to(attendee));
  }
}

void add_event(ContentLines& lines, const base::Zone& zone, Method method,
               const CalendarEvent& event) {
  lines.add("BEGIN", "VEVENT");
  lines.add("UID", event.uid);
  lines.add("SEQUENCE", std::to_string(event.sequence));
  lines.add("DTSTAMP", clock_value({event.stamp.utc_seconds(), 0}) + 'Z');
  if (const auto* span = std::get_if<TimeSpan>(&event.when)) {
    lines.add("DTSTART", {{"TZID", zone.name()}}, clock_value(zone.here(span->start)));
    lines.add("DTEND", {{"TZID", zone.name()}}, clock_value(zone.here(span->end)));
  } else {
    const auto& days = std::get<WholeDays>(event.when);
    lines.add("DTSTART", {{"VALUE", "DATE"}}, day_value(days.first));
    lines.add("DTEND", {{"VALUE", "DATE"}}, day_value(days.last.plus_days(1)));  // the day behind
    lines.add("TRANSP", "TRANSPARENT");  // a reminder: nobody is occupied by it
  }
  lines.add_text("SUMMARY", event.summary);
  if (!event.place.empty()) lines.add_text("LOCATION", event.place);
  if (!event.description.empty()) lines.add_text("DESCRIPTION", event.description);
  if (event.cancelled || method == Method::cancel) {
    lines.add("STATUS", "CANCELLED");
  } else if (method == Method::request) {
    lines.add("STATUS", "CONFIRMED");
  }
  add_people(lines, event);
  lines.add("END", "VEVENT");
}

}  // namespace

std::string_view method_name(Method method) {
  switch (method) {
    case Method::publish: return "PUBLISH";
    case Method::request: return "REQUEST";
    case Method::cancel: return "CANCEL";
  }
  return {};
}

std::string event_uid(std::string_view name, std::string_view plan) {
  return fmt::format("{}@{}.beredskab.invalid", name, plan);
}

std::string calendar(const base::Zone& zone, Method method,
                     const std::vector<CalendarEvent>& events) {
  ContentLines lines;
  lines.add("BEGIN", "VCALENDAR");
  lines.add("VERSION", "2.0");
  lines.add("PRODID", "-//beredskab//beredskab//DA");
  lines.add("CALSCALE", "GREGORIAN");
  lines.add("METHOD", method_name(method));
  add_zone(lines, zone, events);
  for (const auto& event : events) add_event(lines, zone, method, event);
  lines.add("END", "VCALENDAR");
  return lines.take();
}

}  // namespace render
