#!/usr/bin/python3
"""What is said when the disk fails: each fsync of each writing command in turn ends with EIO. What is
on the disk then is called written, and only that: a note that stands is never «Ikke gemt».

FAIL_FSYNC is the library that makes it fail (tests/shim/fail_fsync.cpp).
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(os.environ.get("ROOT") or pathlib.Path(__file__).resolve().parent.parent)
BINARY = os.environ["BEREDSKAB_BIN"]
SHIM = os.environ["FAIL_FSYNC"]
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/proc/none", "LANG": "C.UTF-8", "TZ": "UTC",
    "BEREDSKAB_NOW": "2026-11-20T22:15:00+01:00", "BEREDSKAB_SEED": "1",
    "BEREDSKAB_USER": "Tove Prøve", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_AUTHOR_NAME": "Tove Prøve", "GIT_AUTHOR_EMAIL": "tove@example.invalid",
    "GIT_COMMITTER_NAME": "Tove Prøve", "GIT_COMMITTER_EMAIL": "tove@example.invalid",
}
COMMANDS = [
    ["activate", "--type", "brand", "--area", "demobakken"],
    ["participant", "add", "--name", "Ida Prøve", "--organisation", "Prøvebo", "--title", "Leder",
     "--yes"],
    ["handover", "--to", "lene-taenkt"],
]
MOST = 12  # more than any of them calls


def run(folder, *words, **more):
    return subprocess.run(words, cwd=folder, env={**ENVIRONMENT, **more}, capture_output=True,
                          check=False, timeout=60)


def state(folder):
    """The bytes of all that is kept; temporaries are not."""
    return {path.relative_to(folder): path.read_bytes()
            for top in ("plans", "records") for path in (folder / top).rglob("*")
            if path.is_file() and not path.name.startswith(".tmp-")}


def main():
    tried = 0
    with tempfile.TemporaryDirectory(prefix="fsync-") as scratch:
        sound = pathlib.Path(scratch) / "sound"
        shutil.copytree(ROOT / "tests/transcripts/workspace", sound)
        for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "Planen"]):
            assert run(sound, "git", *words).returncode == 0
        for command in COMMANDS:
            failed = 0
            for at in range(1, MOST + 1):
                folder = pathlib.Path(scratch) / f"{command[0]}-{at}"
                shutil.copytree(sound, folder)
                before = state(folder)
                # The sanitizers want to be loaded first, and are not.
                got = run(folder, BINARY, "--no-input", *command, LD_PRELOAD=SHIM,
                          FAIL_FSYNC_AT=str(at), ASAN_OPTIONS="verify_asan_link_order=0")
                said = (got.stdout + got.stderr).decode("utf-8")
                there = state(folder) != before
                where = (command[0], at, got.returncode, said)
                if there:
                    assert got.returncode == 0 and "Ikke gemt" not in said, where
                    assert "Skrevet" in said or "hændelse" in said, where
                else:
                    assert got.returncode == 3 and "Skrevet" not in said, where
                failed += got.returncode != 0 or "bekræfter ikke" in said
                tried += 1
                # The next run works.
                assert run(folder, BINARY, "status").returncode == 0, where
            assert failed > 0, command
    print(f"{tried} forsøg: intet, der står der, blev kaldt ikke gemt")


if __name__ == "__main__":
    sys.exit(main())
