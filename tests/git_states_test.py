"""Every state that a repository can be in when somebody writes a note at night: the note is there
and stays there, nothing false is said of it, and what the user has staged stays as it is. In a
state that is not finished nothing is committed, and no `--abort` takes the note along; afterwards
`commit` takes it, and the user's own next commit deletes nothing.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from program import BINARY, WORKSPACE, environment

NOTES = "own-notes.txt"  # the user's, staged
NOBODY = 65534


class Place:
    """A workspace under git, with an open incident whose first note is committed."""

    def __init__(self, at_first_commit=True, below="", bare_records=False):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="git-states-"))
        self.top = self.scratch / "top"
        self.root = self.top / below
        shutil.copytree(WORKSPACE, self.root)
        self.minute = 0
        self.user = {}
        self.records = self.root / "records"
        config = self.scratch / "gitconfig"
        config.write_text("[user]\n  name = Tove Prøve\n  email = tove@example.invalid\n"
                          "[init]\n  defaultBranch = main\n[advice]\n  detachedHead = false\n",
                          encoding="utf-8")
        self.env = environment(self.scratch, GIT_CONFIG_GLOBAL=str(config), GIT_EDITOR="true")
        self.repository = self.records if bare_records else self.top
        self.repository.mkdir(exist_ok=True)
        self.git("init", "-q")
        if at_first_commit:
            (self.repository / "file.txt").write_text("first\n", encoding="utf-8")
            self.git("add", ".")
            self.git("commit", "-q", "-m", "first")
            self.run("activate", "--type", "brand", "--area", "demobakken")
            self.run("commit")

    def git(self, *words, may_fail=False, cwd=None):
        done = subprocess.run(["git", *words], cwd=cwd or self.repository, env=self.env,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode != 0 and not may_fail:
            raise AssertionError(f"git {words}: {done.stdout}{done.stderr}")
        return done.stdout

    def give_to_another(self):
        """From now on the program runs as somebody whom chmod keeps out, where we are root."""
        if os.geteuid() != 0:
            return
        for path in [self.scratch, *self.scratch.rglob("*")]:
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        self.user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}

    def run(self, *words, code=0):
        self.minute += 1
        env = dict(self.env, BEREDSKAB_NOW=f"2026-11-20T22:{self.minute:02}:00+01:00")
        done = subprocess.run([BINARY, *words], cwd=self.root, env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False, **self.user)
        if done.returncode != code:
            raise AssertionError(f"beredskab {words}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def change(self, text, *branch):
        """A commit that changes file.txt, on a branch of its own where one is named."""
        if branch:
            self.git("switch", "-q", "-c", *branch)
        (self.repository / "file.txt").write_text(text + "\n", encoding="utf-8")
        self.git("commit", "-q", "-a", "-m", text)

    def two_sides(self):
        """Two branches that cannot be merged; main is checked out."""
        self.change("theirs", "other", "main")
        self.git("switch", "-q", "main")
        self.change("ours")

    def entries(self):
        return sorted(str(path.relative_to(self.repository))
                      for path in self.records.rglob("2026-*Z-*.yaml"))

    def committed(self, revision="HEAD"):
        names = self.git("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", revision)
        return sorted(name for name in names.splitlines()
                      if name.endswith(".yaml") and "Z-" in name)

    def staged(self):
        return self.git("diff", "--cached", "--name-status").split()


def merge(place):
    place.two_sides()
    place.git("merge", "other", may_fail=True)
    return lambda: place.git("merge", "--abort")


def rebase(place):
    place.two_sides()
    place.git("rebase", "other", may_fail=True)
    return lambda: place.git("rebase", "--abort")


def rebase_apply(place):
    place.two_sides()
    place.git("rebase", "--apply", "other", may_fail=True)
    return lambda: place.git("rebase", "--abort")


def am(place):
    place.two_sides()
    patch = place.git("format-patch", "-1", "other", "-o", str(place.scratch)).strip()
    place.git("am", patch, may_fail=True)
    return lambda: place.git("am", "--abort")


def cherry_pick(place):
    place.two_sides()
    place.git("cherry-pick", "other", may_fail=True)
    return lambda: place.git("cherry-pick", "--abort")


def revert(place):
    place.change("second")
    place.change("third")
    place.git("revert", "--no-edit", "HEAD~1", may_fail=True)
    return lambda: place.git("revert", "--abort")


def between_two_picks(place):
    """The first of two is committed by hand, so that only the sequencer knows of the other."""
    place.change("theirs", "other", "main")
    place.change("theirs again")
    place.git("switch", "-q", "main")
    place.change("ours")
    place.git("cherry-pick", "other~1", "other", may_fail=True)
    (place.repository / "file.txt").write_text("both\n", encoding="utf-8")
    place.git("commit", "-q", "-a", "-m", "both")
    assert not (place.repository / ".git/CHERRY_PICK_HEAD").exists()
    return lambda: place.git("cherry-pick", "--quit")


def bisect(place):
    place.change("second")
    place.change("third")
    place.git("bisect", "start", "HEAD", "HEAD~2")
    return lambda: place.git("bisect", "reset")


def bisect_on_branch(place):
    place.git("bisect", "start")
    return lambda: place.git("bisect", "reset")


def detached(place):
    place.git("checkout", "-q", "--detach")
    return lambda: place.git("switch", "-q", "main")


UNFINISHED = [merge, rebase, rebase_apply, am, cherry_pick, revert, between_two_picks, bisect,
              bisect_on_branch, detached]


class States(unittest.TestCase):
    def place(self, **how):
        place = Place(**how)
        self.addCleanup(shutil.rmtree, place.scratch)
        return place

    def stage(self, place):
        """Something of the user's own, staged, and changed again since."""
        (place.repository / NOTES).write_text("one\n", encoding="utf-8")
        place.git("add", NOTES)
        (place.repository / NOTES).write_text("two\n", encoding="utf-8")

    def finish(self, place):
        """All notes are in the history, and the user's own commit has what they staged alone."""
        self.assertEqual(place.committed(), place.entries())
        self.assertEqual(place.staged(), ["A", NOTES])
        self.assertEqual(place.git("show", f":{NOTES}"), "one\n")
        place.git("commit", "-q", "-m", "their own")
        self.assertEqual(place.git("show", "--format=", "--name-status").split(), ["A", NOTES])
        self.assertEqual(place.committed(), place.entries())
        place.git("fsck", "--strict")
        self.assertNotIn(".yaml", place.git("status", "--porcelain", "--", str(place.records)))

    def test_unfinished(self):
        for state in UNFINISHED:
            for each in (False, True):
                with self.subTest(state=state.__name__, each=each):
                    self.unfinished(state, each)

    def unfinished(self, state, each):
        place = self.place()
        abort = state(place)
        place.git("config", "--global", "beredskab.commit", "each" if each else "manual")
        before = place.staged()
        heads = place.git("for-each-ref")
        answer = place.run("log", "Midt om natten")
        self.assertIn("Skrevet", answer)
        self.assertEqual(each, "endnu ikke i historikken" in answer)
        self.assertIn("intet er tabt", place.run("commit", code=3).replace("\n", " "))
        # Nothing of the note is in git.
        self.assertEqual(place.staged(), before)
        self.assertEqual(place.git("for-each-ref"), heads)
        notes = place.entries()
        self.assertEqual(len(notes), 2)
        abort()
        self.assertEqual(place.entries(), notes)
        self.stage(place)
        self.assertIn("Gemt i historikken", place.run("commit"))
        self.finish(place)

    def test_finished(self):
        """Where it can be committed, it is."""
        for each in (False, True):
            with self.subTest(each=each):
                place = self.place()
                self.committed_beside_staged(place, each)

    def committed_beside_staged(self, place, each=True):
        self.stage(place)
        place.git("config", "--global", "beredskab.commit", "each" if each else "manual")
        place.run("log", "Brandvæsenet er her")
        if not each:
            place.run("commit")
        self.finish(place)

    def test_unborn(self):
        place = self.place(at_first_commit=False)
        place.git("config", "--global", "beredskab.commit", "each")
        self.stage(place)
        place.run("activate", "--type", "brand", "--area", "demobakken")
        self.assertEqual(place.git("log", "--format=%P"), "\n")
        self.finish(place)

    def test_below_the_top(self):
        self.committed_beside_staged(self.place(below="æ ø/beredskab"))

    def test_records_of_their_own(self):
        place = self.place(bare_records=True)
        self.committed_beside_staged(place)
        self.assertFalse((place.top / ".git").exists())

    def test_nested(self):
        """Records of their own inside a repository: theirs is asked, and nothing of the outer."""
        place = self.place(bare_records=True)
        place.git("init", "-q", str(place.top))
        place.git("add", "plans", cwd=place.top)
        place.git("commit", "-q", "-m", "outer", cwd=place.top)
        outer = place.git("rev-parse", "HEAD", cwd=place.top)
        self.committed_beside_staged(place)
        self.assertEqual(place.git("rev-parse", "HEAD", cwd=place.top), outer)

    def test_work_tree(self):
        """A second work tree of the same repository, on its own branch."""
        place = self.place()
        tree = place.scratch / "tree"
        place.git("worktree", "add", "-q", "-b", "beside", str(tree))
        place.repository = place.root = place.top = tree
        place.records = tree / "records"
        self.committed_beside_staged(place)
        self.assertEqual(len(place.committed("main")), 1)

    def test_sparse(self):
        place = self.place()
        place.run("commit")
        place.git("sparse-checkout", "set", "--cone", "plans")
        self.assertFalse(place.records.exists())
        self.assertIn("Alt er allerede gemt", place.run("commit"))
        self.assertNotIn("mangler", place.run("status"))
        self.assertIn("1 notat fra historikken er ikke her", place.run("status"))
        self.assertNotIn("alle notater i historikken er her", place.run("restore"))
        place.run("activate", "--type", "brand", "--area", "demobakken")
        self.stage_sparse(place)

    def stage_sparse(self, place):
        self.stage(place)
        place.run("commit")
        self.assertEqual(len(place.entries()), 1)
        self.assertEqual(len(place.committed()), 2)
        place.git("commit", "-q", "-m", "their own")
        self.assertEqual(place.git("show", "--format=", "--name-status").split(), ["A", NOTES])
        self.assertEqual(len(place.committed()), 2)

    def test_shallow(self):
        place = self.place()
        place.change("second")
        clone = place.scratch / "clone"
        place.git("clone", "-q", "--depth", "1", f"file://{place.top}", str(clone))
        place.repository = place.root = place.top = clone
        place.records = clone / "records"
        self.committed_beside_staged(place)

    def test_split_index(self):
        place = self.place()
        place.git("update-index", "--split-index")
        self.committed_beside_staged(place)

    def test_converted_line_ends(self):
        """A clone by somebody whose git converts line ends: it reads as it was."""
        place = self.place()
        clone = place.scratch / "clone"
        place.git("-c", "core.autocrlf=true", "clone", "-q", f"file://{place.top}", str(clone))
        self.assertIn(b"\r\n", next(clone.rglob("2026-*Z-*.yaml")).read_bytes())
        place.repository = place.root = place.top = clone
        place.records = clone / "records"
        self.assertIn("Intet mangler: alle", place.run("restore"))
        place.git("config", "core.autocrlf", "true")
        self.assertNotIn("kan ikke læses", place.run("status"))
        self.assertNotIn(" fejl: ", place.run("check"))
        self.committed_beside_staged(place)

    def test_of_another_user(self):
        """The folder to trust is the whole repository's, wherever in it git was asked."""
        if os.geteuid() != 0:
            self.skipTest("only root can be another")
        place = self.place()
        place.run("log", "Brandvæsenet er her")
        for path in [place.scratch, *place.scratch.rglob("*")]:
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | 0o666 | (0o111 if path.is_dir() else 0))
        place.user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        for words in (("commit",), ("restore",)):
            answer = " ".join(place.run(*words, code=3).split())
            self.assertTrue(answer.endswith(f'git config --global --add safe.directory "{place.top}"'), answer)
        place.git("config", "--global", "--add", "safe.directory", str(place.top))
        (place.scratch / "gitconfig").chmod(0o666)
        self.assertIn("Gemt", place.run("commit"))

    def test_shared_by_several_users(self):
        """A place that may not be written is no lost connection; in a folder of a group's it is
        made for all of the group."""
        place = self.place()
        group = place.scratch / "group"
        group.mkdir()
        group.chmod(0o2775)
        shared = group / "shared.git"
        place.run("sync", "--yes", "--remote", str(shared))
        self.assertEqual(shared.joinpath("objects").stat().st_mode & 0o2020, 0o2020)
        place.run("log", "Brandvæsenet er her")
        place.give_to_another()
        self.addCleanup(subprocess.run, ["chmod", "-R", "u+w", str(shared)], check=False)
        for path in [shared, *shared.rglob("*")]:
            if os.geteuid() == 0:
                os.chown(path, 0, 0)
            path.chmod(path.stat().st_mode & ~0o222)
        place.git("config", "--global", "--add", "safe.directory", "*")
        self.assertIn("du må ikke skrive i", " ".join(place.run("sync", code=3).split()))
        self.assertIn("endnu ikke sendt", place.run("status"))

    def test_unreadable(self):
        """A folder or a note that may not be read is named: it is neither saved, nor missing, nor
        changed."""
        for folder in (True, False):
            with self.subTest(folder=folder):
                place = self.place()
                place.run("log", "Brandvæsenet er her")
                place.git("config", "--global", "--add", "safe.directory", str(place.top))
                place.give_to_another()
                what = place.repository / place.entries()[0]
                what = what.parent if folder else what
                mode = what.stat().st_mode
                what.chmod(0)
                try:
                    self.named(place, what.name, folder)
                finally:
                    what.chmod(mode)

    def named(self, place, name, folder):
        for words, code in (("commit", 3), ("sync", 3), ("restore", 3), ("verify", 1), ("check", 1),
                            ("status", 0)):
            answer = " ".join(place.run(words, code=code).split())
            self.assertIn("kan ikke læses", answer.lower())
            self.assertIn(name.rsplit("-", 1)[1].split(".")[0], answer)
            for false in ("Alt er", "mangler her", "er ændret", "er fjernet", "0 fejl"):
                self.assertNotIn(false, answer, words)
            if words == "commit":
                self.assertEqual("Gemt" in answer, not folder)

    def test_removed_and_changed(self):
        """`commit` takes neither; the user may."""
        place = self.place()
        place.run("log", "Brandvæsenet er her")
        place.run("commit")
        first, second = (place.repository / path for path in place.entries())
        text = first.read_bytes()
        first.write_bytes(text.replace(b"demobakken", b"proeveparken"))
        second.unlink()
        place.run("log", "Branden er slukket")
        head = place.git("rev-parse", "HEAD")
        answer = place.run("commit")
        self.assertIn("mangler her", answer)
        self.assertIn("er anderledes", answer)
        self.assertEqual(len(place.git("diff", "--name-status", head.strip(), "HEAD").split()), 2)
        place.run("restore", "--yes")
        self.assertTrue(second.exists())
        self.assertNotEqual(first.read_bytes(), text)
        first.unlink()
        place.run("restore", "--yes")
        self.assertEqual(first.read_bytes(), text)
        self.assertEqual(place.git("status", "--porcelain"), "")


if __name__ == "__main__":
    unittest.main()
