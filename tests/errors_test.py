#!/usr/bin/python3
"""A specimen per diagnostic: the smallest bad file, and the whole of what `check` says of it.

usage: errors_test.py [--accept] [CASE ...]     (without cases: all)

tests/errors/<case>/ holds the bad files at their places in the workspace. They are laid over a
copy of tests/errors/_workspace, which is sound; what stands in remove.txt is removed from it.
expected.txt is the whole output of `check`, and what it says to stderr. A case is named after the code that it is about, with a
suffix behind a dot where there are several. --accept takes the output over; review it as a diff.

CPR numbers must not be committed, so these cases are put together here, and so are the entries
that are cut off at every byte. The last test is that every code has been emitted by a case or is
named by a unit test.
"""
import concurrent.futures
import difflib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program import BINARY, ROOT, environment

ERRORS = ROOT / "tests" / "errors"
INCIDENT = "records/proeve/2026/2026-11-19-2215-parken-k3f9ab"
# In parts, so that no number that could be someone's stands in the repository.
CPR = "0101" + "70" + "-" + "1234"
PARTED = "01.01." + "70" + "-" + "1234"


class Workspace:
    """A copy of the sound workspace with the files of a case."""

    def __init__(self, case=None):
        self.folder = tempfile.TemporaryDirectory(prefix="errors-")
        self.path = pathlib.Path(self.folder.name)
        shutil.copytree(ERRORS / "_workspace", self.path, dirs_exist_ok=True)
        if case is None:
            return
        for source in sorted(case.rglob("*")):
            name = source.relative_to(case)
            if source.is_dir() or str(name) in ("expected.txt", "remove.txt"):
                continue
            self.write(name, source.read_bytes())
        if (case / "remove.txt").exists():
            for name in (case / "remove.txt").read_text(encoding="utf-8").splitlines():
                (self.path / name).unlink()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def read(self, name):
        return (self.path / name).read_bytes()

    def write(self, name, data):
        (self.path / name).parent.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_bytes(data)

    def replace(self, name, old, new):
        data = self.read(name)
        assert data.count(old.encode()) == 1, (name, old)
        self.write(name, data.replace(old.encode(), new.encode()))

    def run(self, *arguments):
        return subprocess.run([BINARY, *arguments], cwd=self.path, env=environment(clock="12:00"),
                              stdin=subprocess.DEVNULL, capture_output=True, check=False)


