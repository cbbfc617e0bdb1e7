#!/usr/bin/python3
"""The first files of a workspace hint at all that it can hold: each key of the schemas stands there,
as text or behind a #; and what stands behind a # is right as it stands."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from program import BINARY, ROOT

FIRST = ROOT / "templates" / "init"
HINT = re.compile(r"^# (?=[a-z_]+:|  +[-a-z_]|    )")
# Where the hints of files that `init` does not write begin.
OTHERS = {"cards/modtagelse.yaml": "# format: beredskab-card/1",
          "helhedsplan.yaml": "# format: beredskab-helhedsplan/1"}


def keys(schema):
    found = set()
    if isinstance(schema, dict):
        found |= set(schema.get("properties") or {})
        for part in schema.values():
            found |= keys(part)
    elif isinstance(schema, list):
        for part in schema:
            found |= keys(part)
    return found


def texts():
    """The files as they are once every # is taken away, by name."""
    plan = (FIRST / "plan.yaml").read_text()
    found = {name: (FIRST / name).read_text() for name in ("plans.yaml", "document.yaml", "participants.yaml")}
    for name, begin in reversed(OTHERS.items()):
        at = plan.index(begin)
        found[name], plan = plan[at:], plan[:at]
    found["plan.yaml"] = plan
    return found


def without_marks(text):
    return "".join(HINT.sub("", line) for line in text.splitlines(keepends=True))


def main():
    faults = []
    files = texts()
    schemas = {"plans.yaml": "plans", "document.yaml": "document", "participants.yaml": "participants",
               "plan.yaml": "plan", "cards/modtagelse.yaml": "card", "helhedsplan.yaml": "helhedsplan"}
    for name, schema in schemas.items():
        wanted = keys(json.loads((ROOT / "plans" / f"{schema}.schema.json").read_text()))
        faults += [f"{name} does not hint at {key}" for key in sorted(wanted)
                   if not re.search(rf"\b{key}\b", files[name])]
    with tempfile.TemporaryDirectory() as folder:
        plan = pathlib.Path(folder) / "plans" / "proeve"
        (plan / "cards").mkdir(parents=True)
        for name, text in files.items():
            place = plan.parent / name if name == "plans.yaml" else plan / name
            hinted = text if name == "participants.yaml" else without_marks(text)
            place.write_text(hinted.replace("@PLAN@", "proeve"))
        ran = subprocess.run([BINARY, "check", "--no-input"], cwd=folder, capture_output=True, text=True)
        for line in (ran.stdout + ran.stderr).splitlines():
            # The hints name people that nobody has yet.
            if ": fejl:" in line and "ikke nogen deltager" not in line:
                faults.append(line)
    print("\n".join(faults))
    return bool(faults)


sys.exit(main())
