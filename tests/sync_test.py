#!/usr/bin/python3
"""Several clones write and sync at once, over a folder that they share and over `git daemon`, while
runs are killed in the middle and the connection is lost. In the end every note is in every clone, in
every history, nothing is in conflict, nobody had to do anything by hand, and `verify` finds nothing.

usage: sync_test.py [--full]     (4 clones with 6 notes each; --full: 8 with 50)
"""
import argparse
import concurrent.futures
import contextlib
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from program import BINARY, WORKSPACE

PEOPLE = "plans/proevekoebing/participants.yaml"


def environment(home, user="Tove Prøve"):
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
            "BEREDSKAB_USER": user}


def descendants(pid):
    """The process, and all that it started and that still runs."""
    found, queue = [], [pid]
    while queue:
        one = queue.pop()
        found.append(one)
        with contextlib.suppress(OSError):
            for task in pathlib.Path(f"/proc/{one}/task").iterdir():
                queue += map(int, (task / "children").read_text().split())
    return found


class Clone:
    def __init__(self, home, path, number):
        self.path = path
        self.name = f"Deltager {number}"
        self.env = environment(home, self.name)
        self.luck = random.Random(number)

    def start(self, *words):
        return subprocess.Popen([BINARY, *words], cwd=self.path, env=self.env,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)

    def run(self, *words, code=0):
        done = self.start(*words)
        said = done.communicate()[0]
        if done.returncode != code:
            raise AssertionError(f"{self.name}: beredskab {words}: {done.returncode}\n{said}")
        return said

    def killed(self, *words):
        """Runs it, and kills it at some time, alone or with all that it started."""
        running = self.start(*words)
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(timeout=self.luck.uniform(0.0, 0.15))
        victims = descendants(running.pid) if self.luck.random() < 0.5 else [running.pid]
        for victim in victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        running.communicate()

    def git(self, *words):
        return subprocess.run(["git", *words], cwd=self.path, env=self.env, check=True,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout

    def edit(self, digits):
        text = (self.path / PEOPLE).read_text(encoding="utf-8")
        (self.path / PEOPLE).write_text(text.replace("12 34 56 01", digits), encoding="utf-8")

    def entries(self):
        return {str(path.relative_to(self.path)): path.read_bytes()
                for path in self.path.glob("records/*/2026/*/2026-*Z-*.yaml")}

    def committed(self):
        names = self.git("ls-tree", "-r", "--name-only", "HEAD", "records")
        return {name for name in names.splitlines() if "Z-" in name}


class Shared:
    """A bare repository in a folder. To lose the connection is to move it away."""

    def __init__(self, home):
        self.path = home / "shared.git"
        self.address = str(self.path)

    def lose(self):
        with contextlib.suppress(OSError):
            self.path.rename(self.path.with_suffix(".gone"))

    def find(self):
        with contextlib.suppress(OSError):
            self.path.with_suffix(".gone").rename(self.path)

    def close(self):
        pass


class Daemon(Shared):
    """The same, behind `git daemon`. To lose the connection is to kill it."""

    def __init__(self, home):
        super().__init__(home)
        self.env = environment(home)
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(self.path)], check=True,
                       env=self.env)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"git://127.0.0.1:{self.port}/shared.git"
        self.running = None
        self.find()

    def lose(self):
        for victim in reversed(descendants(self.running.pid)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        self.running.wait()

    def find(self):
        self.running = subprocess.Popen(
            ["git", "daemon", "--reuseaddr", "--listen=127.0.0.1", f"--port={self.port}",
             f"--base-path={self.path.parent}", "--export-all", "--enable=receive-pack"],
            env=self.env, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(1000):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.01)
        raise AssertionError("git daemon does not answer")

    close = lose


def write_and_sync(clone, notes, kills):
    for number in range(notes):
        clone.run("log", f"{clone.name}, notat {number}")
        if clone.luck.random() < kills:
            clone.killed("sync")
        else:
            clone.run("sync")


def grow_old(folder):
    """Locks that were left behind are of yesterday."""
    for lock in folder.rglob("*.lock"):
        with contextlib.suppress(OSError):
            os.utime(lock, (lock.stat().st_mtime - 86400,) * 2)


def play(kind, clones, notes):
    with tempfile.TemporaryDirectory(prefix="sync-") as scratch:
        home = pathlib.Path(scratch)
        (home / "gitconfig").write_text("[init]\n  defaultBranch = main\n", encoding="utf-8")
        shared = kind(home)
        try:
            everyone = [Clone(home, home / f"clone-{number}", number) for number in range(clones)]
            first = everyone[0]
            shutil.copytree(WORKSPACE / "plans", first.path / "plans")
            first.run("sync", "--yes", "--remote", shared.address)
            first.run("activate", "--type", "brand", "--area", "demobakken")
            first.run("sync")
            for clone in everyone[1:]:
                subprocess.run([BINARY, "init", str(clone.path), "--remote", shared.address],
                               env=clone.env, cwd=home, check=True, stdin=subprocess.DEVNULL,
                               capture_output=True)
            with concurrent.futures.ThreadPoolExecutor(clones) as pool:
                writers = [pool.submit(write_and_sync, clone, notes, 0.3) for clone in everyone]
                luck = random.Random(clones)
                while not all(writer.done() for writer in writers):
                    time.sleep(luck.uniform(0.05, 0.2))
                    shared.lose()
                    time.sleep(luck.uniform(0.0, 0.1))
                    shared.find()
                for writer in writers:
                    writer.result()
            grow_old(home)
            for clone in everyone + everyone:  # the first round sends, the second fetches the last
                clone.run("sync")
            check(shared.path, everyone, clones * notes + 1)
        finally:
            shared.close()


def pair(home):
    """Two clones; the first has sent a new number and a note since the second fetched."""
    (home / "gitconfig").write_text("[init]\n  defaultBranch = main\n", encoding="utf-8")
    one, other = Clone(home, home / "one", 1), Clone(home, home / "other", 2)
    shutil.copytree(WORKSPACE / "plans", one.path / "plans")
    one.run("sync", "--yes", "--remote", str(home / "shared.git"))
    one.run("activate", "--type", "brand", "--area", "demobakken")
    one.run("sync")
    subprocess.run([BINARY, "init", str(other.path), "--remote", str(home / "shared.git")],
                   env=other.env, cwd=home, check=True, capture_output=True,
                   stdin=subprocess.DEVNULL)
    one.edit("11 11 11 11")
    one.run("log", "En nat")
    one.run("sync", "--yes")
    other.git("fetch", "-q")
    return one, other


def interrupted(between):
    """What a run leaves that loses its power while it puts files in place: some are there, the index
    and the branch are not. `between` is done before the next run."""
    with tempfile.TemporaryDirectory(prefix="sync-") as scratch:
        one, other = pair(pathlib.Path(scratch))
        target = other.git("rev-parse", "origin/main").strip()
        other.git("update-ref", "refs/worktree/beredskab/moving", target)
        conflict = between(other)
        for path in (PEOPLE, next(iter(one.committed() - other.committed()))):
            (other.path / path).parent.mkdir(parents=True, exist_ok=True)
            (other.path / path).write_text(other.git("show", f"{target}:{path}"), encoding="utf-8")
        if conflict:  # nothing of it is left, and it is asked about as ever
            said = other.run("sync", code=3)
            assert "her 22 22 22 22, hos Deltager 1 11 11 11 11" in said, said
            assert other.git("status", "--porcelain") == ""
            other.run("sync", "--mine")
        else:
            # What git would run to speak with the others keeps nothing from being finished here.
            other.git("config", "credential.helper", "true")
            other.run("sync", code=3)
            assert not other.git("for-each-ref", "refs/worktree")
            other.git("config", "--unset", "credential.helper")
            other.run("sync")
        one.run("sync")
        check(one.path.parent / "shared.git", [one, other], len(one.entries()))
        assert (one.path / PEOPLE).read_bytes() == (other.path / PEOPLE).read_bytes()
        assert not other.git("for-each-ref", "refs/worktree")


def nothing(_):
    return False


def a_note(clone):
    clone.run("log", "Imens")
    clone.run("commit")
    return False


def another_number(clone):
    clone.edit("22 22 22 22")
    clone.git("-c", "user.name=x", "-c", "user.email=x@example.invalid", "commit", "-q", "-a", "-m",
              "x")
    return True


def check(shared, everyone, total):
    entries = everyone[0].entries()
    assert len(entries) == total, (len(entries), total)
    head = everyone[0].git("rev-parse", "HEAD")
    for clone in everyone:
        assert clone.entries() == entries, clone.name
        assert clone.committed() == set(entries), clone.name
        assert clone.git("status", "--porcelain") == "", clone.git("status", "--porcelain")
        assert clone.git("rev-parse", "HEAD") == head, clone.name
        clone.git("fsck", "--strict")
        found = json.loads(clone.run("--json", "verify"))["data"]
        assert found["faults"] == 0 and found["entries"] == total, found
        kinds = {finding["kind"] for finding in found["findings"]}
        assert kinds <= {"aside"}, found
    bare = subprocess.run(["git", "rev-parse", "main"], cwd=shared, env=everyone[0].env,
                          check=True, capture_output=True, text=True).stdout
    assert bare == head


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true")
    full = parser.parse_args().full
    for between in (nothing, a_note, another_number):
        interrupted(between)
    for kind in (Shared, Daemon):
        play(kind, *((8, 50) if full else (4, 6)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
