#!/usr/bin/python3
"""What goes out comes in again without a changed letter: vCards by way of khard, a calendar by way of khal, and
CSV as a Danish spreadsheet takes it (LibreOffice where it is installed, and Excel's rules always)."""
import csv
import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import vobject

from calendar_test import KHAL
from program import BINARY, WORKSPACE, environment

MARK = "\u200e"  # what nobody sees
# (name, organisation, title, mobile, phone, email, note): letters, signs and numbers that others trip over
PEOPLE = [
    ("Åse Ærø Øst-Prøve", "Bo; & Co., Prøvekøbing", "Leder", "+45 12 34 56 01", "12 34 56 11", "aase@example.invalid",
     "Kun \\\"nødopkald\\\", ikke SMS; tak"),
    ("Bo 'Bob' Tænkt", "=1+1", "-2", "004512345602", "12345612", "bo@example.invalid", "1. maj"),
    ("Élodie Ñandú Şen", "@skolen", "8-12", "12 34 56 03", "12 34 56 13 lok. 4", "e@example.invalid",
     "007"),
    ("李 Prøve", "Sand", "+1", "12 34 56 04", "12 34 56 14", "li@example.invalid", "a\\\\nb, c\\\\;d"),
]
PLAN = "\n".join(
    f'  - {{id: person-{number}, organisation: "{of}", title: "{title}", name: "{name}", mobile: "{mobile}", '
    f'phone: "{phone}", email: "{email}", note: "{note}"}}'
    for number, (name, of, title, mobile, phone, email, note) in enumerate(PEOPLE))


def plain(text):
    """As the text stands in the list, without YAML's own backslashes."""
    return text.replace('\\"', '"').replace("\\\\", "\\")


class Bench:
    def __init__(self, scratch):
        self.home, self.folder = scratch / "home", scratch / "mappe"
        self.home.mkdir()
        shutil.copytree(WORKSPACE / "plans", self.folder / "plans")
        listed = self.folder / "plans/proevekoebing/participants.yaml"
        listed.write_text(listed.read_text(encoding="utf-8") + PLAN + "\n", encoding="utf-8")
        self.environment = environment(self.home, BEREDSKAB_USER="Ida Opdigtet", BEREDSKAB_SEED="7")

    def run(self, *words):
        done = subprocess.run(words, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, check=False)
        assert done.returncode == 0, (words, done.stdout.decode() + done.stderr.decode())
        return done.stdout.decode("utf-8")

    def beredskab(self, *words):
        return self.run(BINARY, "--no-input", *words)


def vcards(bench):
    book = bench.home / "book"
    book.mkdir()
    cards = bench.beredskab("contacts", "--format", "vcf").split("END:VCARD\r\n")[:-1]
    for number, card in enumerate(cards):
        (book / f"{number}.vcf").write_text(card + "END:VCARD\r\n", encoding="utf-8", newline="")
    config = bench.home / "khard.conf"
    config.write_text(f"[addressbooks]\n[[book]]\npath = {book}\n[general]\ndefault_action = list\n")
    for number, (name, of, title, mobile, phone, email, note) in enumerate(PEOPLE):
        uid = f"person-{number}.proevekoebing@beredskab"
        shown = bench.run("khard", "-c", str(config), "show", "--format", "vcard", "uid:" + uid)
        card = vobject.readOne(shown)
        assert card.fn.value == name, (card.fn.value, name)
        assert card.org.value[0] == plain(of) and card.title.value == title, shown
        assert card.email.value == email, shown
        numbers = [re.sub(r"\s", "", one) for one in (mobile, phone.replace(" lok. ", ";ext="))]
        assert [one.value for one in card.contents["tel"]] == numbers, shown
        assert plain(note) in card.note.value, (plain(note), card.note.value)


