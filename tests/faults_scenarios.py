"""What each writing command is tried with, for faults_test.py: the workspace, what was written before,
and the words. A command that is in neither list is refused by the test. tests/bench/same plays them too."""
import pathlib
import shutil

TESTS = pathlib.Path(__file__).resolve().parent
DUTIES = """duties:
  - {id: maaling, name: Måling af aktiviteterne, per_year: 4, who: Sekretariatet, source: Prøveaftalen}
"""
DOCUMENT = "Beredskabsplan for Bakkeby\n2026 – 2029\n\nFormål\n\nPlanen skal skabe ro i Bakkeby.\n"


def prepare(workspace):
    """Puts in what they need besides the plan."""
    plan = workspace / "plans/proevekoebing"
    if plan.is_dir():
        shutil.copy(TESTS / "transcripts/progress/plans/proevekoebing/helhedsplan.yaml", plan)
        with (plan / "plan.yaml").open("a", encoding="utf-8") as file:
            file.write(DUTIES)
    (workspace / "aftale.txt").write_text(DOCUMENT, encoding="utf-8")
    (workspace / "kontakter.csv").write_text("Id;Mobil\njens-eksempel;12 34 56 99\n", encoding="utf-8")
    for made in ("ud", "igen"):
        (workspace / made).mkdir()


ACTIVATED = ["activate", "--type", "brand", "--area", "demobakken"]
LARGER = ["activate", "--type", "brand", "--area", "nordbyen"]
EXERCISE = ["exercise", "plan", "dilemma", "--on", "2026-12-04"]
MEETING = ["meeting", "convene", "--half-yearly", "--at", "2026-11-20T22:14", "--place", "Skolen",
           "-o", "ud"]
MINUTES = [["meeting", "convene", "--half-yearly", "--at", "2026-11-20T12:00", "--place", "Skolen"],
           ["meeting", "minutes", "last", "--present", "all", "--change", "Skolen skal med"]]
STAFF = ["staff", "assign", "raadgivere", "Bo Prøve, Ea Prøve"]
PERSON = ["--organisation", "Prøvebo", "--title", "Leder", "--yes"]

