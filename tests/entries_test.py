#!/usr/bin/python3
"""A second opinion on the entries, from PyYAML: a night is typed through the binary, and each file
that it makes must read there as exactly what was typed, however hostile the text.

Times come back as datetime and are compared as points in time. Each command makes one file, which
ends with the line `...`; no file is ever touched again.
"""
import collections
import datetime
import hashlib
import pathlib
import shutil
import subprocess
import sys
import tempfile

import yaml

from program import BINARY, ROOT, environment

WINTER = datetime.timezone(datetime.timedelta(hours=1))
NIGHT = datetime.datetime(2026, 11, 20, 22, 0, tzinfo=WINTER)
AUTHOR = 'Tove "no" Prøve: #1'
ANY = object()  # there, and not looked at

LISTED = collections.defaultdict(list)  # the names of everybody on the lists, by id
for _list in (ROOT / "tests" / "transcripts").glob("**/participants.yaml"):
    for _person in yaml.safe_load(_list.read_text(encoding="utf-8"))["participants"]:
        LISTED[_person["id"]].append(_person.get("name"))

HOSTILE = [
    "no", "0123", "12:30", "#x", "null", "~", "2026-11-20", "1e3", "=", "<<", "@x", "%x", "- x",
    "? x", "x: y", "x #y", "&x *y !z", "[x", "{y}", "|", ">", '"', "'", "\\", '\\n "\\t" \\x41',
    "  foran", "bagved  ", "\tfane\t", "æøå ÆØÅ é e\u0301", "🚒👩\u200d🚒", "...", "---",
    "en\nto\n\n  tre\n", "en \n\nto", "\nen", "x\n...\ny", "x\n---\ny\n%z", "#x\n#y", "\ten\n\tto",
    "x\u2028y\u2029z", "x\u0085y", "x\u00a0y", "\ufeffx", "x\u202ey", "\x1b[31mrød\x1b[0m",
    "\x01\x07\x7f", "x\ry", "<b>{{x}}</b> $(x) `x` ;", "x" * 5000, "æ 🚒\n" * 1250,
]


def at(minute):
    return NIGHT + datetime.timedelta(minutes=minute)


class Night:
    def __init__(self, folder, plans="workspace"):
        self.root = pathlib.Path(folder)
        self.files = {}
        self.last = {}    # by folder: what was written last
        self.told = {}    # by folder: of whom an entry has told
        self.faults = []
        self.minute = 15
        shutil.copytree(ROOT / "tests" / "transcripts" / plans / "plans", self.root / "plans")

    def run(self, *arguments, typed=None):
        now = at(self.minute).isoformat()
        env = environment(BEREDSKAB_NOW=now, BEREDSKAB_USER=AUTHOR,
                          BEREDSKAB_SEED="".join(filter(str.isdigit, now)))
        return subprocess.run([BINARY, *arguments], cwd=self.root, env=env, check=False,
                              input=(typed or "").encode(), capture_output=True)

    def write(self, kind, arguments, expected, typed=None):
        """Runs the command; what it wrote must be `expected` beside the keys that all have.

        Returns the stem of the file."""
        self.minute += 1
        done = self.run(kind_command(kind), *arguments, typed=typed)
        label = f"{kind_command(kind)} {arguments}"[:120]
        if done.returncode != 0:
            sys.exit(f"{label}: {done.returncode}\n{done.stderr.decode()}")
        if b"Skrevet" not in done.stdout and kind != "activation":
            self.faults.append(f"{label}: does not say that it is written")
        files = {path: path.read_bytes()
                 for path in sorted((self.root / "records").rglob("*.yaml"))}
        if {path: files.get(path) for path in self.files} != self.files:
            self.faults.append(f"{label}: an older file was changed")
        new = [path for path in files if path not in self.files]
        self.files = files
        if len(new) != 1:
            sys.exit(f"{label}: {len(new)} new files")
        wanted = {"format": "beredskab-entry/2", "kind": kind, "at": at(self.minute),
                  "logged": at(self.minute), "author": AUTHOR, **expected}
        last = self.last.get(new[0].parent)
        if last is not None:
            digest = hashlib.sha256(files[last]).hexdigest()[:16]
            wanted["after"] = [f"{short(last.stem)}-{digest}"]
        self.last[new[0].parent] = new[0]
        self.compare(label, files[new[0]], wanted, self.told.setdefault(new[0].parent, set()))
        return new[0].stem

    def compare(self, label, data, wanted, told=frozenset()):
        if not data.endswith(b"\n...\n"):
            self.faults.append(f"{label}: does not end with the line ...")
        try:
            value = yaml.safe_load(data.decode("utf-8"))
        except (ValueError, yaml.YAMLError) as error:
            self.faults.append(f"{label}: {error}")
            return
        if "after" in value and list(value)[-1] != "after":
            self.faults.append(f"{label}: after is not the last key")
        for person in value.pop("people", []):
            if person["id"] in told or person.get("name") not in LISTED[person["id"]]:
                self.faults.append(f"{label}: tells of {person!r}")
            told |= {person["id"]}
        for key in sorted((set(value) | set(wanted)) - {"people"}):
            if not same(value.get(key), wanted.get(key)):
                self.faults.append(f"{label}: {key} is {value.get(key)!r}, not {wanted.get(key)!r}")


