#!/usr/bin/python3
"""What `./setup bench` measures over is sound: `check` and `verify` find nothing in the records that it
makes, and its rows know the commands that they run."""
import pathlib
import subprocess
import sys
import tempfile

from program import BINARY, ROOT

sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests/bench"))
import run_words
import workloads


def main():
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        workspace = workloads.make(BINARY, data, "a-small")
        env = workloads.environment(workloads.home_in(data / "scratch"))

        def run(*words):
            return subprocess.run([BINARY, "-C", workspace, *words], env=env, capture_output=True, text=True,
                                  stdin=subprocess.DEVNULL, check=False)
        for command in ("check", "verify"):
            got = run(command)
            assert got.returncode == 0, f"{command}: {got.stdout}{got.stderr}"
        entries = list((workspace / "records").rglob("*.yaml"))
        assert len(entries) == 9 * 10 + 3 + 4, len(entries)
        status = run("status").stdout
        assert "Hærværk i Prøveparken" in status, status
        for words in run_words.READING:
            got = run(*words)
            assert got.returncode == 0, f"{words}: {got.stdout}{got.stderr}"
    print("the records that are measured are sound")


if __name__ == "__main__":
    main()
