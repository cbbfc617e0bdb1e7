"""The program and the checkout that the scripts test, and what the program is run with: nothing of whoever
runs the tests.

The binary is in BEREDSKAB_BIN, the checkout in ROOT.
"""
import os
import pathlib

ROOT = pathlib.Path(os.environ.get("ROOT") or pathlib.Path(__file__).resolve().parent.parent)
BINARY = os.path.abspath(os.environ["BEREDSKAB_BIN"])
WORKSPACE = ROOT / "tests" / "transcripts" / "workspace"


def environment(home="/proc/none", clock="22:15", **more):
    """Tove Prøve in the night of 20 November 2026, with no settings of git but the repository's own."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "TZ": "UTC",
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
        "BEREDSKAB_NOW": f"2026-11-20T{clock}:00+01:00", "BEREDSKAB_USER": "Tove Prøve", **more,
    }