def kind_command(kind):
    return {"activation": "activate", "decision": "decide", "correction": "correct",
            "closure": "close", "evaluation": "evaluate", "card": "cards"}.get(kind, kind)


def same(value, wanted):
    if wanted is ANY:
        return value is not None
    if isinstance(wanted, dict) and isinstance(value, dict):
        return set(value) == set(wanted) and all(same(value[key], wanted[key]) for key in wanted)
    if isinstance(wanted, list) and isinstance(value, list):
        return len(value) == len(wanted) and all(map(same, value, wanted))
    # Distinct types: True is not 1, and a date is not a time.
    return type(value) is type(wanted) and value == wanted


def short(stem):
    return stem.split("-")[4]


def the_night(night):
    activation = night.write(
        "activation", ["--type", "brand", "--area", "demobakken", "--place", "opgang 10–14: #2",
                       "--summary", "no", "--decided-by", "lene-taenkt,jens"],
        {"type": "brand", "area": "demobakken", "place": "opgang 10–14: #2", "text": "no",
         "decided_by": ["lene-taenkt", "jens-eksempel"], "coordinator": "tove-proeve",
         "participants": ["tove-proeve", "jens-eksempel", "lene-opdigtet", "lene-taenkt"],
         "document": ANY,
         "questions": [
             {"id": "anvendelse", "ask": "Bringes planen i anvendelse?", "decides": "use",
              "section": "formaal"},
             {"id": "beboere", "ask": "Skal beboerne informeres, og hvordan?",
              "section": "omverdenen"},
             {"id": "presse", "ask": "Skal pressen informeres, og hvordan?",
              "section": "omverdenen"},
             {"id": "egen-organisation", "ask": "Er egen organisation informeret?",
              "per": "participant", "section": "omverdenen"}]})
    night.write("call", ["jens", "--no-answer", "--via", "12:30", "--retry", "+10m",
                         "--note", "0123"],
                {"who": "jens-eksempel", "outcome": "no-answer", "via": "12:30", "text": "0123",
                 "retry": at(27)})
    night.write("call", ["opdigtet", "--reached", "--incoming", "--at", "22:10", "--public"],
                {"who": "lene-opdigtet", "outcome": "reached", "incoming": True, "at": at(10),
                 "visibility": "public"})
    night.write("call", ["--ad-hoc", "no, #x", "--phone", "012345678", "--scope", "12:30",
                         "--reached"],
                {"who": ANY, "outcome": "reached",
                 "ad_hoc": {"name": "no", "organisation": "#x", "phone": "012345678",
                            "scope": "12:30"}})
    night.write("log", ["Politiet er fremme", "--at", "2026-11-20T22:05", "--restricted"],
                {"text": "Politiet er fremme", "at": at(5), "visibility": "restricted"})
    night.write("log", ["-"], {"text": "fra et program\n\n  med: to linjer"},
                typed="fra et program\n\n  med: to linjer")
    night.write("decision", ["--question", "presse", "--not"],
                {"question": "presse", "not": True})
    followup = night.write(
        "decision", ["SMS: 'opgang' \"10\"", "--question", "beboere", "--by", "jens,lene-taenkt",
                     "--dissent", "no", "--responsible", "jens", "--due", "2026-11-21"],
        {"question": "beboere", "text": "SMS: 'opgang' \"10\"", "dissent": "no",
         "decided_by": ["jens-eksempel", "lene-taenkt"], "responsible": "jens-eksempel",
         "due": datetime.date(2026, 11, 21)})
    night.write("decision", ["Ja", "--question", "egen-organisation", "--for", "tove,jens"],
                {"question": "egen-organisation", "text": "Ja",
                 "for": ["tove-proeve", "jens-eksempel"]})
    night.write("decision", ["true", "--due", "2026-11-21T07:30"],
                {"text": "true", "due": at(570)})
    inquiry = night.write(
        "inquiry", ["Journalist: \"no\"", "12:30", "--responsible", "opdigtet", "--due", "+1h"],
        {"who": "Journalist: \"no\"", "text": "12:30", "responsible": "lene-opdigtet",
         "due": at(86)})
    night.write("inquiry", ["En mor", "Må børnene?", "--answer", "#ja"],
                {"who": "En mor", "text": "Må børnene?", "answer": "#ja"})
    night.write("done", [short(followup), "0x1F"], {"target": followup, "text": "0x1F"})
    night.write("done", [short(inquiry)], {"target": inquiry})
    night.write("handover", ["null", "--to", "jens", "--until", "08:00"],
                {"to": "jens-eksempel", "until": at(600), "text": "null", "over": [activation]})
    log = night.write("log", ["Fjerde sal"], {"text": "Fjerde sal"})
    corrected = night.write("correction", [short(log), "Femte sal: \"no\"", "--reason", "Yes"],
                {"corrects": log, "reason": "Yes",
                 "instead": {"kind": "log", "at": at(31), "text": "Femte sal: \"no\""}})
    # What is corrected again is the correction: the last of the chain counts.
    night.write("correction", [short(log), "--void"], {"corrects": corrected})
    night.write("closure", ["Slut\n---\n..."], {"closes": [activation], "text": "Slut\n---\n..."})
    night.write("evaluation", ["--good", "on", "--bad", "off", "--change", "- alt"],
                {"good": "on", "bad": "off", "change": "- alt"})


