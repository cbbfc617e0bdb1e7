#!/usr/bin/python3
"""Fifty processes write to one incident at once. All their notes are there, the chain that they
make is accepted by `check`, and the next note names every one that no other names.

usage: chain_test.py [--full]     (one note each; --full: 20 each, and again with commits on, where
                                   each is in the history afterwards, and `verify` finds nothing)
"""
import concurrent.futures
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program import BINARY, WORKSPACE, environment

WRITERS = 50


def run(root, now, *arguments):
    return subprocess.run([BINARY, *arguments], cwd=root, env=environment(clock=now), check=False,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True)


def write_many(root, env, writer, notes):
    """As one process of a script does it: one note after the other."""
    for number in range(notes):
        done = subprocess.run([BINARY, "log", f"Notat {writer}.{number}"], cwd=root, env=env,
                              check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        assert done.returncode == 0 and "endnu ikke" not in done.stderr, done.stdout + done.stderr


def full(each):
    """A thousand notes, from fifty at once."""
    notes = 20
    with tempfile.TemporaryDirectory(prefix="chain-") as folder:
        root = pathlib.Path(folder, "work")
        shutil.copytree(WORKSPACE / "plans", root / "plans")
        config = pathlib.Path(folder, "gitconfig")
        config.write_text(f"[beredskab]\n  commit = {'each' if each else 'manual'}\n",
                          encoding="utf-8")
        env = environment(folder, "22:20", GIT_CONFIG_GLOBAL=str(config))
        for words in (("sync", "--yes"), ("activate", "--type", "brand", "--area", "demobakken")):
            subprocess.run([BINARY, *words], cwd=root, env=env, check=True, capture_output=True,
                           stdin=subprocess.DEVNULL)
        with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
            for writer in [pool.submit(write_many, root, env, number, notes)
                           for number in range(WRITERS)]:
                writer.result()
        files = {str(path.relative_to(root)) for path in root.glob("records/*/2026/*/*.yaml")}
        assert len(files) == WRITERS * notes + 1, len(files)
        if each:
            listed = subprocess.run(["git", "ls-tree", "-r", "--name-only", "HEAD", "records"],
                                    cwd=root, env=env, check=True, capture_output=True, text=True)
            assert set(listed.stdout.split()) == files
        verified = subprocess.run([BINARY, "verify"], cwd=root, env=env, check=False,
                                  capture_output=True, text=True, stdin=subprocess.DEVNULL)
        assert verified.returncode == 0 and "0 fejl" in verified.stdout, verified.stdout


def after(path):
    found = re.search(r"^after: \[(.*)\]\n\.\.\.\n\Z", path.read_text(encoding="utf-8"), re.M)
    return {link[:6] for link in found.group(1).split(", ")} if found else set()


def main():
    if "--full" in sys.argv[1:]:
        for each in (False, True):
            full(each)
        return 0
    with tempfile.TemporaryDirectory(prefix="chain-") as folder:
        root = pathlib.Path(folder)
        shutil.copytree(WORKSPACE / "plans", root / "plans")
        run(root, "22:15", "activate", "--type", "skyderi", "--area", "proeveparken")
        writers = [subprocess.Popen([BINARY, "log", f"Notat {number}"], cwd=root,
                                    env=environment(clock="22:20"), stdin=subprocess.DEVNULL,
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