class Test:
    def __init__(self, accept):
        self.accept = accept
        self.faults = []
        self.emitted = set()

    def fault(self, text):
        self.faults.append(text)

    def check(self, workspace, label):
        """The output of `check`. Its codes are noted, and its exit code must fit them."""
        text = workspace.run("check")
        answer = workspace.run("check", "--json")
        try:
            data = json.loads(answer.stdout)["data"]
        except (ValueError, KeyError):
            self.fault(f"{label}: --json gives no JSON: {answer.stdout!r}")
            return text.stdout + text.stderr
        self.emitted |= {found["code"] for found in data["diagnostics"]}
        wanted = 1 if data["errors"] > 0 else 0
        if (text.returncode, answer.returncode) != (wanted, wanted):
            self.fault(f"{label}: ended with {text.returncode} and {answer.returncode}, "
                       f"not with {wanted}")
        return text.stdout + text.stderr

    def sound_workspace(self):
        with Workspace() as workspace:
            output = self.check(workspace, "_workspace")
        if output != "0 fejl, 0 advarsler.\n".encode():
            self.fault(f"_workspace is not sound:\n{output.decode()}")

    def specimen(self, case):
        one = Test(self.accept)
        with Workspace(case) as workspace:
            one.compare(case, one.check(workspace, case.name))
        about = case.name.split(".")[0]
        if about not in one.emitted:
            one.fault(f"{case.name}: is not about {about}, but {sorted(one.emitted)}")
        return one

    def specimens(self, cases):
        """Side by side: what takes its time is starting the program."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for one in pool.map(self.specimen, cases):
                self.faults += one.faults
                self.emitted |= one.emitted

    def compare(self, case, actual):
        path = case / "expected.txt"
        expected = path.read_bytes() if path.exists() else b""
        if actual == expected:
            return
        if self.accept:
            path.write_bytes(actual)
            print(f"{path.relative_to(ROOT)}: taken over")
            return
        lines = [text.decode("utf-8", "backslashreplace").splitlines()
                 for text in (expected, actual)]
        self.fault("\n".join(difflib.unified_diff(*lines, f"{case.name}/expected.txt",
                                                  f"{case.name}: actual", lineterm="")))

    def cpr_numbers(self):
        """Wherever a person can write: reported at its place, and never shown."""
        log = f"{INCIDENT}/2026-11-19T212002Z-log-d5e6f7.yaml"
        cases = [
            # file, what stands there, what is written instead, line and column of the fault
            ("plans/plans.yaml", "name: Akut fare", f"name: Vagt {CPR}", "5:12"),
            ("plans/plans.yaml", "default: proeve", f"default: proeve # {CPR}", "2:19"),
            ("plans/proeve/plan.yaml", "ask: Skal beboerne", f"hint: Se {PARTED}\n    ask: Skal beboerne",
             "14:11"),
            ("plans/plans.yaml", "default: proeve", f"# æ {CPR}\ndefault: proeve", "2:5"),
            ("plans/proeve/plan.yaml", "ask: Skal beboerne", f"hint: Se {CPR}\n    ask: Skal beboerne",
             "14:11"),
            ("plans/proeve/document.yaml", "Prøvekøbing findes ikke.", f"Se {CPR}.", "7:11"),
            ("plans/proeve/participants.yaml", "name: Bo Eksempel", f'name: "Bo {CPR}"', "13:11"),
            ("plans/proeve/participants.yaml", 'mobile: "87 65 43 21"',
             f'mobile: "{CPR.replace("-", "")}"', "15:13"),
            (log, "Brandvæsenet er på vej", f"Ring til {CPR}", "6:7"),
        ]
        for name, old, new, place in cases:
            with Workspace() as workspace:
                workspace.replace(name, old, new)
                output = self.check(workspace, f"cpr-number in {name}").decode()
            if f"\n\n{name}:{place}: fejl: " not in output:
                self.fault(f"cpr-number: not at {name}:{place}:\n{output}")
            if "CPR" not in output or "••" not in output:
                self.fault(f"cpr-number: not said and masked:\n{output}")
            if PARTED in output or CPR in output or CPR.replace("-", "") in output:
                self.fault(f"cpr-number: shown:\n{output.replace('1234', '....')}")

    def cut_off_anywhere(self):
        """Each beginning of an entry is refused, and the others are read as before."""
        name = f"{INCIDENT}/2026-11-19T213002Z-log-g2h3j4.yaml"
        whole = (
            'format: beredskab-entry/1\nkind: log\nat: 2026-11-19T22:30:00+01:00\n'
            'logged: 2026-11-19T22:30:02+01:00\nauthor: "Tove Prøve"\ntext: |-\n'
            '  Brandvæsenet er her 🚒\n  ...\n\n  Alle er ude\nvisibility: public\n...\n'
        ).encode()
        with Workspace() as workspace:
            workspace.write(name, whole)
            if self.check(workspace, "the whole entry") != "0 fejl, 0 advarsler.\n".encode():
                self.fault("cut-off: the whole entry is not sound")
            names = [f"{INCIDENT}/2026-11-19T213002Z-log-c{size:05}.yaml"
                     for size in range(len(whole))]
            for size, cut in enumerate(names):
                workspace.write(cut, whole[:size])
            self.check(workspace, "cut-off entries")
            data = json.loads(workspace.run("check", "--json").stdout)["data"]
            found = [(one["file"], one["code"]) for one in data["diagnostics"]]
            wanted = [(cut, "cut-off" if size else "empty-file") for size, cut in enumerate(names)]
            for one in sorted(set(found) ^ set(wanted)):
                self.fault(f"cut-off: {'not ' if one in wanted else ''}found: {one}")
            if len(found) != len(wanted):
                self.fault(f"cut-off: {len(found)} faults for {len(wanted)} files")

    def every_code(self):
        header = (ROOT / "src/base/diagnostics.hpp").read_text(encoding="utf-8")
        body = re.search(r"enum class Code \{(.*?)\};", header, re.S).group(1)
        codes = re.findall(r"^\s*(\w+),", re.sub(r"//.*", "", body), re.M)
        assert len(codes) > 40, codes
        units = "".join(path.read_text(encoding="utf-8")
                        for path in sorted((ROOT / "tests" / "unit").rglob("*.cpp")))
        for code in codes:
            named = re.search(rf"Code::{code}\b", units)
            if code.replace("_", "-") not in self.emitted and not named:
                self.fault(f"{code}: no case emits it, and no unit test names it")


def main():
    names = [name for name in sys.argv[1:] if name != "--accept"]
    test = Test("--accept" in sys.argv[1:])
    cases = sorted(path for path in ERRORS.iterdir() if path.is_dir() and path.name != "_workspace")
    assert len(cases) > 40, "no cases found"
    test.specimens([case for case in cases if not names or case.name in names])
    if not names:
        test.sound_workspace()
        test.cpr_numbers()
        test.cut_off_anywhere()
        test.every_code()
    sys.exit("\n\n".join(test.faults) or 0)


if __name__ == "__main__":
    main()
