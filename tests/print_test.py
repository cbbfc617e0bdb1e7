#!/usr/bin/python3
"""The documents as they come out of the printer, judged by other programs: poppler reads the PDFs,
zbar the QR codes off the page, khard and vobject the vCards, Python's csv the spreadsheet; Chromium,
where there is one, prints the HTML and must get the same words.

All people are made up. Each PDF is made once, and looked at by every test that wants it.

The binary is in BEREDSKAB_BIN, the checkout in ROOT.
"""
import csv
import io
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile

import vobject

ROOT = pathlib.Path(os.environ.get("ROOT") or pathlib.Path(__file__).resolve().parent.parent)
BINARY = os.environ["BEREDSKAB_BIN"]
SCRATCH = tempfile.TemporaryDirectory(prefix="print-")
HERE = pathlib.Path(SCRATCH.name)
NOW = "2026-11-20T22:15:00+01:00"
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(HERE), "LANG": "C.UTF-8", "TZ": "UTC",
    "BEREDSKAB_NOW": NOW, "BEREDSKAB_SEED": "1", "BEREDSKAB_USER": "Tove Prøve",
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_AUTHOR_NAME": "Tove Prøve", "GIT_AUTHOR_EMAIL": "tove@example.invalid",
    "GIT_COMMITTER_NAME": "Tove Prøve", "GIT_COMMITTER_EMAIL": "tove@example.invalid",
}
FIRST = ["Tove", "Jens", "Lene", "Åse", "Børge", "Ærna", "Søren", "Mette", "Kåre", "Gitte", "Ole",
         "Ida"]
LAST = ["Prøve", "Eksempel", "Opdigtet", "Tænkt", "Påfund"]
TOOLS = ["weasyprint", "pdftotext", "pdfinfo", "pdftoppm", "zbarimg", "khard", "git"]


