#!/usr/bin/python3
"""Every document in every shape, of a workspace with everything in it and of an empty one: poppler
reads the PDFs, and Chromium, where there is one, prints the HTML and must get the same words.

All people are made up.
"""
import os
import pty
import re
import shutil
import subprocess
import sys

from browser import Browser, installed
from printing import (BINARY, ENVIRONMENT, HERE, ROOT, Paper, beredskab, check_page_marks, commit,
                      hold_meeting, plan_of, run, text)

REAL = ("-i", "demobakken")  # the incident; another is an exercise, and the only open one
CARD = """format: beredskab-card/1
id: samling
name: Samling af naboerne
situation: Når naboerne skal have et sted at være
incident_types: [brand]
steps:
  - {text: "Lås fælleshuset op."}
  - {text: "Skriv navne på dem, der kommer."}
contacts: [person-1]
called_off_by: Tovholderen
"""
# One line of the printed page each, from those that only a full workspace has.
FULL = {
    ("contacts",): "Børge Påfund",
    ("contacts", *REAL): "Vagten i Prøvehallen",
    ("contacts", "--blank"): "Ringeliste til papir",
    ("summary", "--blank"): "Log til papir",
    ("summary",): "Politiet er fremme",
    ("summary", *REAL): "Fælleshuset er åbent i nat",
    ("summary", "--public", *REAL): "Det brænder i en kælder",
    ("summary", "--since", "2026-01-01"): "Til planen var i brug: 15 min (kendt for 1)",
    ("summary", "--since", "2026-01-01", "--public"): "Efter boligområde",
    ("situation", *REAL): "Røgen er væk",
    ("situation", "1", *REAL): "Alle er ude af huset",
    ("plan", "show"): "Planen skal skabe tryghed",
    ("plan", "overview"): "overblik over planen",
    ("plan", "dossier"): "Dokumentet, ord for ord",
    ("meeting", "pack", "next"): "Hvordan gik det i kælderen",
    ("meeting", "minutes", "2026-06-01"): "Tove Prøve, Boligforeningen Prøvebo 0",
    ("progress",): "Ro og orden",
    ("message", "beboere", *REAL): "UDKAST",
    ("message", "beboere", "--issued", *REAL): "Det brænder ikke mere.",
    ("cards", *REAL): "Lås fælleshuset op.",
}
# Those that must also be there when nothing has happened yet, or when only that has which they are
# about: an incident, a meeting.
EMPTY = [("contacts",), ("contacts", "--blank"), ("summary", "--blank"),
         ("summary", "--since", "2026-01-01"), ("summary", "--since", "2026-01-01", "--public"),
         ("plan", "show"), ("plan", "overview"), ("plan", "dossier"), ("cards",),
         ("message", "beboere")]
BARE = [("summary",), ("summary", "--public"), ("situation",), ("meeting", "pack", "next")]
# What an empty workspace has none of is refused, and no file is left.
NOTHING = {("summary",): "Der er ingen hændelser endnu.",
           ("situation",): "Der er ingen hændelser endnu.",
           ("meeting", "pack", "next"): "Der er ikke indkaldt til noget møde.",
           ("message", "beboere", "--issued"): "Der er ingen hændelser endnu.",
           ("progress",): "Planen har ingen helhedsplan."}


def publishable(words):
    """Those that hold only what may leave the circle."""
    return "--public" in words or words[0] == "message" or words == ("plan", "dossier")


