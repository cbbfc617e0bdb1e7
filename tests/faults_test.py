#!/usr/bin/python3
"""Calls to the system that fail, or kill the program there, during each writing command. What is said to
be written is there, whole, and as it was typed; what is there is not called unsaved; the next run works,
and nothing stays behind.

usage: faults_test.py [--full] [COMMAND…]   (without --full a part of them, for ctest)

In full: each call x each error x each command; where commits follow, each call once (the errors take
turns), and killed at each that changes the disk. FAULTS is the library that makes calls fail
(tests/shim/faults.cpp); strace, where it is installed, reaches those that the C library makes itself.
"""
import collections
import errno
import hashlib
import itertools
import multiprocessing
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import faults_scenarios as scenarios
import program
from program import BINARY, ROOT

SHIM = os.environ["FAULTS"]
TOO_LONG = 60  # seconds: the longest wait for git's lock is ten
KILL = 0
ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EINTR", "EACCES", "EMFILE", "ENOMEM"]
CALLS = ["open", "stat", "read", "write", "fsync", "close", "link", "rename", "unlink", "mkdir",
         "readdir", "flock", "spawn", "pipe", "lseek", "chmod", "rmdir"]
CHANGE = {"write", "fsync", "link", "rename", "unlink", "mkdir", "spawn", "chmod"}
IN_LIBC = ["mmap", "getdents64", "clone3", "vfork"]  # by strace
ENGLISH = re.compile(r"No space|Input/output|Permission denied|Too many|Cannot allocate|Interrupted|"
                     r"Disk quota|terminate called|std::|what\(\)|filesystem error|cannot ")


def environment(home, minute=15, **more):
    return {**program.environment(home, f"22:{minute}"), "BEREDSKAB_SEED": str(minute),
            "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
            "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0", **more}


def run(folder, words, env, before=()):
    return subprocess.run([*before, BINARY, "--no-input", *words], cwd=folder, env=env,
                          stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=TOO_LONG)


def git(folder, home, *words):
    subprocess.run(["git", "-c", "user.name=T", "-c", "user.email=t@example.invalid", *words], cwd=folder,
                   env=environment(home), check=True, capture_output=True)


def files(folder):
    """The bytes of all that is kept; temporaries and git's own are not."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
            if path.is_file() and ".git" not in path.parts and not path.name.startswith(".tmp-")}


def staged(index):
    """What git's index names; the times and numbers of the disk in it are others in each trial."""
    at, named = 12, []
    for _ in range(int.from_bytes(index[8:12], "big")):
        name = index[at + 62:index.index(b"\0", at + 62)]
        named.append((name, index[at + 40:at + 60]))
        at += (62 + len(name)) // 8 * 8 + 8
    return named


def state(folder):
    """What the next run will find there, in one word."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        within = path.relative_to(folder)
        if within.parts[:2] == (".git", "objects"):
            continue  # HEAD and index name those that count
        found.update(f"\n{within} ".encode())
        if path.is_file():
            what = path.read_bytes()
            found.update(repr(staged(what)).encode() if within.name == "index" and what else what)
    return found.digest()


def alike(source, target):
    """A file of a trial: git appends to its own, all else is written anew and put in place."""
    (shutil.copy2 if "/.git/" in source and "/objects/" not in source else os.link)(source, target)


class Bench:
    """A folder for workspaces that are made once and copied for each trial."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.made = {}
        self.numbers = itertools.count()
        self.judged = {}  # what followed, by what was there
        post = scratch / "post"  # the mail program: nobody gets anything
        post.write_text("#!/bin/sh\nexit 67\n", encoding="utf-8")
        post.chmod(0o700)
        for each in (False, True):
            home = scratch / f"home-{each}"
            home.mkdir()
            text = "[init]\n  templateDir =\n[user]\n  name = Tove Prøve\n  email = tove@example.invalid\n"
            text += f"[beredskab]\n  sendmail = {post}\n"
            (home / "gitconfig").write_text(text + ("  commit = each\n" if each else ""),
                                            encoding="utf-8")

    def home(self, each):
        return self.scratch / f"home-{each}"

    def base(self, name, home, folder):
        folder.mkdir()
        if name == "empty":
            return
        shown = "larger/plans" if name == "larger" else "workspace/plans"
        shutil.copytree(ROOT / "tests/transcripts" / shown, folder / "plans")
        scenarios.prepare(folder)
        git(folder, home, "init", "-q")
        git(folder, home, "add", ".")
        git(folder, home, "commit", "-qm", "Planen")

    def sound(self, workspace, before, each):
        """The workspace as it is when the command begins."""
        key = (workspace, repr(before), each)
        if key not in self.made:
            folder = self.scratch / f"sound-{len(self.made)}"
            home = self.home(each)
            self.base(workspace, home, folder)
            for minute, words in enumerate(before, start=10):
                got = run(folder, words, environment(home, minute))
                assert got.returncode == 0, (words, got.stdout.decode() + got.stderr.decode())
            if workspace == "restore":
                run(folder, scenarios.ACTIVATED, environment(home, 10))
                run(folder, ["commit"], environment(home, 11))
                for path in folder.glob("records/*/*/*/*.yaml"):
                    path.unlink()
            self.made[key] = folder
        return self.made[key]

    def copy(self, sound):
        folder = self.scratch / f"trial-{os.getpid()}-{next(self.numbers)}"
        shutil.copytree(sound, folder, symlinks=True, copy_function=alike)
        return folder


