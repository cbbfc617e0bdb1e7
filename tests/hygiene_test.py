#!/usr/bin/python3
"""What the program is built like: no shell is started from its code, the binary is hardened, and
valgrind finds nothing in a night (the latter two of a build without sanitizers, which bring their own).
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program import BINARY, ROOT, WORKSPACE, environment

SHELL = re.compile(r'\b(system|popen|wordexp|execlp|execvp)\s*\(|"sh"|"/bin/(ba|da|z)?sh"')
NIGHT = [
    ["activate", "--type", "brand", "--area", "demobakken"],
    ["decide", "Vi sender SMS", "--question", "beboere", "--due", "+1h"],
    ["summary", "--format", "html", "-o", "night.html"],
    ["contacts", "--format", "vcf", "-o", "people.vcf"],
    ["check", "--json"],
    ["log"],  # refused
]


def source_lines():
    for path in sorted((ROOT / "src").rglob("*.?pp")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            yield f"{path.relative_to(ROOT)}:{number}", line.split("//")[0]


def shells():
    return [f"{place}: {line.strip()}" for place, line in source_lines() if SHELL.search(line)]


def weaknesses():
    def told(*words):
        return subprocess.run([*words, BINARY], capture_output=True, check=True, text=True).stdout

    program, dynamic, symbols = told("readelf", "-hlW"), told("readelf", "-dW"), told("nm", "-D")
    wanted = {
        "position-independent": "DYN (Position-Independent" in program,
        "read-only relocations": "GNU_RELRO" in program,
        "bound at start": "BIND_NOW" in dynamic or re.search(r"FLAGS.*NOW", dynamic),
        "stack that cannot be executed": "GNU_STACK" in program and not re.search(
            r"GNU_STACK.*RWE", program),
        "stack protector": "__stack_chk_fail" in symbols,
        "fortified": re.search(r"U __\w+_chk\b(?<!stack_chk_fail)", symbols),
        "checked containers": "_ZSt21__glibcxx_assert_fail" in symbols,
        "no shell": not re.search(r"U (system|popen|wordexp)\b", symbols),
    }
    return [name for name, holds in wanted.items() if not holds]


def under_valgrind():
    found = []
    with tempfile.TemporaryDirectory(prefix="valgrind-") as scratch:
        folder = pathlib.Path(scratch) / "workspace"
        shutil.copytree(WORKSPACE, folder)
        for words in NIGHT:
            got = subprocess.run(
                ["valgrind", "-q", "--error-exitcode=99", "--child-silent-after-fork=yes",
                 "--leak-check=full", "--errors-for-leak-kinds=definite", BINARY, "--no-input", *words],
                cwd=folder, env=environment(BEREDSKAB_SEED="1"), capture_output=True, check=False, text=True)
            if got.returncode == 99 or got.returncode < 0:
                found.append(" ".join(words) + "\n" + got.stderr)
    return found


def main():
    assert SHELL.search('  system("ls");') and SHELL.search('{"sh", "-c", line}')
    faults = shells()
    if not os.environ.get("SANITIZED"):
        faults += weaknesses() + under_valgrind()
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