def whole_plan():
    """A workspace in which everything there is has happened."""
    folder = plan_of("full", 12)
    plan = folder / "plans/proevekoebing"
    shutil.copy(ROOT / "tests/transcripts/progress/plans/proevekoebing/helhedsplan.yaml", plan)
    (plan / "cards").mkdir()
    (plan / "cards/samling.yaml").write_text(CARD, encoding="utf-8")
    hold_meeting(folder)
    commit(folder, "2026-06-02T12:00:00+02:00")
    steps = [
        ("2026-09-01T10:00", "plan", "sign", "--as", "person-0", "--paper", "skabet"),
        ("2026-09-02T10:00", "meeting", "convene", "--at", "2026-12-01T15:00", "--half-yearly",
         "--place", "Fælleshuset"),
        ("2026-11-18T20:10", "activate", "--type", "brand", "--area", "demobakken", "--at", "20:00",
         "--summary", "Det brænder i en kælder", "--public"),
        ("2026-11-18T20:12", "call", "person-1", "--reached"),
        ("2026-11-18T20:14", "call", "person-2", "--no-answer"),
        ("2026-11-18T20:15", "decide", "ja", "--question", "anvendelse", "--by", "person-0,person-1"),
        ("2026-11-18T20:16", "call", "--ad-hoc", "Vagten i Prøvehallen", "--phone", "12 34 59 99",
         "--reached"),
        ("2026-11-18T20:20", "decide", "Fælleshuset er åbent i nat", "--question", "beboere",
         "--by", "person-0,person-1", "--public"),
        ("2026-11-18T20:22", "decide", "Hvordan gik det i kælderen", "--responsible", "person-1",
         "--due", "2026-12-01"),
        ("2026-11-18T20:24", "inquiry", "Prøvekøbing Avis", "Hvad sker der?"),
        ("2026-11-18T20:26", "cards", "samling", "--tick", "1"),
        ("2026-11-18T20:28", "situation", "issue", "--known", "Alle er ude af huset",
         "--unknown", "Hvordan det begyndte", "--next", "21:30"),
        ("2026-11-18T20:30", "message", "issue", "beboere", "Det brænder ikke mere.", "--public"),
        ("2026-11-18T20:40", "situation", "issue", "--known", "Røgen er væk"),
        ("2026-11-19T01:00", "close", "Roligt"),
        ("2026-11-19T09:00", "evaluate", "--good", "Alle mødte op", "--change", "Flere nøgler"),
        ("2026-11-20T22:00", "activate", "--type", "brand", "--area", "proeveparken", "--exercise"),
        ("2026-11-20T22:10", "log", "Politiet er fremme"),
    ]
    for number, (when, *words) in enumerate(steps, 1):
        beredskab(folder, *words, BEREDSKAB_SEED=str(number),
                  BEREDSKAB_NOW=f"{when}:00+0{2 if when < '2026-10-25' else 1}:00")
    commit(folder, "2026-11-20T22:12:00+01:00")
    return folder


def test_shapes(folder, documents):
    """Each is there in each shape; the same clock and commit give the same bytes."""
    for words in documents:
        for shape in ("md", "html"):
            once = beredskab(folder, *words, "--format", shape).stdout
            assert once.strip(), (words, shape)
            assert once == beredskab(folder, *words, "--format", shape).stdout, (words, shape)


def test_full(full):
    for words, wanted in FULL.items():
        paper = Paper(full, *words)
        assert wanted in paper.words, (words, wanted, paper.words)
        if "--issued" in words:  # a notice for a door: it says nothing of the program
            for told in ("beredskab 0", "side 1", "Skrevet", "22.15", "Udgave"):
                assert told not in paper.words, (told, paper.words)
        else:
            check_page_marks(paper, confidential=not publishable(words))
        for page in paper.pages:  # a list of incidents may have an exercise in it
            assert words != ("summary",) or "ØVELSE" in page.split(), (words, page)
            assert words[-2:] != REAL or "ØVELSE" not in page.split(), (words, page)
        for shape in ("md", "html"):
            page = text(beredskab(full, *words, "--format", shape)).replace("&nbsp;", " ")
            assert wanted in page, (words, shape, wanted, page)


def test_empty(folder, documents):
    for words in documents:
        check_page_marks(Paper(folder, *words), confidential=not publishable(words),
                         committed=False)


def test_nothing(empty):
    for words, wanted in NOTHING.items():
        file = HERE / "nothing.pdf"
        got = beredskab(empty, *words, "-o", str(file), code=2)
        assert wanted in got.stderr.decode("utf-8"), (words, got.stderr)
        assert not file.exists(), words


def test_shipped(slagelse):
    """The shipped plan: room for four signatures, and its own cards, each on its page."""
    signed = Paper(slagelse, "plan", "show")
    assert signed.words.count("Dato: Underskrift:") == 4, signed.words[-800:]
    cards = Paper(slagelse, "cards")
    assert cards.info["Page size"].strip().startswith("419.5"), cards.info  # A5
    titles = [" ".join(page.split()) for page in cards.pages]
    for title in ("Tovholderens kort", "Når andre skal med", "Når noget er sket",
                  "Information til beboerne", "Når pressen henvender sig"):
        assert any(title in page for page in titles), (title, titles)
    # A group that is longer than what is left of the page begins there all the same.
    first, second = Paper(slagelse, "contacts", "--plan", "ballerup").pages
    rows = [page.partition("Samarbejdspartner")[2].count("intet nummer") for page in (first, second)]
    assert rows[0] > 2 and rows[1] == 2, (first, second)


