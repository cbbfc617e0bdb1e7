#!/usr/bin/python3
"""Invitations as other programs read them: python3-icalendar, khal, and Python's e-mail reader.

A meeting is convened for late October, before the clocks change, moved to November, after it, and
called off. Each time the files are read by the others: it is the same event, at the right time by
the clock on the wall, though this computer's own zone is UTC.

The binary is in BEREDSKAB_BIN, the checkout in ROOT.
"""
import datetime
import email
import email.policy
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zoneinfo

import icalendar

BIN = os.path.abspath(os.environ["BEREDSKAB_BIN"])
FIXTURE = pathlib.Path(os.environ["ROOT"], "tests", "transcripts", "workspace")
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
        shutil.copytree(FIXTURE, self.folder, dirs_exist_ok=True)
        self.home = self.folder / "home"
        (self.home / "calendar").mkdir(parents=True)
        config = self.home / "khal.conf"
        config.write_text(KHAL.format(calendar=self.home / "calendar",
                                      database=self.home / "khal.db"))
        self.environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(self.home), "LANG": "C.UTF-8",
            "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "BEREDSKAB_USER": "Tove Prøve", "XDG_CONFIG_HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home), "XDG_CACHE_HOME": str(self.home),
        }
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
        self.run_program(BIN, "meeting", *words)
        files = {path.suffix: path for path in self.folder.glob("indkaldelse-*")}
        self.assertEqual(sorted(files), [".eml", ".ics"])
        return files

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

    def khal(self, *words):
        return self.run_program("khal", "-c", str(self.home / "khal.conf"), "--no-color", *words)

    def listed(self):
        return self.khal("list", "--format", "{start-long}–{end-time} {title} [{status}]",
                         "--day-format", "", "2026-10-01", "90d").split("\n")

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


if __name__ == "__main__":
    unittest.main()
