"""Tab in bash, zsh and fish: commands, flags, and what lies in the workspace. Each shell is skipped
where it is not installed. Needs BEREDSKAB_BIN (the binary) and ROOT (the checkout); ctest sets both.
"""
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import unittest

from program import BINARY
from terminal import PATIENCE, Terminal


STYLE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


class Typed:
    """A shell on a pseudo-terminal, which is typed into."""

    def __init__(self, words, folder, env):
        self.seen = ""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(words[0], words, env)

    def until(self, text):
        while text not in self.seen:
            ready, _, _ = select.select([self.terminal], [], [], PATIENCE)
            data = os.read(self.terminal, 65536) if ready else b""
            if not data:
                raise AssertionError(f"never showed {text!r}; showed:\n{self.seen}")
            self.seen = STYLE.sub("", self.seen + data.decode(errors="replace"))
        self.seen = self.seen.split(text, 1)[1]

    def type(self, text):
        os.write(self.terminal, text.encode())

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


class Shells(Terminal):
    def setUp(self):
        super().setUp()
        tools = self.folder / "tools"
        tools.mkdir()
        (tools / "beredskab").symlink_to(BINARY)
        self.env = {"PATH": f"{tools}:/usr/bin:/bin", "HOME": str(self.folder), "TERM": "xterm",
                    "LANG": "C.UTF-8", "BEREDSKAB_NOW": "2026-11-20T22:30:00+01:00"}
        self.do("activate", "--type", "skyderi", "--area", "proeveparken")
        self.incident = next((self.folder / "records").rglob("*-proeveparken-*")).name[-6:]

    def shell(self, name):
        path = shutil.which(name, path="/usr/bin:/bin")
        if path is None:
            self.skipTest(f"{name} is not installed")
        return path

    def script(self, shell):
        done = subprocess.run([BINARY, "completion", shell], env=self.env, capture_output=True, text=True,
                              check=True)
        path = self.folder / f"beredskab.{shell}"
        path.write_text(done.stdout)
        return path

    # What is typed, and what Tab makes of it.
    def cases(self):
        return (("beredskab stat", "status"), ("beredskab plan sh", "plan show"),
                ("beredskab call jens", "jens-eksempel"), ("beredskab activate --ar", "--area"),
                ("beredskab activate --area demo", "demobakken"),
                ("beredskab activate --type br", "brand"),
                ("beredskab decide --question pre", "presse"),
                (f"beredskab log -i {self.incident[:3]}", self.incident),
                ("beredskab log -i skyderi", self.incident),  # by a word of its title
                ("beredskab contacts -o ./pla", "./plans/"))

    def in_terminal(self, words, begin):
        for typed, whole in self.cases():
            with self.subTest(typed=typed):
                shell = Typed(words, self.folder, self.env)
                try:
                    shell.type(begin + "; PS1='klar> '; echo be''gynd\n")
                    shell.until("begynd\r\n")
                    shell.until("klar> ")
                    shell.type(typed + "\t")
                    shell.until(whole)
                finally:
                    shell.end()

    def test_bash(self):
        script = self.script("bash")
        self.in_terminal([self.shell("bash"), "--norc", "--noprofile", "-i"], f"source {script}")

    def test_zsh(self):
        script = self.script("zsh")
        self.in_terminal([self.shell("zsh"), "-f", "-i"],
                         f"unsetopt PROMPT_SP; autoload -U compinit; compinit -u -D; source {script}")

    def test_fish(self):
        fish = self.shell("fish")
        script = self.script("fish")
        for typed, whole in self.cases():
            if typed.endswith("-i skyderi"):
                continue  # fish takes what begins as it was typed
            with self.subTest(typed=typed):
                done = subprocess.run(
                    [fish, "--no-config", "-c", f"source {script}; complete -C '{typed}'"], env=self.env,
                    cwd=self.folder, capture_output=True, text=True, check=True)
                words = [line.split("\t")[0] for line in done.stdout.splitlines()]
                self.assertIn(whole.split(" ")[-1], words, done.stdout + done.stderr)

    def test_silent_about_what_is_wrong(self):
        (self.folder / "plans" / "proevekoebing" / "plan.yaml").write_text("x: [")
        for folder in (self.folder, pathlib.Path("/")):
            for words in (("call", ""), ("-i", ""), ("nonsense", ""), ("--area", ""), ("activate", "--type", "")):
                done = subprocess.run([BINARY, "__complete", *words], env=self.env, cwd=folder,
                                      capture_output=True, text=True, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, ""), words)


class Manual(unittest.TestCase):
    def test_roff(self):
        text = subprocess.run([BINARY, "man"], capture_output=True, text=True, check=True, cwd="/").stdout
        for said in ("beredskab activate", "\\-\\-question PUNKT,…", "BEREDSKAB_DIR"):
            self.assertIn(said, text)
        groff = shutil.which("groff")
        if groff is None:
            return
        done = subprocess.run([groff, "-man", "-Kutf8", "-Tutf8", "-ww"], input=text, capture_output=True,
                              text=True, check=True)
        self.assertEqual(done.stderr, "")
        self.assertTrue("NAVN" in re.sub(".\b", "", done.stdout))


if __name__ == "__main__":
    unittest.main()
