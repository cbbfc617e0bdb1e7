#!/usr/bin/python3
"""Fifty processes write to one incident at once. All their notes are there, the chain that they
make is accepted by `check`, and the next note names every one that no other names.

The binary is in BEREDSKAB_BIN, the checkout in ROOT.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(os.environ.get("ROOT") or pathlib.Path(__file__).resolve().parent.parent)
BINARY = os.environ["BEREDSKAB_BIN"]
WRITERS = 50


def environment(now):
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/proc/none", "LANG": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
        "BEREDSKAB_NOW": f"2026-11-20T{now}:00+01:00", "BEREDSKAB_USER": "Tove Prøve",
    }


def run(root, now, *arguments):
    return subprocess.run([BINARY, *arguments], cwd=root, env=environment(now), check=False,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True)


def after(path):
    found = re.search(r"^after: \[(.*)\]\n\.\.\.\n\Z", path.read_text(encoding="utf-8"), re.M)
    return {link[:6] for link in found.group(1).split(", ")} if found else set()


def main():
    with tempfile.TemporaryDirectory(prefix="chain-") as folder:
        root = pathlib.Path(folder)
        shutil.copytree(ROOT / "tests" / "transcripts" / "workspace" / "plans", root / "plans")
        run(root, "22:15", "activate", "--type", "skyderi", "--area", "proeveparken")
        writers = [subprocess.Popen([BINARY, "log", f"Notat {number}"], cwd=root,
                                    env=environment("22:20"), stdin=subprocess.DEVNULL,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                   for number in range(WRITERS)]
        for writer in writers:
            complaint = writer.communicate()[1].decode()
            assert writer.returncode == 0, complaint
        files = sorted(root.glob("records/*/2026/*-proeveparken-*/*.yaml"))
        assert len(files) == WRITERS + 1, len(files)
        checked = run(root, "22:30", "check")
        assert "0 fejl" in checked.stdout and "chain" not in checked.stdout, checked.stdout

        named = set().union(*(after(path) for path in files))
        heads = {path.name.split("-")[4][:6] for path in files} - named
        run(root, "22:40", "log", "Det næste")
        last = [path for path in root.glob("records/*/2026/*-proeveparken-*/*.yaml")
                if path not in files]
        assert len(last) == 1 and after(last[0]) == heads, (after(last[0]), heads)

        # A single changed letter shows.
        changed = files[1]
        changed.write_text(changed.read_text(encoding="utf-8").replace("Notat", "notat"),
                           encoding="utf-8")
        checked = run(root, "22:50", "check")
        assert checked.returncode == 1 and "Notatet er ændret" in checked.stdout, checked.stdout
    return 0


if __name__ == "__main__":
    sys.exit(main())
