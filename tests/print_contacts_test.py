#!/usr/bin/python3
"""The contact sheet as it comes out of the printer, and as other programs read it: poppler the PDF,
zbar the QR codes off the page, khard and vobject the vCards, Python's csv the spreadsheet.
"""
import csv
import io
import re
import sys

import vobject

from printing import (HERE, NOW, Paper, beredskab, check_page_marks, commit, hold_meeting, person, phone,
                      plan_of, run, text, write_people)


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
        assert "Nået" in page, page
    assert "Ændret siden" not in paper.words


def test_wide(wide):
    """What is as wide as it comes stays in its column and whole; only the call order is numbered."""
    people = [person(number)[1] for number in range(3)]
    address = "boerge-flemming.paafund@boligselskabet.invalid"
    people[0] = people[0].replace(phone(0), f"+45 {phone(0)} lok. 4213").replace(
        "person0@example.invalid", address)
    people[1] += "\n    only_deputy: true"
    write_people(wide, people)
    paper = Paper(wide, "contacts")
    boxes = text(run("pdftotext", "-bbox", str(paper.file), "-"))
    right = {word: float(end) for end, word in re.findall(r'xMax="([0-9.]+)" yMax="[0-9.]+">([^<]+)<', boxes)}
    left = {word: float(begin) for begin, word in re.findall(r'xMin="([0-9.]+)"[^>]*>([^<]+)<', boxes)}
    assert address in paper.words and right["4213"] < left["Deltager,"], paper.words
    assert right[phone(0).split()[-1]] < left["Deltager,"], paper.words
    assert "1. " + person(0)[0] in paper.words and "1. " + person(1)[0] not in paper.words, paper.words


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
    html = text(beredskab(hostile, "contacts", "--format", "html")).replace("\u200b", "")
    assert "<script" not in html and "<img" not in html and "\u202e" not in html
    assert "{{page.plan}} {{{x}}} {{&gt; style.html}}" in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html and "L" * 10000 in html
    write_hostile([words[:2000] for words in HOSTILE], hostile)  # ten thousand take their time
    paper = Paper(hostile, "contacts")
    write_hostile(HOSTILE, hostile)
    for words in ("<script>alert(1)</script>", "{{page.plan}}", "&lt;b&gt;", "=1+1"):
        assert words in paper.words, words
    rows = text(beredskab(hostile, "contacts", "--format", "csv"))
    assert rows.startswith("\ufeff")
    table = list(csv.reader(io.StringIO(rows[1:]), delimiter=";"))
    assert len(table) == len(HOSTILE) + 1 and {len(row) for row in table} == {14}, table
    for row in table:
        for cell in row:
            assert not re.match(r"[\s]*[=+@-]", cell), cell
    assert table[3][1] == "\u200e=1+1" and table[0][1] == "Navn" and table[1][4] == "12 34 50 00"
    cards = beredskab(hostile, "contacts", "--format", "vcf").stdout.decode("utf-8")
    names = [card.fn.value for card in vobject.readComponents(cards)]
    assert names[7] == "a;b,c\\nd" and len(names[6]) == 10000 and len(names) == len(HOSTILE), names
    for code in paper.codes():
        assert code.startswith("BEGIN:VCARD"), code


def changed_since_the_meeting():
    """Twelve people: one is new since the meeting, and one has another number."""
    full = plan_of("full", 11)
    people = [person(number)[1] for number in range(12)]
    write_people(full, [line.replace(phone(3), "99 99 99 99") for line in people[:11]])
    commit(full, "2026-05-20T12:00:00+02:00")
    hold_meeting(full)
    commit(full, "2026-06-02T12:00:00+02:00")
    write_people(full, people)
    commit(full, "2026-09-01T12:00:00+02:00")
    return full


def main():
    full = changed_since_the_meeting()
    test_contact_sheet(full)
    test_address_book(full)
    test_many(plan_of("many", 40))
    test_wide(plan_of("wide", 1))
    hostile = plan_of("hostile", 1)
    write_hostile(HOSTILE, hostile)
    commit(hostile, NOW)
    test_hostile_text(hostile)


if __name__ == "__main__":
    sys.exit(main())
