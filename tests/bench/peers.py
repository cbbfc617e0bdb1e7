"""The same records as other tools keep them: one transaction or record for each entry."""
import re
import shutil
import subprocess

ENTRY = re.compile(r"^(kind|at|author|text|type|area): *(.*)$", re.M)


def entries_of(workspace):
    for file in sorted((workspace / "records").rglob("*.yaml")):
        fields = dict(ENTRY.findall(file.read_text()))
        yield file.parent.name, {key: value.strip('"') for key, value in fields.items()}


def write(workspace, into):
    """A journal for hledger and ledger, and a file for recutils."""
    journal, records = into / f"{workspace.name}.journal", into / f"{workspace.name}.rec"
    if journal.exists() and records.exists():
        return journal, records
    kind = {}
    with journal.open("w") as ledger, records.open("w") as rec:
        rec.write("%rec: Entry\n\n")
        for incident, entry in entries_of(workspace):
            kind.setdefault(incident, entry.get("type", "uafklaret"))
            text = entry.get("text", "")
            ledger.write(f"{entry['at'][:10]} {text.replace(';', ',')}\n"
                         f"    haendelser:{kind[incident]}:{entry['kind']}  1\n    notater\n\n")
            rec.write(f"Incident: {incident}\nType: {kind[incident]}\nKind: {entry['kind']}\nAt: {entry['at']}\n"
                      f"Author: {entry['author']}\nText: {text}\n\n")
    return journal, records


def people(workspace, count):
    """A list of so many people, in the place of the one that is there."""
    lines = ["format: beredskab-participants/1", "participants:"]
    for i in range(count):
        lines += [f"  - id: person-{i:02}", f'    name: "Prøve Person {i:02}"', "    title: Prøveleder",
                  f"    organisation: Prøveafdeling {i % 7}", f"    email: person{i:02}@example.invalid",
                  f'    mobile: "12 34 56 {i:02}"', f'    phone: "87 65 43 {i:02}"', "    hours: hverdage 8–16"]
    plan = next((workspace / "plans").glob("*/plan.yaml"))
    (plan.parent / "participants.yaml").write_text("\n".join(lines) + "\n")
    plan.write_text(re.sub(r"(?m)^coordinator: .*$", "coordinator: person-00", plan.read_text()))


def khard(binary, workspace, home, env):
    """The same people for khard: a file each, and its settings."""
    book = home / "book"
    shutil.rmtree(book, ignore_errors=True)
    book.mkdir()
    cards = subprocess.run([binary, "-C", workspace, "contacts", "--format", "vcf"], env=env, check=True,
                           capture_output=True, text=True).stdout
    for i, card in enumerate(cards.split("END:VCARD")[:-1]):
        (book / f"{i}.vcf").write_text(card.strip().replace("\r", "") + "\nEND:VCARD\n")
    settings = home / ".config/khard"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "khard.conf").write_text(f"[addressbooks]\n[[people]]\npath = {book}\n")