def larger_night(night):
    """What only a plan with levels, a chain, tasks, cards and staff has."""
    night.write("activation", ["--type", "brand", "--area", "nordbyen", "--level", "drift"],
                {"type": "brand", "area": "nordbyen", "level": "drift", "coordinator": ANY,
                 "participants": ANY, "questions": ANY, "document": ANY,
                 "alarm": [{"id": "foerst", "name": "Ledelsen ringer", "by": ["ledelsen"],
                            "call": ["chefen", "vagten"], "section": "organisation"},
                           {"id": "dernaest", "name": "Indsatslederen kaldes ind",
                            "by": ["chefen", "vagten"], "call": ["indsatsleder"],
                            "coordinate": ["ledelsen", "chefen"]}],
                 "tasks": [{"id": "moede", "name": "Møde borgerne", "section": "opgaver"},
                           {"id": "husly", "name": "Finde husly"}]})
    night.write("decision", ["no", "--level", "krise"], {"text": "no", "level": "krise"})
    night.write("task", ["husly", "--take", "chefen"],
                {"task": "husly", "action": "taken", "who": "chefen"})
    night.write("task", ["2", "--to", "vagten", "12:30"],
                {"task": "husly", "action": "handed-over", "who": "vagten", "text": "12:30"})
    night.write("task", ["husly", "--done", "0x1F"],
                {"task": "husly", "action": "done", "text": "0x1F"})
    night.write("task", ["husly", "--reopen", "--at", "22:05", "--public"],
                {"task": "husly", "action": "reopened", "at": at(5), "visibility": "public"})
    night.write("card", ["modtagelse", "--tick", "2", "--by", "vagten", "#ja"],
                {"card": "modtagelse", "step": 2, "who": "vagten", "text": "#ja",
                 "step_text": "Skriv navne på dem, der kommer."})
    night.write("staff", ["need", "tolke", "10", "--language", "no", "--note", "null"],
                {"action": "need", "role": "tolke", "count": 10, "language": "no", "text": "null"})
    for name, who in [("Rie: \"no\" #1", "rie-no-1"), ("12:30", "person-12-30")]:
        night.write("staff", ["assign", "raadgivere", name],
                    {"action": "assign", "role": "raadgivere", "who": who, "name": name})
    night.write("staff", ["send", "rie-no-1", "no"],
                {"action": "send", "who": "rie-no-1", "place": "no"})
    night.write("staff", ["relieve", "rie-no-1", "--by", "12:30"],
                {"action": "relieve", "who": "rie-no-1", "by": "person-12-30"})
    night.write("staff", ["home", "12:30", "--note", "Slut\n---\n..."],
                {"action": "home", "who": "person-12-30", "text": "Slut\n---\n..."})


