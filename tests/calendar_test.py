#!/usr/bin/python3
"""Invitations as other programs read them: python3-icalendar, khal, and Python's e-mail reader.

A meeting is convened for late October, before the clocks change, moved to November, after it, and
called off. Each time the files are read by the others: it is the same event, at the right time by
the clock on the wall, though this computer's own zone is UTC. Then each of those invited is followed,
with a calendar of their own that takes what is addressed to them: through somebody who is taken off,
one who comes to it, a move, and the end.
"""
import datetime
import email
import email.policy
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zoneinfo

import icalendar

from program import BINARY, WORKSPACE, environment

COPENHAGEN = zoneinfo.ZoneInfo("Europe/Copenhagen")
KHAL = """[calendars]
[[proeve]]
path = {calendar}
type = calendar

[locale]
local_timezone = Europe/Copenhagen
default_timezone = Europe/Copenhagen
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M

[default]
default_calendar = proeve

[sqlite]
path = {database}
"""


class Invitations(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="calendar-"))
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(WORKSPACE, self.folder, dirs_exist_ok=True)
        self.home = self.folder / "home"
        (self.home / "calendar").mkdir(parents=True)
        config = self.home / "khal.conf"
        config.write_text(KHAL.format(calendar=self.home / "calendar",
                                      database=self.home / "khal.db"))
        self.environment = environment(self.home, XDG_CONFIG_HOME=str(self.home),
                                       XDG_DATA_HOME=str(self.home), XDG_CACHE_HOME=str(self.home))
        self.clock = 10

    def run_program(self, *words):
        done = subprocess.run(words, cwd=self.folder, env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def meeting(self, *words):
        self.clock += 1
        self.environment["BEREDSKAB_NOW"] = f"2026-09-01T{self.clock}:00:00+02:00"
        self.environment["BEREDSKAB_SEED"] = str(self.clock)
        told = json.loads(self.run_program(BINARY, "meeting", *words, "--json"))["data"]
        files = self.by_ending(told["files"])
        self.assertEqual(sorted(files), [".eml", ".ics"])
        self.withdrawn = self.by_ending(told["withdrawn"])
        return files

    def by_ending(self, names):
        return {pathlib.Path(name).suffix: self.folder / name for name in names}

    def play(self):
        """The files after each of the three steps."""
        yield self.meeting("convene", "--half-yearly", "--at", "2026-10-20T10:00", "--place",
                           "Beboerhuset, stuen; til højre", "Velkommen\nKaffe er der")
        yield self.meeting("convene", "--update", "next", "--at", "2026-11-03T10:00")
        yield self.meeting("convene", "--cancel", "next", "Ny dag følger")

    def test_icalendar_reads_what_was_meant(self):
        expected = [
            ("REQUEST", "CONFIRMED", datetime.datetime(2026, 10, 20, 10, tzinfo=COPENHAGEN), "+0200"),
            ("REQUEST", "CONFIRMED", datetime.datetime(2026, 11, 3, 10, tzinfo=COPENHAGEN), "+0100"),
            ("CANCEL", "CANCELLED", datetime.datetime(2026, 11, 3, 10, tzinfo=COPENHAGEN), "+0100"),
        ]
        uids = set()
        for sequence, files in enumerate(self.play()):
            method, status, start, offset = expected[sequence]
            calendar = icalendar.Calendar.from_ical(files[".ics"].read_bytes())
            self.assertEqual(calendar["METHOD"], method)
            event, = calendar.walk("VEVENT")
            uids.add(str(event["UID"]))
            self.assertEqual(event["SEQUENCE"], sequence)
            self.assertEqual(event["STATUS"], status)
            self.assertEqual(event.decoded("DTSTART"), start)
            self.assertEqual(event.decoded("DTSTART").strftime("%H:%M %z"), "10:00 " + offset)
            self.assertEqual(event.decoded("DTEND") - event.decoded("DTSTART"),
                             datetime.timedelta(hours=2))
            self.assertEqual(event["LOCATION"], "Beboerhuset, stuen; til højre")
            self.assertEqual(event["SUMMARY"], "Møde om beredskabsplanen, Prøvekøbing")
            self.assertEqual(event["ORGANIZER"], "mailto:tove@example.invalid")
            people = {str(one): one.params["PARTSTAT"] for one in event["ATTENDEE"]}
            self.assertEqual(people, {"mailto:tove@example.invalid": "ACCEPTED",
                                      "mailto:jens@example.invalid": "NEEDS-ACTION",
                                      "mailto:lene.o@example.invalid": "NEEDS-ACTION",
                                      "mailto:lene.t@example.invalid": "NEEDS-ACTION"})
            self.check_zone(calendar)
        self.assertEqual(len(uids), 1)

    def check_zone(self, calendar):
        """Each change of the clocks that the file tells is one, by the system's own data."""
        zone, = calendar.walk("VTIMEZONE")
        self.assertEqual(zone["TZID"], "Europe/Copenhagen")
        changes = [part for part in zone.subcomponents
                   if part["TZOFFSETFROM"].td != part["TZOFFSETTO"].td]
        self.assertGreaterEqual(len(changes), 6)
        for change in changes:
            before, after = change["TZOFFSETFROM"].td, change["TZOFFSETTO"].td
            point = (change.decoded("DTSTART") - before).replace(tzinfo=datetime.timezone.utc)
            second = datetime.timedelta(seconds=1)
            self.assertEqual((point - second).astimezone(COPENHAGEN).utcoffset(), before)
            self.assertEqual(point.astimezone(COPENHAGEN).utcoffset(), after)
            self.assertEqual(change.name, "DAYLIGHT" if after > before else "STANDARD")

    def khal(self, *words, config="khal.conf"):
        return self.run_program("khal", "-c", str(self.home / config), "--no-color", *words)

    def listed(self, **whose):
        return self.khal("list", "--format", "{start-long}–{end-time} {title} [{status}]",
                         "--day-format", "", "2026-10-01", "90d", **whose).split("\n")

    def test_khal_shows_one_event_at_the_right_time(self):
        expected = ["2026-10-20 10:00–12:00 Møde om beredskabsplanen, Prøvekøbing [CONFIRMED ]",
                    "2026-11-03 10:00–12:00 Møde om beredskabsplanen, Prøvekøbing [CONFIRMED ]",
                    "2026-11-03 10:00–12:00 Møde om beredskabsplanen, Prøvekøbing [CANCELLED ]"]
        for line, files in zip(expected, self.play()):
            self.khal("import", "--batch", "-a", "proeve", str(files[".ics"]))
            self.assertEqual([one for one in self.listed() if one], [line])
            self.assertEqual(len(list((self.home / "calendar").glob("*.ics"))), 1)

    def test_the_draft_has_text_and_the_same_calendar(self):
        subjects = ["Indkaldelse: Møde om beredskabsplanen, Prøvekøbing, 20. oktober 2026",
                    "Ændret: Møde om beredskabsplanen, Prøvekøbing, 3. november 2026",
                    "Aflyst: Møde om beredskabsplanen, Prøvekøbing, 3. november 2026"]
        ids = set()
        for step, files in enumerate(self.play()):
            raw = files[".eml"].read_bytes()
            for line in raw.split(b"\r\n"):
                self.assertTrue(len(line) <= 76 or line.startswith(b"Message-ID: "), line)
            mail = email.message_from_bytes(raw, policy=email.policy.default)
            self.assertEqual(mail.defects, [])
            self.assertEqual(mail["Subject"], subjects[step])
            self.assertEqual(mail["X-Unsent"], "1")
            self.assertEqual(mail["From"].addresses[0].display_name, "Tove Prøve")
            self.assertEqual([one.addr_spec for one in mail["To"].addresses],
                             ["jens@example.invalid", "lene.o@example.invalid",
                              "lene.t@example.invalid"])
            self.assertEqual(mail["Date"].datetime.isoformat(),
                             f"2026-09-01T{self.clock}:00:00+02:00")
            ids.add(mail["Message-ID"])
            plain, calendar = mail.iter_parts()
            self.assertEqual(plain.get_content_type(), "text/plain")
            self.assertEqual(calendar.get_content_type(), "text/calendar")
            self.assertEqual(calendar["Content-Type"].params["method"],
                             "CANCEL" if step == 2 else "REQUEST")
            self.assertEqual(calendar.get_payload(decode=True), files[".ics"].read_bytes())
            if step == 0:
                self.check_text(plain.get_content())
        self.assertEqual(len(ids), 3)

    def check_text(self, text):
        self.assertEqual(text.replace("\r\n", "\n"), """Kære alle

Hermed indkaldes til møde om beredskabsplanen.

Tid: tirsdag den 20. oktober 2026 kl. 10.00–12.00
Sted: Beboerhuset, stuen; til højre

Velkommen
Kaffe er der

Dagsorden
1. Siden sidst
2. Gennemgang af kontaktlisten

Det venter på mødet
- 6 kontakter er ikke bekræftet det seneste år

Svar på indkaldelsen i din kalender, så vi ved, om du kommer.

Venlig hilsen
Tove Prøve
Projektleder, Helhedsplanen
""")

    def list_says(self, old, new):
        path = self.folder / "plans" / "proevekoebing" / "participants.yaml"
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new))

    def deliver(self, files):
        """Each mail's calendar goes to those whom the mail is to, into khal and into `held`."""
        mail = email.message_from_bytes(files[".eml"].read_bytes(), policy=email.policy.default)
        _, part = mail.iter_parts()
        calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
        event, = calendar.walk("VEVENT")
        attendees = event["ATTENDEE"] if isinstance(event["ATTENDEE"], list) else [event["ATTENDEE"]]
        for box in mail["To"].addresses:
            who = box.addr_spec
            self.assertIn("mailto:" + who, [str(one) for one in attendees])
            # RFC 5546, 2.1.5: what is older than what one has is passed over.
            before = self.held.get(who)
            self.assertTrue(before is None or event["SEQUENCE"] > before[1], (who, before))
            self.held[who] = (str(calendar["METHOD"]), event["SEQUENCE"],
                              event.decoded("DTSTART").strftime("%Y-%m-%d"), str(event["UID"]))
            config = self.home / f"{who}.conf"
            if not config.exists():
                (self.home / who).mkdir()
                config.write_text(KHAL.format(calendar=self.home / who, database=self.home / f"{who}.db"))
            self.khal("import", "--batch", "-a", "proeve", str(files[".ics"]), config=config.name)

    def test_each_invitee_comes_to_the_right_end(self):
        self.held = {}
        jens, lene_o, lene_t, ida = (f"{one}@example.invalid" for one in ("jens", "lene.o", "lene.t", "ida"))
        october, november = "2026-10-20", "2026-11-03"

        def expect(told, withdrawn, **standing):
            self.assertEqual(bool(self.withdrawn), withdrawn)
            self.deliver(told)
            if withdrawn:
                self.deliver(self.withdrawn)
            for name, (method, day) in standing.items():
                who = name.replace("_", ".") + "@example.invalid"
                self.assertEqual((self.held[who][0], self.held[who][2]), (method, day), who)
                status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
                self.assertEqual([one for one in self.listed(config=f"{who}.conf") if one],
                                 [f"{day} 10:00–12:00 Møde om beredskabsplanen, Prøvekøbing [{status} ]"])
            self.assertEqual(len(self.held), len(standing))

        told = self.meeting("convene", "--half-yearly", "--at", "2026-10-20T10:00", "--place", "Klubben")
        expect(told, False, jens=("REQUEST", october), lene_o=("REQUEST", october),
               lene_t=("REQUEST", october))
        self.list_says("    mobile: \"12 34 56 04\"\n", "    mobile: \"12 34 56 04\"\n    until: 2026-09-30\n")
        told = self.meeting("convene", "--update", "next")
        expect(told, True, jens=("REQUEST", october), lene_o=("REQUEST", october),
               lene_t=("CANCEL", october))
        self.assertNotIn("lene.t", told[".ics"].read_text())
        self.list_says("  # De to næste", "  - id: ida-proeve\n    organisation: Skolen\n    title: Leder\n"
                       "    name: Ida Prøve\n    email: ida@example.invalid\n    from: 2026-09-02\n  # De to næste")
        told = self.meeting("convene", "--update", "next")
        expect(told, False, jens=("REQUEST", october), lene_o=("REQUEST", october),
               lene_t=("CANCEL", october), ida=("REQUEST", october))
        told = self.meeting("convene", "--update", "next", "--at", "2026-11-03T10:00")
        expect(told, False, jens=("REQUEST", november), lene_o=("REQUEST", november),
               lene_t=("CANCEL", october), ida=("REQUEST", november))
        told = self.meeting("convene", "--cancel", "next", "Ny dag følger")
        expect(told, False, jens=("CANCEL", november), lene_o=("CANCEL", november),
               lene_t=("CANCEL", october), ida=("CANCEL", november))
        self.assertEqual(len({uid for *_, uid in self.held.values()}), 1)
        year = icalendar.Calendar.from_ical(self.run_program(BINARY, "status", "--ics"))
        cancelled, = (one for one in year.walk("VEVENT") if one["UID"] == self.held[jens][3])
        self.assertEqual(cancelled["STATUS"], "CANCELLED")
        self.assertEqual(self.held[lene_o][1], 4)
        self.assertEqual(self.held[lene_t][1], 1)
        self.assertEqual(self.held[ida][1], 4)

    def test_without_an_address_to_answer_to_nothing_is_requested(self):
        self.list_says("    email: tove@example.invalid\n", "")
        steps = self.play()
        for files, status in zip(steps, (None, None, "CANCELLED")):
            calendar = icalendar.Calendar.from_ical(files[".ics"].read_bytes())
            self.assertEqual(calendar["METHOD"], "PUBLISH")
            event, = calendar.walk("VEVENT")
            self.assertNotIn("ORGANIZER", event)
            self.assertNotIn("ATTENDEE", event)
            self.assertEqual(event.get("STATUS"), status)
            mail = email.message_from_bytes(files[".eml"].read_bytes(), policy=email.policy.default)
            self.assertEqual(len(mail["To"].addresses), 3)
            plain, part = mail.iter_parts()
            self.assertEqual(part["Content-Type"].params["method"], "PUBLISH")
            self.assertNotIn("i din kalender", plain.get_content())


if __name__ == "__main__":
    unittest.main()
