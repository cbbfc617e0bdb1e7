#!/usr/bin/python3
"""Every command's answer to --json against its schemas: the envelope (`schema view output`), and one of the
views that `beredskab schema --json` names for the command. A command that it names none for, or that is not
tried here, is refused; so is an answer that fails and has another envelope."""
import concurrent.futures
import json
import pathlib
import shutil
import sys
import tempfile

import jsonschema

import faults_scenarios as scenarios
from faults_test import Bench, environment, run

A, LARGER = scenarios.ACTIVATED, scenarios.LARGER
MESSAGE = ["message", "issue", "beboere", "Bliv inde."]
# What reads is tried here; what writes stands in faults_scenarios.py. (workspace, before, words)
READING = [
    ("small", [], []),
    ("small", [A], []),
    ("empty", [], []),
    ("small", [], ["--version"]),
    ("small", [], ["--help"]),
    ("small", [], ["call", "--help"]),
    ("small", [], ["status"]),
    ("small", [A], ["status"]),
    ("larger", [LARGER], ["status", "--all"]),
    ("small", [], ["status", "--ics"]),
    ("small", [A], ["situation"]),
    ("small", [A, ["situation", "issue", "--known", "Ilden er slukket"]], ["situation", "1"]),
    ("small", [A], ["message"]),
    ("small", [A], ["message", "beboere"]),
    ("small", [A, MESSAGE], ["message", "beboere", "--issued"]),
    ("small", [], ["guide"]),
    ("small", [A], ["call"]),
    ("larger", [LARGER], ["task"]),
    ("larger", [LARGER], ["cards"]),
    ("larger", [LARGER], ["staff"]),
    ("larger", [LARGER, scenarios.STAFF], ["staff"]),
    ("small", [A, ["log", "Politiet er fremme"]], ["summary"]),
    ("small", [A], ["summary", "--public"]),
    ("small", [A], ["summary", "--since", "2026-01-01"]),
    ("small", [A], ["summary", "--all", "--since", "2026-01-01"]),
    ("small", [], ["summary", "--blank"]),
    ("small", [A], ["contacts"]),
    ("small", [], ["contacts", "--blank"]),
    ("small", [], ["contacts", "--format", "csv"]),
    ("small", [A], ["list"]),
    ("small", [A, ["decide", "SMS", "--responsible", "jens", "--due", "23:00"]], ["list", "--followups"]),
    ("small", [A], ["list", "--format", "csv"]),
    ("small", [A], ["show"]),
    ("small", [A, ["log", "Politiet er fremme"]], ["show", "fremme"]),
    ("small", [["participant", "verify", "jens"]], ["show", "--plan-log"]),
    ("small", [], ["plan", "list"]),
    ("small", [], ["plan", "show"]),
    ("larger", [], ["plan", "overview"]),
    ("small", [], ["progress"]),
    ("small", [], ["participant", "list"]),
    ("small", [["plan", "sign", "--as", "jens"]], ["plan", "status"]),
    ("small", [], ["plan", "dossier"]),
    ("small", [scenarios.MEETING], ["meeting", "pack", "last"]),
    ("small", [scenarios.MEETING], ["meeting", "list"]),
    ("small", scenarios.MINUTES, ["meeting", "minutes", "last"]),
    ("small", scenarios.MINUTES, ["meeting", "pack", "last"]),
    ("small", scenarios.MINUTES, ["list", "--proposals"]),
    ("small", [scenarios.EXERCISE], ["exercise", "list"]),
    ("small", [["absence", "jens"]], ["absence"]),
    ("duty", [], ["duty", "list"]),
    ("small", [], ["check"]),
    ("small", [], ["check", "--staged"]),
    ("small", [A, ["commit"]], ["verify"]),
    ("small", [], ["help"]),
    ("small", [], ["help", "plan"]),
    ("small", [], ["completion", "bash"]),
    ("small", [], ["man"]),
    ("small", [], ["schema"]),
    ("small", [], ["schema", "view", "status"]),
    ("small", [], ["activate", "--type", "brand", "--area", "demobakken", "--notify"]),
    ("small", [A], ["notify"]),
    ("small", [], ["meeting", "convene", "--at", "2026-12-01T10:00", "--place", "Skolen", "--send"]),
]


class Test:
    def __init__(self, scratch):
        self.bench = Bench(scratch)
        self.faults = []
        self.tried = set()
        known = self.answer("small", [], ["schema"])["data"]
        self.views = {one["command"]: one["views"] for one in known["commands"]}
        self.schemas = {}
        for view in known["views"]:
            text = run(scratch, ["schema", "view", view["name"]], environment(self.bench.home(False)))
            schema = json.loads(text.stdout)
            jsonschema.Draft202012Validator.check_schema(schema)
            self.schemas[view["name"]] = jsonschema.Draft202012Validator(schema)
        self.version = {schema.schema["title"].split(":")[0] for schema in self.schemas.values()}

    def answer(self, workspace, before, words, code=0):
        folder = self.bench.copy(self.bench.sound(workspace, before, False))
        got = run(folder, ["--json", *words], environment(self.bench.home(False)))
        shutil.rmtree(folder)
        if got.returncode != code:
            self.faults.append(f"{words}: {got.returncode}\n{got.stdout.decode()}{got.stderr.decode()}")
        try:
            return json.loads(got.stdout)
        except ValueError:
            self.faults.append(f"{words}: no JSON: {got.stdout[:200]}")
            return {}

    def command(self, words):
        for count in (2, 1):
            if " ".join(words[:count]) in self.views:
                return " ".join(words[:count])
        return words[0] if words else ""

    def envelope(self, words, answer):
        self.faults += [f"{words}: {fault.json_path}: {fault.message}"
                        for fault in self.schemas["output"].iter_errors(answer)]

    def succeeds(self, workspace, before, words):
        answer = self.answer(workspace, before, words)
        self.envelope(words, answer)
        command = "--help" if "--help" in words else self.command(words)
        self.tried.add(command)
        if answer.get("data") is None:
            self.faults.append(f"{words}: no data")
        views = self.views.get(command, [])
        why = {view: [f"{fault.json_path}: {fault.message}"
                      for fault in self.schemas[view].iter_errors(answer.get("data"))] for view in views}
        if all(why.values()):
            self.faults.append(f"{words}: fits none of its views: {why}")

    def fails(self, command):
        words = [*command.split(), "--findes-ikke"]
        answer = self.answer("small", [], words, code=2)
        self.envelope(words, answer)
        if answer.get("data") is not None or not answer.get("error"):
            self.faults.append(f"{words}: the failure has no error: {answer}")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        test = Test(pathlib.Path(scratch))
        unknown = sorted(name for name, views in test.views.items() if not views)
        if unknown:
            test.faults.append(f"without a view in the command table: {unknown}")
        if test.version != {"beredskab-output/2"}:
            test.faults.append(f"versions of the schemas: {test.version}")
        rows = READING + [row[:3] for row in [*scenarios.ENTRIES.values(), *scenarios.FILES.values()]]
        for workspace, before, _ in rows:  # made once, before they are copied side by side
            test.bench.sound(workspace, before, False)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda row: test.succeeds(*row), rows))
            list(pool.map(test.fails, [name for name in test.views if name and name[0] != "-"]))
        missing = sorted(set(test.views) - test.tried)
        if missing:
            test.faults.append(f"tried nowhere: {missing}")
    sys.exit("\n".join(test.faults) or 0)


if __name__ == "__main__":
    main()
