#!/usr/bin/python3
"""What goes out comes in again without a changed letter: `contacts` as vCard and CSV, directly, by way
of khard, and by way of Python's csv; into the list it came from, and into one that has nobody yet."""
import csv
import io
import pathlib
import shutil
import subprocess
import tempfile

import vobject
import yaml

from program import BINARY, WORKSPACE, environment

SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="beredskab-import-"))
ENVIRONMENT = environment(SCRATCH, LC_ALL="C.UTF-8", BEREDSKAB_SEED="1")
LIST = "plans/proevekoebing/participants.yaml"
AWKWARD = [
    {"id": "aa", "organisation": "Politi, nat; dag", "title": "Leder \\ \"chef\"", "name": "Åse Ørn-Ærlig Prøve",
     "email": "aa@example.invalid", "mobile": "+45 12 34 56 01", "phone": "12 34 56 02 lok. 42",
     "numbers": [{"name": "Vagt, nat: hus", "phone": "12 34 56 03"}, {"name": "Hus", "phone": "114"}],
     "deputy": "bb", "hours": "8–16; «ikke» fredag", "note": "Ring: 12 34 56 99, og =vent, \\n"},
    # Namesakes, one of them with a number that begins with a nought.
    {"id": "bb", "organisation": "Skolen", "title": "Lærer", "name": "Bo Prøve", "mobile": "0045 12345604",
     "note": "+ og - og @"},
    {"id": "cc", "organisation": "Biblioteket", "title": "Lærer", "name": "Bo Prøve", "email": "cc@example.invalid",
     "deputy": "dd", "numbers": [{"name": "Kun her", "phone": "12 34 56 05"}]},
    {"id": "dd", "organisation": "Skolen", "title": "Den vagthavende (døgnet rundt)", "phone": "12 34 56 06"},
    {"id": "ee", "organisation": "Grøn, A/S", "title": "=1+1", "name": "Madonna", "mobile": "112"},
]


def run(folder, *words, code=0):
    got = subprocess.run([*words], cwd=folder, env=ENVIRONMENT, capture_output=True, check=False, timeout=120,
                         stdin=subprocess.DEVNULL)
    assert got.returncode == code, (words, got.returncode, got.stdout.decode(), got.stderr.decode())
    return got.stdout.decode(), got.stderr.decode()


def workspace(name, people):
    folder = SCRATCH / name
    shutil.copytree(WORKSPACE / "plans", folder / "plans")
    plan = folder / "plans/proevekoebing/plan.yaml"
    plan.write_text(plan.read_text().replace("coordinator: tove-proeve", "coordinator: " + people[0]["id"]))
    (folder / LIST).write_text(yaml.safe_dump(
        {"format": "beredskab-participants/1", "participants": people}, allow_unicode=True, sort_keys=False,
        width=10000, default_style='"'))
    run(folder, "git", "init", "-q")
    run(folder, "git", "-c", "user.name=x", "-c", "user.email=x@example.invalid", "add", ".")
    commit(folder)
    return folder


def commit(folder):
    run(folder, "git", "-c", "user.name=x", "-c", "user.email=x@example.invalid", "commit", "-qam", "x")


def people(folder):
    return yaml.safe_load((folder / LIST).read_text())["participants"]


def unchanged(folder, file, how):
    before = (folder / LIST).read_bytes()
    said, left = run(folder, BINARY, "participant", "import", str(file), "--yes")
    assert said == "Det står der allerede. Intet er ændret.\n", (how, said)
    assert "Ikke taget med" not in left, (how, left)
    assert (folder / LIST).read_bytes() == before


def through_khard(folder, vcf):
    """The cards as khard keeps them: each in a file of its own, written anew by it."""
    books = SCRATCH / "books"
    (books / "book").mkdir(parents=True)
    config = f"[addressbooks]\n[[book]]\npath = {books / 'book'}\n"
    uids = []
    for number, card in enumerate(vcf.read_bytes().decode().split("END:VCARD\r\n")[:-1]):
        (books / "book" / f"{number}.vcf").write_bytes((card + "END:VCARD\r\n").encode())
        uids.append(vobject.readOne(card + "END:VCARD\r\n").uid.value)
        (books / f"to-{number}").mkdir()  # one for each: it asks about namesakes
        config += f"[[to-{number}]]\npath = {books / f'to-{number}'}\n"
    (SCRATCH / "khard.conf").write_text(config + "[general]\ndefault_action = list\neditor = true\nmerge_editor = true\n")
    for number, uid in enumerate(uids):
        run(folder, "khard", "-c", str(SCRATCH / "khard.conf"), "copy", "-a", "book", "-A", f"to-{number}", f"uid:{uid}")
    written = b"".join(path.read_bytes() for path in sorted(books.glob("to-*/*.vcf")))
    assert written.count(b"BEGIN:VCARD") == len(uids), written
    result = SCRATCH / "khard.vcf"
    result.write_bytes(written)
    return result


def main():
    folder = workspace("list", AWKWARD)
    for kind in ("vcf", "csv"):
        run(folder, BINARY, "contacts", "--format", kind, "-o", f"../out.{kind}")
        unchanged(folder, SCRATCH / f"out.{kind}", kind)

    # Another program's reading and writing of the same.
    anew = "".join(card.serialize() for card in vobject.readComponents((SCRATCH / "out.vcf").read_bytes().decode()))
    (SCRATCH / "vobject.vcf").write_bytes(anew.encode())
    unchanged(folder, SCRATCH / "vobject.vcf", "vobject")
    unchanged(folder, through_khard(folder, SCRATCH / "out.vcf"), "khard")
    rows = list(csv.reader(io.StringIO((SCRATCH / "out.csv").read_text(encoding="utf-8-sig")), delimiter=";"))
    for name, separator in (("comma", ","), ("tabulator", "\t")):
        out = io.StringIO()
        csv.writer(out, delimiter=separator).writerows(rows)
        (SCRATCH / f"{name}.csv").write_bytes(out.getvalue().encode())
        unchanged(folder, SCRATCH / f"{name}.csv", name)

    # Into a list that has nobody of them: every fact is there.
    nobody = [{"id": "tom", "organisation": "O", "title": "T", "mobile": "110"}]
    for kind in ("vcf", "csv"):
        empty = workspace(f"empty-{kind}", nobody)
        said, left = run(empty, BINARY, "participant", "import", str(SCRATCH / f"out.{kind}"), "--yes")
        assert "Ikke taget med" not in left, left
        commit(empty)
        found = people(empty)[1:]
        assert len(found) == len(AWKWARD), said
        ids = {one["id"]: other["id"] for one, other in zip(AWKWARD, found)}
        for wanted, one in zip(AWKWARD, found):
            wanted = {key: ids.get(value, value) if key in ("id", "deputy") else value for key, value in wanted.items()}
            one.pop("from")
            if kind == "vcf":  # numbers are sent without their spaces
                for fact in ("mobile", "phone"):
                    assert wanted.get(fact, "").replace(" lok. ", "x").replace(" ", "") == \
                        one.get(fact, "").replace(" lok. ", "x").replace(" ", ""), (wanted, one)
                    wanted.pop(fact, None), one.pop(fact, None)
            assert one == wanted, (kind, one, wanted)
        unchanged(empty, SCRATCH / f"out.{kind}", f"again {kind}")


try:
    main()
finally:
    shutil.rmtree(SCRATCH, ignore_errors=True)