class Scenario:
    """A command, and how it goes when nothing fails."""

    def __init__(self, bench, name, each):
        self.bench, self.name, self.each = bench, name, each
        self.is_entry = name in scenarios.ENTRIES
        row = scenarios.ENTRIES.get(name) or (*scenarios.FILES[name], None)
        self.workspace, before, self.words, self.typed = row
        self.sound = bench.sound(self.workspace, before, each)
        self.before = files(self.sound)
        folder = bench.copy(self.sound)
        counted = folder / "calls"
        got = run(folder, self.words, self.environment(LD_PRELOAD=SHIM, FAULTS_COUNTS=str(counted)))
        assert got.returncode == 0, (name, got.stdout.decode() + got.stderr.decode())
        rows = (line.split() for line in counted.read_text(encoding="utf-8").splitlines())
        self.counts = {call: int(number) for call, number in rows}
        counted.unlink()
        self.after = files(folder)
        self.new = {path for path in self.after if self.before.get(path) != self.after[path]}
        if self.typed:
            assert any(self.typed in self.after[path].decode("utf-8") for path in self.new), name
        shutil.rmtree(folder)

    def environment(self, minute=15, **more):
        return environment(self.bench.home(self.each), minute, **more)

    def trial(self, call, at, error, later=False):
        """The faults of one trial, in words; none where all is as it should be."""
        number = KILL if error == "kill" else getattr(errno, error)
        folder = self.bench.copy(self.sound)
        more = {"LD_PRELOAD": SHIM, "FAULTS_CALL": call, "FAULTS_AT": str(at), "FAULTS_ERROR": str(number)}
        if later:
            more["FAULTS_ALL"] = "1"
        return self.judged(folder, lambda: run(folder, self.words, self.environment(**more)),
                           f"{call} {at} {error}{' ff.' if later else ''}", error == "kill",
                           call in ("unlink", "rmdir"))

    def traced(self, call, at, error):
        """Likewise, by strace. None where the call was not made that often."""
        folder = self.bench.copy(self.sound)
        log = folder.parent / f"{folder.name}.log"
        what = "signal=KILL" if error == "kill" else f"error={error}"
        before = ["strace", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={at}"]
        got = run(folder, self.words, self.environment(), before)
        seen = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        log.unlink(missing_ok=True)
        if "(INJECTED)" not in seen and "killed by SIGKILL" not in seen:
            shutil.rmtree(folder)
            return None
        begun = got.returncode != 127 and (at, got.returncode) != (1, -signal.SIGSEGV)  # the loader fell
        if not begun and files(folder) == self.before:
            shutil.rmtree(folder)
            return []
        return self.judged(folder, lambda: got, f"{call} {at} {error} (strace)", error == "kill", False)

    def judged(self, folder, act, what, killed, may_leave):
        where = f"{self.name}{' (gemmes straks)' if self.each else ''}: {what}"
        try:
            try:
                got = act()
            except subprocess.TimeoutExpired:
                return [f"HÆNGER {where}"]
            said = (got.stdout + got.stderr).decode("utf-8", "replace")
            there = files(folder)
            faults = self.faults_in(there, got.returncode, said)
            key = (self.name, self.each, killed or may_leave, state(folder))
            if key not in self.bench.judged:
                self.bench.judged[key] = self.afterwards(folder, killed or may_leave)
            faults += self.bench.judged[key]
            return [f"{fault} {where} [{got.returncode}]\n{said}" for fault in faults]
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def faults_in(self, there, code, said):
        found = []
        changed = {path for path in there if self.before.get(path) != there[path]}
        # What was erased is gone on purpose, and its tombstone says so.
        erased = {path.rsplit("-", 1)[1] for path in there if "-erasure-" in path}
        gone = {path for path in set(self.before) - set(there) if path.rsplit("-", 1)[-1] not in erased}
        if gone:
            found.append(f"TABT: {sorted(gone)}")
        whole = self.new <= changed if not self.is_entry else self.is_whole(there, changed)
        if code not in (0, 2, 3, 4, -signal.SIGKILL):
            found.append("AFBRUDT")
        if code == 0 and not whole:
            found.append(f"TABT: sagt, men ikke skrevet ({sorted(changed)})")
        if ENGLISH.search(said):
            found.append("ENGELSK")
        if self.is_entry and code in (2, 3) and "Skrevet" not in said and "Resten er ikke gemt." not in said:
            entries = [path for path in changed if path.startswith("records/")]
            if entries:
                found.append(f"FALSK: står der ({entries}), men siges ikke gemt")
            elif code == 3 and "Du skrev:" not in said:
                found.append("TEKSTEN er ikke givet tilbage")
        if not self.is_entry:
            return found
        for path in changed:
            if path.startswith("records/") and not self.is_sound(path, there[path]):
                found.append(f"HALVT: {path}")
        return found

    def is_whole(self, there, changed):
        mine = [there[path].decode("utf-8", "replace") for path in changed if path.startswith("records/")]
        wanted = sum(path.startswith("records/") for path in self.new)
        return len(mine) == wanted and any(self.typed in text for text in mine)

    def is_sound(self, path, text):
        """As it would be had nothing failed, or at least whole: what could not be read is not in it."""
        return text == self.after.get(path) or (
            text.startswith(b"format: beredskab-entry/2\n") and text.endswith(b"\n...\n"))

    def afterwards(self, folder, leftovers):
        """The next run works, and nothing stays behind once it is old."""
        found = []
        if self.workspace == "empty":
            got = run(folder, self.words, self.environment(20))
            again = (got.stdout + got.stderr).decode()
            if got.returncode != 0 and "er allerede en beredskabsmappe" not in again:
                found.append(f"IGEN: init [{got.returncode}] {again}")
            return found
        for path in folder.rglob(".tmp-*"):
            os.utime(path, (1, 1))
        for path in folder.glob("records/*/*/*"):
            if path.is_dir() and not any(path.iterdir()):
                os.utime(path, (1, 1))
        got = run(folder, ["status"], self.environment(20))
        if got.returncode != 0:
            found.append(f"NÆSTE: status [{got.returncode}] {got.stderr.decode()}")
        if not leftovers and not self.each:
            return found + [f"EFTERLADT: {path.name}" for path in folder.rglob(".tmp-*")]
        got = run(folder, self.words if not self.is_entry and self.name != "restore" else ["commit"],
                  self.environment(21))
        if self.name == "meeting convene":  # what is written there next sweeps there
            run(folder, ["meeting", "invitation", "next", "-o", "ud"], self.environment(22))
        got = run(folder, ["commit"], self.environment(22))
        if got.returncode != 0:
            found.append(f"NÆSTE: commit [{got.returncode}] {got.stdout.decode()}{got.stderr.decode()}")
        left = [path for path in folder.rglob("*")
                if path.name.startswith(".tmp-") or path.name == "index.lock" or
                re.match(r"beredskab-index.*-\d+$", path.name)]
        return found + [f"EFTERLADT: {path.relative_to(folder)}" for path in left]


def commands_in_help():
    shown = subprocess.run([BINARY, "help"], env=environment(pathlib.Path("/proc/none")), check=True,
                           capture_output=True).stdout.decode("utf-8")
    return set(re.findall(r"^  ([a-z][a-z-]*(?: [a-z-]+)?)(?:  .*)?$", shown, re.M))


def require_scenarios():
    listed = commands_in_help()
    known = set(scenarios.ENTRIES) | set(scenarios.FILES) | scenarios.READING
    assert listed and listed <= known, f"uden scenarie i faults_scenarios.py: {sorted(listed - known)}"


# What says that nothing is to be done: not where it could not be seen.
EACH_OF_THEM = {"restore": "read", "upgrade": "stat"}


def thinned(scenario, number):
    """For each command other calls and errors, so that all of them have their turn."""
    kinds = [call for call in CALLS if scenario.counts.get(call)]
    plan = [("fsync", number % scenario.counts["fsync"] + 1, "EIO")] if scenario.counts["fsync"] else []
    for step in range(2):
        call = kinds[(number * 2 + step) % len(kinds)]
        plan.append((call, (number * 7) % scenario.counts[call] + 1, ERRORS[(number + step) % len(ERRORS)]))
    for call in ("link", "write", "rename"):
        if scenario.counts[call] and number % 3 == len(plan) % 3:
            plan.append((call, 1 + number % scenario.counts[call], "kill"))
    if call := EACH_OF_THEM.get(scenario.name):
        plan += [(call, at, ERRORS[at % len(ERRORS)]) for at in range(1, scenario.counts[call] + 1)]
    return plan


def whole(scenario):
    turn = itertools.cycle(ERRORS)
    for call in CALLS:
        for at in range(1, scenario.counts[call] + 1):
            errors = [next(turn)] if scenario.each else ERRORS
            for error in [*errors, "kill"] if call in CHANGE or not scenario.each else errors:
                yield call, at, error


class Tally:
    def __init__(self):
        self.trials = collections.Counter()  # by call and error
        self.faults = []

    def add(self, call, error, faults):
        self.trials[call, error] += 1
        self.faults += faults

    def table(self):
        calls = [call for call in [*CALLS, *IN_LIBC] if any(key[0] == call for key in self.trials)]
        errors = [*ERRORS, "kill"]
        lines = ["| kald | " + " | ".join(errors) + " |", "| --- |" + " ---: |" * len(errors)]
        for call in calls:
            lines.append(f"| `{call}` | " + " | ".join(str(self.trials[call, one]) for one in errors) + " |")
        return "\n".join(lines)


def tried(job):
    """One trial, in a process that was forked once its scenario stood."""
    call, at, error, later = job
    return call, error, current.trial(call, at, error, later)


current = None


def try_all(bench, names, full, tally):
    global current
    for each in (False, True):
        for number, name in enumerate(names):
            if not full and each and number % 8 and name not in ("log", "activate"):
                continue
            current = scenario = Scenario(bench, name, each)
            plan = list(whole(scenario) if full else thinned(scenario, number + 5 * each))
            jobs = [(*one, False) for one in plan]
            if full or number % 4 == 0:  # a disk that stays full
                jobs += [(call, 1, "ENOSPC", True) for call in ("write", "fsync", "mkdir")
                         if scenario.counts[call]]
            with multiprocessing.get_context("fork").Pool() as pool:
                for call, error, faults in pool.imap_unordered(tried, jobs, 16 if full else 1):
                    tally.add(call, error, faults)
            assert files(scenario.sound) == scenario.before, f"{name}: et forsøg skrev uden for sin mappe"
            if full:
                print(f"{name}{' (gemmes straks)' if each else ''}: {len(jobs)} forsøg, "
                      f"{len(tally.faults)} fejl i alt", flush=True)


def trace_all(bench, names, tally):
    if shutil.which("strace") is None:
        print("strace er ikke installeret: det, C-biblioteket selv kalder, er ikke prøvet")
        return
    for name in names:
        scenario = Scenario(bench, name, False)
        for call in IN_LIBC:
            for error in ("ENOMEM", "EMFILE", "kill"):
                for at in itertools.count(1):
                    found = scenario.traced(call, at, error)
                    if found is None:
                        break
                    tally.add(call, error, found)


def main():
    require_scenarios()
    names = [word for word in sys.argv[1:] if not word.startswith("--")]
    names = names or [*scenarios.ENTRIES, *scenarios.FILES]
    full = "--full" in sys.argv[1:]
    tally = Tally()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="faults-", dir=memory) as scratch:
        bench = Bench(pathlib.Path(scratch))
        try_all(bench, names, full, tally)
        if full:
            trace_all(bench, [name for name in ("log", "activate", "participant add") if name in names],
                      tally)
            print(tally.table())
    for fault in tally.faults[:40]:
        print(fault)
    kinds = collections.Counter(fault.split(maxsplit=1)[0].rstrip(":") for fault in tally.faults)
    print(f"{len(names)} kommandoer, {sum(tally.trials.values())} forsøg: {kinds['TABT']} tabt, "
          f"{kinds['FALSK']} falske «Ikke gemt», {kinds['HÆNGER']} hang, {len(tally.faults)} fejl i alt")
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