def hostile_texts(night):
    night.write("activation", ["--type", "uro", "--area", "eksempelvej"],
                {"type": "uro", "area": "eksempelvej", "coordinator": "tove-proeve",
                 "participants": ANY, "questions": ANY, "document": ANY})
    for text in HOSTILE:
        night.write("log", ["--", text], {"text": text})
        if "\n" not in text:
            night.write("inquiry", ["--", text, text], {"who": text, "text": text})
    # The one thing that is not taken over as typed: lines end as they do here.
    night.write("log", ["x\r\ny"], {"text": "x\ny"})


def self_test(night):
    """What is not the same is seen."""
    data = next(iter(night.files.values()))
    faults, night.faults = night.faults, []
    night.compare("self-test", data, {"text": "nej"})
    night.compare("self-test", data[:-4], yaml.safe_load(data))
    assert len(night.faults) > 1 and "the line ..." in night.faults[-1], night.faults
    night.faults = faults
    for value, wanted in [(False, "no"), (83, "0123"), (750, "12:30"), (1, True), ("x ", "x"),
                          (None, "x"), (None, ANY), ([1], []), ({"a": 1}, {}), ({}, {"a": 1}),
                          (at(1), at(2)), (at(1).date(), at(1))]:
        assert not same(value, wanted), (value, wanted)
    utc = at(1).astimezone(datetime.timezone.utc)
    assert same(utc, at(1))


def main():
    with tempfile.TemporaryDirectory(prefix="entries-") as folder:
        night = Night(folder)
        the_night(night)
        if len(night.files) != 20:
            night.faults.append(f"the night has {len(night.files)} entries, not 20")
        hostile_texts(night)
        self_test(night)
        checked = night.run("check", "--json")
        if checked.returncode != 0:
            night.faults.append("check: " + checked.stdout.decode())
    with tempfile.TemporaryDirectory(prefix="entries-") as folder:
        larger = Night(folder, "larger")
        larger_night(larger)
        checked = larger.run("check", "--json")
        if b"records/" in checked.stdout:
            larger.faults.append("check: " + checked.stdout.decode())
        night.faults += larger.faults
        night.files.update(larger.files)
    for fault in night.faults:
        print(fault)
    print(f"{len(night.files)} entries, {len(night.faults)} faults")
    return 1 if night.faults else 0


if __name__ == "__main__":
    sys.exit(main())
