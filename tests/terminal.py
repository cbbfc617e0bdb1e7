"""The program on a pseudo-terminal, for the tests of what it asks there. Needs BEREDSKAB_BIN (the
binary) and ROOT (the checkout); ctest sets both.

Waits for output, never for time: a test that fails says what was seen instead.
"""
import fcntl
import os
import pathlib
import pty
import select
import shutil
import signal
import struct
import tempfile
import termios
import unittest

from program import BINARY, WORKSPACE, environment

PATIENCE = 30  # seconds without any output before a test gives up
END_OF_INPUT = "\x04"
CTRL_C = "\x03"


class Run:
    """One run of the program, with a pseudo-terminal for stdin and (mostly) stdout and stderr.
    Each that is not on it goes to a file, stdout.txt or stderr.txt."""

    def __init__(self, folder, words, now="22:15", columns=80, rows=50, stdout_is_terminal=True,
                 stderr_is_terminal=True, **more):
        env = {**environment(folder, now), "BEREDSKAB_SEED": now.replace(":", ""), **more}
        self.seen = ""
        self.mark = 0
        self.status = None
        self.rest = b""  # of a character that was cut in two between reads
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            for number, name, is_terminal in ((1, "stdout.txt", stdout_is_terminal),
                                              (2, "stderr.txt", stderr_is_terminal)):
                if not is_terminal:
                    os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
            os.execve(BINARY, ["beredskab", *words], env)

    def read(self):
        """More output; False at its end."""
        ready, _, _ = select.select([self.terminal], [], [], PATIENCE)
        if not ready:
            raise AssertionError(f"no more output; seen so far:\n{self.seen}")
        try:
            data = os.read(self.terminal, 65536)
        except OSError:  # the other end is closed
            data = b""
        self.rest += data
        try:
            text, self.rest = self.rest.decode(), b""
        except UnicodeDecodeError as error:
            if len(self.rest) - error.start >= 4:
                raise
            text, self.rest = self.rest[: error.start].decode(), self.rest[error.start :]
        self.seen += text.replace("\r\n", "\n")
        return bool(data)

    def expect(self, text):
        """Waits until `text` comes, after what was waited for before; gives what came till then."""
        while text not in self.seen[self.mark :]:
            if not self.read():
                raise AssertionError(f"never said {text!r}; said:\n{self.seen}")
        start = self.mark
        self.mark = self.seen.index(text, start) + len(text)
        return self.seen[start : self.mark]

    def answer(self, question, line):
        """Waits for the question, and types the line."""
        text = self.expect(question)
        os.write(self.terminal, (line if line in (END_OF_INPUT, CTRL_C) else line + "\n").encode())
        return text

    def end(self):
        """(exit code, all that was shown)"""
        while self.read():
            pass
        os.close(self.terminal)
        self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.status, self.seen

    def stop(self):
        """Ends what a failed test left waiting for an answer."""
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            os.close(self.terminal)


class Terminal(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="terminal-"))
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(WORKSPACE, self.folder, dirs_exist_ok=True)

    def start(self, *words, **how):
        run = Run(self.folder, words, **how)
        self.addCleanup(run.stop)
        return run

    def do(self, *words, **how):
        """Runs what asks nothing and succeeds."""
        code, text = self.start(*words, **how).end()
        self.assertEqual(code, 0, text)
        return text

    def entries(self):
        return sorted(path.name for path in (self.folder / "records").rglob("*.yaml"))

    def contents(self):
        return "".join(path.read_text() for path in sorted((self.folder / "records").rglob("*.yaml")))

    def two_incidents(self):
        self.do("activate", "--type", "skyderi", "--area", "proeveparken", now="22:15")
        self.do("activate", "--type", "brand", "--area", "demobakken", now="22:20")