def test_rows():
    """Wherever a table falls on the page: none begins at its foot, and no row stands alone."""
    folder = plan_of("rows", 12)
    beredskab(folder, "meeting", "convene", "--at", "2026-12-01T15:00", "--place", "Huset")
    for lines in (2, 9, 16, 23):
        beredskab(folder, "meeting", "convene", "--update", "next", "\n".join(["Kom i god tid."] * lines),
                  BEREDSKAB_SEED=str(100 + lines))
        (HERE / "rows-meeting-pack-next.pdf").unlink(missing_ok=True)
        pages = Paper(folder, "meeting", "pack", "next").pages
        # Behind the list's head, which is on each of its pages.
        rows = [len(re.findall(r"Prøvebo \d", page.partition("Stedfortræder")[2])) for page in pages]
        assert sum(rows) == 12 and min(count for count in rows if count) > 1, (lines, rows)
        # Nor do its heading and the box of numbers.
        begins = [rows[at] for at, page in enumerate(pages) if "Kontaktliste" in page.split()]
        assert begins and begins[0] > 0, (lines, rows)


def test_long_names():
    """A long name of the plan leaves the mark on the page, and a long word each column."""
    folder = plan_of("names", 6)
    plan = folder / "plans/proevekoebing"
    for file, old, new in (
            ("plan.yaml", "name: Prøvekøbing\n",
             "name: Den boligsociale beredskabsplan for de almene boligområder i Prøvekøbing og "
             "omegn, i landsbyerne ved fjorden og i de bydele, der grænser op til dem mod nord\n"),
            ("participants.yaml", "Boligsocial medarbejder",
             "Boligforeningsbestyrelsesformandsstedfortræderkoordinatorassistent")):
        text_of = (plan / file).read_text(encoding="utf-8")
        assert old in text_of, (file, old)
        (plan / file).write_text(text_of.replace(old, new), encoding="utf-8")
    commit(folder, "2026-05-02T12:00:00+02:00")
    beredskab(folder, "meeting", "convene", "--at", "2026-12-01T15:00", "--place", "Huset")
    for words in (("contacts",), ("cards",), ("meeting", "pack", "next")):
        paper = Paper(folder, *words)
        check_page_marks(paper)
        boxes = text(run("pdftotext", "-bbox", str(paper.file), "-"))
        width = float(re.search(r'<page width="([\d.]+)"', boxes)[1])
        right = max(float(at) for at in re.findall(r'xMax="([\d.]+)"', boxes))
        assert right < width, (words, right, width)
        top = min(float(at) for at in re.findall(r'yMin="([\d.-]+)"', boxes))
        assert top > 8, (words, top)  # a head that is too high begins off the page


def test_without_weasyprint(full):
    tools = HERE / "tools"
    tools.mkdir()
    (tools / "git").symlink_to(shutil.which("git"))
    got = beredskab(full, "contacts", "-o", str(HERE / "x.pdf"), code=3, PATH=str(tools))
    assert got.stderr.decode("utf-8") == (
        "PDF kræver programmet WeasyPrint, som ikke findes på computeren. Installér det\n"
        "(på Debian: apt install weasyprint).\n"
        "Skriv den i stedet som --format html: den kan skrives ud fra enhver browser.\n"), got.stderr
    assert not (HERE / "x.pdf").exists()


def test_missing_letters(full):
    """What no font has is said before it is printed, and how to get one; the ordinary is not looked
    for, and where nobody can tell, nothing is said."""
    tools = HERE / "fonts"
    tools.mkdir()
    for name in ("git", "weasyprint"):
        (tools / name).symlink_to(shutil.which(name))
    words = ("message", "beboere", "--issued", "-i", "proeveparken", "--force", "-o",
             str(HERE / "letters.pdf"))

    def said():
        return " ".join(beredskab(full, *words, PATH=str(tools)).stderr.decode("utf-8").split())

    def fonts(letters):
        (tools / "fc-list").write_text(f"#!/bin/sh\necho '{letters}'\n", encoding="utf-8")
        (tools / "fc-list").chmod(0o755)

    beredskab(full, "message", "issue", "beboere", "Bliv inde", "--public", BEREDSKAB_SEED="901",
              BEREDSKAB_NOW="2026-11-20T22:11:00+01:00")
    fonts("20-7e")
    assert said() == "", said()
    beredskab(full, "message", "issue", "beboere", "请留在室内 🔥 Bliv inde", "--public", BEREDSKAB_SEED="902",
              BEREDSKAB_NOW="2026-11-20T22:12:00+01:00")
    assert said() == (
        "Bemærk: Tegnene 请, 留, 在, 室, 内 og 🔥 findes ikke i nogen skrifttype på computeren og kan "
        "ikke læses på papiret. Installér en, der har dem (på Debian: apt install fonts-noto-cjk "
        "fonts-noto-color-emoji), og skriv filen igen."), said()
    fonts("20-7e a0-ff\n4e00-9fff")
    assert "Tegnet 🔥 findes ikke" in said() and "noto-cjk" not in said(), said()
    fonts("20-7e 4e00-9fff 1f525")
    assert said() == "", said()
    (tools / "fc-list").unlink()
    assert said() == "", said()


