"""Every answer of a night fits the terminal on which it is printed: 24 lines, 80 and 60 columns.
Needs BEREDSKAB_BIN (the binary) and ROOT (the checkout); ctest sets both.
"""
import re
import shutil
import unicodedata
import unittest

from program import ROOT
from terminal import Terminal

STYLE = re.compile("\x1b\\[[0-9;]*m")
ROWS = 24
LARGER = ROOT / "tests" / "transcripts" / "larger"
# A path, an address or a digest is one word, and no word is broken.
LONG_WORD = re.compile(r"^\W*\S*[/@]\S*\W*$")


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line)


class Fits(Terminal):
    columns = 80

    def shown(self, *words, now="22:15", code=0, **how):
        """What the terminal shows; it fits."""
        seen, text = self.start(*words, now=now, rows=ROWS, columns=self.columns, **how).end()
        self.assertEqual(seen, code, text)
        text = STYLE.sub("", text)
        lines = text.rstrip("\n").split("\n")
        # The last row is the shell's.
        self.assertLess(len(lines), ROWS, f"{' '.join(words)}:\n{text}")
        for line in lines:
            if not LONG_WORD.match(line):
                self.assertLessEqual(width(line), self.columns, f"{' '.join(words)}:\n{text}")
        return text

    def whole(self, *words, **how):
        """The same with --full; it need not fit."""
        return STYLE.sub("", self.do(*words, "--full", rows=ROWS, columns=self.columns, **how))

    def activate(self, now="22:15", **where):
        return self.shown("activate", "--type", where.get("type", "skyderi"), "--area",
                          where.get("area", "proeveparken"), now=now)


