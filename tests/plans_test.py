#!/usr/bin/python3
"""The shipped documents are word for word the texts that they were made from.

`beredskab plan show --format md`, without what the tool puts around it (the mark on top, the foot
of the page, the lines on the period and on who approves) and without heading marks, bold lines,
escapes and white space, is hashed and compared with the hash of the original text. A signed text that changes by one letter is another text: these
constants never change, not even for a slip of spelling. The next period's document gets its own.
"""
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program import BINARY, ROOT, environment

# SHA-256 of the original document's text, UTF-8, all white space removed; and how many characters
# that are.
ORIGINALS = {
    "slagelse": ("9e96ae24fc1042feca84dac56572c78abe5d2a723bfbdd0bdb79ff46e2a34b62", 2929),
    "ballerup": ("6357ebaab4c49b8d3bae88b439b90030474ccd08eca11e5371fac0727ff33f81", 4418),
}
# What the tool puts around the text: each stands there exactly as often.
FURNITURE = {
    "slagelse": {r"\*Godkendes af Landsbyggefonden\.\*": 1,
                 r"\*Gælder 1\. januar 2021 – 31\. december 2025 \(udløbet\)\.\*": 1},
    "ballerup": {},
}


def text_of(shown, furniture):
    """The document's text without white space, and how often each piece of furniture was there.
    What the tool says of it stands under a rule."""
    counts = dict.fromkeys(furniture, 0)
    kept = []
    for line in shown.split("\n---\n")[0].split("\n"):
        matching = [pattern for pattern in furniture if re.fullmatch(pattern, line)]
        for pattern in matching:
            counts[pattern] += 1
        if not matching:
            kept.append(re.sub(r"^#+ |^\*\*(.*)\*\*$", r"\1", line))
    # A line break of the text is a backslash at the end, what would be markup has one before it.
    text = re.sub(r"\\$", "", "\n".join(kept), flags=re.MULTILINE)
    return re.sub(r"\s+", "", re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)), counts


def show(root, *plan):
    done = subprocess.run([BINARY, "-C", str(root), "plan", "show", "--format", "md", *plan],
                          env=environment(clock="12:00"), stdin=subprocess.DEVNULL, capture_output=True,
                          check=False)
    if done.returncode != 0:
        sys.exit(f"plan show {' '.join(plan)}: {done.returncode}\n{done.stderr.decode()}")
    mark, text = done.stdout.decode("utf-8").split("\n\n", 1)
    if mark != "**Fortroligt – tavshedspligt**":
        sys.exit(f"plan show {' '.join(plan)}: begins with {mark}")
    return text


def faults_of(plan, shown):
    wanted, size = ORIGINALS[plan]
    text, counts = text_of(shown, FURNITURE[plan])
    faults = []
    if counts != FURNITURE[plan]:
        faults.append(f"{plan}: the foot of the page is not as expected: {counts}")
    if hashlib.sha256(text.encode()).hexdigest() != wanted:
        faults.append(f"{plan}: the text is not the original's ({len(text)} characters, "
                      f"there {size})")
    return faults


def main():
    # Out of the checkout, so that no repository plays a part.
    with tempfile.TemporaryDirectory(prefix="plans-") as folder:
        shutil.copytree(ROOT / "plans", pathlib.Path(folder) / "plans")
        faults = faults_of("slagelse", show(folder))  # the default plan
        for plan in ORIGINALS:
            shown = show(folder, "--plan", plan)
            faults += faults_of(plan, shown)
            # Any one letter less, or one line, is seen.
            for lacking in (shown.replace("e", "", 1), "\n".join(shown.split("\n")[2:])):
                if not faults_of(plan, lacking):
                    faults.append(f"{plan}: what lacks something passes for the original")
    known = {path.parent.name for path in (ROOT / "plans").glob("*/document*.yaml")}
    if known != set(ORIGINALS):
        faults.append(f"shipped are {sorted(known)}, compared are {sorted(ORIGINALS)}")
    for fault in faults:
        print(fault)
    print(f"{len(ORIGINALS)} documents, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
