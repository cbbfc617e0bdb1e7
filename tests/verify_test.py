#!/usr/bin/python3
"""What can be done to the records behind the program's back, and what `verify` says of it: a fault
with its entry, commit, author and time, and the way back. Honest histories have no fault, whatever
they went through.
"""
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from program import BINARY, WORKSPACE, environment


class Place:
    """A workspace with an incident of four entries, all in the history and sent."""

    def __init__(self, scratch, committed=True):
        self.scratch = scratch
        self.root = scratch / "work"
        (scratch / "gitconfig").write_text("[init]\n  defaultBranch = main\n", encoding="utf-8")
        self.env = environment(scratch, GIT_CONFIG_GLOBAL=str(scratch / "gitconfig"))
        self.minute = 0
        shutil.copytree(WORKSPACE / "plans", self.root / "plans")
        self.run("sync", "--yes", "--remote", str(scratch / "shared.git"))
        self.run("activate", "--type", "brand", "--area", "demobakken")
        for text in ("Den første", "Den anden", "Den tredje"):
            self.run("log", text)
        if committed:
            self.run("sync")

    def run(self, *words, code=0, root=None, user=None):
        self.minute += 1
        env = dict(self.env, BEREDSKAB_NOW=f"2026-11-20T22:{self.minute:02}:00+01:00")
        env["BEREDSKAB_USER"] = user or env["BEREDSKAB_USER"]
        done = subprocess.run([BINARY, *words], cwd=root or self.root, env=env, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != code:
            raise AssertionError(f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def git(self, *words, root=None):
        """As somebody else, by hand."""
        who = ["-c", "user.name=Nogen Anden", "-c", "user.email=nogen@example.invalid"]
        return subprocess.run(["git", *who, *words], cwd=root or self.root, env=self.env, check=True,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "Et eller andet")

    def entries(self):
        return sorted(self.root.glob("records/*/2026/*/2026-*Z-*.yaml"))

    def edit(self, path, old="Den", new="En"):
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def verify(self, code):
        return json.loads(self.run("--json", "verify", code=code))["data"]


def id_of(path):
    return path.stem.split("-")[4]


class Tampering(unittest.TestCase):
    def place(self, **how):
        scratch = pathlib.Path(tempfile.mkdtemp(prefix="verify-"))
        self.addCleanup(shutil.rmtree, scratch)
        return Place(scratch, **how)

    def one_fault(self, place, kind, entry=None, by="Nogen Anden"):
        """The one fault that is found; in words it is told, too, and the exit code is 1."""
        found = place.verify(1)
        faults = [one for one in found["findings"] if one["fault"]]
        self.assertEqual([fault["kind"] for fault in faults], [kind], faults)
        fault = faults[0]
        if entry is not None:
            self.assertEqual(fault["ids"], [id_of(entry)])
        if by is not None:
            self.assertEqual(fault["author"], by)
            self.assertTrue(fault["commit"] and fault["at"]["iso"], fault)
        said = place.run("verify", code=1)
        self.assertIn("FEJL: ", said)
        self.assertIn("1 fejl", said)
        return fault

    def test_untouched(self):
        self.assertEqual(self.place().verify(0)["findings"], [])

    def test_edited(self):
        """On the disk; in the history; and undone again."""
        place = self.place()
        entry = place.entries()[1]
        before = entry.read_bytes()
        place.edit(entry)
        self.one_fault(place, "changed", entry, by="Tove Prøve")
        self.assertIn("+text:", place.run("restore", id_of(entry)))
        place.commit()
        fault = self.one_fault(place, "changed", entry)
        self.assertIn("beredskab restore", fault["remedy"])
        self.assertIn("-text:", place.run("restore", id_of(entry)))
        entry.write_bytes(before)
        place.commit()
        self.assertIn("ført tilbage", self.one_fault(place, "changed", entry)["told"])

    def test_edited_last(self):
        """The history has it, though no later entry does."""
        place = self.place()
        place.edit(place.entries()[-1])
        self.one_fault(place, "changed", place.entries()[-1], by="Tove Prøve")

    def test_edited_behind_the_back_of_git(self):
        """`assume-unchanged` hides it from `git status`."""
        place = self.place()
        entry = place.entries()[1]
        place.git("update-index", "--assume-unchanged", str(entry))
        place.edit(entry)
        self.one_fault(place, "changed", entry, by="Tove Prøve")

    def test_edited_before_the_first_commit(self):
        """A later entry names it, as it was."""
        place = self.place(committed=False)
        entry = place.entries()[1]
        place.edit(entry)
        fault = self.one_fault(place, "changed", entry, by=None)
        self.assertIn(id_of(place.entries()[2]), fault["told"])
        place.run("commit")
        self.one_fault(place, "changed", entry, by="Tove Prøve")

    def test_removed(self):
        place = self.place()
        entry = place.entries()[1]
        before = entry.read_bytes()
        entry.unlink()
        self.one_fault(place, "removed", entry, by="Tove Prøve")
        place.commit()
        fault = self.one_fault(place, "removed", entry)
        self.assertIn(id_of(entry), fault["remedy"])
        place.run("restore", id_of(entry), "--yes")
        self.assertEqual(entry.read_bytes(), before)
        place.run("commit")
        self.assertIn("lagt tilbage", self.one_fault(place, "removed", entry)["told"])

    def test_removed_in_a_merge(self):
        """Neither side removed it; the merge did."""
        place = self.place()
        entry = place.entries()[2]
        place.git("switch", "-q", "-c", "side", "HEAD~1")
        place.git("commit", "-q", "--allow-empty", "-m", "side")
        place.git("switch", "-q", "main")
        place.git("merge", "-q", "--no-commit", "--no-ff", "side")
        place.git("rm", "-q", str(entry))
        place.git("commit", "-q", "-m", "merged")
        self.one_fault(place, "removed", entry)

    def test_removed_before_the_first_commit(self):
        place = self.place(committed=False)
        entry = place.entries()[1]
        entry.unlink()
        self.one_fault(place, "removed", entry, by=None)

    def test_renamed(self):
        place = self.place()
        entry = place.entries()[1]
        other = entry.with_name(entry.name.replace("T21", "T20"))
        entry.rename(other)
        self.assertIn(other.name, self.one_fault(place, "renamed", entry, by="Tove Prøve")["told"])
        place.commit()
        self.assertIn(other.name, self.one_fault(place, "renamed", entry)["told"])

    def test_copied(self):
        """Into another incident's folder: it is said how that is put right."""
        place = self.place()
        entry = place.entries()[1]
        place.run("activate", "--type", "brand", "--area", "eksempelvej")
        folder = next(one.parent for one in place.entries() if one.parent != entry.parent)
        shutil.copy(entry, folder)
        fault = self.one_fault(place, "renamed", entry, by="Tove Prøve")
        self.assertIn("slet kopien", fault["remedy"])
        self.assertIn("slet kopien", place.run("check", code=1))
        (folder / entry.name).unlink()
        self.assertEqual(place.verify(0)["faults"], 0)

    def test_dated_anew(self):
        """Before git saw it: the name, and the text."""
        place = self.place(committed=False)
        entry = place.entries()[1]
        entry.rename(entry.with_name(entry.name.replace("T21", "T20")))
        self.one_fault(place, "misnamed", entry, by=None)
        place = self.place(committed=False)
        place.edit(place.entries()[1], "logged: 2026-11-20T22", "logged: 2026-11-20T21")
        self.one_fault(place, "changed", place.entries()[1], by=None)

    def test_replaced_folder(self):
        place = self.place()
        folder = place.entries()[0].parent
        shutil.rmtree(folder)
        place.run("activate", "--type", "brand", "--area", "demobakken")
        found = place.verify(1)
        self.assertEqual(found["faults"], 4)
        self.assertEqual({one["kind"] for one in found["findings"] if one["fault"]}, {"removed"})

    def test_pushed_by_force(self):
        """Somebody rewrote what all share; what was seen of it is remembered."""
        place = self.place()
        other = place.scratch / "other"
        place.git("clone", "-q", str(place.scratch / "shared.git"), str(other))
        place.git("rm", "-q", "-r", "records", root=other)
        place.git("commit", "-q", "--amend", "--reset-author", "--allow-empty", "-m",
                  "records", root=other)
        place.git("push", "-q", "--force", root=other)
        self.assertIn("skrevet om", place.run("sync", code=3))
        fault = self.one_fault(place, "rewritten")
        self.assertIn("origin/main", fault["told"])
        self.assertEqual(len(place.entries()), 4)
        # Both are put together, and nothing is lost.
        place.run("sync", "--mine")
        self.assertEqual(len(place.entries()), 4)
        self.assertEqual(place.verify(0)["faults"], 0)

    def test_signed(self):
        place = self.place()
        place.run("plan", "sign", "--as", "tove")
        place.run("sync")
        self.assertEqual(place.verify(0)["findings"], [])
        signature = next(place.root.glob("records/*/2026/plan/*-signature-*.yaml"))
        place = self.place(committed=False)
        place.run("plan", "sign", "--as", "tove")
        signature = next(place.root.glob("records/*/2026/plan/*-signature-*.yaml"))
        digest = re.search('document: "?([0-9a-f]{64})', signature.read_text(encoding="utf-8")).group(1)
        place.edit(signature, digest, digest[::-1])
        self.one_fault(place, "signature", signature, by=None)

    def test_remarks(self):
        """What waits, what nobody names yet: no faults."""
        place = self.place()
        place.run("log", "Den fjerde")
        found = place.verify(0)
        self.assertEqual([one["kind"] for one in found["findings"]], ["uncommitted"])
        place.edit(place.entries()[-1])
        self.assertEqual(place.verify(0)["faults"], 0)
        self.assertIn("0 fejl, 1 bemærkning", place.run("verify"))

    def test_without_history(self):
        place = self.place()
        shutil.rmtree(place.root / ".git")
        self.assertIn("ingen historik", place.run("verify").replace("\n", " "))
        place.edit(place.entries()[1])
        self.one_fault(place, "changed", place.entries()[1], by=None)

    def test_honest_clones(self):
        """Three write apart and meet; somebody has a picture there, corrects, closes and merges."""
        place = self.place()
        clones = [place.root]
        for name in ("b", "c"):
            clones.append(place.scratch / name)
            place.run("init", str(clones[-1]), "--remote", str(place.scratch / "shared.git"),
                      root=place.scratch)
        for _ in range(3):
            for number, clone in enumerate(clones):
                place.run("log", f"Fra {number}", root=clone, user=f"Deltager {number}")
                place.run("commit" if number == 1 else "sync", root=clone)
        (place.entries()[0].parent / "foto.jpg").write_bytes(b"x")
        place.run("correct", "Den anden", "Den anden, rettet")
        place.run("close")
        for clone in clones + clones:
            place.run("sync", root=clone)
        for clone in clones:
            found = json.loads(place.run("--json", "verify", root=clone))["data"]
            self.assertEqual((found["faults"], found["entries"]), (0, 15))


if __name__ == "__main__":
    unittest.main()
