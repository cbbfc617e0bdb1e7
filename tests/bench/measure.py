"""Times two commands side by side, and counts what does not depend on the machine."""
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time


class Missing(Exception):
    """A program that a row needs and that is not installed here."""


class Endless(Exception):
    """A program that has not ended in LONGEST seconds."""


LONGEST = 120


class Command:
    """Words to run, and where. `after` puts things back as they were; it is not timed."""

    def __init__(self, words, cwd=None, env=None, after=None, codes=(0,)):
        if shutil.which(str(words[0]), path=(env or os.environ).get("PATH")) is None:
            raise Missing(pathlib.Path(words[0]).name)
        self.words, self.cwd, self.env, self.after, self.codes = words, cwd, env, after, codes

    def start(self):
        return subprocess.Popen(self.words, cwd=self.cwd, env=self.env, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end(self, process):
        # (wait() with a limit looks every now and then, which would be measured too.)
        watch = threading.Timer(LONGEST, process.kill)
        watch.start()
        code = process.wait()
        ended = watch.is_alive()
        watch.cancel()
        if not ended:
            raise Endless(pathlib.Path(self.words[0]).name)
        if code not in self.codes:
            raise RuntimeError(f"{self.words}: {code}")

    def run(self):
        """Seconds it took."""
        begun = time.perf_counter()
        self.end(self.start())
        took = time.perf_counter() - begun
        if self.after:
            self.after()
        return took


def paired(ours, theirs, runs):
    """The ratios of so many pairs, in an order by chance, after one that warms up."""
    order = random.Random(runs)
    ratios = []
    for turn in range(runs + 1):
        pair = [ours, theirs]
        order.shuffle(pair)
        took = {one: one.run() for one in pair}
        if turn > 0:
            ratios.append(took[ours] / took[theirs])
    return ratios


def told(ratios):
    """The median, and from the least to the most."""
    return statistics.median(ratios), f"{min(ratios):.2f}–{max(ratios):.2f}"


def memory(command):
    """The most that it had, in MB, as the kernel says while it runs: what wait() says counts what Python
    had before the program began."""
    process, most = command.start(), 0
    while process.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        except OSError:
            break
        if (found := re.search(r"VmHWM:\s+(\d+) kB", status)):
            most = max(most, int(found[1]))
        time.sleep(0.005)
    command.end(process)
    return most / 1024


def instructions(command, aside):
    """How many it takes, in all and without those below the functions `aside`."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out"
        Command(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command.words],
                command.cwd, command.env, command.after).run()
        listed = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", out], check=True,
                                capture_output=True, text=True).stdout
    total = int(re.search(r"^ *([\d,]+) .*PROGRAM TOTALS", listed, re.M)[1].replace(",", ""))
    below = 0
    for name in aside:
        found = re.findall(rf"^ *([\d,]+) .*{re.escape(name)}", listed, re.M)
        below += max((int(one.replace(",", "")) for one in found), default=0)
    return total, total - below


def started(command, program):
    """How many processes of that program are started with that word among theirs."""
    with tempfile.NamedTemporaryFile() as out:
        Command(["strace", "-f", "-qq", "-e", "trace=execve", "-s", "4000", "-o", out.name, *command.words],
                command.cwd, command.env, command.after).run()
        lines = pathlib.Path(out.name).read_text().splitlines()
    return sum(1 for line in lines if line.endswith("= 0") and f'"{program}"' in line)