def calendar(bench):
    (bench.home / "calendar").mkdir()
    config = bench.home / "khal.conf"
    config.write_text(KHAL.format(calendar=bench.home / "calendar", database=bench.home / "khal.db"))
    place = "Rådhuset; lokale 2, «Ærø» \\ 1. sal"
    text = "Tag \"kaffe\" med, og kage; 100 % æble\nVi ses – Åse"
    bench.beredskab("meeting", "convene", text, "--at", "2026-12-01T10:00", "--place", place, "--by", "tove")
    file, = bench.folder.glob("udskrifter/indkaldelse-*.ics")
    bench.run("khal", "-c", str(config), "import", "--batch", "-a", "proeve", str(file))
    shown = bench.run("khal", "-c", str(config), "--no-color", "list", "--format",
                      "{title}|{location}|{description}|{start-long}", "--day-format", "", "2026-12-01", "1d")
    assert f"Møde om beredskabsplanen, Prøvekøbing|{place}|" in shown, shown
    for line in text.split("\n"):
        assert line in shown, (line, shown)


def excel(cell):
    """What Excel with Danish settings makes of a cell: the text itself, or it is no text any more."""
    first = cell.strip()
    if not first:
        return cell
    changed = (first[0] in "=+-@" or re.fullmatch(r"0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9.]+,[0-9]*|[0-9]+ ?%", first)
               or re.match(r"[0-9]{1,2}[-./: ]+([0-9]{1,4}|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\b", first)
               and not re.fullmatch(r"[0-9]{2}( [0-9]{2})+( lok\. [0-9]+)?", first)
               or first.lower() in ("sand", "falsk", "true", "false"))
    return None if changed else cell


def office(bench, file):
    """The file as LibreOffice reads and writes it, where that is installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    bench.run(program, f"-env:UserInstallation=file://{bench.home}/office", "--headless", "--convert-to",
              "csv:Text - txt - csv (StarCalc):59,34,76,1,,1030,true,true", "--infilter=CSV:59,34,76,1,,1030,true,true",
              "--outdir", str(bench.home / "ud"), str(file))
    return (bench.home / "ud" / file.name).read_text(encoding="utf-8-sig")


def spreadsheets(bench):
    bench.beredskab("activate", "--type", "brand", "--area", "demobakken")
    texts = ["=HYPERLINK(\"x\")", "+45 12 34 56 78", "0045", "-1", "@a", "1. maj", "3/4", "22.15", "a;b", "to\nlinjer",
             "'citat'", "12345678901234", "SAND", "æøå «»"]
    for text in texts:
        bench.beredskab("log", "--", text)
    bench.beredskab("decide", "=1+1", "--responsible", "person-1", "--due", "23:00")
    wanted = {"log.csv": texts, "opgaver.csv": ["=1+1", "Bo 'Bob' Tænkt"],
              "liste.csv": [plain(field) for row in PEOPLE for field in row]}
    for file, words in [("log.csv", ["show"]), ("opgaver.csv", ["list", "--followups"]), ("liste.csv", ["contacts"])]:
        bench.beredskab(*words, "-o", file)
        raw = (bench.folder / file).read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
        for text in filter(None, [raw[3:].decode("utf-8"), office(bench, bench.folder / file)]):
            cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
            for cell in cells:
                assert excel(cell) == cell, f"{file}: {cell!r} would not stay as it is"
                assert not cell.startswith("'") or cell == "'citat'", cell
            seen = [cell.replace(MARK, "") for cell in cells]
            missing = [one for one in wanted[file] if one not in seen and not any(one in cell for cell in seen)]
            assert not missing, (file, missing, seen)
            if file == "liste.csv":
                back = bench.home / file
                back.write_text(text, encoding="utf-8", newline="")
                said = bench.beredskab("participant", "import", str(back), "--yes")
                assert said.startswith("Det står der allerede."), said


def main():
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(pathlib.Path(scratch))
        for step in (vcards, calendar, spreadsheets):
            step(bench)


if __name__ == "__main__":
    sys.exit(main())