def test_much_is_open():
    """A long box begins where it stands, and the draft of a message stays on its page."""
    folder = plan_of("much", 6)
    beredskab(folder, "--no-input", "activate", "--type", "brand", "--area", "demobakken")
    for number in range(1, 21):
        beredskab(folder, "decide", f"Beslutning {number} af dem, der er lange nok til to linjer i en boks på papiret",
                  "--responsible", "person-0", "--due", "+2h", "--public", BEREDSKAB_SEED=str(number + 1))
    beredskab(folder, "--no-input", "situation", "issue", "--known", "Alle er ude", "--next", "+1h",
              BEREDSKAB_SEED="40")
    pages = Paper(folder, "summary").pages
    assert "Beslutning 1 af" in pages[0] and "Beslutning 20 af" not in pages[0], pages[0]
    few = plan_of("few", 6)
    beredskab(few, "--no-input", "activate", "--type", "brand", "--area", "demobakken", "--at",
              "2026-11-13T22:15")
    beredskab(few, "decide", "SMS til beboerne i opgang 10–14 via boligselskabet", "--responsible", "person-0",
              "--due", "2026-11-14T0:32", "--at", "2026-11-13T22:32", BEREDSKAB_SEED="2")
    beredskab(few, "done", "SMS", "--at", "2026-11-13T22:45", BEREDSKAB_SEED="3")
    table = Paper(few, "summary").words.partition("Hvor langt")[2]
    assert "den 14. november 2026" in table.partition("Forløbet")[0], table  # a narrow column breaks no year
    beredskab(few, "--no-input", "situation", "issue", "--known", "Alle er ude", "--next", "+1h",
              BEREDSKAB_SEED="40")
    pages = Paper(few, "message", "beboere").pages
    assert len(pages) == 1, pages


def test_crowd():
    """What names eighty people begins where it stands: no page is left empty above it."""
    folder = plan_of("crowd", 84)
    beredskab(folder, "meeting", "convene", "--at", "2026-11-19T10:00", "--place", "Huset")
    beredskab(folder, "meeting", "minutes", "last", "--present", "all", BEREDSKAB_SEED="2")
    beredskab(folder, "--no-input", "activate", "--type", "brand", "--area", "demobakken", BEREDSKAB_SEED="3")
    for words in (("summary",), ("meeting", "pack", "last"), ("meeting", "minutes", "last")):
        for number, page in enumerate(Paper(folder, *words).pages[:-1], 1):
            lines = len([line for line in page.splitlines() if line.strip()])
            assert lines > 25, (words, number, page)


def test_not_on_a_terminal(full):
    ours, theirs = pty.openpty()
    got = subprocess.run([BINARY, "contacts", "--format", "pdf"], cwd=full, env=ENVIRONMENT,
                         stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=120)
    os.close(theirs)
    os.close(ours)
    assert got.returncode == 2 and "kan ikke vises på skærmen" in got.stderr.decode("utf-8"), got


def spoken(file):
    """The words of a PDF, in whatever order and number: a browser sets the running lines once, and
    draws the dots of lists as something else than letters."""
    words = text(run("pdftotext", "-raw", str(file), "-"))
    return set(re.sub(r"side \d+ af \d+", "", words).split()) - {"•", "◦"}


def test_chromium(full):
    if not installed():
        print("chromium is not installed: its print of the HTML was not compared", flush=True)
        return
    page = HERE / "page.html"
    printed = HERE / "chromium.pdf"
    with Browser() as browser:
        for words in FULL:
            beredskab(full, *words, "-o", str(page), "--force")
            browser.open(page)
            printed.write_bytes(browser.pdf())
            differing = spoken(printed) ^ spoken(Paper(full, *words).file)
            assert not differing, (words, differing)


def main():
    full = whole_plan()
    empty = HERE / "empty"
    beredskab(HERE, "init", str(empty))
    bare = HERE / "bare"
    beredskab(HERE, "init", str(bare))
    beredskab(bare, "activate", "--type", "uafklaret", "--area", "omraade-1")
    beredskab(bare, "meeting", "convene", "--at", "2026-12-01T15:00", "--place", "Fælleshuset")
    slagelse = HERE / "slagelse"
    slagelse.mkdir()
    shutil.copytree(ROOT / "plans", slagelse / "plans")

    test_full(full)
    test_shapes(full, FULL)
    test_empty(empty, EMPTY)
    test_shapes(empty, EMPTY)
    test_empty(bare, BARE)
    test_shapes(bare, BARE)
    test_nothing(empty)
    test_much_is_open()
    test_crowd()
    test_shipped(slagelse)
    test_rows()
    test_long_names()
    test_without_weasyprint(full)
    test_not_on_a_terminal(full)
    test_chromium(full)
    test_missing_letters(full)


if __name__ == "__main__":
    sys.exit(main())