def run(*words, folder=None, code=0, **more):
    """The command's output; its exit code must be `code`."""
    environment = {**ENVIRONMENT, **more}
    got = subprocess.run(words, cwd=folder, env=environment, capture_output=True, check=False,
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


def check_people(paper, count):
    for number in range(count):
        name = person(number)[0]
        assert name in paper.words, (name, paper.words)
        if number % 5 != 4:
            assert phone(number) in paper.words, phone(number)
        if number % 5 in (1, 4):
            assert phone(number + 100) in paper.words, phone(number + 100)
    cards = {card.fn.value: card for code in paper.codes() for card in vobject.readComponents(code)}
    assert sorted(cards) == sorted(person(number)[0] for number in range(count)), sorted(cards)
    assert cards[person(1)[0]].tel_list[0].value == phone(1).replace(" ", "")


def check_page_marks(paper, title):
    assert paper.info["Tagged"].strip() == "yes", paper.info
    assert title in paper.info["Title"], paper.info
    assert b"/Lang (da)" in paper.file.read_bytes()
    for number, page in enumerate(paper.pages, 1):
        line = " ".join(page.split())
        assert f"side {number} af {len(paper.pages)}" in line, line
        assert "Fortroligt – tavshedspligt" in line, line
        assert "20. november 2026 kl. 22.15" in line, line
        assert re.search(r"Udgave \d+\. \w+ 2026, [0-9a-f]{7}", line), line


def test_contact_sheet(full):
    paper = Paper(full, "contacts")
    assert len(paper.pages) == 1, len(paper.pages)
    check_people(paper, 12)
    check_page_marks(paper, "Kontaktliste – Prøvekøbing")
    for words in ("Akut fare: 112", "Ændret siden sidste møde, den 1. juni 2026.",
                  f"{person(3)[0]}: mobil {phone(3)}, før 99 99 99 99", "Ny: " + person(11)[0]):
        assert words in paper.words, (words, paper.words)
    then = text(beredskab(full, "contacts", "--as-of", "2026-06-30", "--format", "md"))
    assert "99 99 99 99" in then and person(11)[0] not in then, then


def test_many(many):
    paper = Paper(many, "contacts")
    assert 2 < len(paper.pages) < 6, len(paper.pages)
    check_people(paper, 40)
    for page in paper.pages[:-1]:
        assert "Talt med" in page, page
    assert "Ændret siden" not in paper.words


def test_documents(full, slagelse, empty):
    incident = Paper(full, "summary")
    assert "Politiet er fremme" in incident.words
    for page in incident.pages:
        assert "ØVELSE" in page, page
    check_page_marks(Paper(full, "plan", "show"), "Beredskabsplan")
    signed = Paper(slagelse, "plan", "show")
    assert signed.words.count("Dato Underskrift") == 4, signed.words[-800:]
    assert "Ro og orden" in Paper(full, "progress").words
    for words, wanted in [(("summary", "--since", "2026-01-01"), "Hændelser"),
                          (("plan", "overview"), "Prøvekøbing"),
                          (("contacts", "--blank"), "Ringeliste til papir"),
                          (("summary", "--blank"), "Log til papir")]:
        assert wanted in Paper(full, *words).words, words
    for words in [("contacts",), ("contacts", "--blank"), ("summary", "--blank"), ("plan", "show"),
                  ("plan", "overview"), ("progress",), ("summary", "--since", "2026-01-01")]:
        for shape in ("md", "html"):
            for folder in (full,) if words == ("progress",) else (full, empty):
                once = beredskab(folder, *words, "--format", shape).stdout
                assert once and once == beredskab(folder, *words, "--format", shape).stdout
    assert len(Paper(empty, "contacts").pages) == 1


def test_address_book(full):
    cards = beredskab(full, "contacts", "--format", "vcf").stdout
    assert all(len(line) <= 75 for line in cards.split(b"\r\n"))
    people = list(vobject.readComponents(cards.decode("utf-8")))
    assert [card.fn.value for card in people] == [person(number)[0] for number in range(12)]
    assert people[1].tel_list[1].params["TYPE"] == ["WORK"]
    assert people[0].n.value.family == "Prøve" and people[0].org.value == ["Boligforeningen Prøvebo 0"]
    book = HERE / "book"
    book.mkdir()
    for number, card in enumerate(cards.decode("utf-8").split("END:VCARD\r\n")[:-1]):
        (book / f"{number}.vcf").write_bytes((card + "END:VCARD\r\n").encode("utf-8"))
    (HERE / "khard.conf").write_text(f"[addressbooks]\n[[book]]\npath = {book}\n"
                                     "[general]\ndefault_action = list\n", encoding="utf-8")
    listed = text(run("khard", "-c", str(HERE / "khard.conf"), "list"))
    for number in range(12):
        assert person(number)[0] in listed, (person(number)[0], listed)


HOSTILE = ["<script>alert(1)</script>", "{{page.plan}} {{{x}}} {{> style.html}}", "=1+1",
           "@SUM(A1)", "+4512345678", "-2+3", "L" * 10000, "a;b,c\\\\nd", "\\u202Eevil", "&lt;b&gt;",
           "\\\"><img src=x>", "*fed* _kursiv_ | # `x`"]


def write_hostile(texts, folder):
    write_people(folder, [
        f'  - id: person-{number}\n    organisation: "{words}"\n    title: "{words}"\n'
        f'    name: "{words}"\n    mobile: "{phone(number)}"' for number, words in enumerate(texts)])


def test_hostile_text(hostile):
    html = text(beredskab(hostile, "contacts", "--format", "html"))
    assert "<script" not in html and "<img" not in html and "\u202e" not in html
    assert "{{page.plan}} {{{x}}} {{&gt; style.html}}" in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html and "L" * 10000 in html
    write_hostile([words[:500] for words in HOSTILE], hostile)  # WeasyPrint takes minutes of 10,000
    paper = Paper(hostile, "contacts")
    for words in ("<script>alert(1)</script>", "{{page.plan}}", "&lt;b&gt;", "=1+1"):
        assert words in paper.words, words
    write_hostile(HOSTILE, hostile)
    rows = text(beredskab(hostile, "contacts", "--format", "csv"))
    assert rows.startswith("\ufeff")
    table = list(csv.reader(io.StringIO(rows[1:]), delimiter=";"))
    assert len(table) == len(HOSTILE) + 1 and {len(row) for row in table} == {12}, table
    for row in table:
        for cell in row:
            assert not re.match(r"[\s]*[=+@-]", cell), cell
    assert table[3][1] == "'=1+1" and table[0][1] == "Navn" and table[1][4] == "12 34 50 00"
    cards = beredskab(hostile, "contacts", "--format", "vcf").stdout.decode("utf-8")
    names = [card.fn.value for card in vobject.readComponents(cards)]
    assert names[7] == "a;b,c\\nd" and len(names[6]) == 10000 and len(names) == len(HOSTILE), names
    for code in paper.codes():
        assert code.startswith("BEGIN:VCARD"), code


def test_templates(own):
    """A plan's own template is used, and one that reaches out is refused and found by check."""
    templates = own / "plans/proevekoebing/templates"
    templates.mkdir()
    (own / "templates").mkdir()
    (own / "templates/contacts.md.mustache").write_text("mappens\n", encoding="utf-8")
    assert text(beredskab(own, "contacts", "--format", "md")) == "mappens\n"
    (templates / "contacts.md.mustache").write_text("{{page.plan}}s egen\n", encoding="utf-8")
    assert text(beredskab(own, "contacts", "--format", "md")) == "Prøvekøbings egen\n"
    shape = templates / "contacts.html.mustache"
    for bad in ("<img src=\"file:///etc/hostname\">", "<link rel=\"stylesheet\" href=\"x.css\">",
                "<style>@import \"x.css\";</style>", "<style>p { background: u\\72l(x) }</style>",
                "<p style=\"background: url(http://127.0.0.1/)\">x</p>", "<script>1</script>",
                "<a rel=\"attachment\" href=\"file:///etc/hostname\">x</a>",
                "<title><!--</title><img src=x>--></title>", "<p onclick=\"x\">x</p>",
                "<svg><image href=\"file:///etc/hostname\"/></svg>", "<object data=\"x\"></object>",
                "<p style=\"background: &#117;rl(x)\">x</p>", "<meta http-equiv=\"refresh\">"):
        shape.write_text(f"<p>{{{{page.plan}}}}</p>\n{bad}\n", encoding="utf-8")
        for form in ("html", "pdf"):
            refused = beredskab(own, "contacts", "--format", form, code=3).stderr.decode("utf-8")
            assert "kan ikke bruges" in refused, (bad, refused)
        faults = text(beredskab(own, "check", code=1))
        assert "plans/proevekoebing/templates/contacts.html.mustache:2:" in faults, (bad, faults)
    pixel = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
    shape.write_text(f"<p><a href=\"#x\">{{{{page.plan}}}}</a></p><img alt=\"\" src=\"{pixel}\">",
                     encoding="utf-8")
    assert "Prøvekøbing" in text(beredskab(own, "contacts", "--format", "html"))
    beredskab(own, "check")


def test_without_weasyprint(full):
    tools = HERE / "tools"
    tools.mkdir()
    (tools / "git").symlink_to(shutil.which("git"))
    got = beredskab(full, "contacts", "-o", str(HERE / "x.pdf"), code=3, PATH=str(tools))
    assert got.stderr.decode("utf-8") == (
        "PDF kræver programmet WeasyPrint, som ikke findes på computeren. Installér det\n"
        "(på Debian: apt install weasyprint).\n"
        "Skriv den i stedet som --format html: den kan skrives ud fra enhver browser.\n"), got.stderr
    assert not (HERE / "x.pdf").exists()


def test_not_on_a_terminal(full):
    ours, theirs = pty.openpty()
    got = subprocess.run([BINARY, "contacts", "--format", "pdf"], cwd=full, env=ENVIRONMENT,
                         stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=120)
    os.close(theirs)
    os.close(ours)
    assert got.returncode == 2 and "kan ikke vises på skærmen" in got.stderr.decode("utf-8"), got


def spoken(file):
    """The words of a PDF, in whatever order and number: a browser sets the running lines once."""
    words = text(run("pdftotext", "-raw", str(file), "-"))
    return set(re.sub(r"side \d+ af \d+", "", words).split())


def test_chromium(full):
    browser = shutil.which("chromium")
    if browser is None:
        print("chromium is not installed: its print of the HTML was not compared", flush=True)
        return
    page = HERE / "page.html"
    printed = HERE / "chromium.pdf"
    for words in (("plan", "show"), ("contacts",)):
        beredskab(full, *words, "-o", str(page))
        run(browser, "--headless", "--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--no-first-run", f"--user-data-dir={HERE / 'browser'}", "--no-pdf-header-footer",
            f"--print-to-pdf={printed}", page.as_uri())
        ours = HERE / f"{full.name}-{'-'.join(words)}.pdf"
        differing = spoken(printed) ^ spoken(ours)
        assert not differing, (words, differing)


def main():
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not missing, f"not installed: {', '.join(missing)} (./setup names their packages)"
    full = plan_of("full", 11)
    shutil.copy(ROOT / "tests/transcripts/progress/plans/proevekoebing/helhedsplan.yaml",
                full / "plans/proevekoebing")
    people = [person(number)[1] for number in range(12)]
    old = [line.replace(phone(3), "99 99 99 99") for line in people[:11]]
    write_people(full, old)
    commit(full, "2026-05-20T12:00:00+02:00")
    hold_meeting(full)
    commit(full, "2026-06-02T12:00:00+02:00")
    write_people(full, people)
    commit(full, "2026-09-01T12:00:00+02:00")
    beredskab(full, "activate", "--type", "brand", "--area", "proeveparken", "--exercise")
    beredskab(full, "log", "Politiet er fremme")
    hostile = plan_of("hostile", 1)
    write_hostile(HOSTILE, hostile)
    commit(hostile, NOW)
    empty = HERE / "empty"
    beredskab(HERE, "init", str(empty))
    slagelse = HERE / "slagelse"
    slagelse.mkdir()
    shutil.copytree(ROOT / "plans", slagelse / "plans")

    test_contact_sheet(full)
    test_many(plan_of("many", 40))
    test_documents(full, slagelse, empty)
    test_address_book(full)
    test_hostile_text(hostile)
    test_templates(plan_of("own", 4))
    test_without_weasyprint(full)
    test_not_on_a_terminal(full)
    test_chromium(full)


if __name__ == "__main__":
    sys.exit(main())
