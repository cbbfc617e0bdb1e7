#!/usr/bin/python3
"""The version stands in three places that must agree: the build, CHANGELOG.md, and the program."""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(os.environ["ROOT"])

headings = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(), re.M)
releases = [heading for heading in headings if heading != "Unreleased"]
built = re.search(r"project\(beredskab VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text())[1]
said = subprocess.run([os.environ["BEREDSKAB_BIN"], "--version"], capture_output=True, text=True,
                      check=True).stdout.splitlines()

faults = [f"CHANGELOG.md: «{heading}» is no «X.Y.Z (YYYY-MM-DD)»" for heading in releases
          if not re.fullmatch(r"\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)", heading)]
if headings.index(releases[0]) > 1 or releases[0].split()[0] != built:
    faults.append(f"the build is {built}, the newest release in CHANGELOG.md {releases[0]}")
if said[0] != f"beredskab {built}":
    faults.append(f"the program says {said[0]}")
if not re.fullmatch(r"udgave [0-9a-f]{12}(, med ændringer siden)?|bygget uden historik", said[1]):
    faults.append(f"the program's commit: {said[1]}")
if not re.fullmatch(r"(release|debug|none), \S+ [\d.]+", said[2]):
    faults.append(f"the program's build: {said[2]}")
print("\n".join(faults))
sys.exit(bool(faults))
