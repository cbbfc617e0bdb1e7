#include "render/formats/calendar.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"

namespace render {
namespace {

using test::at;

// Without the carriage returns.
std::string told(Method method, const std::vector<CalendarEvent>& events,
                 const std::string& zone = "Europe/Copenhagen") {
  auto text = calendar(base::Zone(zone), method, events);
  std::erase(text, '\r');
  return text;
}

CalendarEvent meeting() {
  return {.uid = "m1@proeve.beredskab.invalid",
          .stamp = at("2026-11-20T22:15:00+01:00"),
          .when = TimeSpan{at("2027-03-16T10:00:00+01:00"), at("2027-03-16T12:00:00+01:00")},
          .summary = "Møde",
          .place = "Beboerhuset, stuen",
          .description = "1. Siden sidst\n2. Næste møde",
          .sequence = 2,
          .cancelled = false,
          .organizer = Mailbox{"Tove Prøve", "tove@example.invalid"},
          .attendees = {{"Tove Prøve", "tove@example.invalid"}, {"", "jens@example.invalid"}}};
}

const char* const copenhagen =
    "BEGIN:VTIMEZONE\n"
    "TZID:Europe/Copenhagen\n"
    "BEGIN:STANDARD\n"
    "DTSTART:20260315T100000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n"
    "END:STANDARD\n"
    "BEGIN:DAYLIGHT\n"
    "DTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "END:DAYLIGHT\n"
    "BEGIN:STANDARD\n"
    "DTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "END:STANDARD\n"
    "BEGIN:DAYLIGHT\n"
    "DTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "END:DAYLIGHT\n"
    "BEGIN:STANDARD\n"
    "DTSTART:20271031T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "END:STANDARD\n"
    "BEGIN:DAYLIGHT\n"
    "DTSTART:20280326T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "END:DAYLIGHT\n"
    "BEGIN:STANDARD\n"
    "DTSTART:20281029T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "END:STANDARD\n"
    "END:VTIMEZONE\n";

const char* const head =
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//beredskab//beredskab//DA\nCALSCALE:GREGORIAN\n";

TEST_CASE("an invitation has the zone with its changes, and who is asked to come") {
  CHECK(told(Method::request, {meeting()}) ==
        std::string(head) + "METHOD:REQUEST\n" + copenhagen +
            "BEGIN:VEVENT\n"
            "UID:m1@proeve.beredskab.invalid\n"
            "SEQUENCE:2\n"
            "DTSTAMP:20261120T211500Z\n"
            "DTSTART;TZID=Europe/Copenhagen:20270316T100000\n"
            "DTEND;TZID=Europe/Copenhagen:20270316T120000\n"
            "SUMMARY:Møde\n"
            "LOCATION:Beboerhuset\\, stuen\n"
            "DESCRIPTION:1. Siden sidst\\n2. Næste møde\n"
            "STATUS:CONFIRMED\n"
            "ORGANIZER;CN=Tove Prøve:mailto:tove@example.invalid\n"
            "ATTENDEE;CN=Tove Prøve;ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:tove@example.in\n"
            " valid\n"
            "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:jens@e\n"
            " xample.invalid\n"
            "END:VEVENT\nEND:VCALENDAR\n");
}

TEST_CASE("one that is called off says so; times are told by the clock of the zone") {
  auto event = meeting();
  event.cancelled = true;
  event.when = TimeSpan{at("2027-07-01T08:00:00Z"), at("2027-07-01T09:30:00Z")};
  const auto text = told(Method::cancel, {event});
  CHECK(text.find("METHOD:CANCEL\n") != std::string::npos);
  CHECK(text.find("STATUS:CANCELLED\n") != std::string::npos);
  CHECK(text.find("DTSTART;TZID=Europe/Copenhagen:20270701T100000\n") != std::string::npos);
  CHECK(text.find("DTEND;TZID=Europe/Copenhagen:20270701T113000\n") != std::string::npos);
}

TEST_CASE("whole days need no zone, and end on the day behind the last") {
  const CalendarEvent days{.uid = "d1@proeve.beredskab.invalid",
                           .stamp = at("2026-11-20T22:15:00+01:00"),
                           .when = WholeDays{base::Date(2026, 12, 31), base::Date(2027, 1, 1)},
                           .summary = "Nytår",
                           .place = "",
                           .description = ""};
  CHECK(told(Method::publish, {days}) == std::string(head) +
                                             "METHOD:PUBLISH\n"
                                             "BEGIN:VEVENT\n"
                                             "UID:d1@proeve.beredskab.invalid\n"
                                             "SEQUENCE:0\n"
                                             "DTSTAMP:20261120T211500Z\n"
                                             "DTSTART;VALUE=DATE:20261231\n"
                                             "DTEND;VALUE=DATE:20270102\n"
                                             "TRANSP:TRANSPARENT\n"
                                             "SUMMARY:Nytår\n"
                                             "END:VEVENT\nEND:VCALENDAR\n");
}

TEST_CASE("a zone without changes has one offset; one with odd minutes keeps them") {
  CHECK(told(Method::request, {meeting()}, "UTC")
            .find("TZID:UTC\nBEGIN:STANDARD\nDTSTART:20260315T090000\nTZOFFSETFROM:+0000\n"
                  "TZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE\n") != std::string::npos);
  CHECK(told(Method::request, {meeting()}, "America/St_Johns").find("TZOFFSETTO:-0230\n") !=
        std::string::npos);
}

}  // namespace
}  // namespace render
