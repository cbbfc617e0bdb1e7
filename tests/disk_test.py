#!/usr/bin/python3
"""Disks as they come: full, read-only, without hard links, a folder that somebody removes meanwhile; a clock
that is set back; and a program that is killed again and again in one workspace. What faults_test.py asks
holds here too.

Full and read-only disks are mounted in a namespace of their own; where the system allows none, that is said.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import faults_test
import faults_scenarios as scenarios
from faults_test import SHIM, environment, files, run

PAGE = 4096
READING = [["status"], ["list"], ["show"], ["contacts"], ["summary"], ["check"], ["plan", "status"], ["guide"],
           ["verify"], ["participant", "list"], ["situation"], ["meeting", "list"]]
CHAINED = ["open", "stat", "write", "fsync", "link", "mkdir", "flock"]


def can_mount():
    return shutil.which("unshare") and subprocess.run(["unshare", "-rm", "true"], capture_output=True,
                                                      check=False).returncode == 0


class Disk:
    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", folder], check=True)

    def remount(self, what):
        subprocess.run(["mount", "-o", f"remount,{what}", self.folder], check=True)

    def workspace(self, scenario):
        shutil.copytree(scenario.sound, self.folder / "w", symlinks=True)
        return self.folder / "w"

    def leave(self, pages):
        """As many free pages as that, and no more."""
        filler = self.folder / "filler"
        with open(filler, "wb") as file:
            free = os.statvfs(self.folder).f_bavail * PAGE
            os.posix_fallocate(file.fileno(), 0, max(free - pages * PAGE, PAGE))
        return filler


def full_disk(bench, disk):
    found = []
    for each, names, pages in ((False, ["activate", "log", "decide", "participant add", "plan sign"], (0, 1, 2, 3, 5)),
                               (True, ["activate", "log"], (0, 2, 4, 8, 16, 32))):
        for name in names:
            scenario = faults_test.Scenario(bench, name, each)
            for free in pages:
                folder = disk.workspace(scenario)
                filler = disk.leave(free)

                def act(folder=folder, filler=filler, scenario=scenario):
                    got = run(folder, scenario.words, scenario.environment())
                    filler.unlink()
                    return got
                found += scenario.judged(folder, act, f"{free} frie sider", False, True)
    return found


def few_inodes(bench, disk):
    found = []
    scenario = faults_test.Scenario(bench, "activate", True)
    for free in range(5):
        folder = disk.workspace(scenario)
        there = os.statvfs(folder)
        disk.remount(f"nr_inodes={there.f_files - there.f_ffree + free}")

        def act(folder=folder):
            got = run(folder, scenario.words, scenario.environment())
            disk.remount("nr_inodes=100000")
            return got
        found += scenario.judged(folder, act, f"{free} frie filer", False, True)
    return found


def read_only(bench, disk):
    found = []
    for name in [*scenarios.ENTRIES, *scenarios.FILES]:
        if name in ("schema", "init"):
            continue
        scenario = faults_test.Scenario(bench, name, False)
        folder = disk.workspace(scenario)
        disk.remount("ro")

        def act(folder=folder, scenario=scenario, name=name):
            got = run(folder, scenario.words, scenario.environment())
            if name == "log":
                for words in READING:
                    shown = run(folder, words, scenario.environment(20))
                    if shown.returncode != 0:
                        found.append(f"LÆSES IKKE {words} [{shown.returncode}] {shown.stderr.decode()}")
            disk.remount("rw")
            if got.returncode == 0:
                found.append(f"SAGT, men disken kan kun læses: {name}")
            return got
        found += scenario.judged(folder, act, "kan kun læses", False, False)
    return found


def without_links(bench):
    """As FAT and some network shares are: an entry is written all the same, and never over another."""
    found = []
    for number, name in enumerate(scenarios.ENTRIES):
        for each in (False, True) if name in ("activate", "log") else (False,):
            scenario = faults_test.Scenario(bench, name, each)
            lacks = ("links", "noreplace")[number % 2]
            folder = bench.copy(scenario.sound)

            def act(folder=folder, scenario=scenario, lacks=lacks):
                got = run(folder, scenario.words, scenario.environment(LD_PRELOAD=SHIM, FAULTS_WITHOUT=lacks))
                if got.returncode != 0 or "endnu ikke i historikken".encode() in got.stdout + got.stderr:
                    found.append(f"IKKE SKREVET uden {lacks}: {scenario.name} {got.stderr.decode()}")
                return got
            found += scenario.judged(folder, act, f"uden {lacks}", False, False)
    return found


def removed_meanwhile(bench):
    """The folder of the incident, the records or all of it goes away at some call."""
    found = []
    turn = 0
    for name in ("activate", "log", "decide", "close", "measure"):
        scenario = faults_test.Scenario(bench, name, False)
        for call in CHAINED:
            for at in sorted({1, scenario.counts[call] // 2, scenario.counts[call]} - {0}):
                if at > scenario.counts[call]:
                    continue
                folder = bench.copy(scenario.sound)
                places = [*folder.glob("records/*/*/*"), folder / "records", folder]
                gone = places[turn % len(places)]
                turn += 1
                got = run(folder, scenario.words, scenario.environment(
                    LD_PRELOAD=SHIM, FAULTS_CALL=call, FAULTS_AT=str(at), FAULTS_REMOVE=str(gone)))
                # What rm says itself, where another thread makes a file meanwhile, is not ours.
                said = "".join(line for line in (got.stdout + got.stderr).decode("utf-8", "replace").splitlines(True)
                               if not line.startswith("rm: "))
                where = f"{name}: {call} {at}, {gone.relative_to(folder)} væk [{got.returncode}]\n{said}"
                there = files(folder) if folder.exists() else {}
                written = any(scenario.typed in text.decode("utf-8", "replace") for text in there.values())
                was_there = any(f"-{kind}-" in line for kind in (name, "followup", "activation", "closure",
                                                                 "used", "measurement")
                                for line in said.splitlines() if line.startswith("removed") and ".tmp-" not in line)
                if got.returncode not in (0, 2, 3) or faults_test.ENGLISH.search(said):
                    found.append(f"AFBRUDT {where}")
                if got.returncode == 0 and not written and not was_there:
                    found.append(f"TABT {where}")
                if got.returncode == 3 and (written or "Du skrev:" not in said):
                    found.append(f"FALSK {where}")
                shutil.rmtree(folder, ignore_errors=True)
    gone = bench.copy(bench.sound("small", [], False))
    got = subprocess.run(["sh", "-c", 'rm -rf "$PWD"; exec "$0" log Hej', faults_test.BINARY], cwd=gone,
                         env=environment(bench.home(False)), capture_output=True, check=False)
    if got.returncode != 3 or faults_test.ENGLISH.search(got.stderr.decode()) or b"Hej" not in got.stderr:
        found.append(f"MAPPEN, man står i, er væk [{got.returncode}] {got.stderr.decode()}")
    return found


def clock_set_back(bench):
    """What is written then has the time that the clock shows; nothing is refused or lost for it."""
    found = []
    for now in ("2026-11-20T21:00:00+01:00", "2025-01-01T00:00:00+01:00", "1970-01-01T01:00:00+01:00"):
        folder = bench.copy(bench.sound("small", [scenarios.ACTIVATED, ["log", "Politiet er fremme"]], True))
        before = files(folder)
        for number, words in enumerate((["log", "Uret går galt"], ["call", "jens", "--reached"],
                                        ["decide", "SMS", "--question", "beboere"], ["status"], ["list"],
                                        ["show"], ["close", "Slut"], ["check"], ["verify"], ["commit"])):
            got = run(folder, words, environment(bench.home(True), 40 + number, BEREDSKAB_NOW=now))
            if got.returncode != 0:
                found.append(f"{now}: {words} [{got.returncode}] {(got.stdout + got.stderr).decode()}")
        there = files(folder)
        if any(there.get(path) != text for path, text in before.items()):
            found.append(f"{now}: TABT")
        if sum("Uret går galt".encode() in text for text in there.values()) != 1:
            found.append(f"{now}: notatet er der ikke")
    return found


def killed_again_and_again(bench):
    scenario = faults_test.Scenario(bench, "log", True)
    folder = bench.copy(scenario.sound)
    calls = [(call, at) for call in ("open", "write", "fsync", "link", "close", "unlink", "spawn", "mkdir", "rename")
             for at in range(1, scenario.counts[call] + 1, 3)]
    calls = [one for place, each in enumerate(calls) for one in ([each, ("none", 0)] if place % 4 == 0 else [each])]
    said = []
    for number, (call, at) in enumerate(calls):
        text = f"Notat nummer {number} fra trappen"
        got = run(folder, ["log", text], scenario.environment(
            15, BEREDSKAB_SEED=str(number + 100), LD_PRELOAD=SHIM, FAULTS_CALL=call, FAULTS_AT=str(at),
            FAULTS_ERROR="0"))
        # What it had said when it was killed counts as well.
        said.append((text, b"Skrevet" in got.stdout + got.stderr))
    return told_and_there(folder, said, scenario)


def told_and_there(folder, said, scenario):
    there = [text.decode("utf-8", "replace") for path, text in files(folder).items() if path.startswith("records/")]
    found = []
    for text, acknowledged in said:
        count = sum(f'"{text}"' in one for one in there)
        if count > 1 or (acknowledged and count == 0):
            found.append(f"{text}: {count} gange, {'sagt skrevet' if acknowledged else 'ikke sagt'}")
    if not any(acknowledged for _, acknowledged in said):
        found.append("intet notat blev sagt skrevet")
    for path in folder.rglob(".tmp-*"):
        os.utime(path, (1, 1))
    for words in (["log", "Til sidst"], ["commit"], ["check"], ["verify"]):
        got = run(folder, words, scenario.environment(50))
        if got.returncode != 0:
            found.append(f"bagefter: {words} [{got.returncode}] {(got.stdout + got.stderr).decode()}")
    left = [path.name for path in folder.rglob("*")
            if path.name.startswith(".tmp-") or "beredskab-index" in path.name or path.name == "index.lock"]
    return found + ([f"EFTERLADT: {left}"] if left else [])


def main():
    if "--mounted" not in sys.argv and can_mount():
        os.execvp("unshare", ["unshare", "-rm", sys.executable, __file__, "--mounted"])
    found = []
    with tempfile.TemporaryDirectory(prefix="disk-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) \
            as scratch:
        scratch = pathlib.Path(scratch)
        bench = faults_test.Bench(scratch)
        for kind in (without_links, removed_meanwhile, clock_set_back, killed_again_and_again):
            found += kind(bench)
        if "--mounted" in sys.argv:
            disk = Disk(scratch / "disk")
            for kind in (full_disk, few_inodes, read_only):
                found += kind(bench, disk)
            subprocess.run(["umount", disk.folder], check=True)
        else:
            print("intet eget navnerum: fuld og skrivebeskyttet disk er ikke prøvet")
    print("\n".join(found[:30]) or "hver disk: intet tabt, intet kaldt ikke gemt, der står der")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