class Screen(Fits):
    def test_activate_ends_with_whom_to_ring(self):
        text = self.activate()
        self.assertIn("Akut fare: 112", text.split("\n")[0])
        self.assertRegex(text, r"hændelse [a-z0-9]{6}")
        self.assertIn("Du skriver som Tove Prøve.", text)
        end = " ".join(text.split())[-110:]
        self.assertIn("Ring nu til Jens Eksempel: 12 34 56 02", end)
        self.assertTrue(end.endswith("Skriv så: beredskab call"), end)

    def test_without_anything(self):
        first = self.shown()
        self.assertIn("beredskab activate", first)
        self.assertIn("Ingen hændelse er åben. Du skriver som Tove Prøve.", " ".join(first.split()))
        shutil.rmtree(self.folder / "plans")
        outside = self.shown()
        self.assertLessEqual(outside.count("\n"), 10 if self.columns == 80 else 14)
        self.assertIn("beredskab activate", outside)
        self.assertIn("Her er ingen beredskabsmappe.", " ".join(outside.split()))

    def test_a_night_with_one_incident(self):
        quiet = self.shown("status")
        self.assertIn("beredskab activate", quiet)
        self.activate()
        self.assertIn("beredskab call", self.shown(now="22:16"))
        self.shown("call", "--no-input", now="22:16")
        self.assertIn("Næste: Dorthe Vikar",
                      self.shown("call", "jens", "--no-answer", "--retry", "+5m", now="22:17"))
        self.shown("log", "Ord på ord " * 200, now="22:18")
        self.shown("log", "\n".join(f"Linje {number}" for number in range(40)), now="22:19")
        self.shown("decide", "ja", "--question", "anvendelse", "--by", "tove,jens", now="22:20")
        followup = self.shown("decide", "SMS", "--responsible", "jens", "--due", "22:25", now="22:20")
        self.shown("inquiry", "Avisen", "Hvad er der sket? " * 30, "--due", "22:30", now="22:21")
        self.shown("message", "issue", "beboere", "Bliv inde.\n\n" * 30, "--via", "SMS", now="22:22")
        for minute in range(24, 40):
            self.do("log", f"Notat nr. {minute} er lidt længere, end en linje på skærmen kan være, "
                    "så det brydes", now=f"22:{minute}")
        late = self.shown("status", now="22:50")
        for said in ("Skyderi i Prøveparken", "Jens Eksempel", "RING IGEN NU", "FRISTEN ER OVERSKREDET",
                     "min. siden", "--full"):
            self.assertIn(said, " ".join(late.split()))
        if self.columns == 80:
            self.assertIn("Notat nr. 39", late)
        every = " ".join(self.whole("status", now="22:50").split())
        for said in ("Udmelding til beboerne (SMS)", "✓ Tove Prøve", "Notat nr. 36", "historik"):
            self.assertIn(said, every)
        self.assertIn("Notat nr. 39", self.shown("show", now="22:50"))
        self.assertIn("tidligere: beredskab show", " ".join(self.shown("show", now="22:50").split()))
        self.assertIn("Linje 39", self.whole("show", now="22:50"))
        ident = re.search(r"Skrevet \(([a-z0-9]{6})\)", followup).group(1)
        for words in (("show", ident), ("list",), ("list", "--followups"), ("staff",), ("task",), ("cards",),
                      ("done", ident, "Sendt. " * 200)):
            self.shown(*words, now="22:51")
        self.assertIn("Ring nu til Dorthe Vikar", self.shown(now="22:52"))
        self.shown("close", "--no-input", now="23:00")
        self.shown("status", now="23:01")
        self.shown(now="23:01")

    def test_two_incidents_and_many(self):
        self.activate(now="22:15")
        self.activate(now="22:20", type="brand", area="demobakken")
        two = self.shown("status", now="22:25")
        for said in ("Skyderi i Prøveparken", "Brand i Demobakken", "--full"):
            self.assertIn(said, two)
        self.assertEqual(two.count("Jens Eksempel"), 2, two)  # whom to ring in each
        named = self.shown("log", "Røg", "-i", "brand", now="22:26")
        self.assertIn("Hændelse: Brand i Demobakken", named)
        front = self.shown(now="22:27")
        self.assertEqual(len(re.findall(r"beredskab\s+call\s+-i", front)), 2, front)
        for minute, area in enumerate(("eksempelvej", "demobakken", "proeveparken", "eksempelvej"), 30):
            self.activate(now=f"22:{minute}", type="uro", area=area)
        six = self.shown("status", now="22:40")
        self.assertEqual(six.count("Skete"), 6, six)
        self.shown(now="22:40")
        self.shown("call", "--no-input", "-i", "skyderi", "-i", "brand", now="22:41")
        for minute in range(42, 60):
            self.do("report", "--type", "uro", "--area", "demobakken", now=f"22:{minute}")
        self.assertIn("tidligere: beredskab list --full", self.shown("list", now="23:00"))

    def test_many_people(self):
        people = self.folder / "plans" / "proevekoebing" / "participants.yaml"
        people.write_text(people.read_text() + "".join(
            f"  - {{id: nr-{number}, organisation: Forening {number}, title: Formand, "
            f"name: Nummer {number} Prøve, email: n{number}@example.invalid}}\n" for number in range(150)))
        text = self.shown("meeting", "convene", "--at", "2027-03-16T10:00", "--place", "Salen")
        self.assertIn("linjer til: beredskab show ", text)
        self.assertIn("beredskab meeting pack", text)
        self.shown("meeting", "convene", "--update", "next", "--place", "Aulaen", now="22:16")
        self.activate(now="22:20")
        run = self.start("close", now="22:30", rows=ROWS, columns=self.columns)
        asked = run.expect("afsluttes alligevel? ")
        self.assertLess(asked.count("\n"), ROWS, asked)
        self.assertRegex(asked, r"Det hele: beredskab\s+summary")
        self.assertIn("Ikke talt med 153, ikke ringet op: ", asked)
        self.assertIn("Mangler svar fra 154 deltagere: ", " ".join(asked.split()))

    def test_a_file_is_no_screen(self):
        people = self.folder / "plans" / "proevekoebing" / "participants.yaml"
        people.write_text(people.read_text() + "".join(
            f"  - {{id: nr-{number}, organisation: Forening {number}, title: Formand, "
            f"name: Nummer {number} Prøve}}\n" for number in range(40)))
        for words in (("contacts",), ("contacts", "--blank"), ("plan", "show")):
            self.do(*words, "-o", "bred.txt", "--force", rows=ROWS, columns=200)
            self.do(*words, "-o", "smal.txt", "--force", rows=ROWS, columns=self.columns)
            text = (self.folder / "bred.txt").read_text()
            self.assertEqual((self.folder / "smal.txt").read_text(), text)
            self.assertNotRegex(text, STYLE)
            self.assertNotIn("--full", text)

    def test_what_is_wrong_leaves_room(self):
        self.activate()
        records = next((self.folder / "records").rglob("*-activation-*")).parent
        for number in range(12):
            (records / f"2026-11-20T21{20 + number}00Z-log-zzzzz{'abcdefghjkmn'[number]}.yaml").write_text("x")
        for words in (("status",), ("log", "Politiet er fremme"), ("call", "--no-input")):
            text = self.shown(*words, now="22:45")
            self.assertIn("linjer til: beredskab status --full", " ".join(text.split()))


class Narrow(Screen):
    columns = 60


class Larger(Fits):
    """A plan with an alarm chain, tasks, cards and staff."""

    def setUp(self):
        super().setUp()
        shutil.rmtree(self.folder / "plans")
        shutil.copytree(LARGER, self.folder, dirs_exist_ok=True)

    def test_a_night(self):
        self.shown("status")
        text = self.activate(type="brand", area="nordbyen")
        self.assertIn("Nu: ", text)


if __name__ == "__main__":
    unittest.main()