# command: (workspace, before, words, what of them must stand in what is written)
ENTRIES = {
    "activate": ("small", [], [*ACTIVATED, "--summary", "Røg fra taget"], "Røg fra taget"),
    "report": ("small", [], ["report", "--type", "brand", "--area", "demobakken", "--summary",
                             "Røg fra taget"], "Røg fra taget"),
    "call": ("small", [ACTIVATED], ["call", "jens,tove", "--no-answer", "--note", "Telefonsvarer"],
             "Telefonsvarer"),
    "notify": ("small", [ACTIVATED], ["notify", "jens"], "jens@example.invalid"),
    "log": ("small", [ACTIVATED], ["log", "Politiet er fremme"], "Politiet er fremme"),
    "decide": ("small", [ACTIVATED], ["decide", "Vi sender SMS", "--question", "beboere"],
               "Vi sender SMS"),
    "inquiry": ("small", [ACTIVATED], ["inquiry", "Avisen", "Er nogen kommet til skade?"],
                "Er nogen kommet til skade?"),
    "done": ("small", [ACTIVATED, ["inquiry", "Avisen", "Er nogen kommet til skade?"]],
             ["done", "skade", "Ingen er"], "Ingen er"),
    "handover": ("small", [], ["handover", "Jeg er væk", "--to", "lene-taenkt"], "Jeg er væk"),
    "situation issue": ("small", [ACTIVATED], ["situation", "issue", "--known", "Ilden er slukket"],
                        "Ilden er slukket"),
    "message issue": ("small", [ACTIVATED], ["message", "issue", "beboere", "Bliv inde."],
                      "Bliv inde."),
    "close": ("small", [ACTIVATED], ["close", "Alle er hjemme"], "Alle er hjemme"),
    "correct": ("small", [ACTIVATED, ["log", "Politiet er fremme"]],
                ["correct", "fremme", "Politiet er på vej"], "Politiet er på vej"),
    # The id is that of the note before: the seed of each run is its minute.
    "erase": ("small", [ACTIVATED, ["log", "Politiet er fremme"]],
              ["erase", "s982qs", "--reason", "Helbredsoplysninger", "--yes"], "Helbredsoplysninger"),
    "disclose": ("small", [ACTIVATED], ["disclose", "Navne på vidner", "--to", "Politiet", "--legal-basis",
                                        "samtykke"], "Navne på vidner"),
    "evaluate": ("small", [ACTIVATED], ["evaluate", "--good", "Alle kom hurtigt"],
                 "Alle kom hurtigt"),
    "merge-into": ("small", [ACTIVATED, ["report", "--type", "brand", "--area", "eksempelvej"]],
                   ["merge-into", "demobakken", "Samme brand", "-i", "eksempelvej"], "Samme brand"),
    "measure": ("small", [], ["measure", "tryghed", "69,5", "--area", "demo", "--year", "2025",
                              "--source", "Spørgeskema 2025"], "Spørgeskema 2025"),
    "task": ("larger", [LARGER], ["task", "husly", "Vi ringer til hotellet", "--take", "mia"],
             "Vi ringer til hotellet"),
    "cards": ("larger", [LARGER], ["cards", "modt", "Rum 3", "--tick", "1"], "Rum 3"),
    "staff need": ("larger", [LARGER], ["staff", "need", "raadgivere", "2", "--note", "Til natten"],
                   "Til natten"),
    "staff assign": ("larger", [LARGER], ["staff", "assign", "raadgivere", "Bo Prøve", "--note",
                                          "Kommer straks"], "Kommer straks"),
    "staff send": ("larger", [LARGER, STAFF], ["staff", "send", "bo", "Hallen", "--note", "I bil"],
                   "I bil"),
    "staff relieve": ("larger", [LARGER, STAFF, ["staff", "send", "bo", "Hallen"]],
                      ["staff", "relieve", "bo", "--by", "ea", "--note", "Til i morgen"],
                      "Til i morgen"),
    "staff home": ("larger", [LARGER, STAFF, ["staff", "send", "bo", "Hallen"]],
                   ["staff", "home", "bo", "--note", "Er træt"], "Er træt"),
    "participant verify": ("small", [], ["participant", "verify", "jens", "Ringet op"], "Ringet op"),
    "meeting convene": ("small", [], ["meeting", "convene", "Tag kaffe med", "--at", "2026-12-01T10:00", "--place", "Skolen", "-o", "ud"], "Tag kaffe med"),
    "meeting minutes": ("small", [MEETING], ["meeting", "minutes", "last", "Planen er gennemgået",
                                             "--present", "all"], "Planen er gennemgået"),
    "proposal accept": ("small", MINUTES, ["proposal", "accept", "skolen", "Ved næste optryk"], "Ved næste optryk"),
    "proposal reject": ("small", MINUTES, ["proposal", "reject", "skolen", "Den er lukket"], "Den er lukket"),
    "plan sign": ("small", [], ["plan", "sign", "På papir", "--as", "jens"], "På papir"),
    "exercise plan": ("small", [], [*EXERCISE, "Strømmen går"], "Strømmen går"),
    "exercise held": ("small", [EXERCISE], ["exercise", "held", "dilemma", "Alle var med", "--on",
                                            "2026-11-20"], "Alle var med"),
    "exercise evaluate": ("small", [["exercise", "held", "dilemma", "--on", "2026-11-20"]],
                          ["exercise", "evaluate", "dilemma", "--good", "Alle kom"], "Alle kom"),
    "exercise cancel": ("small", [EXERCISE], ["exercise", "cancel", "dilemma", "Ny dag aftales"],
                        "Ny dag aftales"),
    "absence": ("small", [], ["absence", "jens", "Barsel", "--until", "2026-12-01"], "Barsel"),
    "duty done": ("duty", [], ["duty", "done", "maaling", "Tallene er sendt"], "Tallene er sendt"),
}

# command: (workspace, before, words): they write other files than entries
FILES = {
    "participant add": ("small", [], ["participant", "add", "--name", "Ida Prøve", *PERSON]),
    "participant replace": ("small", [], ["participant", "replace", "jens", "--name", "Ida Prøve",
                                          "--yes"]),
    "participant end": ("small", [], ["participant", "end", "jens", "--yes"]),
    "participant set": ("small", [], ["participant", "set", "jens", "--note", "Ny", "--yes"]),
    "participant import": ("small", [], ["participant", "import", "kontakter.csv", "--yes"]),
    "upgrade": ("small", [], ["upgrade", "--yes"]),
    "meeting invitation": ("small", [MEETING], ["meeting", "invitation", "2026-11-20", "-o", "igen"]),
    "plan renew": ("small", [], ["plan", "renew", "--from", "2028-01-01", "--to", "2031-12-31"]),
    "plan new": ("small", [], ["plan", "new", "nykoebing", "--name", "Nykøbing", "--areas", "Søparken"]),
    "plan import": ("small", [], ["plan", "import", "aftale.txt", "-o", "aftale.yaml"]),
    "init": ("empty", [], ["init", "mappe", "--git"]),
    "schema": ("small", [], ["schema", "--write"]),
    "commit": ("small", [ACTIVATED, ["log", "Politiet er fremme"]], ["commit"]),
    "sync": ("small", [ACTIVATED], ["sync", "--yes"]),
    "restore": ("restore", [], ["restore", "--yes"]),
}

# They write nothing but what -o names.
READING = {
    "status", "situation", "message", "guide", "staff", "summary", "contacts", "list", "show",
    "plan list", "plan show", "plan overview", "progress", "participant list", "plan status",
    "plan dossier", "meeting pack", "meeting list", "exercise list", "duty list", "check", "verify",
    "help", "completion", "man",
}
