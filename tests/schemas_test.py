#!/usr/bin/python3
"""A second opinion on our JSON Schemas, from python3-jsonschema.

- plans/*.schema.json are what the binary prints;
- every shipped plan file, and every entry that a night through the binary writes, is accepted;
- of the specimens in tests/errors, those with a fault that a schema can see are refused, and the
  others accepted: so reader and schema agree.

usage: schemas_test.py [BINARY [ROOT]], else BEREDSKAB_BIN and ROOT from the environment
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import yaml

SCHEMAS = ["plans", "plan", "participants", "document", "card", "entry", "helhedsplan"]
# Diagnostics whose fault a schema sees. Of all others it must accept the specimen, where PyYAML can
# load it at all: see the list of what a schema cannot say in src/render/engine/schema.hpp.
SEEN_BY_SCHEMA = {
    "unknown-key", "missing-field", "wrong-shape", "null-value", "wrong-format", "bad-id",
    "bad-text", "bad-line", "bad-number", "bad-bool", "bad-choice", "bad-email", "bad-phone",
    "bad-hash", "bad-stem", "bad-link", "newer-key",
}
# Seen or not, depending on the specimen: `name: 12` is a number, `name: no` is text to YAML 1.2;
# 2026-13 has the wrong shape, 2026-02-30 only never was.
EITHER_WAY = {"needs-quotes", "bad-date", "bad-instant"}
# Of the diagnostics that it sees, the specimens with a rule of our own, which it cannot say.
RULES_OF_OURS = {"missing-field.staff", "missing-field.risky-days", "missing-field.area", "duplicate-id.area",
                 "bad-number.duty", "bad-email.around",
                 "bad-choice.two-on-use", "bad-choice.use-per-participant", "wrong-shape.after"}


class Loader(yaml.SafeLoader):
    """YAML 1.2 as language servers read it: days and times are strings, `no` and 12:30 too."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.inf|\.nan",
     list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def ecma_pattern(_, pattern, instance, __):
    """Python's $ matches before a last newline; that of JSON Schema does not."""
    python = re.sub(r"(?<!\\)\$$", r"\\Z", pattern)
    if isinstance(instance, str) and not re.search(python, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


Validator = jsonschema.validators.extend(
    jsonschema.Draft202012Validator, {"pattern": ecma_pattern})


class Test:
    def __init__(self, binary, root):
        self.binary, self.root, self.faults = binary, root, []
        self.printed = {name: self.run("schema", name) for name in SCHEMAS}
        self.validators = {}
        for name, text in self.printed.items():
            Validator.check_schema(json.loads(text))
            for version in (1, 2):
                self.validators[f"beredskab-{name}/{version}"] = Validator(json.loads(text))

    def run(self, *arguments, **options):
        done = subprocess.run([self.binary, *arguments], capture_output=True, text=True, **options)
        if done.returncode != 0:
            sys.exit(f"beredskab {' '.join(arguments)}: {done.returncode}\n{done.stderr}")
        return done.stdout

    def refusals(self, path):
        """What the schema says against the file; None where it cannot be judged."""
        try:
            with open(path, encoding="utf-8") as file:
                value = yaml.load(file, Loader)
        except (yaml.YAMLError, UnicodeDecodeError, ValueError):
            return None
        form = value.get("format") if isinstance(value, dict) else None
        validator = self.validators.get(form) if isinstance(form, str) else None
        if validator is None:
            # A wrong format: by the name of the file, as an editor would.
            name = os.path.basename(path).split(".")[0].split("-")[0]
            if os.path.basename(os.path.dirname(path)) == "cards":
                name = "card"
            validator = self.validators.get(f"beredskab-{name}/1")
        if validator is None:
            return None
        return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]

    def must_accept(self, path):
        refusals = self.refusals(path)
        if refusals is None or refusals:
            self.faults.append(f"{path}: {refusals or 'cannot be judged'}")

    def kinds_are_told(self):
        """Who reads the records without the program finds each word of a name in their README."""
        told = open(os.path.join(self.root, "records", "README.md"), encoding="utf-8").read()
        entries = json.loads(self.printed["entry"])["oneOf"]
        kinds = [entry["properties"]["kind"].get("const") for entry in entries]
        for word in filter(None, [*kinds, "followup", "used", "notused", "drill"]):
            if f"`{word}`" not in told:
                self.faults.append(f"records/README.md: does not tell «{word}»")

    def shipped_schemas(self):
        for name in SCHEMAS:
            path = os.path.join(self.root, "plans", f"{name}.schema.json")
            if not os.path.exists(path):
                self.faults.append(f"{path}: missing; write it with: beredskab schema {name}")
                continue
            with open(path, encoding="utf-8") as file:
                if file.read() != self.printed[name]:
                    self.faults.append(f"{path}: differs from: beredskab schema {name}")

    def shipped_plans(self):
        paths = glob.glob(os.path.join(self.root, "plans", "**", "*.yaml"), recursive=True)
        assert len(paths) >= 4, "no plans found"
        for path in sorted(paths):
            self.must_accept(path)

    def entries_of_a_night(self):
        with tempfile.TemporaryDirectory() as home:
            shutil.copytree(os.path.join(self.root, "plans"), os.path.join(home, "plans"))
            with open(os.path.join(home, "plans", "plans.yaml"), encoding="utf-8") as file:
                folder = yaml.load(file, Loader)["default"]
            with open(os.path.join(home, "plans", folder, "plan.yaml"), encoding="utf-8") as file:
                plan = yaml.load(file, Loader)
            who = plan["coordinator"]
            environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8",
                           "BEREDSKAB_USER": "Tove Prøve", "BEREDSKAB_SEED": "7",
                           "BEREDSKAB_NOW": "2026-11-20T22:30:00+01:00"}
            start = ["--type", plan["incident_types"][0]["id"], "--area", plan["areas"][0]["id"]]
            for arguments in [
                ["activate", *start, "--place", "no", "--summary", " 0123\nto linjer", "--exercise"],
                ["call", who, "--no-answer", "--retry", "22:45"],
                ["call", "--ad-hoc", "Rie Prøve, Prøveskolen", "--phone", "12 34 56 78"],
                ["log", "12:30"],
                ["decide", "Vi mødes", "--responsible", who, "--due", "2026-11-21", "--public"],
                ["decide", "--question", plan["questions"][1]["id"], "--not"],
                ["inquiry", "Prøveposten", "Er der ro?"],
                ["handover", "--to", who, "--until", "23:30"],
                ["close"],
            ]:
                self.run("-C", home, "--no-input", *arguments, env=environment)
            self.response_of_a_night(home, environment)
            entries = glob.glob(os.path.join(home, "records", "**", "*.yaml"), recursive=True)
            assert len(entries) == 18, entries
            for path in entries:
                self.must_accept(path)

    def response_of_a_night(self, home, environment):
        """The kinds of entries that only a plan with staffing, tasks and cards has."""
        for card in sorted(glob.glob(os.path.join(home, "plans", "*", "cards", "*.yaml"))):
            folder = os.path.dirname(os.path.dirname(card))
            with open(os.path.join(folder, "plan.yaml"), encoding="utf-8") as file:
                plan = yaml.load(file, Loader)
            if "staffing" in plan:
                break
        role = next(role["id"] for role in plan["staffing"]["roles"] if not role.get("languages"))
        for arguments in [
            ["activate", "--type", plan["incident_types"][0]["id"], "--area",
             plan["areas"][0]["id"], "--level", plan["levels"][0]["id"]],
            ["decide", "--level", plan["levels"][-1]["id"]],
            ["task", "1", "--take", plan["coordinator"]],
            ["cards", os.path.basename(card)[:-5], "--tick", "1", "no"],
            ["staff", "need", role, "2"],
            ["staff", "assign", role, "Rie Prøve"],
            ["staff", "send", "Rie Prøve", "12:30"],
            ["staff", "home", "Rie Prøve", "--note", "#ja"],
            ["task", "1", "--done", "null"],
        ]:
            self.run("-C", home, "--plan", os.path.basename(folder), "--no-input", *arguments,
                     env=environment)

    def specimens(self):
        """(case, path) of each specimen: tests/errors/<diagnostic>.<case>/*.yaml, or deeper."""
        errors = os.path.join(self.root, "tests", "errors")
        for path in sorted(glob.glob(os.path.join(errors, "**", "*.yaml"), recursive=True)):
            yield os.path.relpath(path, errors).split(os.sep)[0], path

    def agreement_on_specimens(self):
        judged = 0
        for case, path in self.specimens():
            diagnostic = case.split(".")[0]
            refusals = self.refusals(path)
            if refusals is None or diagnostic in EITHER_WAY:
                continue
            judged += os.sep + "cards" + os.sep in path
            seen = diagnostic in SEEN_BY_SCHEMA and case not in RULES_OF_OURS
            if seen and not refusals:
                self.faults.append(f"{path}: the schema accepts what the reader refuses")
            if not seen and refusals:
                self.faults.append(f"{path}: the schema refuses it too: {refusals}")
        assert judged >= 3, "no specimens of cards found"


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else os.environ["BEREDSKAB_BIN"]
    root = sys.argv[2] if len(sys.argv) > 2 else os.environ["ROOT"]
    test = Test(binary, root)
    test.shipped_schemas()
    test.kinds_are_told()
    test.shipped_plans()
    test.entries_of_a_night()
    test.agreement_on_specimens()
    sys.exit("\n".join(test.faults) or 0)


if __name__ == "__main__":
    main()
