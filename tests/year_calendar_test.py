#!/usr/bin/python3
"""The plan's year as another program reads it: `status --ics` through python3-icalendar.

Duties, days with a higher risk, a planned exercise and a meeting are there with their days and
times, whole days are whole days, and what is asked for again later has the same UIDs.
"""
import datetime
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import icalendar

from program import BINARY, WORKSPACE, environment

DUTIES = """\
duties:
  - {id: maaling, name: Måling, per_year: 4, who: Sekretariatet, source: Prøveaftalen}
  - {id: regnskab, name: Regnskab, per_year: 1, source: Prøveaftalen, until: 2027-06-30}
risky_days:
  - {id: nytaar, name: Nytår, from: 12-31, to: 01-01}
  - {id: paaske, name: Påske, before_easter: 3, after_easter: 1}
"""
EXPECTED = """\
2026-12-03 10:00 2026-12-03 12:00 Møde om beredskabsplanen, Prøvekøbing @ Beboerhuset
2026-12-10 2026-12-11 Dilemmaøvelse, Prøvekøbing
2026-12-31 2027-01-01 Frist: Måling for 4. kvartal 2026, Prøvekøbing
2026-12-31 2027-01-01 Frist: Regnskab for 2026, Prøvekøbing, CANCELLED
2026-12-31 2027-01-02 Nytår, Prøvekøbing
2027-03-25 2027-03-30 Påske, Prøvekøbing
2027-03-31 2027-04-01 Frist: Måling for 1. kvartal 2027, Prøvekøbing
2027-06-30 2027-07-01 Frist: Måling for 2. kvartal 2027, Prøvekøbing
2027-09-30 2027-10-01 Frist: Måling for 3. kvartal 2027, Prøvekøbing
"""


def shown(moment):
    is_time = isinstance(moment, datetime.datetime)
    return moment.strftime("%Y-%m-%d %H:%M") if is_time else moment.isoformat()


class Year(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="year-"))
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(WORKSPACE, self.folder, dirs_exist_ok=True)
        with open(self.folder / "plans" / "proevekoebing" / "plan.yaml", "a") as plan:
            plan.write(DUTIES)
        self.now("2026-11-25T09:00:00+01:00")
        self.run_program("meeting", "convene", "--half-yearly", "--at", "2026-12-03T10:00",
                         "--place", "Beboerhuset")
        self.now("2026-11-25T09:01:00+01:00")
        self.run_program("exercise", "plan", "dilemma", "--on", "2026-12-10")
        self.now("2026-11-25T09:02:00+01:00")
        self.run_program("duty", "done", "regnskab")

    def now(self, instant):
        self.environment = environment(self.folder, BEREDSKAB_NOW=instant,
                                       BEREDSKAB_SEED="".join(filter(str.isdigit, instant)))

    def run_program(self, *words):
        done = subprocess.run([BINARY, *words], cwd=self.folder, env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def events(self):
        self.run_program("status", "--ics", "-o", "aaret.ics", "--force")
        text = (self.folder / "aaret.ics").read_bytes()
        return icalendar.Calendar.from_ical(text).walk("VEVENT")

    def test_each_event_has_its_days(self):
        told = ""
        for event in self.events():
            place = event.get("LOCATION")
            told += " ".join([shown(event.decoded("DTSTART")), shown(event.decoded("DTEND")),
                              str(event["SUMMARY"])] + ([f"@ {place}"] if place else []))
            told += f", {event['STATUS']}\n" if "STATUS" in event else "\n"
        self.assertEqual(told, EXPECTED)

    def test_the_same_thing_keeps_its_uid(self):
        first = {str(event["SUMMARY"]): str(event["UID"]) for event in self.events()}
        self.assertEqual(len(set(first.values())), len(first))
        self.now("2026-12-01T09:00:00+01:00")
        self.run_program("duty", "done", "maaling")
        self.now("2026-12-20T09:00:00+01:00")
        events = self.events()
        again = {str(event["SUMMARY"]): str(event["UID"]) for event in events}
        done = next(event for event in events if "Måling for 4. kvartal" in event["SUMMARY"])
        self.assertEqual((done["STATUS"], done["SEQUENCE"]), ("CANCELLED", 1))
        for summary, uid in again.items():
            self.assertEqual(first.get(summary, uid), uid)

    def test_an_exercise_that_only_a_few_know_to_be_off_is_off(self):
        def exercise():
            return [event for event in self.events() if "øvelse" in event["SUMMARY"]]

        def name(number):
            entry = sorted(self.folder.glob("records/**/*-exercise-*"))[number]
            return re.search("-exercise-(.{6})", entry.name)[1]

        for minute, words in enumerate((["plan", name(0), "--on", "2026-12-15"],
                                        ["cancel", name(0), "Nogen er syg"])):
            self.now(f"2026-11-25T09:1{minute}:00+01:00")
            self.run_program("exercise", *words)
            self.run_program("correct", name(-1), "--restricted")
            event, = exercise()
            self.assertEqual((event["STATUS"], event.decoded("DTSTART").isoformat()),
                             ("CANCELLED", "2026-12-10"))
        self.run_program("correct", name(0), "--restricted")
        self.assertEqual(exercise(), [])


if __name__ == "__main__":
    unittest.main()
