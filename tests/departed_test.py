#!/usr/bin/python3
"""Whoever has left is offered nowhere: a coordinator, a deputy, one who took over, one of the alarm
chain, a partner and the leader of a place, in every command's answer, document and export."""
import json
import re
import shutil
import sys

from printing import HERE, ROOT, beredskab, run, text

PLAN = "plans/oevestad"
GONE = ["chefen", "indsatsleder", "boligen", "regionen", "afloeser"]
# Where they may be named: as having left, and in what was written while they were there.
TOLD = re.compile(r"holdt op|Til og med den|Ikke længere med|Ikke på listen mere|overtager som|Forhen \(forhen|"
                  r"Opdigtet \(tidligere")
FORMATS = ["text", "md", "html"]
DOCUMENTS = [["summary"], ["summary", "--public"], ["situation"], ["contacts"], ["cards"],
             ["plan", "overview"], ["plan", "dossier"], ["meeting", "pack"],
             ["contacts", "--blank"], ["summary", "--blank"], ["plan", "show"], ["summary", "--since", "2026-01-01"]]
ANSWERS = [["status"], ["status", "--all"], ["call"], ["list"], ["show"], ["cards"],
           ["plan", "status"], ["meeting", "list"], ["list", "--followups"], ["list", "--proposals"], ["guide"],
           ["plan", "list"], ["participant", "list"], ["duty", "list"], ["exercise", "list"],
           ["task"], ["staff"], ["list", "--text", "brand"], ["show", "--plan-log"], ["commit"],
           ["sync"], ["verify"], ["restore"]]


def workspace():
    folder = HERE / "departed"
    shutil.copytree(ROOT / "tests/transcripts/larger", folder)
    people = folder / PLAN / "participants.yaml"
    lines = ["format: beredskab-participants/1", "participants:"]
    for number, gone in enumerate(GONE):
        lines.append(f"  - {{id: {gone}, organisation: Forhen {number}, title: Chef, name: Nogen "
                     f"Forhen{number}, phone: \"99 88 77 6{number}\", email: v{number}@forhen.invalid, "
                     f"deputy: her-{number}}}")
        lines.append(f"  - {{id: her-{number}, organisation: Her {number}, title: Chef, name: Her "
                     f"Prøve{number}, phone: \"10 20 30 6{number}\", email: h{number}@her.invalid, "
                     f"deputy: boligen}}")
    for one in ("vagten", "ledelsen"):
        lines.append(f"  - {{id: {one}, organisation: Her, title: Chef, name: Her {one}, phone: "
                     "\"10 20 30 70\"}")
    people.write_text("\n".join(lines) + "\n", encoding="utf-8")
    run("git", "init", "-q", folder=folder)
    run("git", "add", "-A", folder=folder)
    run("git", "commit", "-qm", "Listen", folder=folder)
    return folder, people


def named(told):
    """The names and numbers of who has left, in lines that do not say so."""
    flat = told.replace("\u00a0", " ").replace("\u2011", "-")
    found = re.findall(r"99 ?88 ?77 ?6\d|v\d@forhen\.invalid", flat)
    joined = re.sub(r"\n +", " ", flat)
    for line in joined.splitlines():
        if re.search(r"Nogen Forhen\d|Forhen \d", line) and not TOLD.search(line):
            found.append(line.strip())
    return found


def main():
    folder, people = workspace()
    now = {"BEREDSKAB_NOW": "2026-11-19T12:00:00+01:00"}
    beredskab(folder, "handover", "--to", "afloeser", **now)
    beredskab(folder, "meeting", "convene", "--at", "2026-12-01T15:00", "--place", "Huset",
              "--half-yearly", **now)
    # They all leave that evening.
    left = people.read_text(encoding="utf-8")
    for number in range(len(GONE)):
        left = left.replace(f"deputy: her-{number}}}", f"deputy: her-{number}, until: 2026-11-19}}")
    people.write_text(left, encoding="utf-8")
    run("git", "commit", "-qam", "De er holdt op", folder=folder)

    seen = []

    def look(*words, **more):
        got = beredskab(folder, "--no-input", *words, **more)
        for found in named(text(got)):
            seen.append((words, found))
        return text(got)

    look("status")
    answer = look("activate", "--type", "brand", "--area", "nordbyen")
    assert "Her Prøve4" in answer or "Her Prøve" in answer, answer
    look("call", "her-1", "--no-answer", BEREDSKAB_NOW="2026-11-20T22:20:00+01:00")
    for words in ANSWERS:
        look(*words)
        if words != ["guide"]:
            told = json.dumps(json.loads(text(beredskab(folder, "--json", *words)))["data"],
                              ensure_ascii=False)
            for found in re.findall(r"99 ?88 ?77 ?6\d|v\d@forhen\.invalid", told):
                seen.append((words, found))
    for words in DOCUMENTS:
        for form in FORMATS:
            look(*words, "--format", form)
    look("contacts", "--format", "vcf")
    look("contacts", "--format", "csv")
    look("status", "--ics")
    look("meeting", "convene", "--at", "2026-12-03T15:00", "--place", "Huset")
    for file in list(folder.glob("*.ics")) + list(folder.glob("*.eml")):
        if "12-03" in file.name:
            found = named(re.sub(r"\r\n ", "", file.read_text(encoding="utf-8")))
            seen.extend((file.name, one) for one in found)
    assert not seen, "\n".join(f"{words}: {found}" for words, found in seen)

    # `check` says of each where they still stand.
    told = text(beredskab(folder, "check"))
    for number, gone in enumerate(GONE[:4]):
        assert f"Nogen Forhen{number} er holdt op." in told, told
    assert "Nogen Forhen4, der har overtaget, er holdt op." in told, told
    print("ingen, der er holdt op, bliver tilbudt")


if __name__ == "__main__":
    sys.exit(main())
