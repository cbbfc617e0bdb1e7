#!/usr/bin/python3
"""All that is told of one night agrees: whether the plan is used, since when and by whom, the
deadlines, and who was reached; in every document and format, and in JSON."""
import html
import json
import re
import shutil
import sys

from printing import beredskab, plan_of, text

NIGHT = [
    ("22:15", "activate", "--type", "brand", "--area", "demobakken", "--at", "22:10"),
    ("22:20", "call", "person-3", "--no-answer"),
    ("22:25", "call", "person-2", "--reached"),
    ("22:30", "decide", "SMS til alle", "--question", "beboere", "--responsible", "person-1",
     "--due", "2026-11-21T07:30"),
    ("22:35", "meeting", "convene", "--at", "2026-12-01T15:00", "--place", "Huset"),
]
YES = ("22:40", "decide", "ja", "--question", "anvendelse", "--by", "person-0,person-1")
NO = ("22:50", "decide", "nej", "--question", "anvendelse", "--by", "person-0")
WORDS = {"used": "planen er brugt", "not-used": "planen blev ikke brugt",
         "not-decided": "om planen bruges, er ikke afgjort",
         "disputed": "der er modstridende beslutninger om planens brug"}
REACHED = {"status": r"Lene Opdigtet: talt med kl\. 22\.25",
           "show": r"22\.25 Lene Opdigtet: talt med",
           "summary": r"Lene Opdigtet.{0,60} talt med kl\. 22\.25",
           "situation": r"Der er kontakt til: [^.]*Lene Opdigtet"}
FORMATS = ("text", "md", "html")


def play(folder, steps):
    for clock, *words in steps:
        beredskab(folder, "--no-input", *words, BEREDSKAB_NOW=f"2026-11-20T{clock}:00+01:00",
                  BEREDSKAB_SEED=clock.replace(":", ""))


def told(folder, *words, now="2026-11-20T23:10:00+01:00"):
    """What was said, as one line without markup."""
    said = text(beredskab(folder, *words, BEREDSKAB_NOW=now))
    if "html" in words:
        said = html.unescape(re.sub(r"<[^>]*>", " ", re.sub(r"<(style|svg).*?</\1>", "", said,
                                                             flags=re.DOTALL)))
    return " ".join(re.sub(r"<br>|[*|\\>│]", " ", said).split()).replace("\u00a0", " ")


def counts(folder, use):
    """The period and the dossier count it once, and in the same column."""
    columns = ["used", "not-used", "not-decided"]
    at = columns.index("not-decided" if use == "disputed" else use)
    wanted = " ".join(str(int(column == at)) for column in range(3))
    period = told(folder, "summary", "--since", "2026-11-01", "--until", "2026-11-30", "--format",
                  "md")
    assert f"Hændelser 1 {wanted}" in period, (use, period)
    assert ("modstridende beslutninger" in period) == (use == "disputed"), period
    dossier = told(folder, "plan", "dossier", "--format", "md")
    assert f"2026 1 {wanted}" in dossier, (use, dossier)
    return period


def documents(folder, incident):
    """Each document that tells of one incident, with its name."""
    for command in ("status", "show"):
        yield command, told(folder, command, "-i", incident)
    for form in FORMATS:
        for command in ("summary", "situation"):
            yield f"{command} {form}", told(folder, command, "-i", incident, "--format", form)


def check(folder, use, sentence):
    listed = json.loads(text(beredskab(folder, "list", "--json")))["data"]["incidents"]
    assert [row["use"]["word"] for row in listed] == [use], (use, listed)
    incident = listed[0]["id"]
    for name, said in documents(folder, incident):
        assert sentence in said, (use, name, sentence, said)
        # With its day: it is the next one's.
        assert re.search(r"lørdag den 21\. november( 2026)? kl\. 7\.30", said), (use, name, said)
        assert not re.search(r"[Ff]rist:? kl\. 7\.30", said), (use, name, said)
        assert re.search(REACHED[name.split()[0]], said), (use, name, said)
        assert not re.search(r"(Ikke nået|Mangler): [^.]*Lene Opdigtet", said), (use, name, said)
    assert WORDS[use] in told(folder, "list"), use
    assert WORDS[use] in told(folder, "meeting", "pack", "next", "--format", "md"), use
    assert "lørdag den 21. november kl. 7.30" in told(folder, "list", "--followups"), use
    assert WORDS[use] in counts(folder, use), use
    seen = json.loads(text(beredskab(folder, "show", "-i", incident, "--json",
                                     BEREDSKAB_NOW="2026-11-20T23:10:00+01:00")))["data"]
    assert seen["use"]["state"]["word"] == use and sentence in seen["use"]["sentence"], seen["use"]
    # What contradicts itself is not over; else a no ends it.
    assert seen["open"] == (use != "not-used"), (use, seen["state"])


def main():
    start = plan_of("night", 6)
    play(start, NIGHT)
    by_both = "besluttet af Tove Prøve og Jens Eksempel"
    check(start, "not-decided", "ikke afgjort")
    cases = {
        "used": ([YES], f"brugt siden fredag den 20. november 2026 kl. 22.40, {by_both}"),
        "not-used": ([NO], "ikke brugt, besluttet af Tove Prøve fredag den 20. november 2026 "
                           "kl. 22.50"),
    }
    apart = []
    for use, (steps, sentence) in cases.items():
        folder = start.parent / use
        shutil.copytree(start, folder)
        play(folder, steps)
        check(folder, use, sentence)
        apart.append(folder)
    # Two laptops, each with its own decision, put together.
    both = start.parent / "disputed"
    for folder in apart:
        shutil.copytree(folder, both, dirs_exist_ok=True)
    check(both, "disputed", "modstridende beslutninger, ja (")


if __name__ == "__main__":
    sys.exit(main())
