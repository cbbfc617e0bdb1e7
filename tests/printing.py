"""What the tests of printed documents share: workspaces of made-up people, and a PDF as poppler
and zbar read it.
"""
import pathlib
import re
import shutil
import subprocess
import tempfile

from program import BINARY, ROOT, environment
import weasyprint_awake

SCRATCH = tempfile.TemporaryDirectory(prefix="print-")
HERE = pathlib.Path(SCRATCH.name)
NOW = "2026-11-20T22:15:00+01:00"
ENVIRONMENT = environment(
    HERE, PATH=f"{HERE / 'awake'}:/usr/local/bin:/usr/bin:/bin", BEREDSKAB_NOW=NOW, BEREDSKAB_SEED="1",
    GIT_AUTHOR_NAME="Tove Prøve", GIT_AUTHOR_EMAIL="tove@example.invalid",
    GIT_COMMITTER_NAME="Tove Prøve", GIT_COMMITTER_EMAIL="tove@example.invalid")
FIRST = ["Tove", "Jens", "Lene", "Åse", "Børge", "Ærna", "Søren", "Mette", "Kåre", "Gitte", "Ole",
         "Ida"]
LAST = ["Prøve", "Eksempel", "Opdigtet", "Tænkt", "Påfund"]
TOOLS = ["weasyprint", "pdftotext", "pdfinfo", "pdftoppm", "zbarimg", "khard", "git"]
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
assert not MISSING, f"not installed: {', '.join(MISSING)} (./setup names their packages)"
weasyprint_awake.put_into(HERE / "awake")


def run(*words, folder=None, code=0, **more):
    """The command's output; its exit code must be `code`."""
    got = subprocess.run(words, cwd=folder, env={**ENVIRONMENT, **more}, capture_output=True, check=False,
                         timeout=120)
    assert got.returncode == code, (words, got.returncode, got.stdout[-2000:], got.stderr[-2000:])
    return got


def beredskab(folder, *words, code=0, **more):
    return run(BINARY, *words, folder=folder, code=code, **more)


def text(got):
    return got.stdout.decode("utf-8")


def person(number):
    """Each is somebody else, and what is known of them differs."""
    name = f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]}"
    if number >= len(FIRST):
        name += f" {'ABCDEFG'[number // len(FIRST)]}"
    lines = [f"  - id: person-{number}", f"    organisation: Boligforeningen Prøvebo {number}",
             "    title: Boligsocial medarbejder", f'    name: "{name}"']
    if number % 5 != 4:
        lines.append(f'    mobile: "{phone(number)}"')
    if number % 5 in (1, 4):
        lines.append(f'    phone: "{phone(number + 100)}"')
    if number % 3 != 2:
        lines.append(f"    email: person{number}@example.invalid")
    if number % 4 == 0:
        lines.append("    hours: hverdage 8–16")
    if number % 2 == 0:
        lines.append(f"    deputy: person-{number + 1}")
    return name, "\n".join(lines)


def phone(number):
    return f"12 34 5{number // 100} {number % 100:02}"


def plan_of(name, people):
    """A workspace with the made-up plan and so many people, in git."""
    folder = HERE / name
    shutil.copytree(ROOT / "tests/transcripts/workspace", folder)
    plan = folder / "plans/proevekoebing"
    document = (plan / "document.yaml").read_text(encoding="utf-8")
    document = re.sub(r"participant: [a-z-]+", "participant: person-0", document)
    (plan / "document.yaml").write_text(document, encoding="utf-8")
    settings = (plan / "plan.yaml").read_text(encoding="utf-8")
    settings = settings.replace("coordinator: tove-proeve", "coordinator: person-0")
    (plan / "plan.yaml").write_text(settings, encoding="utf-8")
    write_people(folder, [person(number)[1] for number in range(people)])
    commit(folder, "2026-05-01T12:00:00+02:00")
    return folder


def write_people(folder, people):
    head = "format: beredskab-participants/1\nparticipants:\n"
    (folder / "plans/proevekoebing/participants.yaml").write_text(head + "\n".join(people) + "\n",
                                                                  encoding="utf-8")


def commit(folder, when):
    if not (folder / ".git").exists():
        run("git", "init", "-q", folder=folder)
    run("git", "add", ".", folder=folder)
    run("git", "commit", "-q", "-m", "Planen", folder=folder, GIT_AUTHOR_DATE=when,
        GIT_COMMITTER_DATE=when)


def hold_meeting(folder):
    """A meeting of the first of June, with minutes."""
    records = folder / "records/proevekoebing/2026/plan"
    records.mkdir(parents=True)
    head = "format: beredskab-entry/1\nkind: {}\nat: {}\nlogged: {}\nauthor: \"Tove Prøve\"\n"
    at = "2026-05-10T12:00:00+02:00"
    (records / "2026-05-10T100000Z-meeting-k3f9ab.yaml").write_text(
        head.format("meeting", at, at) + "start: 2026-06-01T15:00:00+02:00\nhalf_yearly: true\n...\n",
        encoding="utf-8")
    at = "2026-06-01T17:00:00+02:00"
    (records / "2026-06-01T150000Z-minutes-x7m2qd-k3f9ab.yaml").write_text(
        head.format("minutes", at, at) + "meeting: 2026-05-10T100000Z-meeting-k3f9ab\n"
        "present: [person-0, person-1]\n...\n", encoding="utf-8")


class Paper:
    """A document as PDF, and what poppler reads on it."""

    def __init__(self, folder, *words):
        self.file = HERE / (folder.name + "-" + "-".join(words).replace("/", "_") + ".pdf")
        if not self.file.exists():
            beredskab(folder, *words, "-o", str(self.file))
        self.info = dict(line.split(":", 1) for line in
                         text(run("pdfinfo", str(self.file))).splitlines() if ":" in line)
        pages = text(run("pdftotext", "-layout", str(self.file), "-")).split("\f")
        self.pages = pages[:-1]
        self.words = " ".join(" ".join(self.pages).split())

    def codes(self):
        """The text of every QR code on every page, as a telephone would see it."""
        found = []
        for page in range(1, len(self.pages) + 1):
            image = self.file.with_suffix(f".{page}")
            run("pdftoppm", "-r", "300", "-gray", "-png", "-singlefile", "-f", str(page), "-l",
                str(page), str(self.file), str(image))
            got = subprocess.run(["zbarimg", "-q", "--raw", "--nodbus", "-Sdisable",
                                  "-Sqrcode.enable", f"{image}.png"], capture_output=True,
                                 check=False, timeout=120)
            found += re.findall(r"BEGIN:.*?END:VCARD\r?\n", got.stdout.decode("utf-8"), re.DOTALL)
        return found


def check_page_marks(paper, title=" ", confidential=True, committed=True):
    """What stands on every page of every document."""
    assert paper.info["Tagged"].strip() == "yes", paper.info
    assert title in paper.info["Title"], paper.info
    assert b"/Lang (da)" in paper.file.read_bytes()
    for number, page in enumerate(paper.pages, 1):
        line = " ".join(page.split())
        assert f"side {number} af {len(paper.pages)}" in line, (paper.file, line)
        assert ("Fortroligt – tavshedspligt" in line) == confidential, (paper.file, line)
        assert "20. november 2026 kl. 22.15" in line, (paper.file, line)
        if committed:
            assert re.search(r"Udgave \d+\. \w+ 2026, [0-9a-f]{7}", line), (paper.file, line)
